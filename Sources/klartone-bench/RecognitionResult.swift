import Audit
import Engine
import Foundation
import Hearing
import Wording

/// One ear on one set, counted.
struct RecognitionResult: Encodable {
  struct Row: Encodable {
    let name: String
    let tally: Tally
    let falsePassRate: Double?
    let falsePassLow: Double?
    let falsePassHigh: Double?
    let decidedShare: Double?
    let accuracyOfDecided: Double?

    init(_ name: String, _ tally: Tally) {
      self.name = name
      self.tally = tally
      falsePassRate = tally.falsePassRate
      falsePassLow = tally.falsePassInterval?.lowerBound
      falsePassHigh = tally.falsePassInterval?.upperBound
      decidedShare = tally.decidedShare
      accuracyOfDecided = tally.accuracyOfDecided
    }
  }

  let set: String
  let greetings: Int
  let ear: String
  let calibration: String
  let rows: [Row]
  /// Files that should not have passed, and did: each is a failure of Klartone.
  let falsePasses: [String]
  /// Files that should have passed, and failed.
  let falseFails: [String]

  init(set: LabelledSet, ear: Ear, outcomes: [RecognitionBench.Outcome]) {
    self.set = set.folder
    greetings = outcomes.count
    self.ear = "\(ear.identity.name) \(ear.identity.version)"
    calibration = ear.bands.calibration
    rows = RecognitionBench.tallies(outcomes).map { Row($0.0, $0.1) }
    falsePasses = Self.list(outcomes, verdict: .pass, truth: .notOK)
    falseFails = Self.list(outcomes, verdict: .fail, truth: .ok)
  }

  private static func list(
    _ outcomes: [RecognitionBench.Outcome], verdict: Verdict, truth: LabelledSet.Truth
  ) -> [String] {
    outcomes.flatMap { outcome in
      outcome.report.result.elements.filter {
        $0.verdict == verdict && outcome.greeting.truth[$0.element] == truth
      }.map { "\(outcome.greeting.file) \($0.element.rawValue)" }
    }
  }

  var text: String {
    var lines = [
      "\(greetings) greetings of \(set), ear \(ear) (bands: \(calibration))", "",
      RecognitionBench.table(rows.map { ($0.name, $0.tally) }),
    ]
    if !falsePasses.isEmpty {
      lines += ["", "False passes: " + falsePasses.joined(separator: ", ")]
    }
    if !falseFails.isEmpty { lines += ["", "False fails: " + falseFails.joined(separator: ", ")] }
    return lines.joined(separator: "\n")
  }
}
