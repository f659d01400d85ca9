import Timing
import Voicemail

/// What findings about one mailbox are made from.
struct FindingGround {
  let mailbox: Mailbox
  let calendar: AccessCalendar
  let events: AttributedEvents.OfMailbox
  /// What the greeting promises of `#0`; nil when it is not known.
  let promisesOperator: Bool?
  let period: Range<Instant>
  let now: Instant
  let clock: ListeningClock
  let settings: AccessSettings

  /// Heaviest first, then in the order of their codes.
  var findings: [AccessFinding] {
    let found: [AccessFinding?] = [
      AccessMissing.find(self), UnheardMessages.find(self), HeardLate.find(self),
      NeverUsed.find(self), OpenedByOthersOnly.find(self), PINFailures.find(self),
      MailboxFull.find(self), AccessCodeBreach.find(self), OperatorNotWired.find(self),
      TemporaryGreetingLeftOn.find(self), AbandonedRecording.find(self), CopiesDiffer.find(self),
      GreetingsOnly.find(self),
    ]
    let weights: [AccessSeverity] = [.fail, .warn, .info]
    return weights.flatMap { weight in found.compactMap { $0 }.filter { $0.severity == weight } }
  }
}
