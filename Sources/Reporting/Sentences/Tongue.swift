package import Policy

/// Picks between the two languages Klartone writes, and knows what the site calls its switchboard.
package struct Tongue: Sendable, Equatable {
  package let language: ReportLanguage
  /// "Omstillingen", as Danish sentences name it; English ones say "the switchboard".
  package let switchboard: String

  /// `switchboard` is what the policy calls it first.
  package init(_ language: ReportLanguage, switchboard: String = "Omstillingen") {
    self.language = language
    self.switchboard = Printable.text(switchboard)
  }

  /// That of a site's reports.
  package init(_ policy: SitePolicy) {
    self.init(policy.language, switchboard: policy.switchboard.names.first ?? "Omstillingen")
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

  /// "98 % sikkert": a probability in whole percent, never quite 0 or 100.
  func certainty(_ probability: Double) -> String {
    let percent = min(99, max(1, (probability * 100).rounded(.down)))
    return "\(number(percent, places: 0)) % \(self("sikkert", "certain"))"
  }

  /// A moment in a recording, as minutes and seconds: `0:07`.
  package func moment(_ seconds: Double) -> String {
    let whole = Int(max(0, seconds).rounded(.down))
    let rest = whole % 60
    return "\(whole / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
