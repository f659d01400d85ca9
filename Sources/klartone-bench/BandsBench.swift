import Audit
import Engine
import Foundation
import Hearing
import Measures
import Wording

/// Chooses an ear's bands from labelled sets: as wide as no false verdict in the sets allows, less
/// a safety margin.
struct BandsBench {
  /// One greeting's answer to one part, with what should have come of it.
  private struct Trial {
    let complies: Bool
    let margin: Double
    let score: Double
    let rivalScore: Double
  }

  /// Nats kept between the bands and the worst trial.
  let safety: Double
  /// Parts this ear may never pass, whatever the set says.
  let never: Set<String>
  /// Whether the ear may fail an element at all.
  let mayFail: Bool
  /// Fewer trials of either kind make no band.
  private let fewestTrials = 30
  /// A band that decides less than this share is not worth its risk.
  private let leastShare = 0.05

  func run(_ outcomes: [RecognitionBench.Outcome], sets: [String]) throws -> String {
    var parts: [String: Bands.Band] = [:]
    var counts: [String] = []
    for part in Part.allCases {
      let trials = outcomes.compactMap { trial($0, part) }
      let bad = trials.count { !$0.complies }
      let band = band(trials, mayPass: !never.contains(part.rawValue))
      if band != Bands.Band() { parts[part.rawValue] = band }
      let bound = binomialInterval(successes: 0, trials: max(1, bad)).upperBound
      counts.append(
        "\(part.rawValue) \(trials.count - bad)+\(bad) (0 false passes, 95 % bound "
          + String(format: "%.1f %%)", bound * 100))
    }
    let bands = Bands(
      parts: parts,
      calibration: "\(outcomes.count) greetings of \(sets.joined(separator: ", ")); "
        + counts.joined(separator: ", ") + "; safety \(safety) nats")
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(bands), as: UTF8.self)
  }

  private func trial(_ outcome: RecognitionBench.Outcome, _ part: Part) -> Trial? {
    let label = outcome.greeting.columns[part.element.labelColumn] ?? ""
    guard let complies = Self.complies(part, label: label),
      let element = outcome.report.result.elements.first(where: { $0.element == part.element }),
      let evidence = element.evidence.first(where: { $0.part == part }),
      let margin = evidence.margin
    else { return nil }
    return Trial(
      complies: complies, margin: margin, score: evidence.complying?.score ?? -.infinity,
      rivalScore: evidence.rival?.score ?? -.infinity)
  }

  /// Whether a part should be heard under a label of its element; nil when the label does not say.
  private static func complies(_ part: Part, label: String) -> Bool? {
    switch (part, label) {
    case (_, "ok"): true
    case (_, "either"): nil
    case (.keys, "no_destination"), (.keys, "other_destination"): true
    case (.destination, "no_destination"), (.destination, "other_destination"),
      (.destination, "none"), (.destination, "silent"):
      false
    case (.destination, _): nil
    default: false
    }
  }

  private func band(_ trials: [Trial], mayPass: Bool) -> Bands.Band {
    let good = trials.filter(\.complies)
    let bad = trials.filter { !$0.complies }
    guard min(good.count, bad.count) >= fewestTrials else { return Bands.Band() }
    var band = Bands.Band()
    if mayPass, let (score, margin) = passLimits(good, bad) {
      band.passScore = score
      band.passMargin = margin
    }
    guard mayFail else { return band }
    if let (score, margin) = failLimits(good, bad) {
      band.failScore = score
      band.failMargin = margin
    }
    let worst = good.map(\.score).min() ?? 0
    let absent = worst - safety / 5
    if absent.isFinite, share(bad, { $0.score < absent }) >= leastShare {
      band.absentScore = absent
    }
    return band
  }

  private func passLimits(_ good: [Trial], _ bad: [Trial]) -> (Double, Double)? {
    let limits = stride(from: -12.0, through: 10, by: 1).map { score in
      let worst = bad.filter { $0.score >= score }.map(\.margin).max() ?? 0
      return (score, max(0, worst) + safety)
    }
    let best = limits.max { passed(good, $0) < passed(good, $1) }
    return best.flatMap { passed(good, $0) >= leastShare ? $0 : nil }
  }

  private func passed(_ good: [Trial], _ limits: (Double, Double)) -> Double {
    share(good) { $0.score >= limits.0 && $0.margin >= limits.1 }
  }

  private func failLimits(_ good: [Trial], _ bad: [Trial]) -> (Double, Double)? {
    let limits = stride(from: -20.0, through: 6, by: 1).map { score in
      let worst = good.filter { $0.rivalScore >= score }.map(\.margin).min() ?? 0
      return (score, max(0, -worst) + safety)
    }
    let best = limits.max { failed(bad, $0) < failed(bad, $1) }
    return best.flatMap { failed(bad, $0) >= leastShare ? $0 : nil }
  }

  private func failed(_ bad: [Trial], _ limits: (Double, Double)) -> Double {
    share(bad) { $0.rivalScore >= limits.0 && $0.margin <= -limits.1 }
  }

  private func share(_ trials: [Trial], _ matches: (Trial) -> Bool) -> Double {
    trials.isEmpty ? 0 : Double(trials.count(where: matches)) / Double(trials.count)
  }
}
