import Adaptation
import Foundation
import Hearing
import Networks
import Policy
import Signal
import SoundFiles
import Speech
import Sphinx

/// How well a confirmed wording fits its sound.
struct WordingFit: Sendable {
  /// How much worse than free speech, in nats per phone.
  let perPhone: Double
  /// By how much true words win over rivals, in nats.
  let margins: [Double]
}

/// A greeting whose wording was laid on its sound.
struct AlignedGreeting: Sendable {
  let greeting: LabelledSet.Greeting
  let sound: GreetingSound
  /// The model's state of each frame.
  let states: [Int]
  /// For a network.
  let lessons: [NetworkLearner.Lesson]
  let fit: WordingFit
}

/// Lays confirmed wordings on their sounds.
struct WordingAlignment: Sendable {
  let ear: Ear
  let model: AdaptableModel
  let policy: SitePolicy
  /// By word, in phones of the model.
  let pronunciations: [String: [[String]]]
  private let swaps: WordSwaps

  init(
    _ greetings: [LabelledSet.Greeting], ear: Ear, model: AdaptableModel, policy: SitePolicy,
    pronouncer: Pronouncer
  ) throws(RecogniserError) {
    self.ear = ear
    self.model = model
    self.policy = policy
    let words = Set(greetings.flatMap { Question.words($0.wording) }).sorted()
    pronunciations = try pronouncer.pronunciations(of: words).mapValues { variants in
      variants.map { $0.flatMap { ear.description.phones[$0.rawValue] ?? [] } }
        .filter { !$0.isEmpty }
    }
    swaps = WordSwaps(
      pronunciations, phones: model.phones, phonePrice: ear.description.phonePenalty)
  }

  /// Decoders are not shared between threads: one of these for each worker.
  func makeDecoder() throws(RecogniserError) -> Decoder {
    do throws(SphinxError) {
      return try Decoder(ear.decoderSettings)
    } catch {
      throw RecogniserError(
        .cannotStart(model: ear.modelDirectory, detail: String(describing: error)))
    }
  }

  /// Lays one wording on its sound, or tells why not.
  func align(
    _ greeting: LabelledSet.Greeting, _ decoder: inout Decoder
  ) throws(RecogniserError) -> Result<AlignedGreeting, Unfit> {
    let words = Question.words(greeting.wording)
    guard !words.isEmpty else { return .failure(Unfit(reason: .noWording)) }
    if let sign = greeting.wording.first(where: { $0.isNumber || "#*&%@+=".contains($0) }) {
      return .failure(Unfit(reason: .notSpelledOut(String(sign))))
    }
    if let word = words.first(where: { pronunciations[$0]?.isEmpty != false }) {
      return .failure(Unfit(reason: .unpronounceable(word)))
    }
    let sound: GreetingSound
    switch try self.sound(of: greeting, &decoder) {
    case .success(let heard): sound = heard
    case .failure(let unfit): return .failure(unfit)
    }
    guard let (alignment, fit) = fit(of: words, to: sound, by: model.parent) else {
      return .failure(Unfit(reason: .tooShort))
    }
    return .success(
      AlignedGreeting(
        greeting: greeting, sound: sound, states: alignment.states,
        lessons: model.parent.lessons(of: sound, states: alignment.states), fit: fit))
  }

  /// Why nothing is learnt from a greeting.
  struct Unfit: Error {
    let reason: LeftOut.Reason
  }

  /// The best path through a wording, and how well it fits; nil when the sound is too short.
  func fit(
    of words: [String], to sound: GreetingSound, by adapted: AdaptedModel
  ) -> (Alignment, WordingFit)? {
    let scores = adapted.scores(of: sound)
    let price = ear.description.phonePenalty
    guard
      let chain = WordChain(words.map { pronunciations[$0] ?? [] }, phones: model.phones),
      let alignment = Alignment(scores, chain: chain, phonePrice: price),
      let free = FreePhones.score(scores, phones: model.phones, phonePrice: price)
    else { return nil }
    return (
      alignment,
      WordingFit(
        perPhone: (alignment.score - free) / Double(max(1, alignment.phones)),
        margins: swaps.margins(of: words, scores, truth: alignment.score))
    )
  }

  /// All pieces of a greeting, as the recogniser cuts them.
  private func sound(
    of greeting: LabelledSet.Greeting, _ decoder: inout Decoder
  ) throws(RecogniserError) -> Result<GreetingSound, Unfit> {
    let decoded: DecodedSound
    do throws(SoundFileError) {
      decoded = try SoundFile.read(path: greeting.path, limits: policy.quality.decodeLimits)
    } catch {
      return .failure(Unfit(reason: .unreadable))
    }
    // A recording with sound missing does not say what its wording says.
    guard decoded.notes.allSatisfy({ $0.missingSound == nil }) else {
      return .failure(Unfit(reason: .unreadable))
    }
    let quality = SoundQuality.assess(decoded.sound, limits: policy.quality.limits)
    guard !quality.speech.isEmpty else { return .failure(Unfit(reason: .noSpeech)) }
    var all: Features?
    var cepstra: [[Float]] = []
    let pieces = Pieces.split(
      decoded.sound, speech: quality.speech, maxSeconds: SphinxRecogniser.longestPiece)
    for piece in pieces {
      let samples = try ear.prepared(decoded.sound, piece)
      guard !samples.isEmpty else { continue }
      do throws(SphinxError) {
        let features = try decoder.features(samples)
        all = all?.followed(by: features) ?? features
        if model.parent.network != nil { cepstra.append(try decoder.cepstra(samples).values) }
      } catch {
        throw RecogniserError(.failed(detail: String(describing: error)))
      }
    }
    guard let all, !all.values.isEmpty else { return .failure(Unfit(reason: .noSpeech)) }
    return .success(
      GreetingSound(
        frames: FeatureFrames(all.values, dimensionCount: all.dimensionCount), pieces: cepstra))
  }
}
