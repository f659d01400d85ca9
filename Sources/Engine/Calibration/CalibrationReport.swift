package import Hearing

/// What came of a calibration.
package struct CalibrationReport: Sendable {
  /// Of the sets, in the order given.
  package let sets: [String]
  package let ear: EarIdentity
  /// Recordings in which something was heard.
  package let heard: Int
  package let speakers: Int
  package let target: Double
  package let outcomes: [Calibrator.Outcome]
  /// Nil when no part has any.
  package let bands: Bands?

  /// Fits bands for an ear to what it heard.
  package init(
    _ outcome: CalibrationHearing.Outcome, sets: [String], ear: EarIdentity, modelStamp: String,
    target: Double
  ) {
    self.sets = sets
    self.ear = ear
    self.target = target
    heard = outcome.heard
    speakers = outcome.speakers.count
    outcomes = Calibrator(target: target).outcomes(of: outcome.trials)
    let parts = outcomes.bands
    bands =
      parts.isEmpty
      ? nil
      : Bands(
        parts: parts, calibration: "\(outcome.heard) greetings of \(sets.joined(separator: ", "))",
        target: target, model: modelStamp, library: ear.library)
  }
}
