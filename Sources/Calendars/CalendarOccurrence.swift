package import Timing

/// What a calendar shows of somebody's time (MS-OXCICAL, X-MICROSOFT-CDO-BUSYSTATUS).
package enum BusyStatus: Sendable, Hashable, CaseIterable {
  case free
  case tentative
  case busy
  case outOfOffice
  case workingElsewhere
}

/// A span of time in a calendar. What it is about is never read.
package struct CalendarOccurrence: Sendable, Hashable {
  /// Not empty.
  package let span: Range<Instant>
  package let status: BusyStatus
  /// From midnight to midnight.
  package let isWholeDays: Bool
  /// Where its event begins in the file, from 1.
  package let line: Int
}

/// What was read of a calendar.
package struct CalendarReading: Sendable, Hashable {
  /// In order of time.
  package let occurrences: [CalendarOccurrence]
  package let faults: [CalendarFault]
}
