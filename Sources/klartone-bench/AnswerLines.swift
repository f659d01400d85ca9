import Audit
import Engine
import Foundation
import Hearing
import Signal
import Wording

/// What bands are made from: the ear's answers, unjudged, beside the labels.
enum AnswerLines {
  private struct Line: Encodable {
    struct Side: Encodable {
      let text: String
      let start: Double
      let end: Double
      let score: Double
    }

    let file: String
    let spoken: String
    let part: String
    let label: String
    let verdict: String
    let margin: Double?
    let complying: Side?
    let rival: Side?
  }

  /// One JSON object a line: a greeting and a part.
  static func of(_ outcomes: [RecognitionBench.Outcome]) throws -> [String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try outcomes.flatMap { outcome in
      try outcome.report.result.elements.flatMap { element in
        try element.evidence.compactMap { evidence -> String? in
          guard let part = evidence.part else { return nil }
          let line = Line(
            file: outcome.greeting.file, spoken: outcome.greeting.columns["spoken"] ?? "",
            part: part.rawValue, label: outcome.greeting.columns[element.element.labelColumn] ?? "",
            verdict: element.verdict.rawValue, margin: evidence.margin,
            complying: evidence.complying.map(side), rival: evidence.rival.map(side))
          return String(decoding: try encoder.encode(line), as: UTF8.self)
        }
      }
    }
  }

  private static func side(_ heard: Evidence.Heard) -> Line.Side {
    Line.Side(
      text: heard.text, start: heard.span.start, end: heard.span.end, score: heard.score)
  }
}
