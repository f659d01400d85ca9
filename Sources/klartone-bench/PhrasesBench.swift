import Engine
import Hearing
import Measures
import Signal
import SoundFiles
import Speech

/// Looks for phrases in clips that say them and in clips that do not.
///
/// No phrase competes with another here: what is measured is the acoustic model and the
/// pronunciations, not the questions.
struct PhrasesBench {
  /// One clip's scores, in nats per phone.
  struct Scores: Sendable {
    let said: [Double]
    let notSaid: [Double]
  }

  let set: ClipSet
  let ear: Ear
  /// Of the draw of phrases and of the intervals.
  private let seed: UInt64 = 20_261_124

  func run() async throws -> PhrasesResult {
    let pronouncer = Pronouncer(lexicon: ear.lexicon)
    let words = Set(set.clips.flatMap(\.words)).sorted()
    let known = try pronouncer.pronunciations(of: words).filter { !$0.value.isEmpty }
    let trials = PhraseTrials.draw(from: set.clips.map(\.words), seed: seed) {
      known[$0] != nil
    }
    let clips = set.clips
    let scores = try await Workers.map(count: trials.count, ear: ear, pronouncer: pronouncer) {
      recogniser, index in
      try Self.scores(of: trials[index], in: clips[trials[index].index].path, recogniser)
    }
    return PhrasesResult(set: set.folder, ear: ear, scores: scores, seed: seed)
  }

  private static func scores(
    of trial: PhraseTrials.Clip, in path: String, _ recogniser: SphinxRecogniser
  ) throws -> Scores {
    let sound = try SoundFile.read(path: path).sound
    // The part plays no role: a question with one phrase and no rivals.
    let questions = (trial.said + trial.notSaid).map {
      Question(part: .promise, complying: [$0], rivals: [])
    }
    let hearing = try recogniser.hear(
      sound, speech: [TimeSpan(start: 0, end: sound.duration)],
      expecting: Expectation(questions: questions, phrases: []))
    // A phrase without a place in the sound fits it worst.
    let found = hearing.answers.map { $0.complying?.score ?? -.infinity }
    return Scores(
      said: Array(found.prefix(trial.said.count)),
      notSaid: Array(found.dropFirst(trial.said.count)))
  }
}
