package import Wording

/// What one question is about; an element can need several answers.
package enum Part: String, CaseIterable, Codable, Sendable, Hashable {
  case name
  case department
  /// Who rings, and by when, in one breath.
  case promise
  /// The key sequence.
  case keys
  /// Where the keys lead.
  case destination

  package var element: Element {
    switch self {
    case .name: .name
    case .department: .department
    case .promise: .callback
    case .keys, .destination: .switchboard
    }
  }
}

/// A question to the recogniser: was one of the complying phrases said, rather than a rival?
///
/// Never asked without rivals: a grammar that holds only what should be said hears it everywhere.
package struct Question: Sendable, Equatable {
  package let part: Part
  /// Phrases of lower-case words with single spaces.
  package let complying: [String]
  package let rivals: [String]
  /// Those of the rivals that sound much like a complying phrase, are seldom said, and would be for a
  /// person anyway: an ear asks more of them (`EarDescription.rareCost`).
  package let rare: Set<String>

  package init(part: Part, complying: [String], rivals: [String], rare: Set<String> = []) {
    let wanted = Set(complying)
    self.part = part
    self.complying = complying
    self.rivals = rivals.filter { !wanted.contains($0) }
    self.rare = rare.intersection(self.rivals)
  }

  /// Every word whose pronunciation is needed, sorted.
  package var vocabulary: [String] { Self.vocabulary(of: complying + rivals) }

  static func vocabulary(of phrases: [String]) -> [String] {
    Set(phrases.flatMap { $0.split(separator: " ").map(String.init) }).sorted()
  }
}
