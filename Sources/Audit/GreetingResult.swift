package import Hearing
package import Policy
package import Signal
package import Wording

/// Everything Klartone says about one greeting.
package struct GreetingResult: Sendable, Equatable {
  package let overall: Verdict
  /// In the order of `Element.allCases`.
  package let elements: [ElementResult]
  package let advice: [AdviceResult]
  /// What is wrong with the recording; empty for typed text.
  package let quality: [QualityFinding]
  package let transcript: [HeardWord]
  package let findings: [Finding]
  /// Who listened; nil when nobody did.
  package let ear: EarIdentity?
  /// What the ears said alone, where there are two.
  package let second: SecondOpinion?

  package init(
    elements: [ElementResult], advice: [AdviceResult] = [], quality: [QualityFinding] = [],
    transcript: [HeardWord] = [], ear: EarIdentity? = nil, second: SecondOpinion? = nil,
    policy: SitePolicy
  ) {
    self.second = second
    self.elements = elements
    self.advice = advice
    self.quality = quality
    self.transcript = transcript
    self.ear = ear
    findings = Finding.all(elements: elements, advice: advice, quality: quality, policy: policy)
    overall = Self.overall(elements, quality: quality, policy: policy)
  }

  /// The worst of the elements that the policy counts; a recording nobody can hear fails.
  private static func overall(
    _ elements: [ElementResult], quality: [QualityFinding], policy: SitePolicy
  ) -> Verdict {
    let verdicts = elements.filter { policy.severities[$0.element.findingCode] > .info }
      .map(\.verdict)
    let unusable = quality.contains { policy.severities.severity(ofCode: $0.code) == .fail }
    if unusable || verdicts.contains(.fail) { return .fail }
    if !verdicts.isEmpty, verdicts.allSatisfy({ $0 == .notEvaluated }) { return .notEvaluated }
    return verdicts.allSatisfy { $0 == .pass } && !verdicts.isEmpty ? .pass : .review
  }
}

extension Element {
  package var findingCode: FindingCode {
    switch self {
    case .name: .name
    case .department: .department
    case .callback: .callback
    case .switchboard: .switchboard
    }
  }
}

extension AdviceTopic {
  package var findingCode: FindingCode {
    switch self {
    case .unavailable: .unavailable
    case .nameAndNumber: .nameAndNumber
    case .tone: .tone
    case .absenceReason: .absenceReason
    case .returnDate: .returnDate
    case .cprNumber: .cprNumber
    }
  }
}
