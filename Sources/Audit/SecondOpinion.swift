package import Hearing
package import Wording

/// What two ears made of one greeting, each alone.
package struct SecondOpinion: Sendable, Equatable {
  package enum Outcome: Sendable, Equatable {
    /// It was not asked: the first decided all, and no more was wanted.
    case notAsked
    /// It could not listen.
    case failed(RecogniserError)
    case heard(elements: [ElementResult], transcript: [HeardWord], ear: EarIdentity?)
  }

  /// What the first ear said alone, in the order of `Element.allCases`.
  package let first: [ElementResult]
  package let outcome: Outcome

  package init(first: [ElementResult], outcome: Outcome) {
    self.first = first
    self.outcome = outcome
  }

  /// What the second ear said of an element; nil when it did not listen.
  package func second(_ element: Element) -> ElementResult? {
    guard case .heard(let elements, _, _) = outcome else { return nil }
    return elements.first { $0.element == element }
  }

  /// Who listened second; nil when nobody did.
  package var ear: EarIdentity? {
    if case .heard(_, _, let ear) = outcome { ear } else { nil }
  }

  /// Whether both listened.
  package var isHeard: Bool {
    if case .heard = outcome { true } else { false }
  }
}
