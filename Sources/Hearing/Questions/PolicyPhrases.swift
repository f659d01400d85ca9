import Wording

/// Lists of phrases are written with the limit, the keys and the switchboard of one policy. Here
/// they are put into another's words.
struct PolicyPhrases {
  static let writtenLimit = "et døgn"
  static let writtenKeys = "firkant nul"
  static let writtenPlace = "omstillingen"

  let limit: String
  let keys: String
  let place: String
  let municipality: String
  private let days: Int?

  init(_ policy: WordingPolicy) {
    limit = policy.spokenLimit
    keys = policy.spokenKeys
    place = policy.switchboardNames.first.map(Question.phrase) ?? Self.writtenPlace
    municipality = Question.phrase(policy.municipality)
    days = if case .allowed(upTo: let days) = policy.workingDays { days } else { nil }
  }

  /// The phrases in the policy's words; those of the lists' own policy are left as they are.
  func worded(_ phrases: [String]) -> [String] {
    phrases.map { phrase in
      Self.replace(
        Self.replace(
          Self.replace(phrase, Self.writtenLimit, limit), Self.writtenKeys, keys),
        Self.writtenPlace, place)
    }
  }

  /// Limits near the policy's own that the lists do not hold: the text logic sorts them.
  var nearLimits: [String] {
    guard limit != Self.writtenLimit else { return [] }
    var amounts = [limit]
    if let days {
      let counts = Set([1, 2, 3, 4, 5, 10, days - 1, days, days + 1]).filter { $0 > 0 }
      amounts += counts.sorted().flatMap { count in
        let number = count == 1 ? "en" : WordingPolicy.numeral(count)
        return count == 1
          ? ["en hverdag", "en arbejdsdag"]
          : ["\(number) hverdage", "\(number) arbejdsdage"]
      }
    }
    return amounts.flatMap { amount in
      ["inden for", "senest inden for", "i løbet af", "senest om"].map { "\($0) \(amount)" }
    }
  }

  /// Whole words only.
  private static func replace(_ phrase: String, _ old: String, _ new: String) -> String {
    guard old != new else { return phrase }
    let words = phrase.split(separator: " ")
    let sought = old.split(separator: " ")
    var found: [Substring] = []
    var index = 0
    while index < words.count {
      if words[index...].starts(with: sought) {
        found.append(Substring(new))
        index += sought.count
      } else {
        found.append(words[index])
        index += 1
      }
    }
    return found.joined(separator: " ")
  }
}

extension Sequence where Element: Hashable {
  /// Each once, in order.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
