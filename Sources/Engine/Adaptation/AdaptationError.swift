package import Adaptation
package import Hearing

/// Why an ear cannot be adapted.
package enum AdaptationError: Error, Sendable, Equatable {
  /// A file of the ear's model cannot be adapted.
  case unsuitableModel(path: String, ModelFileError)
  /// Fewer greetings, or speakers, can be learnt from than needed.
  case tooFew(greetings: Int, speakers: Int, leftOut: [LeftOut])
  /// Something is already there.
  case occupied(path: String)
  case notWritten(path: String, detail: String)
  case recogniser(RecogniserError)
}

/// A greeting that nothing is learnt from.
package struct LeftOut: Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    /// The file cannot be read, or not all of it.
    case unreadable
    case noSpeech
    /// No wording is given.
    case noWording
    /// The wording holds digits or signs, which can be said in several ways.
    case notSpelledOut(String)
    /// Nobody knows how this word is said.
    case unpronounceable(String)
    /// The sound is too short for the wording.
    case tooShort
    /// The wording fits the sound worse than that of other greetings, in nats per phone.
    case misfit(fit: Double, limit: Double)
    /// The list names the same file before.
    case listedBefore
  }

  package let file: String
  package let reason: Reason
}
