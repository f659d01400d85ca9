/// One word of a greeting, as typed or as heard.
package struct Word: Sendable, Equatable {
  /// The word as written, with any punctuation that clings to it ("døgn.", "#0").
  package let text: String
  /// False where there was sound that was not understood: it may have been a negation or a number.
  package let understood: Bool
  /// True when a sentence ends here: `.`, `!` or `?` in writing, a long pause in speech.
  package let endsSentence: Bool
  /// True when a shorter pause follows, which parts clauses like a comma.
  package let endsClause: Bool

  package init(
    _ text: String, understood: Bool = true, endsSentence: Bool = false, endsClause: Bool = false
  ) {
    self.text = text
    self.understood = understood
    self.endsSentence = endsSentence
    self.endsClause = endsClause
  }
}
