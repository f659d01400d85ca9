/// What a child process may take.
package struct CoprocessLimits: Sendable, Equatable {
  /// Seconds until an answer must be there; above 0.
  package var patience: Double
  /// Resident memory of the process and all it started, in MiB; above 0.
  package var memory: Int
  /// Longest line it may answer, in bytes.
  package var longestLine = 4 << 20
  /// How much of what it writes to stderr is kept, the newest, in bytes.
  package var keptErrors = 4096

  package init(patience: Double, memory: Int) {
    self.patience = patience
    self.memory = memory
  }
}

/// Why a child process gave no line.
package enum CoprocessError: Error, Sendable, Equatable {
  /// It could not be started; the system's words.
  case cannotStart(detail: String)
  /// It ended: by itself with a status, or by a signal.
  case ended(CoprocessEnd)
  /// No line within so many seconds.
  case timedOut(seconds: Double)
  /// It and what it started held so many MiB, of so many allowed.
  case tooMuchMemory(found: Int, allowed: Int)
  /// A line longer than so many bytes.
  case lineTooLong(bytes: Int)
  /// It wrote something although nothing was asked.
  case unasked
}

/// How a process ended.
package enum CoprocessEnd: Sendable, Equatable {
  case status(Int32)
  case signal(Int32)
  /// It closed its output, or its end could not be learnt.
  case unknown
}
