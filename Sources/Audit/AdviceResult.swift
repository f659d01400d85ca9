import Policy
package import Signal
package import Wording

/// One piece of advice on the wording, and where it comes from.
package struct AdviceResult: Sendable, Equatable {
  package enum Status: String, Sendable {
    case ok
    case missing
    case flagged
    /// Too little was understood to say that something is missing.
    case notEvaluated = "not_evaluated"
  }

  package let topic: AdviceTopic
  package let status: Status
  package let reason: AdviceReading.Reason
  package let quote: String
  package let detail: String?
  package let date: SpokenDate?
  package let span: TimeSpan?
  /// The day of return, for the topic `returnDate`, as far as it is certain.
  package let returnDay: ReturnDay?
  /// Heard, and not typed: a transcript only indicates.
  package let isHeard: Bool
  /// What is missing is told by nobody: the voicemail system is set to skip its own instruction.
  package let systemIsSilent: Bool

  package init(
    _ reading: AdviceReading, status: Status? = nil, span: TimeSpan? = nil,
    returnDay: ReturnDay? = nil, isHeard: Bool = false, systemIsSilent: Bool = false
  ) {
    topic = reading.topic
    self.status = status ?? Status(rawValue: reading.status.rawValue) ?? .notEvaluated
    reason = reading.reason
    quote = reading.quote
    detail = reading.detail
    date = reading.date
    self.span = span
    self.returnDay = returnDay
    self.isHeard = isHeard
    self.systemIsSilent = systemIsSilent
  }
}

extension AdviceResult {
  /// What a finding of this weighs. Told by nobody at all, the tone weighs a warning (rule 6f); a
  /// reason of absence that was only heard is for a person, and weighs no more.
  func severity(_ policy: SitePolicy) -> Severity {
    let weight = policy.severities[topic.findingCode]
    switch topic {
    case .tone where systemIsSilent && weight > .off: return max(weight, .warn)
    case .absenceReason where isHeard: return min(weight, .warn)
    default: return weight
    }
  }
}
