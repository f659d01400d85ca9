import Audit
import Engine
import Hearing
import Signal
import Wording
import Foundation
import Policy

// Scratch entry while the bands are being made; the real one follows.
let arguments = CommandLine.arguments
let set = try LabelledSet(folder: arguments[1])
let folders = ModelFolders.standard()
let ear = try Ear(named: arguments[2], in: folders)
let outcomes = try await RecognitionBench(set: set, policy: SitePolicy(), ear: ear).run()
print(RecognitionBench.table(RecognitionBench.tallies(outcomes)))
for outcome in outcomes {
  var row: [String: Any] = ["file": outcome.greeting.file]
  for element in outcome.report.result.elements {
    row["truth." + element.element.rawValue] = outcome.greeting.truth[element.element]?.rawValue ?? ""
    row["label." + element.element.rawValue] =
      outcome.greeting.columns[element.element == .switchboard ? "hash0_label" : "\(element.element.rawValue)_label"] ?? ""
    row["verdict." + element.element.rawValue] = element.verdict.rawValue
    for e in element.evidence {
      guard let part = e.part else { continue }
      row[part.rawValue] = [
        "margin": e.margin ?? -9999, "score": e.complying?.score ?? -9999, "rscore": e.rival?.score ?? -9999,
        "text": e.complying?.text ?? "", "rtext": e.rival?.text ?? "",
        "t": [e.complying?.span.start ?? 0, e.complying?.span.end ?? 0],
      ]
    }
  }
  row["spoken"] = outcome.greeting.columns["spoken"] ?? ""
  row["transcript"] = outcome.report.result.transcript.map { $0.text + ($0.understood ? "" : "?") }.joined(separator: " ")
  row["problem"] = "\(outcome.report.problem as Any)"
  row["quality"] = outcome.report.result.quality.map(\.code)
  print(String(decoding: try JSONSerialization.data(withJSONObject: row, options: [.sortedKeys]), as: UTF8.self))
}
