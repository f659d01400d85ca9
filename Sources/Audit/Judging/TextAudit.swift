package import Policy
package import Wording

/// Judges a wording that was typed, not heard.
package struct TextAudit: Sendable {
  private let policy: SitePolicy
  private let judge: WordingJudge

  package init(policy: SitePolicy) {
    self.policy = policy
    judge = WordingJudge(policy: policy.wording)
  }

  package func result(
    of utterance: Utterance, expected: Expected, setting: GreetingSetting = GreetingSetting()
  ) -> GreetingResult {
    let reading = judge.read(utterance, owner: expected.owner)
    let found = Element.allCases.compactMap { reading.elements[$0] }
    let elements = found.map { (found) -> ElementResult in
      guard !expected.unknown.contains(found.element) else { return .unknown(found.element) }
      return ElementResult(
        element: found.element, verdict: policy.name.adjusted(found).verdict,
        reason: .words(found.reason), detail: found.detail,
        evidence: found.quote.isEmpty ? [] : [Evidence(quote: found.quote, words: found.words)])
    }
    return GreetingResult(
      elements: elements,
      advice: reading.advice.map { setting.advice($0, isHeard: false) }, policy: policy)
  }
}
