/// How strongly a token is parted from the next one.
enum Gap: Int, Comparable, Sendable {
  case none, hyphen, clause, sentence

  static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
}

/// The unit the grammar works on: a folded word, a number or a telephone key.
struct Token: Sendable {
  /// Folded spelling; digits stay digits, `#` is "firkant" and `*` is "stjerne".
  let text: String
  /// Index into `Utterance.words`.
  let word: Int
  let understood: Bool
  /// Written with a capital letter.
  let capitalised: Bool
  /// What parts it from the next token.
  var gap: Gap = .none
  /// A question mark follows.
  var asks = false

  /// The text of a token that was not understood; no word folds to it.
  static let unknownText = "?"
}
