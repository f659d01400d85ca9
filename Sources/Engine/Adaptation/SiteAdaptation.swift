import Adaptation
import Foundation
import Hearing
package import Policy
import Wording

/// Adapts an ear to a site's own confirmed greetings, and measures whether that helps.
///
/// Nothing leaves the machine: sounds are read, an ear is written, and nothing else.
package struct SiteAdaptation: Sendable {
  /// Fewer greetings teach nothing that could be shown to help.
  package static let fewestGreetings = 20
  package static let fewestSpeakers = 5

  private let sets: [LabelledSet]
  let ear: Ear
  let policy: SitePolicy
  let model: AdaptableModel
  let pronouncer: Pronouncer
  let place: AdaptationPlace
  private let folds: Int
  private let tau: Double
  private let isQuick: Bool

  /// What came of it: the figures, and the ear that can be saved.
  package struct Outcome: Sendable {
    package let report: AdaptationReport
    fileprivate let files: [String: [UInt8]]
  }

  /// Looks whether the ear can be adapted.
  ///
  /// - Parameters:
  ///   - sets: greetings with their wording (`LabelledSet.wordingColumns`).
  ///   - ear: the parent; stays as it is.
  ///   - policy: judges the wordings, and sets how many workers there are.
  ///   - pronouncer: says how words are pronounced.
  ///   - out: the folder the adapted ear goes to.
  ///   - folds: 2 or more: groups of speakers that are left out in turn.
  ///   - tau: how many frames an old mean counts for; above 0.
  ///   - isQuick: wordings are laid on sounds, but nothing is asked of the recogniser.
  /// - Throws: `AdaptationError`.
  package init(
    _ sets: [LabelledSet], ear: Ear, policy: SitePolicy, pronouncer: Pronouncer, out: String,
    folds: Int, tau: Double, isQuick: Bool = false
  ) throws(AdaptationError) {
    model = try AdaptableModel(ear)
    place = try AdaptationPlace(out)
    let judge = WordingJudge(policy: policy.wording)
    self.sets = sets.map { set in
      LabelledSet(
        folder: set.folder, greetings: set.greetings.map { $0.judged(judge, policy: policy) })
    }
    self.ear = ear
    self.policy = policy
    self.pronouncer = pronouncer
    self.folds = folds
    self.tau = tau
    self.isQuick = isQuick
  }

  /// Greetings to hear in all: each is laid on its wording, learnt by a network of all and by those
  /// that leave out another group, and, if not quick, heard by the old and the new ear.
  package var count: Int {
    ((isQuick ? 1 : 3) + (ear.network == nil ? 0 : folds))
      * sets.reduce(0) { $0 + $1.greetings.count }
  }

  /// Removes what was only made to measure.
  package func clear() { place.clear() }

  /// Writes the adapted ear.
  ///
  /// - Throws: `AdaptationError.occupied`, `notWritten`.
  package func save(_ outcome: Outcome) throws(AdaptationError) {
    let folder = "\(place.workshop)/ear"
    try AdaptedEar(parent: ear).write(
      to: folder, name: place.name, files: outcome.files,
      origin: .init(
        greetings: outcome.report.greetings, speakers: outcome.report.speakers, tau: tau))
    try place.publish(folder)
  }

  /// Adapts and measures.
  ///
  /// - Parameter progress: called with how many greetings are heard so far, from any thread.
  /// - Returns: the figures, and what `save` writes.
  /// - Throws: `AdaptationError`.
  package func run(
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws(AdaptationError) -> Outcome {
    let done = Counter(progress)
    let (alignment, aligned, leftOut) = try await align { done.step() }
    let speakers = Dictionary(grouping: aligned, by: \.greeting.speaker).mapValues(\.count)
    guard aligned.count >= Self.fewestGreetings, speakers.count >= Self.fewestSpeakers else {
      throw .tooFew(greetings: aligned.count, speakers: speakers.count, leftOut: leftOut)
    }
    let folds = SpeakerFolds.of(speakers, count: min(folds, speakers.count))
    let foldCount = min(self.folds, speakers.count)
    let models = try await adaptedModels(aligned, folds: folds, count: foldCount) { done.step() }
    let fits = try await fitsAfter(alignment, aligned, models.held, folds)
    let heard = isQuick ? nil : try await hear(aligned, models.held, folds) { done.step() }
    let parts = heard?.parts ?? []
    let report = AdaptationReport(
      sets: sets.map(\.name), ear: ear.identity, greetings: aligned.count,
      speakers: speakers.count,
      seconds: Double(aligned.reduce(0) { $0 + $1.sound.frames.count }) / 100, leftOut: leftOut,
      folds: foldCount, tau: tau,
      words: aligned.reduce(0) { $0 + $1.fit.margins.count }, wordsRight: fits.wordsRight,
      fit: fits.perPhone, parts: parts,
      toldApart: heard?.change(of: parts.map(\.part)))
    return Outcome(report: report, files: model.files(of: models.final))
  }

  private func align(
    _ progress: @escaping @Sendable () -> Void
  ) async throws(AdaptationError) -> (WordingAlignment, [AlignedGreeting], [LeftOut]) {
    var known: Set<String> = []
    var leftOut: [LeftOut] = []
    var greetings: [LabelledSet.Greeting] = []
    for greeting in sets.flatMap(\.greetings) {
      if known.insert(greeting.path).inserted {
        greetings.append(greeting)
      } else {
        leftOut.append(LeftOut(file: greeting.file, reason: .listedBefore))
      }
    }
    let all = greetings
    let alignment: WordingAlignment
    let results: [Result<AlignedGreeting, WordingAlignment.Unfit>]
    do throws(RecogniserError) {
      alignment = try WordingAlignment(
        all, ear: ear, model: model, policy: policy, pronouncer: pronouncer)
      let laying = alignment
      results = try await ParallelWork.run(
        count: all.count, workers: policy.recogniser.workerCount,
        progress: { _ in progress() }
      ) { (board) throws(RecogniserError) in
        var decoder = try laying.makeDecoder()
        while let index = board.next() {
          board.finish(index, try laying.align(all[index], &decoder))
        }
      }
    } catch {
      throw .recogniser(error)
    }
    var aligned: [AlignedGreeting] = []
    for (greeting, result) in zip(all, results) {
      switch result {
      case .success(let found): aligned.append(found)
      case .failure(let unfit):
        leftOut.append(LeftOut(file: greeting.file, reason: unfit.reason))
      }
    }
    let limit = FitLimit.of(aligned.map(\.fit.perPhone))
    for greeting in aligned where greeting.fit.perPhone < limit {
      leftOut.append(
        LeftOut(
          file: greeting.greeting.file, reason: .misfit(fit: greeting.fit.perPhone, limit: limit)))
    }
    return (alignment, aligned.filter { $0.fit.perPhone >= limit }, leftOut)
  }

  /// The model adapted by all greetings, and by all but each fold's.
  private func adaptedModels(
    _ aligned: [AlignedGreeting], folds: [String: Int], count: Int,
    _ progress: @escaping @Sendable () -> Void
  ) async throws(AdaptationError) -> (final: AdaptedModel, held: [AdaptedModel]) {
    let parent = model.parent
    let tau = tau
    do throws(RecogniserError) {
      let models: [AdaptedModel] = try await ParallelWork.run(
        count: count + 1, workers: policy.recogniser.workerCount, progress: { _ in }
      ) { (board) throws(RecogniserError) in
        while let left = board.next() {
          // The last leaves nobody out.
          let own = aligned.filter { left == count || folds[$0.greeting.speaker] != left }
          board.finish(left, parent.adapted(to: own, tau: tau, progress: progress))
        }
      }
      return (models[count], Array(models[..<count]))
    } catch {
      throw .recogniser(error)
    }
  }
}
