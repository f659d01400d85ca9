package import Hearing
package import Policy
internal import Wording

/// Puts what two ears said together: what both pass passes, what both fail fails, all else is for a
/// person. So whatever passes would have passed either ear alone.
package struct TwoEars: Sendable {
  private let policy: SitePolicy

  package init(policy: SitePolicy) {
    self.policy = policy
  }

  /// Whether the second ear is to listen, by what the first said.
  package func asks(after first: GreetingResult) -> Bool {
    switch policy.recogniser.confirm {
    case .always: first.elements.contains { $0.verdict != .notEvaluated }
    case .review: first.elements.contains { $0.verdict == .review }
    }
  }

  /// The first ear's result where the second was not asked.
  package func unconfirmed(_ first: GreetingResult) -> GreetingResult {
    first.with(
      elements: first.elements, SecondOpinion(first: first.elements, outcome: .notAsked), policy)
  }

  /// Where the second ear failed: nothing is confirmed.
  package func together(
    _ first: GreetingResult, failed error: RecogniserError
  ) -> GreetingResult {
    first.with(
      elements: first.elements.map { $0.unconfirmed(error.code) },
      SecondOpinion(first: first.elements, outcome: .failed(error)), policy)
  }

  package func together(_ first: GreetingResult, _ second: GreetingResult) -> GreetingResult {
    let elements = first.elements.map { found -> ElementResult in
      guard let other = second.elements.first(where: { $0.element == found.element }) else {
        return found.unconfirmed(ResultReason.noEar.code)
      }
      return found.agreeing(with: other)
    }
    return first.with(
      elements: elements,
      SecondOpinion(
        first: first.elements,
        outcome: .heard(
          elements: second.elements, transcript: second.transcript, ear: second.ear)),
      policy)
  }
}

extension GreetingResult {
  fileprivate func with(
    elements: [ElementResult], _ second: SecondOpinion, _ policy: SitePolicy
  ) -> GreetingResult {
    GreetingResult(
      elements: elements, advice: advice, quality: quality, transcript: transcript, ear: ear,
      second: second, policy: policy)
  }
}

extension ElementResult {
  fileprivate func agreeing(with other: ElementResult) -> ElementResult {
    switch (verdict, other.verdict) {
    // What the directory leaves open no ear can tell.
    case (.notEvaluated, _), (.pass, .pass), (.fail, .fail), (.review, _): self
    case (.pass, .fail), (.fail, .pass):
      review(.earsDisagree(first: verdict, second: other.verdict))
    case (.pass, _), (.fail, _): unconfirmed(other.reason.code)
    }
  }

  fileprivate func unconfirmed(_ code: String) -> ElementResult {
    verdict == .pass || verdict == .fail ? review(.notConfirmed(verdict, why: code)) : self
  }

  private func review(_ reason: ResultReason) -> ElementResult {
    ElementResult(
      element: element, verdict: .review, reason: reason, detail: detail, evidence: evidence)
  }
}
