package import Hearing
import Resampling
package import Signal
import Speech
import Sphinx
import Synchronization

/// Hears greetings with PocketSphinx and one ear.
///
/// Each question is two decodes of the same sound: free speech, a phrase, free speech — once with
/// the complying phrases and once with their rivals. What free speech alone makes of the sound is
/// the yardstick for both.
package final class SphinxRecogniser: Recogniser {
  package let identity: EarIdentity
  private let ear: Ear
  private let pronouncer: Pronouncer
  private let session: Mutex<SphinxSession>

  /// Loads the model.
  ///
  /// - Throws: `RecogniserError.cannotStart`.
  package init(ear: Ear, pronouncer: Pronouncer) throws(RecogniserError) {
    self.ear = ear
    self.pronouncer = pronouncer
    identity = ear.identity
    session = Mutex(try SphinxSession(ear))
  }

  /// Longest stretch decoded at once, in seconds.
  static let longestPiece = 45.0

  package func hear(
    _ sound: SampleBuffer, speech: [TimeSpan], expecting expectation: Expectation
  ) throws(RecogniserError) -> Hearing {
    let language = ear.language?.slots(for: expectation.mentions) ?? []
    let entries = (ear.language?.common ?? []) + language.flatMap(\.entries)
    let unknown = session.withLock { $0.unknown(entries) }
    let words = try pronouncer.pronunciations(
      of: Set(expectation.vocabulary + unknown.flatMap(\.words)).sorted())
    let pieces = Pieces.split(sound, speech: speech, maxSeconds: Self.longestPiece)
    var transcript: [HeardWord] = []
    var answers = expectation.questions.map { Answer(part: $0.part, complying: nil, rival: nil) }
    for piece in pieces {
      let samples = try prepared(sound, piece)
      guard !samples.isEmpty else { continue }
      let heard = try session.withLock { (session) throws(RecogniserError) in
        try session.learn(unknown, pronunciations: words)
        return try session.hear(samples, from: piece.start, expectation, pronunciations: words)
      }
      transcript += heard.transcript
      answers = zip(answers, heard.answers).map(Self.better)
    }
    return Hearing(
      transcript: transcript, answers: answers, ear: identity, bands: ear.bands)
  }

  /// Of two pieces' answers the better reading of each side.
  private static func better(_ a: Answer, _ b: Answer) -> Answer {
    func better(_ a: Reading?, _ b: Reading?) -> Reading? {
      guard let a, let b else { return a ?? b }
      return b.evidence > a.evidence ? b : a
    }
    return Answer(
      part: a.part, complying: better(a.complying, b.complying), rival: better(a.rival, b.rival),
      floor: b.floor)
  }

  /// The piece at the model's rate, its loudest sample at half of full scale.
  private func prepared(
    _ sound: SampleBuffer, _ piece: TimeSpan
  ) throws(RecogniserError) -> [Int16] {
    let rate = Double(sound.sampleRate)
    let first = min(max(0, Int(piece.start * rate)), sound.samples.count)
    let last = min(max(first, Int(piece.end * rate)), sound.samples.count)
    let cut = SampleBuffer(
      samples: Array(sound.samples[first..<last]), sampleRate: sound.sampleRate)
    let atRate: SampleBuffer
    do throws(ResamplingError) {
      atRate = try resample(cut, to: ear.description.sampleRate)
    } catch {
      throw RecogniserError(.failed(detail: String(describing: error)))
    }
    let peak = atRate.samples.reduce(Float(0)) { max($0, abs($1)) }
    guard peak > 0 else { return [] }
    let gain = 16384 / peak
    var noise = ComfortNoise(deviation: ear.description.noiseFloor ?? 0)
    return atRate.samples.map { Int16(max(-32768, min(32767, $0 * gain + noise.next()))) }
  }
}
