package import Wording

/// What an answer amounts to.
package struct Decision: Sendable, Equatable, Codable {
  package enum Why: String, Sendable, Codable, CaseIterable {
    /// The complying reading wins clearly and fits well.
    case heard
    /// A rival wins clearly.
    case rivalHeard = "rival_heard"
    /// Nothing like the complying phrases anywhere.
    case nothingLikeIt = "nothing_like_it"
    /// Something else fits better, and the transcript says that the part is wrong.
    case denied
    /// Too close to call.
    case unclear
    /// So few sounds that any speech holds something like them.
    case tooShort = "too_short_to_tell"
    /// This ear is not allowed to pass this part; it would have been heard.
    case earNotTrusted = "ear_not_trusted"
  }

  package let verdict: Verdict
  package let why: Why
  /// That the part was said as it should be, 0…1; nil when the ear is not calibrated for it, or
  /// nothing was heard.
  package let probability: Double?

  package init(verdict: Verdict, why: Why, probability: Double? = nil) {
    self.verdict = verdict
    self.why = why
    self.probability = probability
  }
}

/// How much it counts that the transcript, by itself, says that a part is wrong.
package enum Denial: String, Sendable {
  /// So much was understood that the part cannot be in the rest.
  case whole
  /// Stretches were not understood in which it could just be: the ear must be surer.
  case patchy
  /// What was understood does not hold it, nor do the words that are doubtful; but much may have been
  /// misheard, and the ear must be all but certain.
  case thin
  /// The same of keys, which are short, and have many names that a transcript mishears.
  case faint

  /// Share of `Bands.FailLimits.deniedAt` that the probability may reach. The last two are chosen by hand:
  /// of what had been in review in the sets of models/da/README.md they fail 81 parts, all rightly.
  var share: Double {
    switch self {
    case .whole: 1
    case .patchy: 0.2
    case .thin: 0.1
    case .faint: 0.03
    }
  }
}

extension Part {
  /// What counts least against a part, so that only a certain ear fails it; nil for promises, which
  /// have so many wordings that an ear is never certain.
  package var leastDenial: Denial? {
    switch self {
    case .name, .department: .thin
    case .keys, .destination: .faint
    case .promise: nil
    }
  }
}

extension Answer {
  /// Phrases of fewer phones are never decided by sound alone.
  private static let leastPhones = 6

  /// True when the complying phrase has so few sounds that any speech holds something like them: a
  /// department of two is heard in a mere tone. Bands come from longer ones.
  package var isTooShort: Bool {
    complying?.phones.map { $0 < Self.leastPhones } ?? false
  }
}

extension Bands {
  /// Turns an answer into pass, fail or review.
  ///
  /// - Parameters:
  ///   - answer: of one question.
  ///   - extraMargin: a site's own caution, in nats, at least 0: every margin counts as that much
  ///     less clear.
  ///   - denied: the transcript says, by itself, that the part is wrong; nil when it does not.
  ///   - affirmed: the transcript, by itself, holds the part in the same place.
  /// - Returns: never a pass on the transcript's account alone.
  package func decide(
    _ answer: Answer, extraMargin: Double = 0, denied: Denial? = nil, affirmed: Bool = false
  ) -> Decision {
    guard let features = AnswerFeatures(answer) else {
      return Decision(verdict: .review, why: .unclear)
    }
    guard let band = self[answer.part] else {
      return Decision(verdict: .review, why: features.margin > 0 ? .earNotTrusted : .unclear)
    }
    if answer.isTooShort {
      return Decision(
        verdict: .review, why: .tooShort, probability: band.model.probability(features))
    }
    let (verdict, why) = band.verdict(
      features, extraMargin: extraMargin, rivalFirst: answer.part == .promise, denied: denied,
      affirmed: affirmed)
    return Decision(verdict: verdict, why: why, probability: band.model.probability(features))
  }

  /// Whether an answer fails with a transcript that denies the part.
  package func denies(
    _ answer: Answer, with denial: Denial, extraMargin: Double = 0
  ) -> Bool {
    guard let band = self[answer.part], let features = AnswerFeatures(answer) else { return false }
    return band.denies(features.shifted(by: extraMargin), with: denial)
  }
}

extension Bands.Band {
  /// With `rivalFirst`, what was heard instead is told rather than that nothing like it was.
  func verdict(
    _ features: AnswerFeatures, extraMargin: Double = 0, rivalFirst: Bool = false,
    denied: Denial? = nil, affirmed: Bool = false
  ) -> (Verdict, Decision.Why) {
    if let fail {
      let trusted = features.shifted(by: extraMargin)
      if let why = fails(trusted, fail, rivalFirst) { return (.fail, why) }
      if let denied, denies(trusted, with: denied) { return (.fail, .denied) }
    }
    guard let pass else { return (.review, features.margin > 0 ? .earNotTrusted : .unclear) }
    let doubted = features.shifted(by: -extraMargin)
    if (affirmed ? pass.affirmed : pass).passes(doubted, model) { return (.pass, .heard) }
    return (.review, .unclear)
  }

  func denies(_ features: AnswerFeatures, with denial: Denial) -> Bool {
    guard let fail, let at = fail.deniedAt else { return false }
    return (fail.denies(features) || fail.finds(absent: features))
      && model.probability(features) <= at * denial.share
  }

  private func fails(
    _ features: AnswerFeatures, _ limits: Bands.FailLimits, _ rivalFirst: Bool
  ) -> Decision.Why? {
    guard model.probability(features) <= limits.at else { return nil }
    let isRival = limits.finds(rival: features)
    if rivalFirst, isRival { return .rivalHeard }
    if limits.finds(absent: features) { return .nothingLikeIt }
    return isRival ? .rivalHeard : nil
  }
}

extension Bands.PassLimits {
  /// Whether an answer may pass, whatever its probability.
  func admits(_ features: AnswerFeatures) -> Bool {
    features.margin >= margin && features.score >= score
  }

  fileprivate func passes(_ features: AnswerFeatures, _ model: AnswerModel) -> Bool {
    admits(features) && model.probability(features) >= at
  }

  /// The limits where two searches of one sound, one for the part and one for any words of greetings, come
  /// to the same in the same place. By how much less is enough is chosen by hand: of what had been in
  /// review in the sets of models/da/README.md 98 parts pass by it, all rightly.
  var affirmed: Self {
    Self(
      at: AnswerModel.probability(ofLogOdds: AnswerModel.logOdds(of: at) - Self.affirmedOdds),
      margin: margin / 2, score: score - 5)
  }

  /// Log-odds: with them a probability of 0.8 counts as much as one of 0.9.
  static let affirmedOdds = 0.811
}

extension Bands.FailLimits {
  func finds(absent features: AnswerFeatures) -> Bool {
    absentScore.map { features.score < $0 } ?? false
  }

  func finds(rival features: AnswerFeatures) -> Bool {
    features.margin <= -margin && features.rivalScore >= score
  }

  /// Whether an answer may fail where the transcript is against it, whatever its probability.
  func denies(_ features: AnswerFeatures) -> Bool { features.margin <= -margin }

  /// Whether an answer may fail, whatever its probability.
  func admits(_ features: AnswerFeatures) -> Bool {
    finds(absent: features) || finds(rival: features)
  }
}

extension AnswerFeatures {
  func shifted(by nats: Double) -> AnswerFeatures {
    AnswerFeatures(margin: margin + nats, score: score, rivalScore: rivalScore)
  }
}
