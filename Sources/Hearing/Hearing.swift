package import Signal

/// One word of a transcript.
package struct HeardWord: Sendable, Equatable, Codable {
  /// The word, or "…" where something was said that was not understood.
  package let text: String
  package let span: TimeSpan
  /// 0…1, how well the word fits the sound compared with free speech sounds.
  package let confidence: Double
  package let understood: Bool
  /// What a dictating recogniser wrote, where the word was read by its sound; nil where the word is
  /// as it was written.
  package let written: String?
  /// Heard as somebody's name, whichever.
  package let isName: Bool

  package init(
    text: String, span: TimeSpan, confidence: Double, understood: Bool, written: String? = nil,
    isName: Bool = false
  ) {
    self.text = text
    self.span = span
    self.confidence = confidence
    self.understood = understood
    self.written = written
    self.isName = isName
  }
}

/// Where a transcript comes from, and so what may be expected of it.
package enum TranscriptSource: String, Sendable, Equatable, Codable {
  /// Phrases that greetings are made of, and speech that fits none: it often says too little.
  case phrases
  /// Dictation: all that was said, in words that may be misspelt.
  case dictation
}

/// The best place of the best phrase of one side of a question.
package struct Reading: Sendable, Equatable, Codable {
  package let text: String
  package let span: TimeSpan
  /// How much worse than free speech sounds the phrase fits, in nats per phone; 0 is perfect.
  package let score: Double
  /// The same for the whole path, with each phone's usual loss paid back, in nats: comparable
  /// between phrases of different length.
  package let evidence: Double
  /// How many phones it was heard by; nil where that is not known.
  package let phones: Int?

  package init(
    text: String, span: TimeSpan, score: Double, evidence: Double, phones: Int? = nil
  ) {
    self.text = text
    self.span = span
    self.score = score
    self.evidence = evidence
    self.phones = phones
  }
}

/// The answer to one question.
package struct Answer: Sendable, Equatable, Codable {
  package let part: Part
  /// The best complying reading, nil when the recogniser found no way to place one.
  package let complying: Reading?
  package let rival: Reading?
  /// What a side without a reading can have had at most, in nats: the search gave it up there.
  package let floor: Double?

  package init(part: Part, complying: Reading?, rival: Reading?, floor: Double? = nil) {
    self.part = part
    self.complying = complying
    self.rival = rival
    self.floor = floor
  }

  /// How far the complying reading wins (positive) or loses (negative), in nats; nil when neither
  /// side was heard.
  package var margin: Double? {
    guard complying != nil || rival != nil, let left = complying?.evidence ?? floor,
      let right = rival?.evidence ?? floor
    else { return nil }
    return left - right
  }
}

/// Who listened: part of every key under which results are kept.
package struct EarIdentity: Sendable, Equatable, Codable {
  package let name: String
  package let version: String
  /// SHA-256 over the model's files and the description of the ear.
  package let fingerprint: String
  /// The recogniser library and its version.
  package let library: String

  package init(name: String, version: String, fingerprint: String, library: String) {
    self.name = name
    self.version = version
    self.fingerprint = fingerprint
    self.library = library
  }
}

/// Everything a recogniser has to say about one greeting: a plain value, so that judging can be
/// tested without sound.
package struct Hearing: Sendable, Equatable {
  package let transcript: [HeardWord]
  /// One answer per question asked, in the order asked.
  package let answers: [Answer]
  package let ear: EarIdentity
  /// What counts as clear for this ear.
  package let bands: Bands
  package let source: TranscriptSource

  package init(
    transcript: [HeardWord], answers: [Answer], ear: EarIdentity, bands: Bands,
    source: TranscriptSource = .phrases
  ) {
    self.source = source
    self.transcript = transcript
    self.answers = answers
    self.ear = ear
    self.bands = bands
  }
}
