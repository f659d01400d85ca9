package import Timing
package import Voicemail

/// Lines of a file that could not be read, for one reason.
package struct LineFault: Sendable, Hashable {
  package let file: String
  package let fault: LogFault
}

/// What the files of one kind of source, and of one server, cover together.
package struct SourceCoverage: Sendable, Hashable {
  package let source: AccessSource
  /// Nil where servers are not told apart.
  package let server: String?
  /// In order.
  package let files: [String]
  /// The first and last record; nil when there is none.
  package let first: Instant?
  package let last: Instant?
  /// When this source would have shown every access. Empty when it proves no absence.
  package let covered: InstantSet
  /// When this source was being written: as `covered`, whether or not it shows accesses. All calls
  /// of that time are in it, if it is a log of calls.
  package let recorded: InstantSet
  /// In order of time.
  package let gaps: [CoverageGap]
  /// Times at which a file's clock is not to be believed, by file: what it shows there proves
  /// nothing either.
  package let doubtful: [String: InstantSet]
  /// Records that stand after later ones in so many places: long calls, written when they end.
  package let lateRecords: Int
  /// Lines that could not be read: by file, one for each kind of fault.
  package let lineFaults: [LineFault]
  /// Whether the clock skipped a time that a record gives: its time zone may be wrong.
  package let hasSkippedHour: Bool
  /// Whether records are dated after the present: its clock or its time zone is wrong.
  package let hasFutureRecords: Bool

  /// Lines that could not be read.
  package var faults: Int { lineFaults.reduce(0) { $0 + $1.fault.count } }
}
