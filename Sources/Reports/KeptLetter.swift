package import Timing

/// Whom a letter is to.
package enum LetterKind: String, Sendable, Hashable, CaseIterable {
  case employee
  case leader
}

/// What became of a letter; the raw values are in stores.
package enum LetterState: String, Sendable, Hashable, CaseIterable {
  /// It lies in a folder, and somebody else sends it.
  case written
  /// It was being given to sendmail, and nobody knows what came of that.
  case handingOver = "handing_over"
  /// sendmail took it.
  case sent
}

/// That somebody got a letter, and when; not what it said.
package struct KeptLetter: Sendable, Hashable {
  package let subject: SubjectKey
  package let kind: LetterKind
  package let at: Instant
  package let state: LetterState

  package init(subject: SubjectKey, kind: LetterKind, at: Instant, state: LetterState) {
    self.subject = subject
    self.kind = kind
    self.at = at
    self.state = state
  }
}
