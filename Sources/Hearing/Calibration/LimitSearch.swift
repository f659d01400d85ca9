/// Finds the limits of one part from trials and their model.
struct LimitSearch {
  /// Nats by which either side must win at least. On a set with noise, rooms and codecs that the
  /// limits were not made from, five of seven false passes had won by less (models/da/README.md).
  static let leastMargin = 20.0
  /// A verdict is never given at a probability nearer to even than this, whatever the trials say.
  static let leastCertainty = 0.9
  /// Of phrases that were said and won, the share that fits too badly to count for a pass …
  private static let unfitToPass = 0.03
  /// … and to count as a rival that was heard.
  private static let unfitToFail = 0.10
  /// Nats per phone kept below the worst fit of a phrase that was said.
  private static let absentSafety = 3.0

  /// The share of false verdicts that is aimed at, 0…1.
  let target: Double

  /// The lowest probability at which at most half of `target` of the others would pass, and none
  /// of the rest comes nearer than `safety`, in log-odds.
  func pass(_ trials: [Trial], _ model: AnswerModel, safety: Double) -> Bands.PassLimits {
    var limits = Bands.PassLimits(
      at: 1, margin: Self.leastMargin, score: Self.fit(of: trials, atShare: Self.unfitToPass))
    let others = trials.filter { !$0.complies }
    let risks = others.compactMap { trial -> Double? in
      let own = trial.isAffirmed ? limits.affirmed : limits
      guard trial.mayPass, own.admits(trial.features) else { return nil }
      return model.logOdds(trial.features)
        + (trial.isAffirmed ? Bands.PassLimits.affirmedOdds : 0)
    }
    limits.at = Self.limit(beyond: risks, allowed: allowed(others.count), safety: safety)
    return limits
  }

  /// The highest probability at which at most half of `target` of those that comply would fail,
  /// and none of the rest comes nearer than `safety`.
  func fail(_ trials: [Trial], _ model: AnswerModel, safety: Double) -> Bands.FailLimits {
    let complying = trials.filter(\.complies)
    let worst = complying.map(\.features.score).min() ?? -.infinity
    var limits = Bands.FailLimits(
      at: 0, margin: Self.leastMargin, score: Self.fit(of: trials, atShare: Self.unfitToFail),
      absentScore: worst.isFinite ? worst - Self.absentSafety : nil)
    let risks = complying.filter { $0.mayFail && !$0.isHeld && limits.admits($0.features) }.map {
      -model.logOdds($0.features)
    }
    limits.at = 1 - Self.limit(beyond: risks, allowed: allowed(complying.count), safety: safety)
    let denied = complying.filter { $0.mayFail && limits.denies($0.features) }.compactMap { trial in
      trial.denial.map { denial in
        // As improbable as the whole limit must be for this trial not to fail.
        -AnswerModel.logOdds(of: min(1, model.probability(trial.features) / denial.share))
      }
    }
    limits.deniedAt =
      1 - Self.limit(beyond: denied, allowed: allowed(complying.count), safety: safety)
    return limits
  }

  private func allowed(_ trials: Int) -> Int { Int(target / 2 * Double(trials)) }

  /// A probability: all but the `allowed` greatest risks stay `safety` below it.
  private static func limit(beyond risks: [Double], allowed: Int, safety: Double) -> Double {
    guard let worst = risks.sorted(by: >).dropFirst(allowed).first else { return leastCertainty }
    return max(leastCertainty, AnswerModel.probability(ofLogOdds: worst + safety))
  }

  /// The score below which that share of the phrases lies that were said and won.
  private static func fit(of trials: [Trial], atShare share: Double) -> Double {
    let scores = trials.filter { $0.complies && $0.features.margin >= leastMargin }
      .map(\.features.score).sorted()
    guard !scores.isEmpty else { return 0 }
    return scores[min(scores.count - 1, Int(share * Double(scores.count)))]
  }
}
