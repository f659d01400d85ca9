package import Timing

/// How "en gang i døgnet" is read. The report names the reading in force.
package enum ListeningReading: Sendable, Hashable {
  /// At least once in every calendar day: the døgn from midnight to midnight, of 23, 24 or 25 hours.
  case calendarDay
  /// Never more than so many real seconds between two listenings.
  case interval(seconds: Int64)

  /// "Never more than 24 hours between".
  package static let never24HoursBetween = ListeningReading.interval(seconds: 86_400)

  /// Stable code for reports.
  package var code: String {
    switch self {
    case .calendarDay: "calendar_day"
    case .interval: "interval"
    }
  }
}

/// On which days somebody must listen. The policy makes no exception: working days are a choice that
/// the report states.
package enum RequiredDays: Sendable, Hashable {
  case everyDay
  case workingDays(WorkingDays)

  package func contains(_ date: CivilDate) -> Bool {
    switch self {
    case .everyDay: true
    case .workingDays(let days): days.contains(date)
    }
  }

  /// Stable code for reports.
  package var code: String {
    switch self {
    case .everyDay: "every_day"
    case .workingDays: "working_days"
    }
  }
}

/// What the municipality has chosen for rule 7 and what goes with it. Times in seconds.
package struct AccessSettings: Sendable, Hashable {
  package var reading = ListeningReading.calendarDay
  package var days = RequiredDays.everyDay
  /// A call to the voicemail system that was shorter is only an attempt, where a call record is all
  /// there is.
  package var leastOpenSeconds = 5
  /// Records of one mailbox and one caller at most so far apart are of one call.
  package var sameCallSeconds: Int64 = 60
  /// Whether an access that can be anybody's (no caller, no mailbox) keeps a day without listening
  /// from counting as missed.
  package var unattributedExcuses = true
  /// Files of so many mailboxes changed in one second prove no listening: a spool was copied back
  /// or cleaned up.
  package var bulkChangeMailboxes = 5
  /// Wrong PINs in a row, each at most `pinFailureWindow` after the one before, that are reported.
  package var pinFailureLimit = 3
  package var pinFailureWindow: Int64 = 3600
  /// How soon a message must be heard. In working days' time where those are chosen.
  package var longestUnheard: Int64 = 86_400
  /// After so many days a temporary greeting has been forgotten.
  package var temporaryGreetingDays = 14
  /// After so long a recording that was not accepted is abandoned.
  package var abandonedAfter: Int64 = 86_400
  /// What findings weigh. Whether a mailbox was listened to does not depend on it.
  package var weights = AccessWeights()

  package init() {}
}
