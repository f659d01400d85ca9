import Engine
import Foundation
import Hearing
import Measures

/// How well one ear verifies phrases on one set of clips.
struct PhrasesResult: Encodable {
  struct Figure: Encodable {
    /// 0…1; nil without trials.
    let rate: Double?
    /// 95 %, by drawing clips.
    let low: Double?
    let high: Double?
  }

  let set: String
  let ear: String
  let clips: Int
  /// Trials of phrases that the clip says, and that it does not.
  let said: Int
  let notSaid: Int
  let equalErrorRate: Figure
  let missAtOnePercentFalseAccept: Figure

  init(set: String, ear: Ear, scores: [PhrasesBench.Scores], seed: UInt64) {
    self.set = set
    self.ear = "\(ear.identity.name) \(ear.identity.version)"
    clips = scores.count
    said = scores.reduce(0) { $0 + $1.said.count }
    notSaid = scores.reduce(0) { $0 + $1.notSaid.count }
    func figure(_ rate: (Detection) -> Double?) -> Figure {
      func of(_ sample: [PhrasesBench.Scores]) -> Double? {
        rate(Detection(said: sample.flatMap(\.said), notSaid: sample.flatMap(\.notSaid)))
      }
      let interval = Bootstrap.interval(of: scores, seed: seed, figure: of)
      return Figure(rate: of(scores), low: interval?.lowerBound, high: interval?.upperBound)
    }
    equalErrorRate = figure(\.equalErrorRate)
    missAtOnePercentFalseAccept = figure { $0.miss(atFalseAccept: 0.01) }
  }

  static func table(_ results: [PhrasesResult]) -> String {
    let lines = results.map { result in
      let name = result.set.split(separator: "/").last.map(String.init) ?? result.set
      return "| \(name) | \(result.ear) | \(result.clips) | \(result.said) | \(result.notSaid) "
        + "| \(result.equalErrorRate.text) | \(result.missAtOnePercentFalseAccept.text) |"
    }
    let header = [
      "| clips | ear | n | phrases said | not said | equal error (95 %) "
        + "| missed at 1 % false accept (95 %) |",
      "|---|---|---|---|---|---|---|",
    ]
    return (header + lines).joined(separator: "\n")
  }
}

extension PhrasesResult.Figure {
  fileprivate var text: String {
    func percent(_ value: Double?) -> String {
      value.map { String(format: "%.1f", $0 * 100) } ?? "–"
    }
    return "\(percent(rate)) % (\(percent(low))–\(percent(high)))"
  }
}
