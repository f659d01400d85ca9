/// The policy's own values as a greeting says them. Greetings are Danish, whatever reports are in.
extension WordingPolicy {
  /// The keys in words: "firkant nul".
  package var spokenKeys: String {
    keys.compactMap { Self.keyNames[$0] }.joined(separator: " ")
  }

  /// The limit in words, behind "inden for": "et døgn", "to hverdage", "otteogfyrre timer". Whole
  /// hours: what is left over makes the promise stricter.
  package var spokenLimit: String {
    if case .allowed(upTo: let days) = workingDays {
      return days == 1 ? "en hverdag" : "\(Self.numeral(days)) hverdage"
    }
    let hours = Int(limitHours)
    if hours == 24 { return "et døgn" }
    if hours > 24, hours.isMultiple(of: 24) { return "\(Self.numeral(hours / 24)) døgn" }
    return hours == 1 ? "en time" : "\(Self.numeral(hours)) timer"
  }

  /// A number in words, 2…99; digits beyond.
  package static func numeral(_ value: Int) -> String {
    guard (0...99).contains(value) else { return String(value) }
    if value < 20 { return ones[value] }
    let ten = tens[value / 10 - 2]
    let one = value % 10
    return one == 0 ? ten : (one == 1 ? "en" : ones[one]) + "og" + ten
  }

  private static let keyNames: [Character: String] = {
    var names: [Character: String] = ["#": "firkant", "*": "stjerne"]
    for (digit, name) in zip("0123456789", ones) { names[digit] = name }
    return names
  }()

  private static let ones = [
    "nul", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv",
    "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
  ]
  private static let tens = [
    "tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems",
  ]
}
