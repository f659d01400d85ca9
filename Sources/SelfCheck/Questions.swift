/// Whose greeting it is, as its owner says.
package struct Caller: Sendable, Equatable, Codable {
  package var name: String
  package var department: String
  /// A mailbox that several share: no name is required.
  package var shared: Bool

  package init(name: String, department: String, shared: Bool = false) {
    self.name = name
    self.department = department
    self.shared = shared
  }

  /// Letters a name or department may have.
  package static let mostLetters = 120

  /// Blanks trimmed, control characters dropped.
  package var tidied: Caller {
    Caller(name: Self.tidy(name), department: Self.tidy(department), shared: shared)
  }

  private static func tidy(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: " "
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
  }

  /// As given: characters are counted as JSON Schema does, by code points.
  package var isTooLong: Bool {
    [name, department].contains { $0.unicodeScalars.count > Self.mostLetters }
  }
}

/// A wording to be judged.
package struct TextQuestion: Sendable, Equatable {
  package let caller: Caller
  package let text: String
  package let language: AnswerLanguage

  /// Characters a wording may have: some minutes of speech.
  package static let mostLetters = 5000

  package init(
    caller: Caller, text: String, language: AnswerLanguage
  ) throws(QuestionFault) {
    self.caller = caller.tidied
    self.text = text
    self.language = language
    guard !caller.isTooLong else { throw .nameTooLong(most: Caller.mostLetters) }
    guard text.unicodeScalars.count <= Self.mostLetters else {
      throw .textTooLong(most: Self.mostLetters)
    }
  }
}

/// A sound to be judged.
package struct SoundQuestion: Sendable, Equatable, Codable {
  package let caller: Caller
  package let language: AnswerLanguage
  /// One of `SoundSuffix.known`, or empty: how sound without a header is to be read.
  package let suffix: String
  /// The sound as an ordinary WAV is wanted back: the page cannot play what was sent.
  package let wantsWave: Bool
  /// Its owner agrees that it is kept for adaptation.
  package let mayBeKept: Bool

  package init(
    caller: Caller, language: AnswerLanguage, fileName: String?, wantsWave: Bool = false,
    mayBeKept: Bool = false
  ) throws(QuestionFault) {
    self.caller = caller.tidied
    self.language = language
    suffix = SoundSuffix.of(fileName ?? "")
    self.wantsWave = wantsWave
    self.mayBeKept = mayBeKept
    guard !caller.isTooLong else { throw .nameTooLong(most: Caller.mostLetters) }
  }
}

/// The languages of answers.
package enum AnswerLanguage: String, Sendable, Codable, CaseIterable {
  case danish = "da"
  case english = "en"
}

/// Why a question cannot be answered.
package enum QuestionFault: Error, Sendable, Equatable {
  case nameTooLong(most: Int)
  case textTooLong(most: Int)
  case noText
  case noSound
  /// The body is not what the interface asks for.
  case malformed

  package var code: String {
    switch self {
    case .nameTooLong: "name_too_long"
    case .textTooLong: "text_too_long"
    case .noText: "no_text"
    case .noSound: "no_sound"
    case .malformed: "malformed"
    }
  }
}

/// What came of a sound, ready to be shown.
package struct SoundAnswer: Sendable, Equatable {
  /// The JSON document.
  package let document: String
  /// The part of the page.
  package let fragment: String
  package let overall: String
  /// An ordinary WAV, where it was wanted.
  package let wave: [UInt8]

  package init(document: String, fragment: String, overall: String, wave: [UInt8] = []) {
    self.document = document
    self.fragment = fragment
    self.overall = overall
    self.wave = wave
  }
}
