/// Makes bands from trials.
package struct Calibrator: Sendable {
  /// Fewer trials of either kind make no band: with 30, no error at all still leaves up to 9.5 %.
  package static let fewestTrials = 30
  /// Fewer speakers say nothing about further ones.
  package static let fewestSpeakers = 5
  /// Limits that decide less of what they could are not worth their risk.
  package static let leastShare = 0.05
  /// Log-odds kept between a limit and the worst trial: the first that holds up on speakers left
  /// out is taken.
  static let safeties = [0.5, 1, 1.5, 2, 3]

  /// The share of false passes, and of false fails, that is aimed at; above 0, below 1.
  package let target: Double

  package init(target: Double = 0.01) {
    self.target = target
  }

  /// What became of one part.
  package struct Outcome: Sendable, Equatable {
    package let part: Part
    package let complying: Int
    package let others: Int
    package let speakers: Int
    package let result: Result
  }

  package enum Result: Sendable, Equatable {
    case band(Bands.Band)
    /// Too few trials of a kind.
    case tooFewTrials
    case tooFewSpeakers
    /// No limits that are safe enough decide anything worth while.
    case undecidable
  }

  /// One outcome per part, in the order of `Part.allCases`.
  package func outcomes(of trials: [Part: [Trial]]) -> [Outcome] {
    Part.allCases.map { part in
      let trials = trials[part] ?? []
      let complying = trials.count(where: \.complies)
      let speakers = Set(trials.map(\.speaker)).count
      return Outcome(
        part: part, complying: complying, others: trials.count - complying, speakers: speakers,
        result: result(of: trials, complying: complying, speakers: speakers))
    }
  }

  private func result(of trials: [Trial], complying: Int, speakers: Int) -> Result {
    let others = trials.count - complying
    guard min(complying, others) >= Self.fewestTrials else { return .tooFewTrials }
    guard speakers >= Self.fewestSpeakers else { return .tooFewSpeakers }
    let model = AnswerModel(fitting: trials)
    let search = LimitSearch(target: target)
    let validation = CrossValidation(trials, near: model)
    let passSafety = Self.safeties.first { safety in
      let limits = search.pass(trials, model, safety: safety)
      let made = Performance(of: Bands.Band(model: model, pass: limits), on: trials)
      let held = validation.performance(
        pass: { search.pass($0, $1, safety: safety) }, fail: nil)
      return held.falsePasses.share <= target
        && isWorthWhile(min(made.truePasses, held.truePasses), of: complying)
    }
    let failSafety = Self.safeties.first { safety in
      let limits = search.fail(trials, model, safety: safety)
      let made = Performance(of: Bands.Band(model: model, fail: limits), on: trials)
      let held = validation.performance(
        pass: nil, fail: { search.fail($0, $1, safety: safety) })
      return held.falseFails.share <= target
        && isWorthWhile(min(made.trueFails, held.trueFails), of: others)
    }
    guard passSafety != nil || failSafety != nil else { return .undecidable }
    var band = Bands.Band(
      model: model, pass: passSafety.map { search.pass(trials, model, safety: $0) },
      fail: failSafety.map { search.fail(trials, model, safety: $0) })
    band.measured = Measured(
      complying: complying, others: others, speakers: speakers, passSafety: passSafety,
      failSafety: failSafety, onTrials: Performance(of: band, on: trials),
      heldOut: validation.performance(
        pass: passSafety.map { safety in { search.pass($0, $1, safety: safety) } },
        fail: failSafety.map { safety in { search.fail($0, $1, safety: safety) } }))
    return .band(band)
  }

  private func isWorthWhile(_ decided: Int, of trials: Int) -> Bool {
    Double(decided) >= Self.leastShare * Double(trials)
  }
}

extension Performance {
  fileprivate var truePasses: Int { passes - falsePasses.errors }
  fileprivate var trueFails: Int { fails - falseFails.errors }
}

extension [Calibrator.Outcome] {
  /// The bands among the outcomes, by part.
  package var bands: [String: Bands.Band] {
    var bands: [String: Bands.Band] = [:]
    for outcome in self {
      if case .band(let band) = outcome.result { bands[outcome.part.rawValue] = band }
    }
    return bands
  }
}
