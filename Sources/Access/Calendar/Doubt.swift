package import Voicemail

/// Why it cannot be decided whether somebody listened.
package enum Doubt: Sendable, Hashable {
  /// No log covers the time, and the gaps that are the reason.
  case notCovered([CoverageGap])
  /// There is no log at all that would show an absence in this system.
  case noSource
  /// The only access is of an hour that the clock showed twice, on either side of the limit.
  case repeatedHour([SourcePlace])
  /// The only access is in a file whose clock was wrong at that time.
  case clockJump([SourcePlace])
  /// The only sign is that files changed, in the same second as those of many other mailboxes.
  case bulkChange([SourcePlace])
  /// Messages leave by mail or are heard in a portal: that leaves no trace.
  case leavesByMail
  /// The day is not over, or has not begun.
  case dayNotOver
  /// The log tells no context, and several mailboxes have the number.
  case ambiguousMailbox([SourcePlace])
  /// Somebody listened, and the log tells neither to which mailbox nor who.
  case unattributed([SourcePlace])
  /// The mailbox takes no messages: there is nothing to listen to.
  case greetingsOnly

  /// Stable code for reports.
  package enum Code: String, Sendable, Hashable, Comparable, CaseIterable {
    case notCovered = "not_covered"
    case noSource = "no_source"
    case repeatedHour = "repeated_hour"
    case clockJump = "clock_jump"
    case bulkChange = "bulk_change"
    case leavesByMail = "leaves_by_mail"
    case dayNotOver = "day_not_over"
    case ambiguousMailbox = "ambiguous_mailbox"
    case unattributed
    case greetingsOnly = "greetings_only"
    /// Nothing was asked about: no day of the period requires listening.
    case noRequiredDay = "no_required_day"

    package static func < (a: Code, b: Code) -> Bool { a.rawValue < b.rawValue }
  }

  package var code: Code {
    switch self {
    case .notCovered: .notCovered
    case .noSource: .noSource
    case .repeatedHour: .repeatedHour
    case .clockJump: .clockJump
    case .bulkChange: .bulkChange
    case .leavesByMail: .leavesByMail
    case .dayNotOver: .dayNotOver
    case .ambiguousMailbox: .ambiguousMailbox
    case .unattributed: .unattributed
    case .greetingsOnly: .greetingsOnly
    }
  }
}
