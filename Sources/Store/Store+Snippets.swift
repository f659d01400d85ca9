package import Reports
internal import SQLite
internal import Timing

/// Seconds of greetings that verdicts rest on.
extension Store {
  /// Makes the sounds of a subject's snippets, by their keys; without those that cannot be made.
  package typealias SnippetSounds = (ReportedSubject, [ReportedSnippet]) -> [String: [UInt8]]

  /// The sound of a snippet, a small file; nil when it is not there, or not any more.
  package func sound(of snippet: ReportedSnippet) throws(StoreError) -> [UInt8]? {
    try within { () throws(SQLiteError) in
      let statement = try database.prepare("SELECT sound FROM snippet_sound WHERE key = ?1")
      try statement.bind([.text(snippet.key)])
      return try statement.step() ? statement.bytes(0) : nil
    }
  }

  /// Keeps a subject's snippets, whose verdicts are kept already. Sounds that are there are not made
  /// again; snippets without a sound are taken from the subject.
  func keepSnippets(
    of subject: inout ReportedSubject, _ id: Int64, in run: RunInfo, _ sounds: SnippetSounds
  ) throws(SQLiteError) {
    var rows: [String: Int64] = [:]
    var missing: [ReportedSnippet] = []
    for snippet in subject.verdicts.flatMap(\.snippets) where rows[snippet.key] == nil {
      if let row = try row(ofSound: snippet.key) {
        rows[snippet.key] = row
      } else if !missing.contains(where: { $0.key == snippet.key }) {
        missing.append(snippet)
      }
    }
    let made = missing.isEmpty ? [:] : sounds(subject, missing)
    for snippet in missing {
      guard let sound = made[snippet.key], !sound.isEmpty else { continue }
      try database.execute(
        "INSERT INTO snippet_sound (key, made, used, sound) VALUES (?1, ?2, ?2, ?3)",
        [.text(snippet.key), .integer(run.ended.seconds), .blob(sound)])
      rows[snippet.key] = database.lastRow
    }
    for row in rows.values {
      try database.execute(
        "UPDATE snippet_sound SET used = max(used, ?1) WHERE id = ?2",
        [.integer(run.ended.seconds), .integer(row)])
    }
    for place in subject.verdicts.indices {
      subject.verdicts[place].snippets.removeAll { rows[$0.key] == nil }
      for (number, snippet) in subject.verdicts[place].snippets.enumerated() {
        try database.execute(
          """
          INSERT INTO snippet (run, subject, place, number, start, stop, sound)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
          """,
          [
            .integer(run.id), .integer(id), .integer(Int64(place)), .integer(Int64(number)),
            .real(snippet.start), .real(snippet.end), .optional(rows[snippet.key]),
          ])
      }
    }
  }

  /// A run's snippets by the row of their subject and the place of their verdict.
  func snippets(of run: Int64) throws(SQLiteError) -> [Int64: [Int64: [ReportedSnippet]]] {
    let statement = try database.prepare(
      """
      SELECT n.subject, n.place, x.key, n.start, n.stop
      FROM snippet n JOIN snippet_sound x ON x.id = n.sound WHERE n.run = ?1
      ORDER BY n.subject, n.place, n.number
      """)
    try statement.bind([.integer(run)])
    var found: [Int64: [Int64: [ReportedSnippet]]] = [:]
    while try statement.step() {
      found[statement.integer(0) ?? 0, default: [:]][statement.integer(1) ?? 0, default: []]
        .append(
          ReportedSnippet(
            key: statement.text(2) ?? "", start: statement.real(3) ?? 0,
            end: statement.real(4) ?? 0))
    }
    return found
  }

  private func row(ofSound key: String) throws(SQLiteError) -> Int64? {
    let statement = try database.prepare("SELECT id FROM snippet_sound WHERE key = ?1")
    try statement.bind([.text(key)])
    return try statement.step() ? statement.integer(0) : nil
  }
}

/// How long sounds are kept.
package enum SnippetRetention: Sendable, Hashable {
  /// Days since a run used them last.
  case days(Int)
  /// None is to be kept any more.
  case nothing
}

/// Sounds that a purge took away.
package struct PurgedSnippets: Sendable, Hashable {
  /// No run had used them for too long: the greeting was recorded anew, or meets the policy now.
  package var unused = 0
  /// Their mailbox is not there any more, or the runs that point at them were purged.
  package var ofNobody = 0
  /// None is to be kept.
  package var switchedOff = 0

  package init(unused: Int = 0, ofNobody: Int = 0, switchedOff: Int = 0) {
    self.unused = unused
    self.ofNobody = ofNobody
    self.switchedOff = switchedOff
  }

  package var all: Int { unused + ofNobody + switchedOff }
}

extension Store {
  /// Deletes sounds, and with them what points at them; within a purge.
  func purgeSnippets(
    _ retention: SnippetRetention, now: Instant
  ) throws(SQLiteError) -> PurgedSnippets {
    var purged = PurgedSnippets()
    switch retention {
    case .nothing:
      try database.execute("DELETE FROM snippet_sound")
      purged.switchedOff = database.changes
    case .days(let days):
      let limit = (now - Int64(days) * 86_400).seconds
      try database.execute("DELETE FROM snippet_sound WHERE used < ?1", [.integer(limit)])
      purged.unused = database.changes
      // Mailboxes that the newest run does not know, or knows from the list of people alone.
      try database.execute(
        """
        DELETE FROM snippet WHERE subject NOT IN
          (SELECT subject FROM state WHERE run = (SELECT max(id) FROM run) AND file IS NOT NULL)
        """)
      try database.execute(
        "DELETE FROM snippet_sound WHERE id NOT IN (SELECT sound FROM snippet)")
      purged.ofNobody = database.changes
    }
    return purged
  }
}
