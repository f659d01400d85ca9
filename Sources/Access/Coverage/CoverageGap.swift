package import Timing
package import Voicemail

/// Time that a log does not cover, and why: nothing is proved by what it does not show there.
package struct CoverageGap: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// No record of any kind in so many whole hours, of which so many are busy ones.
    case silence(hours: Int, busyHours: Int)
    /// The log's first record comes after the period begins.
    case startsLate
    /// The log's last record comes before the period (or the present) ends.
    case stopsEarly
    /// As `stopsEarly`, and its last line has no end: it is being written, or was cut.
    case stillBeingWritten
    /// Files of a numbered or dated series are not there: `Master.csv.2`.
    case missingRotation(files: [String])
    /// Time ran backwards: its clock was set, or files were put together in the wrong order.
    case clockJump(by: Int64)
    /// The last line of a file that others follow was cut: its record is lost.
    case torn
    /// So many lines could not be read that what they held may be anything.
    case tooManyFaults(faults: Int, lines: Int)
    /// No listening of anybody's, in the whole log or on a working day on which it usually shows
    /// many: it does not seem to record them.
    case showsNoAccess
    /// No record that can be read.
    case empty

    /// Stable code for reports.
    package var code: String {
      switch self {
      case .silence: "silence"
      case .startsLate: "starts_late"
      case .stopsEarly: "stops_early"
      case .stillBeingWritten: "still_being_written"
      case .missingRotation: "missing_rotation"
      case .clockJump: "clock_jump"
      case .torn: "torn"
      case .tooManyFaults: "too_many_faults"
      case .showsNoAccess: "shows_no_access"
      case .empty: "empty"
      }
    }
  }

  package let source: AccessSource
  /// Rounded outwards to whole hours where records are known by the hour only.
  package let range: Range<Instant>
  package let reason: Reason
  /// The file before the gap, or that shows it; nil for a source as a whole.
  package let place: SourcePlace?

  package init(
    source: AccessSource, range: Range<Instant>, reason: Reason, place: SourcePlace? = nil
  ) {
    self.source = source
    self.range = range
    self.reason = reason
    self.place = place
  }

  /// The days of `period` that it touches: none, and it changes nothing.
  package func days(of period: CivilPeriod, in zone: TimeZoneRules) -> [CivilDate] {
    period.days.filter { zone.day($0).overlaps(range) }
  }
}
