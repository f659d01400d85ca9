package import Wording

/// What the directory says of a greeting's owner, and what it leaves open.
package struct Expected: Sendable, Equatable {
  package let owner: Owner
  /// Elements that cannot be evaluated, since nobody knows what to expect. An owner without names
  /// is another thing: a shared mailbox, whose greeting names nobody.
  package let unknown: Set<Element>

  package init(owner: Owner, unknown: Set<Element> = []) {
    self.owner = owner
    self.unknown = unknown
  }
}

extension ElementResult {
  /// The result for an element nothing is known about.
  static func unknown(_ element: Element) -> ElementResult {
    ElementResult(element: element, verdict: .notEvaluated, reason: .ownerUnknown)
  }
}
