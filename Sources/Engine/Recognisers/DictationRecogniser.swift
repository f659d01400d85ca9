internal import Digests
internal import Foundation
package import Hearing
internal import Policy
package import Signal
internal import Speech
internal import Synchronization
internal import Transcripts

/// Hears greetings with a recogniser that is a process of its own, and reads what it wrote by sound.
///
/// Shared by all workers: there is one process, since a model fills memory and takes all cores.
package final class DictationRecogniser: Recogniser {
  /// Changes when the same words give other answers.
  private static let version = "klartone-dictation/1"

  package let identity: EarIdentity
  package let bands: Bands
  package var transcripts: TranscriptSource { .dictation }
  /// SHA-256 of what makes the answers, which bands must name.
  package let modelStamp: String
  package let process: RecogniserProcess
  private let pronouncer: Pronouncer
  private let spoken = Mutex<[String: [Pronunciation]]>([:])

  /// Starts the process and learns who listens.
  ///
  /// - Parameters:
  ///   - process: how it is started.
  ///   - ear: whose pronunciations words are compared by.
  ///   - pronouncer: made of the same.
  ///   - source: whose bands to use; it has none of its own.
  /// - Throws: `RecogniserError`.
  package init(
    _ process: RecogniserProcess, ear: Ear, pronouncer: Pronouncer, bands source: Ear.BandsSource
  ) throws(RecogniserError) {
    self.process = process
    self.pronouncer = pronouncer
    let said: (name: String, version: String, model: String)
    do throws(RecogniserFault) {
      let found = try process.introduction()
      said = (found.name, found.version, found.model)
    } catch {
      throw RecogniserError(.process(error))
    }
    let library = "\(said.name) \(said.version)"
    modelStamp =
      SHA256Sum(
        of: [Self.version, said.name, said.version, said.model, process.settings.language]
          .joined(separator: "\n").utf8.map(\.self)
      ).hex
    let siteBands: Data
    (bands, siteBands) = try Ear.bands(
      source, own: nil, of: process.name, modelStamp, library: library)
    let listed = ear.lexicon.words.map { "\($0) \(ear.lexicon[$0])" }.joined(separator: "\n")
    identity = EarIdentity(
      name: process.name, version: said.version,
      fingerprint: SHA256Sum(of: Array(modelStamp.utf8) + Array(listed.utf8) + siteBands).hex,
      library: library)
  }

  package func hear(
    _ sound: SampleBuffer, speech: [TimeSpan], expecting expectation: Expectation
  ) throws(RecogniserError) -> Hearing {
    let file = try SoundForRecogniser(sound)
    let written: [DictatedWord]
    do throws(RecogniserFault) {
      // The file is there as long as the object is.
      written = try withExtendedLifetime(file) { () throws(RecogniserFault) in
        try process.words(
          of: file.path, seconds: sound.duration, hints: RecogniserRequest.Hints(expectation))
      }
    } catch {
      throw RecogniserError(.process(error))
    }
    let words = SpokenForm.spoken(written)
    let vocabulary = Set(expectation.vocabulary)
    let said = try pronunciations(
      of: vocabulary.union(words.map(\.text)).union(SoundRepair.turning))
    let answers = TranscriptAnswers(words, pronunciations: said)
    let placed = expectation.questions.map(answers.answer)
    var transcript: [HeardWord] = []
    if !expectation.phrases.isEmpty {
      transcript = SoundRepair(vocabulary: vocabulary, pronunciations: said)
        .read(words, pronunciations: said)
      for found in placed { transcript = Self.named(transcript, found.answer) }
    }
    return Hearing(
      transcript: transcript, answers: placed.map(\.answer), ear: identity, bands: bands,
      source: .dictation)
  }

  /// Nats per phone below which a name is not that name, and the lead it must have, in nats: what
  /// the text logic then reads must still pass the bands.
  private static let (leastFit, leastLead) = (-4.0, 20.0)

  /// The transcript with a name in its own spelling where it was clearly said.
  private static func named(_ transcript: [HeardWord], _ answer: Answer) -> [HeardWord] {
    guard answer.part == .name || answer.part == .department, let found = answer.complying,
      found.score >= leastFit, (answer.margin ?? 0) >= leastLead
    else { return transcript }
    return transcript.reading(found.text, at: found.span)
  }

  private func pronunciations(
    of words: Set<String>
  ) throws(RecogniserError) -> [String: [Pronunciation]] {
    let known = spoken.withLock { $0 }
    let new = words.filter { known[$0] == nil }
    guard !new.isEmpty else { return known }
    let found = try pronouncer.pronunciations(of: new.sorted())
    return spoken.withLock { spoken in
      spoken.merge(found) { $1 }
      return spoken
    }
  }
}

extension RecogniserRequest.Hints {
  /// In the order of the alphabet: nothing tells which of them is hoped for.
  fileprivate init(_ expectation: Expectation) {
    func phrases(_ part: Part) -> [String] {
      let found = expectation.questions.filter { $0.part == part }
      return Set(found.flatMap { $0.complying + $0.rivals }).sorted()
    }
    self.init(
      names: phrases(.name), departments: phrases(.department),
      phrases: Array(Set(expectation.phrases).sorted().prefix(1000)))
  }
}
