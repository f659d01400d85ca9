/// Why another program did not do what it was asked.
package enum ProgramError: Error, Sendable, Equatable {
  /// None of these is in the search path, or at that path.
  case notInstalled([String])
  /// It could not be started.
  case notStarted(String, detail: String)
  /// It ended with this status; what it said on standard error, its last lines.
  case failed(String, status: Int32, message: String)
  /// It was ended by a signal, or did not end in so many seconds: what came of it is not known.
  case interrupted(String)
}
