package import Signal

/// What is expected of a greeting, as the recogniser needs it.
package struct Expectation: Sendable, Equatable {
  package let questions: [Question]
  /// Phrases a greeting is made of, for the transcript; lower-case, single spaces.
  package let phrases: [String]
  /// Names the transcript may hold.
  package let mentions: Mentions
  /// What is asked again in the speaker's own words; nil asks no more than `questions`.
  package let ownWords: OwnWords?

  /// Without phrases no transcript is made.
  package init(
    questions: [Question], phrases: [String], mentions: Mentions = Mentions(),
    ownWords: OwnWords? = nil
  ) {
    self.questions = questions
    self.phrases = phrases
    self.mentions = mentions
    self.ownWords = ownWords
  }

  /// Every word whose pronunciation is needed, sorted.
  package var vocabulary: [String] {
    Question.vocabulary(of: phrases + questions.flatMap { $0.complying + $0.rivals })
  }
}

/// Why a recogniser could not listen.
package struct RecogniserError: Error, Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    /// No ear of this name in these folders.
    case earNotFound(name: String, searched: [String])
    /// The description of the ear is damaged.
    case badDescription(path: String, detail: String)
    /// A file of the model is missing.
    case missingFile(path: String)
    /// A file of the model is not the one the ear was measured with.
    case wrongHash(path: String, expected: String, found: String)
    /// The library refused the model.
    case cannotStart(model: String, detail: String)
    /// Letter-to-sound is not available.
    case noPronunciations(detail: String)
    /// The library failed on a sound.
    case failed(detail: String)
    /// The bands in this file cannot be used with the ear.
    case bands(path: String, BandsProblem)
    /// A recogniser that is a process of its own did not do its work.
    case process(RecogniserFault)
  }

  /// What is wrong with bands.
  package enum BandsProblem: Sendable, Equatable {
    case unreadable
    /// No bands, or damaged ones.
    case damaged(detail: String)
    /// Made with a model that scores otherwise; `found` is nil when they do not tell.
    case otherModel(expected: String, found: String?)
    /// Made with another recogniser library, or another version of it.
    case otherLibrary(expected: String, found: String?)
  }

  package let reason: Reason

  package init(_ reason: Reason) {
    self.reason = reason
  }

  /// Stable code for reports.
  package var code: String {
    if case .process(let fault) = reason { fault.code } else { "recogniser_unavailable" }
  }
}

/// Hears greetings. One recogniser per worker; the same sound and expectation give the same
/// hearing, whatever was heard before.
package protocol Recogniser: Sendable {
  var identity: EarIdentity { get }
  /// What counts as clear for this ear.
  var bands: Bands { get }
  /// Where its transcripts come from.
  var transcripts: TranscriptSource { get }

  /// Listens to one greeting.
  ///
  /// - Parameters:
  ///   - sound: at any sample rate.
  ///   - speech: where somebody speaks, in seconds.
  ///   - expectation: what to ask.
  /// - Returns: the transcript and one answer per question, in the order asked.
  /// - Throws: `RecogniserError`.
  func hear(
    _ sound: SampleBuffer, speech: [TimeSpan], expecting expectation: Expectation
  ) throws(RecogniserError) -> Hearing
}

extension Recogniser {
  package var transcripts: TranscriptSource { .phrases }
}
