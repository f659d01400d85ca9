/// Why espeak-ng gave no pronunciations.
package enum EspeakError: Error, Sendable, Equatable {
  /// No `espeak-ng` in the search path.
  case notInstalled
  /// It could not be started, or ended with this status.
  case failed(status: Int32, message: String)
  /// It did not answer within this many seconds.
  case timedOut(seconds: Int)
  /// It answered with another number of lines than it was asked.
  case unexpectedAnswer(words: Int, lines: Int)
}
