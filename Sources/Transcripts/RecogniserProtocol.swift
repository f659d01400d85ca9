/// What is said between Klartone and a recogniser that is a process of its own: a JSON object a
/// line, in `tools/recognisers/protocol.schema.json`.
package enum RecogniserProtocol {
  package static let version = "klartone-recogniser/1"
  /// Longest line of an answer, in bytes.
  package static let longestLine = 4 << 20
  /// Longest text of a word, in characters.
  package static let longestWord = 100
  /// Longest error, in characters: what goes beyond is cut.
  package static let longestError = 2000
  /// Words a second that nobody says for long; a sound of any length may have ten more.
  package static let wordsPerSecond = 8.0
  /// Seconds by which a word may seem to begin before the one before it, or end after the sound:
  /// recognisers round.
  package static let slack = 0.5
}

/// The first line of a recogniser: who listens.
package struct RecogniserIntroduction: Codable, Sendable, Equatable {
  package let `protocol`: String
  package let name: String
  package let version: String
  /// Changes when the model or a setting changes that changes words.
  package let model: String

  package init(protocol: String, name: String, version: String, model: String) {
    self.protocol = `protocol`
    self.name = name
    self.version = version
    self.model = model
  }
}

/// A question: what is said in this sound?
package struct RecogniserRequest: Codable, Sendable, Equatable {
  /// What may be said, to help a recogniser that can be helped; none of it need be.
  package struct Hints: Codable, Sendable, Equatable {
    package let names: [String]
    package let departments: [String]
    package let phrases: [String]

    package init(names: [String] = [], departments: [String] = [], phrases: [String] = []) {
      self.names = names
      self.departments = departments
      self.phrases = phrases
    }
  }

  /// The answer must have the same.
  package let id: String
  /// A WAV file: one channel, 16,000 samples a second of 16 bits.
  package let path: String
  /// ISO 639-1.
  package let language: String
  package let hints: Hints

  package init(id: String, path: String, language: String, hints: Hints = Hints()) {
    self.id = id
    self.path = path
    self.language = language
    self.hints = hints
  }
}

/// An answer, as it came: nothing of it is believed before `RecogniserReply.words(for:seconds:)`.
package struct RecogniserReply: Codable, Sendable, Equatable {
  package struct Word: Codable, Sendable, Equatable {
    package let text: String
    /// Seconds from the beginning of the sound.
    package let start: Double
    package let end: Double
    /// 0…1.
    package let probability: Double

    package init(text: String, start: Double, end: Double, probability: Double) {
      self.text = text
      self.start = start
      self.end = end
      self.probability = probability
    }
  }

  package let id: String
  package let words: [Word]?
  package let error: String?

  package init(id: String, words: [Word]?, error: String?) {
    self.id = id
    self.words = words
    self.error = error
  }
}
