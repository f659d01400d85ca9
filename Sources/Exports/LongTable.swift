internal import Directory
package import Reports
internal import Timing

/// One row per subject and finding or verdict: for spreadsheets and BI tools.
package enum LongTable {
  /// Stable names and codes, whatever the language.
  package static let columns = [
    "run", "date", "date_danish", "kind", "subject", "mailbox", "name", "department", "leader",
    "rule", "number", "finding", "verdict", "severity", "addressee", "reason", "explanation",
    "remedy", "quote", "file", "start", "end", "probability", "first_seen", "status",
    "waiver_reason", "waiver_owner", "waiver_expires", "cached",
  ]

  package static func bytes(_ report: Report, rules: [ReportedRule]) -> [UInt8] {
    let numbers = Dictionary(rules.map { ($0.id, $0.number) }, uniquingKeysWith: { a, _ in a })
    let date = CivilTime(utc: report.run.asOf).date
    var writer = CSVWriter()
    writer.append(columns.map { .text($0) })
    for subject in report.subjects {
      for verdict in subject.verdicts {
        writer.append(row(subject, verdict, numbers[verdict.rule] ?? "", report.run.id, date))
      }
    }
    return writer.bytes
  }

  private static func row(
    _ subject: ReportedSubject, _ verdict: ReportedVerdict, _ number: String, _ run: Int64,
    _ date: CivilDate
  ) -> [CSVField] {
    let evidence = verdict.evidence.first
    func decimal(_ value: Double?, places: Int = 2) -> CSVField {
      value.map { .decimal($0, places: places) } ?? .text("")
    }
    return [
      .integer(Int(run)), .text(date.iso), .text(date.danish), .text(subject.key.kind.rawValue),
      .text(subject.key.id), .text(subject.number ?? ""), .text(subject.name ?? ""),
      .text(subject.department ?? ""), .text(subject.leader ?? ""), .text(verdict.rule),
      .text(number), .text(verdict.finding), .text(verdict.shownOutcome), .text(verdict.severity),
      .text(verdict.addressee), .text(verdict.reason), .text(verdict.explanation),
      .text(verdict.remedy ?? ""), .text(evidence?.quote ?? ""), .text(evidence?.place ?? ""),
      decimal(evidence?.start), decimal(evidence?.end),
      // The limits of bands lie close to 1, where two decimals are all alike.
      decimal(evidence?.probability, places: 4),
      .text(verdict.firstSeen.map { CivilTime(utc: $0).date.iso } ?? ""),
      .text(verdict.status?.rawValue ?? ""), .text(verdict.waiver?.reason ?? ""),
      .text(verdict.waiver?.owner ?? ""), .text(verdict.waiver?.expires ?? ""),
      .integer(subject.greeting?.isCached == true ? 1 : 0),
    ]
  }
}

extension ReportedVerdict {
  /// The outcome, or that it is waived.
  var shownOutcome: String { waiver == nil ? outcome.rawValue : "waived" }
}

extension ReportedEvidence {
  /// `full.1:17`.
  var place: String? { file.map { file in line.map { "\(file):\($0)" } ?? file } }
}

extension CivilDate {
  /// `23-11-2026`.
  var danish: String {
    let parts = parts
    return "\(twoDigits(parts.day))-\(twoDigits(parts.month))-\(parts.year)"
  }
}
