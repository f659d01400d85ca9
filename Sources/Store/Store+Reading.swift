package import Reports
internal import SQLite
internal import Timing

/// Reports as they were kept.
extension Store {
  /// A run's report: the newest when none is named.
  ///
  /// - Throws: ``StoreError/empty(path:)``, ``StoreError/noRun(_:)``.
  package func report(run wanted: Int64? = nil) throws(StoreError) -> Report {
    let newest = try latestRun()
    guard let id = wanted ?? newest else { throw .empty(path: path) }
    let report = try within { () throws(SQLiteError) -> Report? in
      let statement = try database.prepare(
        "SELECT \(Self.runColumns) FROM run WHERE id = ?1")
      try statement.bind([.integer(id)])
      guard try statement.step() else { return nil }
      let run = RunInfo(statement)
      return Report(run: run, subjects: try subjects(of: id), coverage: try coverage(of: id))
    }
    guard let report else { throw .noRun(id) }
    return report
  }

  /// Counts of all runs, oldest first.
  package func history() throws(StoreError) -> [(run: Int64, tally: Tally)] {
    try within { () throws(SQLiteError) in
      let statement = try database.prepare(
        """
        SELECT run, rule, department, pass, review, fail, not_evaluated, waived FROM tally
        ORDER BY run, rule, department
        """)
      var history: [(run: Int64, tally: Tally)] = []
      while try statement.step() {
        var tally = Tally(rule: statement.text(1) ?? "", department: statement.text(2) ?? "")
        tally.pass = Int(statement.integer(3) ?? 0)
        tally.review = Int(statement.integer(4) ?? 0)
        tally.fail = Int(statement.integer(5) ?? 0)
        tally.notEvaluated = Int(statement.integer(6) ?? 0)
        tally.waived = Int(statement.integer(7) ?? 0)
        history.append((run: statement.integer(0) ?? 0, tally: tally))
      }
      return history
    }
  }

  private func subjects(of run: Int64) throws(SQLiteError) -> [ReportedSubject] {
    let statement = try database.prepare(
      """
      SELECT s.kind, s.key, t.number, t.name, t.department, t.leader, t.mail, t.file, t.sha256,
        t.seconds, t.problem, t.cached, t.words, t.days, s.id, t.envelope, t.shared, t.away_until
      FROM state t JOIN subject s ON s.id = t.subject WHERE t.run = ?1
      """)
    try statement.bind([.integer(run)])
    let verdicts = try verdicts(of: run)
    var subjects: [ReportedSubject] = []
    while try statement.step() {
      guard let kind = SubjectKey.Kind(rawValue: statement.text(0) ?? "") else { continue }
      let greeting = statement.text(7).map { file in
        ReportedGreeting(
          file: file, sha256: statement.text(8), seconds: statement.real(9),
          problem: statement.text(10), words: statement.json(12, [ReportedWord].self) ?? [],
          isCached: statement.integer(11) == 1, envelope: statement.bytes(15))
      }
      subjects.append(
        ReportedSubject(
          key: SubjectKey(kind, statement.text(1) ?? ""), number: statement.text(2),
          name: statement.text(3), department: statement.text(4), leader: statement.text(5),
          mail: statement.text(6), isShared: statement.integer(16) == 1,
          awayUntil: statement.text(17).flatMap(CivilDate.init(iso:)),
          verdicts: verdicts[statement.integer(14) ?? 0] ?? [],
          greeting: greeting, days: statement.json(13, [ReportedDay].self) ?? []))
    }
    return subjects
  }

  private func verdicts(of run: Int64) throws(SQLiteError) -> [Int64: [ReportedVerdict]] {
    let snippets = try snippets(of: run)
    // What was known of a finding in that run: the row that was open then.
    let statement = try database.prepare(
      """
      SELECT v.subject, v.rule, v.finding, v.outcome, v.severity, v.addressee, v.reason,
        v.explanation, v.remedy, v.evidence, v.waiver, f.first_run, f.first_seen, f.reopened,
        v.place
      FROM verdict v LEFT JOIN finding f ON f.subject = v.subject AND f.rule = v.rule
        AND f.finding = v.finding AND f.first_run <= v.run AND f.last_run >= v.run
      WHERE v.run = ?1 ORDER BY v.subject, v.place
      """)
    try statement.bind([.integer(run)])
    var found: [Int64: [ReportedVerdict]] = [:]
    while try statement.step() {
      var verdict = ReportedVerdict(
        rule: statement.text(1) ?? "", finding: statement.text(2),
        outcome: ReportedOutcome(rawValue: statement.text(3) ?? "") ?? .notEvaluated,
        severity: statement.text(4) ?? "off", addressee: statement.text(5) ?? "employee",
        reason: statement.text(6) ?? "", explanation: statement.text(7) ?? "",
        remedy: statement.text(8), evidence: statement.json(9, [ReportedEvidence].self) ?? [],
        waiver: statement.json(10, ReportedWaiver.self),
        snippets: snippets[statement.integer(0) ?? 0]?[statement.integer(14) ?? 0] ?? [])
      if verdict.isFinding, let first = statement.integer(11), let seen = statement.integer(12) {
        let isFirst = first == run
        verdict.status = isFirst ? (statement.integer(13) == 1 ? .reopened : .new) : .known
        verdict.firstSeen = Instant(seen)
      }
      found[statement.integer(0) ?? 0, default: []].append(verdict)
    }
    return found
  }

  private func coverage(of run: Int64) throws(SQLiteError) -> [ReportedCoverage] {
    let statement = try database.prepare(
      "SELECT source, first, last, gaps FROM coverage WHERE run = ?1 ORDER BY source")
    try statement.bind([.integer(run)])
    var found: [ReportedCoverage] = []
    while try statement.step() {
      found.append(
        ReportedCoverage(
          source: statement.text(0) ?? "", first: statement.integer(1).map { Instant($0) },
          last: statement.integer(2).map { Instant($0) },
          gaps: statement.json(3, [ReportedCoverage.Gap].self) ?? []))
    }
    return found
  }
}
