import Engine
import Foundation
import Hearing
import Policy

/// The trials that `klartone calibrate` makes bands from.
enum TrialLines {
  private struct Line: Encodable {
    let part: String
    let complies: Bool
    let margin: Double
    let score: Double?
    let rivalScore: Double?
    let speaker: String
    let mayPass: Bool
    let mayFail: Bool
    let denial: String?
    let isHeld: Bool
    let isAffirmed: Bool
  }

  /// Hears sets; one JSON object a line and trial. A score of a search that gave up is missing.
  static func of(_ sets: [LabelledSet], _ ear: Ear) async throws -> [String] {
    let pronouncer = Pronouncer(lexicon: ear.lexicon)
    let heard = try await CalibrationHearing(sets, policy: SitePolicy(), pronouncer: pronouncer)
      .run { () throws(RecogniserError) in try SphinxRecogniser(ear: ear, pronouncer: pronouncer) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try Part.allCases.flatMap { part in
      try (heard.trials[part] ?? []).map { trial in
        let (score, rival) = (trial.features.score, trial.features.rivalScore)
        let line = Line(
          part: part.rawValue, complies: trial.complies, margin: trial.features.margin,
          score: score.isFinite ? score : nil, rivalScore: rival.isFinite ? rival : nil,
          speaker: trial.speaker, mayPass: trial.mayPass, mayFail: trial.mayFail,
          denial: trial.denial?.rawValue, isHeld: trial.isHeld, isAffirmed: trial.isAffirmed)
        return String(decoding: try encoder.encode(line), as: UTF8.self)
      }
    }
  }
}
