package import Reports
internal import SQLite
internal import Timing

extension Store {
  /// All findings as a run knew them, by subject, oldest first.
  package func spells(asOf run: Int64) throws(StoreError) -> [SubjectKey: [FindingSpell]] {
    try within { () throws(SQLiteError) in
      let statement = try database.prepare(
        """
        SELECT s.kind, s.key, f.rule, f.finding, f.first_seen, f.last_seen, f.fixed_run,
          f.fixed_seen, f.reopened, f.last_run, (SELECT as_of FROM run WHERE id = ?1)
        FROM finding f JOIN subject s ON s.id = f.subject WHERE f.first_run <= ?1
        ORDER BY f.first_seen, f.id
        """)
      try statement.bind([.integer(run)])
      var found: [SubjectKey: [FindingSpell]] = [:]
      while try statement.step() {
        guard let kind = SubjectKey.Kind(rawValue: statement.text(0) ?? "") else { continue }
        // What later runs saw of it is not known yet.
        let fixedRun = statement.integer(6).flatMap { $0 <= run ? $0 : nil }
        let isLater = (statement.integer(9) ?? 0) > run
        let last = statement.integer(isLater ? 10 : 5)
        found[SubjectKey(kind, statement.text(1) ?? ""), default: []].append(
          FindingSpell(
            rule: statement.text(2) ?? "", finding: statement.text(3) ?? "",
            firstSeen: Instant(statement.integer(4) ?? 0), lastSeen: Instant(last ?? 0),
            fixed: fixedRun.flatMap { _ in statement.integer(7).map { Instant($0) } },
            isFixedNow: fixedRun == run, isReopened: statement.integer(8) == 1))
      }
      return found
    }
  }
}
