package import Reports
internal import SQLite
package import Timing

/// Runs: written whole, read back.
extension Store {
  /// Keeps a run: all of it or nothing. Findings are followed: new ones begin, those that were gone
  /// begin again, those that are no longer found end.
  ///
  /// Only subjects that the run has verdicts on can end a finding, and only by a rule that was
  /// evaluated: what could not be looked at is not mended.
  ///
  /// - Parameters:
  ///   - report: what the run found.
  ///   - sounds: makes the snippets' sounds that are not there yet.
  /// - Returns: the report with the run's number, with what is known of each finding, and with the
  ///   snippets that there is a sound of.
  /// - Throws: ``StoreError/database(path:_:)``; then nothing was kept.
  package func add(
    _ report: Report, sounds: SnippetSounds = { _, _ in [:] }
  ) throws(StoreError) -> Report {
    try within { () throws(SQLiteError) in
      try database.transaction { () throws(SQLiteError) in
        var report = report
        try insert(&report.run)
        for index in report.subjects.indices {
          try insert(&report.subjects[index], in: report.run, sounds)
        }
        for tally in report.tallies { try insert(tally, in: report.run) }
        for coverage in report.coverage { try insert(coverage, in: report.run) }
        return report
      }
    }
  }

  /// The newest run, if any.
  package func latestRun() throws(StoreError) -> Int64? {
    try within { () throws(SQLiteError) in
      let statement = try database.prepare("SELECT max(id) FROM run")
      return try statement.step() ? statement.integer(0) : nil
    }
  }

  /// What the pseudonyms of a run are made with: random, and another for each run.
  package func pseudonymKey(of run: Int64) throws(StoreError) -> String {
    let key = try within { () throws(SQLiteError) -> String? in
      let statement = try database.prepare("SELECT pseudonym_key FROM run WHERE id = ?1")
      try statement.bind([.integer(run)])
      return try statement.step() ? statement.text(0) : nil
    }
    guard let key else { throw .noRun(run) }
    return key
  }

  /// Notes that a report with names was taken out, and why.
  package func disclose(
    run: Int64, format: String, reason: String, at now: Instant
  ) throws(StoreError) {
    try within { () throws(SQLiteError) in
      try database.execute(
        "INSERT INTO disclosure (at, run, format, reason) VALUES (?1, ?2, ?3, ?4)",
        [.integer(now.seconds), .integer(run), .text(format), .text(reason)])
    }
  }

  /// All runs, newest first.
  package func runs() throws(StoreError) -> [RunInfo] {
    try within { () throws(SQLiteError) in
      let statement = try database.prepare("SELECT \(Self.runColumns) FROM run ORDER BY id DESC")
      var runs: [RunInfo] = []
      while try statement.step() { runs.append(RunInfo(statement)) }
      return runs
    }
  }

  static let runColumns = """
    id, began, ended, as_of, first_day, last_day, municipality, policy_title, policy, ear, klartone,
    language, complete, shard, inputs
    """

  private func insert(_ run: inout RunInfo) throws(SQLiteError) {
    try database.execute(
      """
      INSERT INTO run (began, ended, as_of, first_day, last_day, municipality, policy_title, policy,
        ear, klartone, language, complete, shard, inputs)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
      """,
      [
        .integer(run.began.seconds), .integer(run.ended.seconds), .integer(run.asOf.seconds),
        .optional(run.period?.first.iso), .optional(run.period?.last.iso),
        .text(run.municipality), .text(run.policyTitle), .text(run.policy), .text(run.ear),
        .text(run.klartone), .text(run.language), .integer(run.isComplete ? 1 : 0),
        .text(run.shard), .text(run.inputs),
      ])
    run.id = database.lastRow
  }

