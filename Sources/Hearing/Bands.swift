/// When an answer is clear enough to be a verdict: made from labelled trials, never chosen by taste.
package struct Bands: Sendable, Equatable, Codable {
  /// What decides one part. Without `pass` the ear may never pass it, without `fail` never fail it.
  package struct Band: Sendable, Equatable, Codable {
    /// How probable an answer makes it that the part was said as it should be.
    package var model: AnswerModel
    package var pass: PassLimits?
    package var fail: FailLimits?
    /// What came of it; nil for limits that nobody measured.
    package var measured: Measured?

    package init(
      model: AnswerModel, pass: PassLimits? = nil, fail: FailLimits? = nil,
      measured: Measured? = nil
    ) {
      self.model = model
      self.pass = pass
      self.fail = fail
      self.measured = measured
    }
  }

  /// What a pass needs, all of it.
  package struct PassLimits: Sendable, Equatable, Codable {
    /// Least probability, 0…1.
    package var at: Double
    /// Least margin over the best rival, in nats; above 0.
    package var margin: Double
    /// Least score of the complying reading, in nats per phone.
    package var score: Double

    package init(at: Double, margin: Double, score: Double) {
      self.at = at
      self.margin = margin
      self.score = score
    }
  }

  /// What a fail needs: the probability, and either a rival that won or nothing like the part. Less
  /// is enough where the transcript says the same.
  package struct FailLimits: Sendable, Equatable, Codable {
    /// Greatest probability, 0…1.
    package var at: Double
    /// A rival must win by at least this much, in nats, above 0 …
    package var margin: Double
    /// … and fit at least this well itself, in nats per phone.
    package var score: Double
    /// A best complying reading worse than this, in nats per phone, was never said; nil when
    /// that cannot be told.
    package var absentScore: Double?
    /// Greatest probability, 0…1, at which a rival that won fails the part however badly it fits
    /// itself, or nothing like the part, if the transcript, too, says that the part is wrong; nil when that fails nothing.
    package var deniedAt: Double?

    package init(
      at: Double, margin: Double, score: Double, absentScore: Double? = nil,
      deniedAt: Double? = nil
    ) {
      self.at = at
      self.margin = margin
      self.score = score
      self.absentScore = absentScore
      self.deniedAt = deniedAt
    }
  }

  /// By `Part.rawValue`; a part that is not here is never decided.
  package var parts: [String: Band]
  /// The labelled sets it was made from, by name.
  package var calibration: String
  /// The share of false passes, and of false fails, that was aimed at; 0…1.
  package var target: Double?
  /// SHA-256 of what makes the ear's scores: limits for other scores mean nothing.
  package var model: String?
  /// The recogniser library and its version; another one scores otherwise.
  package var library: String?

  package init(
    parts: [String: Band], calibration: String, target: Double? = nil, model: String? = nil,
    library: String? = nil
  ) {
    self.parts = parts
    self.calibration = calibration
    self.target = target
    self.model = model
    self.library = library
  }

  /// Of an ear that was never calibrated: decides nothing.
  package static let none = Bands(parts: [:], calibration: "")

  package subscript(part: Part) -> Band? { parts[part.rawValue] }
}

extension Bands {
  /// Why these bands may not be used with an ear; nil when they may.
  ///
  /// Bands that decide nothing belong to every ear.
  package func problem(model: String, library: String) -> RecogniserError.BandsProblem? {
    guard !parts.isEmpty else { return nil }
    if self.model != model { return .otherModel(expected: model, found: self.model) }
    if self.library != library { return .otherLibrary(expected: library, found: self.library) }
    return nil
  }
}
