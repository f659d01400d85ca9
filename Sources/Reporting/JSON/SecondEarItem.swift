import Audit
import Hearing
import Policy
import Wording

/// What each of two ears said of a greeting, in JSON.
struct SecondEarItem: Encodable {
  struct OpinionItem: Encodable {
    let verdict: String
    let reason: String
    let explanation: String
    let evidence: [GreetingDocument.EvidenceItem]

    init(_ found: ElementResult, _ tongue: Tongue, _ policy: SitePolicy) {
      verdict = found.verdict.rawValue
      reason = found.reason.code
      explanation = found.sentence(tongue, policy: policy)
      evidence = found.evidence.map(GreetingDocument.EvidenceItem.init)
    }
  }

  struct ProblemItem: Encodable {
    let code: String
    let explanation: String
  }

  /// `heard`, `not_asked` or `failed`.
  let outcome: String
  /// Nothing passed that the second ear did not pass too.
  let confirmed: Bool
  let first: [String: OpinionItem]
  @Present var second: [String: OpinionItem]?
  @Present var transcript: [WordItem]?
  @Present var ear: GreetingDocument.EarItem?
  @Present var problem: ProblemItem?

  init(_ opinion: SecondOpinion, _ tongue: Tongue, _ policy: SitePolicy) {
    func items(_ elements: [ElementResult]) -> [String: OpinionItem] {
      Dictionary(
        elements.map { ($0.element.rawValue, OpinionItem($0, tongue, policy)) },
        uniquingKeysWith: { first, _ in first })
    }
    first = items(opinion.first)
    confirmed = opinion.isHeard
    switch opinion.outcome {
    case .notAsked: outcome = "not_asked"
    case .failed(let error):
      outcome = "failed"
      problem = ProblemItem(code: error.code, explanation: error.sentence(tongue))
    case .heard(let elements, let words, let ear):
      outcome = "heard"
      second = items(elements)
      transcript = words.map(WordItem.init)
      self.ear = ear.map(GreetingDocument.EarItem.init)
    }
  }
}
