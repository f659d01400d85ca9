package import Reports
package import Timing

/// Metrics for Prometheus' node exporter (textfile collector): no names, no numbers, no timestamps.
///
/// Text format 0.0.4 (prometheus.io/docs/instrumenting/exposition_formats).
package enum MetricsText {
  /// `lastSuccess` is when the newest run ended in which everything could be evaluated; nil when
  /// there was none.
  package static func text(_ report: Report, lastSuccess: Instant?) -> String {
    var lines: [String] = []
    func metric(_ name: String, _ help: String, _ samples: [(labels: [(String, String)], Int64)]) {
      lines += MetricsText.lines(name, help, samples)
    }
    let tallies = report.tallies
    var byRule: [String: [(String, Int)]] = [:]
    for tally in tallies {
      let counts = [
        ("pass", tally.pass), ("review", tally.review), ("fail", tally.fail),
        ("not_evaluated", tally.notEvaluated), ("waived", tally.waived),
      ]
      var sum = byRule[tally.rule] ?? counts.map { ($0.0, 0) }
      for index in sum.indices { sum[index].1 += counts[index].1 }
      byRule[tally.rule] = sum
    }
    metric(
      "klartone_mailboxes", "Mailboxes by rule and verdict.",
      byRule.keys.sorted().flatMap { rule in
        (byRule[rule] ?? []).map { ([("rule", rule), ("verdict", $0.0)], Int64($0.1)) }
      })
    metric(
      "klartone_findings", "Findings that are not waived, by rule and severity.",
      report.findingCounts.map { ([("rule", $0.rule), ("severity", $0.severity)], $0.count) })
    metric(
      "klartone_department_fail", "Mailboxes that break a rule, by department and rule.",
      tallies.filter { $0.fail > 0 }.map {
        ([("department", $0.department), ("rule", $0.rule)], Int64($0.fail))
      })
    let greetings = report.subjects.compactMap(\.greeting)
    metric(
      "klartone_greetings", "Greetings by whether they had to be heard.",
      [
        ([("heard", "now")], Int64(greetings.count { !$0.isCached })),
        ([("heard", "before")], Int64(greetings.count { $0.isCached })),
      ])
    metric(
      "klartone_run_complete", "Whether everything could be evaluated.",
      [([], report.run.isComplete ? 1 : 0)])
    metric(
      "klartone_run_seconds", "How long the run took.",
      [([], max(0, report.run.ended - report.run.began))])
    metric(
      "klartone_last_run_timestamp_seconds", "When the run ended that these figures are of.",
      [([], report.run.ended.seconds)])
    if let lastSuccess {
      metric(
        lastSuccessName, "When the last run ended in which everything could be evaluated.",
        [([], lastSuccess.seconds)])
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static let lastSuccessName = "klartone_last_success_timestamp_seconds"

  /// A metric with its samples, a line each.
  static func lines(
    _ name: String, _ help: String, _ samples: [(labels: [(String, String)], Int64)]
  ) -> [String] {
    ["# HELP \(name) \(help)", "# TYPE \(name) gauge"]
      + samples.map { sample in
        let labels = sample.labels.map { "\($0.0)=\"\(escaped($0.1))\"" }.joined(separator: ",")
        return name + (labels.isEmpty ? "" : "{\(labels)}") + " \(sample.1)"
      }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}

extension Report {
  fileprivate var findingCounts: [(rule: String, severity: String, count: Int64)] {
    var counts: [[String]: Int64] = [:]
    for verdict in subjects.flatMap(\.verdicts) where verdict.isFinding && verdict.waiver == nil {
      counts[[verdict.rule, verdict.severity], default: 0] += 1
    }
    return counts.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { key in
      (rule: key[0], severity: key[1], count: counts[key] ?? 0)
    }
  }
}
