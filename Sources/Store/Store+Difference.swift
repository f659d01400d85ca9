package import Reports
internal import SQLite

extension Store {
  /// What changed between two runs.
  ///
  /// - Throws: ``StoreError/noRun(_:)``.
  package func difference(
    from earlier: Int64, to later: Int64
  ) throws(StoreError) -> ReportDifference {
    let (old, new) = (try report(run: earlier), try report(run: later))
    var difference = ReportDifference()
    difference.policyChanged = old.run.policy != new.run.policy
    difference.earChanged = old.run.ear != new.run.ear
    let before = Set(old.findings)
    let now = Set(new.findings)
    for item in now.sorted() {
      if before.contains(item) {
        difference.unchanged.append(item)
      } else if try wasSeen(item, before: earlier) {
        difference.reopened.append(item)
      } else {
        difference.new.append(item)
      }
    }
    difference.fixed = before.subtracting(now).sorted()
    return difference
  }

  private func wasSeen(
    _ item: ReportDifference.Item, before run: Int64
  ) throws(StoreError) -> Bool {
    try within { () throws(SQLiteError) in
      let statement = try database.prepare(
        """
        SELECT 1 FROM finding f JOIN subject s ON s.id = f.subject
        WHERE s.kind = ?1 AND s.key = ?2 AND f.rule = ?3 AND f.finding = ?4 AND f.first_run < ?5
        """)
      try statement.bind([
        .text(item.subject.kind.rawValue), .text(item.subject.id), .text(item.rule),
        .text(item.finding), .integer(run),
      ])
      return try statement.step()
    }
  }
}

extension Report {
  fileprivate var findings: [ReportDifference.Item] {
    subjects.flatMap { subject in
      subject.verdicts.filter(\.isFinding).map { ReportDifference.Item(subject, $0) }
    }
  }
}
