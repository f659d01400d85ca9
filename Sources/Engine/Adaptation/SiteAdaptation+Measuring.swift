import Adaptation
import Hearing
import Policy

extension SiteAdaptation {
  /// How well each wording fits by the model that did not learn from its speaker.
  func fitsAfter(
    _ alignment: WordingAlignment, _ aligned: [AlignedGreeting], _ models: [AdaptedModel],
    _ folds: [String: Int]
  ) async throws(AdaptationError) -> FitFigures {
    let after: [WordingFit]
    do throws(RecogniserError) {
      after = try await ParallelWork.run(
        count: aligned.count, workers: policy.recogniser.workerCount, progress: { _ in }
      ) { (board) throws(RecogniserError) in
        while let index = board.next() {
          let greeting = aligned[index]
          let fold = folds[greeting.greeting.speaker] ?? 0
          let fit = alignment.fit(
            of: Question.words(greeting.greeting.wording), to: greeting.sound, by: models[fold])
          board.finish(index, fit?.1 ?? greeting.fit)
        }
      }
    } catch {
      throw .recogniser(error)
    }
    return FitFigures(zip(aligned, after).map { ($0.greeting.speaker, $0.fit, $1) })
  }

  /// What the parent hears, and what the ears hear that did not learn from who speaks.
  func hear(
    _ aligned: [AlignedGreeting], _ models: [AdaptedModel], _ folds: [String: Int],
    _ progress: @escaping @Sendable () -> Void
  ) async throws(AdaptationError) -> AdaptationFigures {
    let kept = LabelledSet(folder: "", greetings: aligned.map(\.greeting))
    let hearing: CalibrationHearing
    do throws(RecogniserError) {
      hearing = try CalibrationHearing([kept], policy: policy, pronouncer: pronouncer)
    } catch {
      throw .recogniser(error)
    }
    let before = try await trials(hearing, by: ear, progress)
    var after: [Part: [Trial]] = [:]
    for (fold, adapted) in models.enumerated() {
      let folder = "\(place.workshop)/fold\(fold)"
      try AdaptedEar(parent: ear).write(
        to: folder, name: "fold", files: model.files(of: adapted),
        origin: .init(greetings: 0, speakers: 0, tau: 0))
      let held: Ear
      do throws(RecogniserError) {
        held = try Ear(named: folder, in: [], bands: .ignored)
      } catch {
        throw .recogniser(error)
      }
      let speakers = Set(folds.filter { $0.value == fold }.keys)
      let heard = try await trials(hearing.only(speakers), by: held, progress)
      after.merge(heard) { $0 + $1 }
    }
    return AdaptationFigures(before: before, after: after)
  }

  private func trials(
    _ hearing: CalibrationHearing, by ear: Ear, _ progress: @escaping @Sendable () -> Void
  ) async throws(AdaptationError) -> [Part: [Trial]] {
    let pronouncer = pronouncer
    do throws(RecogniserError) {
      return try await hearing.run(
        makeRecogniser: { () throws(RecogniserError) in
          try SphinxRecogniser(ear: ear, pronouncer: pronouncer)
        }, progress: { _ in progress() }
      ).trials
    } catch {
      throw .recogniser(error)
    }
  }
}
