/// What a greeting says: its words in order.
package struct Utterance: Sendable, Equatable {
  package let words: [Word]
  /// A recogniser wrote it: a word or two may be others than were said, and nothing is written that
  /// parts clauses.
  package let isHeard: Bool

  package init(words: [Word], isHeard: Bool = false) {
    self.words = words
    self.isHeard = isHeard
  }

  /// Splits typed text at white space and finds the ends of its sentences.
  ///
  /// A full stop in an abbreviation, a date or a time ("kl. 10", "d. 3. august") ends nothing.
  /// Invisible characters (zero-width, soft hyphen, control characters) are dropped.
  package init(text: String) {
    self.words = TextSplitter.words(of: text)
    isHeard = false
  }

  /// The words at `range` as written, without the punctuation that surrounds them; indexes outside
  /// `words` are ignored.
  package func quote(_ range: Range<Int>) -> String {
    let joined = words[range.clamped(to: words.indices)].lazy.map(\.text).joined(separator: " ")
    let isOuter = { (character: Character) in
      character != "#" && character != "*" && character != "&"
        && (character.isPunctuation || character.isWhitespace)
    }
    guard let first = joined.firstIndex(where: { !isOuter($0) }),
      let last = joined.lastIndex(where: { !isOuter($0) })
    else { return joined }
    return String(joined[first...last])
  }
}
