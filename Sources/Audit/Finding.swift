package import Policy
import Signal
import Wording

/// Something to be put right, or looked at, by its weight in the policy.
package struct Finding: Sendable, Equatable {
  package let code: FindingCode
  package let severity: Severity

  package init(code: FindingCode, severity: Severity) {
    self.code = code
    self.severity = severity
  }

  /// What weighs more than `off`, heaviest first.
  ///
  /// A failed element weighs what the policy gives it. One for review or not evaluated is at most
  /// a warning: nobody has broken anything yet.
  static func all(
    elements: [ElementResult], advice: [AdviceResult], quality: [QualityFinding],
    policy: SitePolicy
  ) -> [Finding] {
    var found: [Finding] = []
    for result in elements where result.verdict != .pass {
      let weight = policy.severities[result.element.findingCode]
      found.append(
        Finding(
          code: result.element.findingCode,
          severity: result.verdict == .fail ? weight : min(weight, .warn)))
    }
    for result in advice where result.status == .missing || result.status == .flagged {
      let code = result.topic.findingCode
      found.append(Finding(code: code, severity: result.severity(policy)))
    }
    if advice.contains(where: { $0.returnDay?.isPast == true }) {
      let isHeard = advice.contains { $0.topic == .returnDate && $0.isHeard }
      let weight = policy.severities[.staleGreeting]
      found.append(
        Finding(code: .staleGreeting, severity: isHeard ? min(weight, .warn) : weight))
    }
    for finding in quality {
      guard let code = FindingCode(rawValue: finding.code) else { continue }
      found.append(Finding(code: code, severity: policy.severities[code]))
    }
    return found.filter { $0.severity > .off }.sorted { $0.severity > $1.severity }
  }
}
