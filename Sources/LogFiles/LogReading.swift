package import Calls
package import Compression
package import Logs
package import Voicemail

/// Files of one kind: a log with its rotations and copies, in any order.
package struct LogSeries: Sendable, Hashable {
  package let paths: [String]
  package let format: LogFormat

  package init(paths: [String], format: LogFormat) {
    self.paths = paths
    self.format = format
  }
}

/// What logs tell.
package struct LogReading: Sendable, Hashable {
  /// In order of time.
  package var events: [AccessEvent] = []
  /// One for each file that could be read at least in part; in each series in order of time.
  package var facts: [LogFacts] = []
  package var faults: [LogFileFault] = []
  /// Records of accesses that were copies of others.
  package var copies = 0

  /// All calls, copies too, where they were asked for (`LogSettings.callNumbers`).
  package var calls: [Call] = []

  package init() {}
}

/// Why a file was not read, or not to its end. The others are read all the same.
package struct LogFileFault: Error, Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case input(InputError)
    /// It looks like another kind of log than it was said to be.
    case otherFormat(AccessSource)
    /// It has local times, and no zone was told. Such records were left out.
    case zoneMissing
    case cancelled

    init(_ error: InputError) { self = .input(error) }
  }

  package let file: String
  package let source: AccessSource
  package let kind: Kind
}

package enum LogReaderError: Error, Sendable, Hashable {
  /// The log has local times: its zone must be told.
  case zoneMissing(AccessSource)
}