  private func insert(_ tally: Tally, in run: RunInfo) throws(SQLiteError) {
    let counts = [tally.pass, tally.review, tally.fail, tally.notEvaluated, tally.waived]
    try database.execute(
      """
      INSERT INTO tally (run, rule, department, pass, review, fail, not_evaluated, waived)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """,
      [.integer(run.id), .text(tally.rule), .text(tally.department)]
        + counts.map { .integer(Int64($0)) })
  }

  private func insert(_ coverage: ReportedCoverage, in run: RunInfo) throws(SQLiteError) {
    try database.execute(
      "INSERT INTO coverage (run, source, first, last, gaps) VALUES (?1, ?2, ?3, ?4, ?5)",
      [
        .integer(run.id), .text(coverage.source), .optional(coverage.first?.seconds),
        .optional(coverage.last?.seconds), .json(coverage.gaps),
      ])
  }

  private func insert(
    _ subject: inout ReportedSubject, in run: RunInfo, _ sounds: SnippetSounds
  ) throws(SQLiteError) {
    let id = try identity(of: subject.key)
    let greeting = subject.greeting
    try database.execute(
      """
      INSERT INTO state (run, subject, number, name, department, leader, mail, file, sha256, seconds,
        problem, cached, words, days, envelope, shared, away_until)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
      """,
      [
        .integer(run.id), .integer(id), .optional(subject.number), .optional(subject.name),
        .optional(subject.department), .optional(subject.leader), .optional(subject.mail),
        .optional(greeting?.file), .optional(greeting?.sha256),
        greeting?.seconds.map { .real($0) } ?? .null, .optional(greeting?.problem),
        .integer(greeting?.isCached == true ? 1 : 0), greeting.map { .json($0.words) } ?? .null,
        .json(subject.days), greeting.map { .blob($0.envelope) } ?? .null,
        .integer(subject.isShared ? 1 : 0), .optional(subject.awayUntil?.iso),
      ])
    let insertion = try database.prepare(
      """
      INSERT INTO verdict (run, subject, place, rule, finding, outcome, severity, addressee, reason,
        explanation, remedy, evidence, waiver)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
      """)
    for (place, verdict) in subject.verdicts.enumerated() {
      try insertion.bind([
        .integer(run.id), .integer(id), .integer(Int64(place)), .text(verdict.rule),
        .text(verdict.finding), .text(verdict.outcome.rawValue), .text(verdict.severity),
        .text(verdict.addressee), .text(verdict.reason), .text(verdict.explanation),
        .optional(verdict.remedy), .json(verdict.evidence),
        verdict.waiver.map { .json($0) } ?? .null,
      ])
      while try insertion.step() {}
    }
    try keepSnippets(of: &subject, id, in: run, sounds)
    try follow(&subject, id, run)
  }

  func identity(of key: SubjectKey) throws(SQLiteError) -> Int64 {
    try database.execute(
      "INSERT INTO subject (kind, key) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
      [.text(key.kind.rawValue), .text(key.id)])
    let statement = try database.prepare("SELECT id FROM subject WHERE kind = ?1 AND key = ?2")
    try statement.bind([.text(key.kind.rawValue), .text(key.id)])
    return try statement.step() ? statement.integer(0) ?? 0 : 0
  }
}

extension RunInfo {
  /// A row of `Store.runColumns`.
  init(_ row: Statement) {
    func instant(_ column: Int) -> Instant { Instant(row.integer(column) ?? 0) }
    func text(_ column: Int) -> String { row.text(column) ?? "" }
    let days = [row.text(4), row.text(5)].map { $0.flatMap(CivilDate.init(iso:)) }
    var period: CivilPeriod?
    if let first = days[0], let last = days[1] { period = CivilPeriod(first: first, last: last) }
    self.init(
      id: row.integer(0) ?? 0, began: instant(1), ended: instant(2), asOf: instant(3),
      period: period, municipality: text(6), policyTitle: text(7), policy: text(8), ear: text(9),
      klartone: text(10), language: text(11), isComplete: row.integer(12) == 1, shard: text(13),
      inputs: text(14))
  }
}
