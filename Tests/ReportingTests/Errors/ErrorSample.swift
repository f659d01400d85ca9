import Policy
import Reporting

/// One error or note, what it must show, and its sentence in each language.
struct ErrorSample: Sendable, CustomStringConvertible {
  let description: String
  let evidence: [String]
  let danish: String
  let english: String

  init(_ subject: some Sendable, evidence: [String], sentence: (Tongue) -> String) {
    description = String(describing: subject)
    self.evidence = evidence
    danish = sentence(Tongue(.danish))
    english = sentence(Tongue(.english))
  }
}

/// What a hostile file can hold: an escape sequence, a line end, a change of direction.
enum Hostile {
  static let text = "Å\u{1B}[2J\n\u{202E}x"
  /// The same, as it may be shown.
  static let shown = "Å�[2J��x"
}
