package import Policy

/// Picks between the two languages Klartone writes.
package struct Tongue: Sendable, Equatable {
  package let language: ReportLanguage

  package init(_ language: ReportLanguage) {
    self.language = language
  }

  /// One thing said in both languages, Danish first.
  package func callAsFunction(_ danish: String, _ english: String) -> String {
    language == .danish ? danish : english
  }

  /// A number with the language's decimal sign.
  ///
  /// `places` is the number of digits behind it, 0…6.
  package func number(_ value: Double, places: Int = 1) -> String {
    guard value.isFinite else { return "–" }
    // Hostile files and settings hold numbers no integer can; they need no decimals either.
    guard abs(value) < 1e12 else { return "\(value)" }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (abs(value) * scale).rounded()
    let whole = Int(scaled / scale)
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(Int(scaled))" }
    let rest = String(Int(scaled - Double(whole) * scale))
    let padded = String(repeating: "0", count: max(0, places - rest.count)) + rest
    return "\(sign)\(whole)\(language == .danish ? "," : ".")\(padded)"
  }

  /// A probability in whole percent; never quite certain.
  func certainty(_ probability: Double) -> String {
    if probability > 0.99 { return self("over 99 %", "over 99 %") }
    if probability < 0.01 { return self("under 1 %", "under 1 %") }
    return "\(number(probability * 100, places: 0)) %"
  }

  /// A moment in a recording, as minutes and seconds: `0:07`.
  package func moment(_ seconds: Double) -> String {
    let whole = Int(max(0, seconds).rounded(.down))
    let rest = whole % 60
    return "\(whole / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
