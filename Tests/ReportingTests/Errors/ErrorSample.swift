import Policy
import Reporting
import Testing

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

  /// That it is said in both languages, with its evidence, and cannot steer the terminal.
  func check() {
    #expect(danish != english)
    for sentence in [danish, english] {
      #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"), "\(sentence)")
      #expect(!sentence.contains("!") && !sentence.contains("  "), "\(sentence)")
      #expect(!sentence.contains("Optional(") && !sentence.contains("()"), "\(sentence)")
      for evidence in evidence {
        #expect(sentence.contains(evidence), "\(sentence)")
      }
      let dangerous = sentence.unicodeScalars.filter {
        [.control, .format].contains($0.properties.generalCategory)
      }
      #expect(dangerous.isEmpty, "\(sentence)")
    }
  }
}

/// What a hostile file can hold: an escape sequence, a line end, a change of direction.
enum Hostile {
  static let text = "Å\u{1B}[2J\n\u{202E}x"
  /// The same, as it may be shown.
  static let shown = "Å�[2J��x"
}
