import Policy
import Reports
import Rules
import Timing

extension ReportedVerdict {
  /// What a rule says, in words.
  init(_ result: RuleResult, zone: TimeZoneRules, tongue: Tongue) {
    let outcome: ReportedOutcome
    let reason: String
    var explanation = result.detail?.sentence(tongue) ?? ""
    switch result.verdict {
    case .pass: (outcome, reason) = (.pass, "pass")
    case .fail: (outcome, reason) = (.fail, "fail")
    case .review: (outcome, reason) = (.review, "not_documented")
    case .figure: (outcome, reason) = (.figure, "figure")
    case .notEvaluated(let why):
      (outcome, reason) = (.notEvaluated, why.code)
      let because = why.sentence(tongue, zone: zone)
      explanation = explanation.isEmpty ? because : "\(because) \(explanation)"
    }
    self.init(
      rule: result.rule.rawValue, outcome: outcome, severity: result.severity.rawValue,
      addressee: result.addressee.rawValue, reason: reason, explanation: explanation,
      evidence: result.places.map(ReportedEvidence.init))
  }
}
