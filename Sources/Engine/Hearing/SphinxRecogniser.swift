package import Hearing
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
  package var bands: Bands { ear.bands }
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
    // Without phrases nobody wants a transcript.
    let language = expectation.phrases.isEmpty ? nil : ear.language
    let entries = language?.entries(for: expectation.mentions) ?? []
    let unknown = session.withLock { $0.unknown(entries) }
    let words = try pronouncer.pronunciations(of: Set(unknown.flatMap(\.words)).sorted())
    let pieces = Pieces.split(sound, speech: speech, maxSeconds: Self.longestPiece)
    var transcript: [HeardWord] = []
    var answers = expectation.questions.map { Answer(part: $0.part, complying: nil, rival: nil) }
    for piece in pieces {
      let samples = try ear.prepared(sound, piece)
      guard !samples.isEmpty else { continue }
      let heard = try session.withLock { (session) throws(RecogniserError) in
        try session.learn(unknown, pronunciations: words)
        return try session.hear(
          samples, from: piece.start, expectation, pronounce: pronouncer.pronunciations(of:))
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
}
