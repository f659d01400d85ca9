internal import CSphinxLog

/// The library's messages, kept away from stderr.
enum SphinxLog {
  /// Silences the library; process-wide and idempotent.
  static func capture() {
    sphinx_log_capture()
  }

  /// The newest warning or error on this thread since `clear()`.
  static var last: String {
    unsafe String(cString: sphinx_log_last())
  }

  static func clear() {
    sphinx_log_clear()
  }
}
