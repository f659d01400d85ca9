import Audit
import Engine
import Foundation
import Hearing
import Measures
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
    /// What the text logic decides when it is given the exact words; nil where the set does not tell
    /// them.
    let decidedOfExactWords: Double?

    init(_ name: String, _ tally: Tally, exact: Tally?) {
      self.name = name
      self.tally = tally
      falsePassRate = tally.falsePassRate
      falsePassLow = tally.falsePassInterval?.lowerBound
      falsePassHigh = tally.falsePassInterval?.upperBound
      decidedShare = tally.decidedShare
      accuracyOfDecided = tally.accuracyOfDecided
      decidedOfExactWords = exact?.decidedShare
    }
  }

  let set: String
  let greetings: Int
  let soundSeconds: Double
  let ear: String
  let calibration: String
  /// Of all decodes and all workers, loading the ear included.
  let cpuPerSoundSecond: Double
  let rows: [Row]
  /// Files that should not have passed, and did: each is a failure of Klartone.
  let falsePasses: [String]
  /// Files that should have passed, and failed.
  let falseFails: [String]
  let breakdowns: [BreakdownTable]

  init(
    set: LabelledSet, exact: [Element: Tally], ear: Ear, outcomes: [RecognitionBench.Outcome],
    cpuSeconds: Double
  ) {
    self.init(
      set: set, exact: exact, ear: "\(ear.identity.name) \(ear.identity.version)",
      calibration: ear.bands.calibration, outcomes: outcomes, cpuSeconds: cpuSeconds)
  }

  init(
    set: LabelledSet, exact: [Element: Tally], ear: String, calibration: String,
    outcomes: [RecognitionBench.Outcome], cpuSeconds: Double
  ) {
    self.set = set.folder
    greetings = outcomes.count
    soundSeconds = outcomes.reduce(0) { $0 + ($1.report.sound?.duration ?? 0) }
    self.ear = ear
    self.calibration = calibration
    cpuPerSoundSecond = cpuSeconds / max(soundSeconds, 1)
    rows = RecognitionBench.tallies(outcomes).map { name, tally in
      Row(name, tally, exact: Element(rawValue: name).flatMap { exact[$0] })
    }
    falsePasses = Self.list(outcomes, verdict: .pass, truth: .notOK)
    falseFails = Self.list(outcomes, verdict: .fail, truth: .ok)
    breakdowns = Breakdown.Key.allCases.map { BreakdownTable($0, outcomes) }
      .filter { !$0.columns.isEmpty }
  }

  private static func list(
    _ outcomes: [RecognitionBench.Outcome], verdict: Verdict, truth: Truth
  ) -> [String] {
    outcomes.flatMap { outcome in
      outcome.report.result.elements.filter {
        $0.verdict == verdict && outcome.greeting.countedTruth(of: $0.element) == truth
      }.map { "\(outcome.greeting.file) \($0.element.rawValue)" }
    }
  }

  func text(by keys: [Breakdown.Key]) -> String {
    var lines = [
      "\(greetings) greetings of \(set), ear \(ear) (bands: \(calibration))",
      String(
        format: "%.2f CPU seconds per second of sound (%.0f s of sound)", cpuPerSoundSecond,
        soundSeconds), "",
      RecognitionBench.table(rows.map { ($0.name, $0.tally) }),
    ]
    let exact = rows.compactMap { row in
      row.decidedOfExactWords.map { String(format: "\(row.name) %.1f %%", 100 * $0) }
    }
    if !exact.isEmpty {
      lines += ["", "Decided with the exact words: " + exact.joined(separator: ", ")]
    }
    if !falsePasses.isEmpty {
      lines += ["", "False passes: " + falsePasses.joined(separator: ", ")]
    }
    if !falseFails.isEmpty { lines += ["", "False fails: " + falseFails.joined(separator: ", ")] }
    for key in keys {
      let table = breakdowns.first { $0.by == key.rawValue }
      lines += ["", table?.text ?? "By \(key.rawValue): the labels do not tell."]
    }
    return lines.joined(separator: "\n")
  }
}
