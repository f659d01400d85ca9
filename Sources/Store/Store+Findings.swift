internal import Reports
internal import SQLite
internal import Timing

/// Findings from run to run.
extension Store {
  private struct Known {
    let row: Int64
    let rule: String
    let finding: String
    let firstSeen: Instant
    let isOpen: Bool
  }

  /// Follows a subject's findings, and tells each verdict what is known of it.
  func follow(
    _ subject: inout ReportedSubject, _ id: Int64, _ run: RunInfo
  ) throws(SQLiteError) {
    let all = try known(id)
    var open = all.filter(\.isOpen)
    for index in subject.verdicts.indices where subject.verdicts[index].isFinding {
      let verdict = subject.verdicts[index]
      let found = open.firstIndex { $0.rule == verdict.rule && $0.finding == verdict.finding }
      if let found {
        let known = open.remove(at: found)
        try database.execute(
          "UPDATE finding SET last_run = ?1, last_seen = ?2 WHERE id = ?3",
          [.integer(run.id), .integer(run.asOf.seconds), .integer(known.row)])
        subject.verdicts[index].status = .known
        subject.verdicts[index].firstSeen = known.firstSeen
        continue
      }
      let before = all.contains {
        !$0.isOpen && $0.rule == verdict.rule && $0.finding == verdict.finding
      }
      try database.execute(
        """
        INSERT INTO finding (subject, rule, finding, first_run, first_seen, last_run, last_seen,
          reopened)
        VALUES (?1, ?2, ?3, ?4, ?5, ?4, ?5, ?6)
        """,
        [
          .integer(id), .text(verdict.rule), .text(verdict.finding), .integer(run.id),
          .integer(run.asOf.seconds), .integer(before ? 1 : 0),
        ])
      subject.verdicts[index].status = before ? .reopened : .new
      subject.verdicts[index].firstSeen = run.asOf
    }
    let unseen = Set(
      subject.verdicts.filter { $0.outcome == .notEvaluated }.map(\.rule))
    let judged = Set(subject.verdicts.map(\.rule)).subtracting(unseen)
    for known in open where judged.contains(known.rule) {
      try database.execute(
        "UPDATE finding SET fixed_run = ?1, fixed_seen = ?2 WHERE id = ?3",
        [.integer(run.id), .integer(run.asOf.seconds), .integer(known.row)])
    }
  }

  private func known(_ subject: Int64) throws(SQLiteError) -> [Known] {
    let statement = try database.prepare(
      """
      SELECT id, rule, finding, first_seen, fixed_run IS NULL FROM finding
      WHERE subject = ?1 ORDER BY id
      """)
    try statement.bind([.integer(subject)])
    var found: [Known] = []
    while try statement.step() {
      found.append(
        Known(
          row: statement.integer(0) ?? 0, rule: statement.text(1) ?? "",
          finding: statement.text(2) ?? "", firstSeen: Instant(statement.integer(3) ?? 0),
          isOpen: statement.integer(4) == 1))
    }
    return found
  }
}
