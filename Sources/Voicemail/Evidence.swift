/// How much a record proves about listening, weakest first (the evidence ladder).
package enum Evidence: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// Somebody tried: a wrong PIN, or hung up at once. Nobody listened.
  case attempt = 1
  /// The mailbox was opened. Opening an empty one satisfies "aflyttes".
  case opened = 2
  /// A message was played, or marked as heard.
  case played = 3
  /// A message was deleted or saved by who listened.
  case disposed = 4

  package static func < (a: Evidence, b: Evidence) -> Bool { a.rawValue < b.rawValue }

  /// Stable code for reports.
  package var code: String {
    switch self {
    case .attempt: "attempt"
    case .opened: "opened"
    case .played: "played"
    case .disposed: "disposed"
    }
  }

  /// Whether it counts as listening.
  package var isListening: Bool { self >= .opened }
}
