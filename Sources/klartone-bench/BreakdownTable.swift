import Audit
import Engine
import Measures
import Wording

/// The verdicts of a run by one property of the recordings, element by element.
struct BreakdownTable: Encodable {
  struct Row: Encodable {
    let value: String
    let tally: Tally
    let all: Tally.Counts
  }

  struct Column: Encodable {
    /// An element, or "overall".
    let element: String
    let rows: [Row]
  }

  let by: String
  private let perElement: Bool
  /// Empty when the set does not tell the property.
  let columns: [Column]

  private enum CodingKeys: CodingKey { case by, columns }

  init(_ key: Breakdown.Key, _ outcomes: [RecognitionBench.Outcome]) {
    by = key.rawValue
    perElement = key.isPerElement
    columns = (Element.allCases + [nil]).compactMap { element in
      let trials = outcomes.compactMap { outcome -> (String, Verdict, Truth)? in
        guard let value = outcome.greeting.value(of: key, for: element) else { return nil }
        return (value, outcome.verdict(on: element), outcome.truth(of: element))
      }
      guard !trials.isEmpty else { return nil }
      let rows = Breakdown(trials.map { (value: $0.0, verdict: $0.1, truth: $0.2) }).rows
      return Column(
        element: element?.rawValue ?? "overall",
        rows: rows.map { Row(value: $0.value, tally: $0.tally, all: $0.all) })
    }
  }

  var text: String { perElement ? listed : sideBySide }

  /// Each element has values of its own: one below the other.
  private var listed: String {
    var lines = ["| element | \(by) | pass | review | fail | n.e. |", "|---|---|---|---|---|---|"]
    for column in columns {
      for row in column.rows {
        let counts = row.all
        let value = row.value.isEmpty ? "–" : row.value
        lines.append(
          "| \(column.element) | \(value) | \(counts.pass) | \(counts.review) | \(counts.fail) "
            + "| \(counts.notEvaluated) |")
      }
    }
    return lines.joined(separator: "\n")
  }

  private var sideBySide: String {
    var lines = [
      "By \(by): must pass pass/review/fail · must not pass pass/review/fail (not evaluated left "
        + "out)", "",
      "| \(by) | " + columns.map(\.element).joined(separator: " | ") + " |",
      "|---" + columns.map { _ in "|---" }.joined() + "|",
    ]
    for row in columns.first?.rows ?? [] {
      let cells = columns.map { column in
        column.rows.first { $0.value == row.value }.map { Self.cell($0.tally) } ?? ""
      }
      lines.append("| \(row.value) | \(cells.joined(separator: " | ")) |")
    }
    return lines.joined(separator: "\n")
  }

  private static func cell(_ tally: Tally) -> String {
    func counts(_ counts: Tally.Counts) -> String {
      "\(counts.pass)/\(counts.review)/\(counts.fail)"
    }
    return "\(counts(tally.good)) · \(counts(tally.bad))"
  }
}

extension RecognitionBench.Outcome {
  /// Of an element, or of the whole greeting.
  func verdict(on element: Element?) -> Verdict {
    guard let element else { return report.result.overall }
    return report.result.elements.first { $0.element == element }?.verdict ?? .notEvaluated
  }

  func truth(of element: Element?) -> Truth {
    greeting.countedTruth(of: element)
  }
}
