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

  package init(_ reading: AdviceReading, status: Status? = nil, span: TimeSpan? = nil) {
    topic = reading.topic
    self.status = status ?? Status(rawValue: reading.status.rawValue) ?? .notEvaluated
    reason = reading.reason
    quote = reading.quote
    detail = reading.detail
    date = reading.date
    self.span = span
  }
}
