internal import Directory
package import Reports
internal import Timing

/// Counts by rule and department, of one run or of many: the history for dashboards.
package enum SummaryTable {
  package static let columns = [
    "run", "date", "department", "rule", "n_pass", "n_review", "n_fail", "n_not_evaluated",
    "n_waived",
  ]

  /// Of one run.
  package static func bytes(_ report: Report) -> [UInt8] {
    bytes(report.tallies.map { (report.run, $0) })
  }

  /// Of many, in the order given.
  package static func bytes(_ history: [(run: RunInfo, tally: Tally)]) -> [UInt8] {
    var writer = CSVWriter()
    writer.append(columns.map { .text($0) })
    for (run, tally) in history {
      writer.append([
        .integer(Int(run.id)), .text(CivilTime(utc: run.asOf).date.iso), .text(tally.department),
        .text(tally.rule), .integer(tally.pass), .integer(tally.review), .integer(tally.fail),
        .integer(tally.notEvaluated), .integer(tally.waived),
      ])
    }
    return writer.bytes
  }
}
