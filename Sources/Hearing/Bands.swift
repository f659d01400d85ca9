package import Wording

/// When an answer is clear enough to be a verdict; measured on labelled sets, never chosen.
package struct Bands: Sendable, Equatable, Codable {
  /// The limits of one part; a missing limit means that this ear may never decide that way.
  package struct Band: Sendable, Equatable, Codable {
    /// Least margin over the best rival for a pass, in nats.
    package var passMargin: Double?
    /// Least score of the complying reading for a pass, in nats per phone.
    package var passScore: Double?
    /// A rival that wins by at least this much, in nats, is a fail …
    package var failMargin: Double?
    /// … if it fits at least this well itself, in nats per phone.
    package var failScore: Double?
    /// A best complying reading worse than this, in nats per phone, was never said.
    package var absentScore: Double?

    package init(
      passMargin: Double? = nil, passScore: Double? = nil, failMargin: Double? = nil,
      failScore: Double? = nil, absentScore: Double? = nil
    ) {
      self.passMargin = passMargin
      self.passScore = passScore
      self.failMargin = failMargin
      self.failScore = failScore
      self.absentScore = absentScore
    }
  }

  package var parts: [String: Band]
  /// The labelled set, its size and the false-pass share the bands were chosen for.
  package var calibration: String

  package init(parts: [String: Band], calibration: String) {
    self.parts = parts
    self.calibration = calibration
  }

  package subscript(part: Part) -> Band { parts[part.rawValue] ?? Band() }
}

/// What an answer amounts to.
package struct Decision: Sendable, Equatable, Codable {
  package enum Why: String, Sendable, Codable, CaseIterable {
    /// The complying reading wins clearly and fits well.
    case heard
    /// A rival wins clearly.
    case rivalHeard = "rival_heard"
    /// Nothing like the complying phrases anywhere.
    case nothingLikeIt = "nothing_like_it"
    /// Too close to call.
    case unclear
    /// This ear is not allowed to pass this part; it would have been heard.
    case earNotTrusted = "ear_not_trusted"
  }

  package let verdict: Verdict
  package let why: Why

  package init(verdict: Verdict, why: Why) {
    self.verdict = verdict
    self.why = why
  }
}

extension Bands {
  /// Turns an answer into pass, fail or review.
  ///
  /// `extraMargin` is a site's own caution, in nats, on top of every margin; at least 0.
  package func decide(_ answer: Answer, extraMargin: Double = 0) -> Decision {
    let band = self[answer.part]
    if let absent = band.absentScore, (answer.complying?.score ?? -.infinity) < absent {
      return Decision(verdict: .fail, why: .nothingLikeIt)
    }
    guard let margin = answer.margin else { return Decision(verdict: .review, why: .unclear) }
    if let least = band.failMargin, margin <= -(least + extraMargin),
      let rival = answer.rival, rival.score >= band.failScore ?? -.infinity
    {
      return Decision(verdict: .fail, why: .rivalHeard)
    }
    guard let least = band.passMargin, let score = band.passScore else {
      return Decision(verdict: .review, why: margin > 0 ? .earNotTrusted : .unclear)
    }
    if margin >= least + extraMargin, let complying = answer.complying, complying.score >= score {
      return Decision(verdict: .pass, why: .heard)
    }
    return Decision(verdict: .review, why: .unclear)
  }
}
