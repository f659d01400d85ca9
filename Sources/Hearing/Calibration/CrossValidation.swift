import Wording

/// What a band makes of speakers it was not made from: each in turn is left out, a band made from
/// all the others, and counted on the one.
struct CrossValidation {
  private struct Fold {
    let trials: [Trial]
    let rest: [Trial]
    let model: AnswerModel
  }

  private let folds: [Fold]

  /// Fits once for every speaker; `model`, that of all trials, is where each fit starts.
  init(_ trials: [Trial], near model: AnswerModel) {
    let speakers = Set(trials.map(\.speaker)).sorted()
    folds = speakers.compactMap { speaker in
      let rest = trials.filter { $0.speaker != speaker }
      guard rest.contains(where: \.complies), !rest.allSatisfy(\.complies) else { return nil }
      return Fold(
        trials: trials.filter { $0.speaker == speaker }, rest: rest,
        model: AnswerModel(fitting: rest, from: model))
    }
  }

  /// Counts what each fold's limits make of the speaker left out.
  func performance(
    pass: (([Trial], AnswerModel) -> Bands.PassLimits)?,
    fail: (([Trial], AnswerModel) -> Bands.FailLimits)?
  ) -> Performance {
    var tally = PerformanceTally()
    for fold in folds {
      let band = Bands.Band(
        model: fold.model, pass: pass?(fold.rest, fold.model), fail: fail?(fold.rest, fold.model))
      tally.add(fold.trials, by: band)
    }
    return tally.performance
  }
}

/// Counts verdicts on trials.
private struct PerformanceTally {
  private var counts: [Bool: (all: Int, passes: Int, fails: Int)] = [:]

  mutating func add(_ trials: [Trial], by band: Bands.Band) {
    for trial in trials {
      let verdict = trial.verdict(of: band)
      var count = counts[trial.complies] ?? (0, 0, 0)
      count.all += 1
      if verdict == .pass { count.passes += 1 }
      if verdict == .fail { count.fails += 1 }
      counts[trial.complies] = count
    }
  }

  var performance: Performance {
    let (good, bad) = (counts[true] ?? (0, 0, 0), counts[false] ?? (0, 0, 0))
    return Performance(
      passes: good.passes + bad.passes, fails: good.fails + bad.fails,
      falsePasses: ErrorRate(errors: bad.passes, trials: bad.all),
      falseFails: ErrorRate(errors: good.fails, trials: good.all))
  }
}

extension Performance {
  /// What a band makes of trials.
  init(of band: Bands.Band, on trials: [Trial]) {
    var tally = PerformanceTally()
    tally.add(trials, by: band)
    self = tally.performance
  }
}
