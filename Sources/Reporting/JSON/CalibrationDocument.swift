package import Engine
import Hearing

/// `klartone calibrate --json`.
package struct CalibrationDocument: Encodable {
  struct PartItem: Encodable {
    let part: String
    let complying: Int
    let others: Int
    let speakers: Int
    /// `band`, or why there is none.
    let result: String
  }

  private let schema = "klartone-calibration/1"
  private let klartone: String
  private let ear: String
  private let sets: [String]
  private let greetings: Int
  private let speakers: Int
  private let target: Double
  private let parts: [PartItem]
  private let bands: Bands?

  package init(_ report: CalibrationReport, version: String) {
    klartone = version
    ear = report.ear.name
    sets = report.sets
    greetings = report.heard
    speakers = report.speakers
    target = report.target
    parts = report.outcomes.map { outcome in
      PartItem(
        part: outcome.part.rawValue, complying: outcome.complying, others: outcome.others,
        speakers: outcome.speakers, result: outcome.result.code)
    }
    bands = report.bands
  }
}

extension Calibrator.Result {
  /// Stable code for reports.
  fileprivate var code: String {
    switch self {
    case .band: "band"
    case .tooFewTrials: "too_few_trials"
    case .tooFewSpeakers: "too_few_speakers"
    case .undecidable: "undecidable"
    }
  }
}
