package import Wording

/// Verdicts counted apart for every value of one property of a recording, in the order of the
/// values.
package struct Breakdown: Sendable, Equatable {
  /// What verdicts are counted by.
  package enum Key: String, CaseIterable, Sendable {
    case codec
    case snr
    case level
    case room
    case voice
    /// What an auditor says of the element.
    case label
    /// The kind of wording within a label.
    case family

    /// True when each element has a value of its own.
    package var isPerElement: Bool { self == .label || self == .family }
  }

  package struct Row: Sendable, Equatable {
    package let value: String
    /// Against the labels.
    package let tally: Tally
    /// Every verdict, whatever the label.
    package let all: Tally.Counts
  }

  package let rows: [Row]

  /// - Parameter trials: each with the value to count it under.
  package init(_ trials: [(value: String, verdict: Verdict, truth: Truth)]) {
    var counted: [String: (tally: Tally, all: Tally.Counts)] = [:]
    for trial in trials {
      counted[trial.value, default: (Tally(), Tally.Counts())].tally
        .add(trial.verdict, truth: trial.truth)
      counted[trial.value, default: (Tally(), Tally.Counts())].all.add(trial.verdict)
    }
    rows = counted.map { Row(value: $0.key, tally: $0.value.tally, all: $0.value.all) }
      .sorted { Self.rank($0.value) < Self.rank($1.value) }
  }

  /// Numeric bands as `Band` orders them; words by alphabet, what is right before what is not.
  private static func rank(_ value: String) -> (Int, Int, String) {
    let band = (Band.snr.names + Band.level.names).firstIndex(of: value) ?? -1
    return (value == "ok" || value.hasPrefix("ok.") ? 0 : 1, band, value)
  }
}

/// Ranges of a measure of the recording, best first.
package struct Band: Sendable {
  /// The lower edge of each range but the last, falling; in the measure's unit.
  private let edges: [Double]
  package let names: [String]

  private init(_ edges: [Double], unit: String) {
    self.edges = edges
    var names = edges.enumerated().map { index, edge in
      index == 0 ? "≥ \(Int(edge)) \(unit)" : "\(Int(edge)) to \(Int(edges[index - 1])) \(unit)"
    }
    if let last = edges.last { names.append("< \(Int(last)) \(unit)") }
    self.names = names
  }

  /// Speech over noise, in decibels.
  package static let snr = Band([35, 25, 15], unit: "dB")
  /// The speech's level, in decibels below full scale.
  package static let level = Band([-15, -25, -35], unit: "dBFS")

  /// The range's name; `unknown` for what is no number.
  package func name(of text: String?) -> String {
    guard let value = text.flatMap(Double.init), value.isFinite else { return "unknown" }
    return names[edges.firstIndex { value >= $0 } ?? edges.count]
  }
}
