package import Hearing
import Speech

/// An ear as its `ear.json` describes it.
package struct EarDescription: Sendable, Equatable, Codable {
  /// How confident a transcript's words are: logistic in nats per phone.
  package struct Confidence: Sendable, Equatable, Codable {
    /// The score, in nats per phone, at which a word is as likely right as wrong.
    package let midpoint: Double
    /// Nats per phone from there to 73 %; above 0.
    package let slope: Double
  }

  /// How greetings are worded: a trigram model for the transcript.
  package struct Language: Sendable, Equatable, Codable {
    /// The model, in the ARPA format; `[first]`, `[last]`, `[lasts]`, `[department]` and `[place]`
    /// stand for names. Beside `ear.json`, as are all files of this.
    package let model: String
    /// Its words, a line each; names are followed by the slot they fill.
    package let words: String
    /// SHA-256 of both, by name.
    package let files: [String: String]
    /// By how much the model's logarithms count beside the sound's; above 0.
    package let weight: Double
    /// Natural logarithm of the price of one phone, in words and out of them; at most 0. Less than
    /// other searches', or short words would win over long ones.
    package let phonePenalty: Double
    /// Natural logarithm of what a speech sound outside words costs beyond that.
    package let soundPenalty: Double
    /// Natural logarithm of the widest gap to the best path, within words; at most 0.
    package let beam: Double
    /// The same at the ends of words, where the model's price is paid.
    package let wordBeam: Double
    /// How confident words are: as `EarDescription.confidence`, for this search.
    package let confidence: Confidence
  }

  /// A network whose scores are added to the mixtures' (`Networks`).
  package struct Network: Sendable, Equatable, Codable {
    /// Its file's name in the acoustic model's folder, and in `files`.
    package let file: String
    /// PocketSphinx's parameters of the spectrum that it sees (`-lowerf`, `-nfilt`, `-ncep`, …); nil
    /// for the mixtures' own.
    package let parameters: [String: Parameter]?
    /// What its natural logarithms count; above 0.
    package let weight: Double
    /// What the mixtures' count beside it; at least 0.
    package let mixtures: Double
  }

  package let name: String
  package let version: String
  /// The acoustic model's folder: absolute, or relative to the folder of `ear.json`.
  package let acousticModel: String
  /// Every file of the model that must be there, by SHA-256.
  package let files: [String: String]
  /// Nil for an ear of mixtures alone.
  package let network: Network?
  /// Samples per second the model was trained for, in hertz.
  package let sampleRate: Int
  /// The model's phones for each of Klartone's, by name.
  package let phones: [String: [String]]
  /// PocketSphinx parameters beyond those every decode needs.
  package let parameters: [String: Parameter]
  /// Standard deviation of the white noise added to every recording, in units of a 16-bit sample,
  /// its loudest being 16384; at least 0, nil for none. As in training.
  package let noiseFloor: Double?
  /// Natural logarithm of the price of one phone, in words and free speech alike; below 0.
  package let phonePenalty: Double
  /// What one phone of free speech costs beyond that, in nats: the usual loss of a word that was
  /// really said, so that long and short phrases compare fairly; at least 0.
  package let freeSpeechPenalty: Double
  /// Natural logarithm of how far a complying reading may fall behind the best path of the moment
  /// before the search for its place gives it up; below 0, nil for any way. Where none is left it is
  /// searched without. Rivals are never given up.
  package let beam: Double?
  /// What a phrase of the transcript costs, in nats, so that short words do not appear out of
  /// nothing; at least 0.
  package let phraseCost: Double
  /// What a rival that is seldom said costs beyond that of other phrases (`Question.rare`), in nats;
  /// at least 0, nil for nothing. A prior probability, weighed as scores of sound have to be, of
  /// which neighbours repeat each other.
  package let rareCost: Double?
  package let confidence: Confidence
  /// Nil for an ear whose transcript is made of phrases.
  package let language: Language?
  /// Nil for an ear that was never calibrated.
  package let bands: Bands?

  /// A parameter's value in JSON.
  package enum Parameter: Sendable, Equatable, Codable {
    case text(String)
    case integer(Int)
    case real(Double)

    package init(from decoder: any Swift.Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .integer(number)
      } else if let number = try? container.decode(Double.self) {
        self = .real(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .integer(let number): try container.encode(number)
      case .real(let number): try container.encode(number)
      }
    }
  }
}
