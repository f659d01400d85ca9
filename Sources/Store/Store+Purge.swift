internal import SQLite
package import Timing

/// How long what is kept. In days.
package struct Retention: Sendable, Hashable {
  /// Verdicts with their evidence and transcripts, of runs before the newest.
  package var verdicts: Int
  /// What was heard and not used since.
  package var heard: Int
  /// Findings that were mended.
  package var findings: Int
  /// What was found in log files that reach further back, or were not used since.
  package var logs: Int
  /// Snippets of sound.
  package var snippets: SnippetRetention

  /// Without `snippets` they are kept as long as verdicts.
  package init(
    verdicts: Int, heard: Int, findings: Int, logs: Int, snippets: SnippetRetention? = nil
  ) {
    self.verdicts = verdicts
    self.heard = heard
    self.findings = findings
    self.logs = logs
    self.snippets = snippets ?? .days(verdicts)
  }
}

/// What a purge took away.
package struct Purged: Sendable, Hashable {
  package var runs = 0
  package var heard = 0
  package var findings = 0
  package var logs = 0
  package var snippets = PurgedSnippets()
}

extension Store {
  /// Forgets what is older than it may be. Counts of runs stay; the newest run stays whole.
  package func purge(_ retention: Retention, now: Instant) throws(StoreError) -> Purged {
    func limit(_ days: Int) -> SQLValue { .integer((now - Int64(days) * 86_400).seconds) }
    let purged = try within { () throws(SQLiteError) in
      try database.transaction { () throws(SQLiteError) in
        var purged = Purged()
        let old = """
          SELECT id FROM run WHERE ended < ?1 AND id < (SELECT max(id) FROM run)
            AND EXISTS (SELECT 1 FROM state WHERE run = run.id)
          """
        let count = try database.prepare("SELECT count(*) FROM (\(old))")
        try count.bind([limit(retention.verdicts)])
        if try count.step() { purged.runs = Int(count.integer(0) ?? 0) }
        try database.execute(
          "DELETE FROM verdict WHERE run IN (\(old))", [limit(retention.verdicts)])
        try database.execute(
          "DELETE FROM state WHERE run IN (\(old))", [limit(retention.verdicts)])
        try database.execute("DELETE FROM heard WHERE used < ?1", [limit(retention.heard)])
        purged.heard = database.changes
        try database.execute(
          "DELETE FROM finding WHERE fixed_seen < ?1", [limit(retention.findings)])
        purged.findings = database.changes
        // A week is remembered in any case, or somebody might get two letters in it.
        try database.execute(
          "DELETE FROM letter WHERE at < ?1", [limit(max(retention.findings, 7))])
        try database.execute(
          "DELETE FROM log_file WHERE used < ?1 OR oldest < ?1", [limit(retention.logs)])
        purged.logs = database.changes
        purged.snippets = try purgeSnippets(retention.snippets, now: now)
        // Nobody whom nothing is known of any more.
        try database.execute(
          """
          DELETE FROM subject WHERE id NOT IN (SELECT subject FROM state)
            AND id NOT IN (SELECT subject FROM finding)
            AND id NOT IN (SELECT subject FROM letter)
          """)
        return purged
      }
    }
    // What was deleted is overwritten in the file, not only forgotten by it.
    try within { () throws(SQLiteError) in
      try database.execute("VACUUM")
      try database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    }
    return purged
  }
}
