package import Reports
internal import SQLite
package import Timing

/// Who got letters, and when.
extension Store {
  /// A letter to be kept.
  package struct LetterTo: Sendable, Hashable {
    package let subject: SubjectKey
    package let kind: LetterKind

    package init(_ subject: SubjectKey, _ kind: LetterKind) {
      self.subject = subject
      self.kind = kind
    }
  }

  /// All that are kept, oldest first.
  package func letters() throws(StoreError) -> [KeptLetter] {
    try within { () throws(SQLiteError) in
      let statement = try database.prepare(
        """
        SELECT s.kind, s.key, l.kind, l.at, l.state
        FROM letter l JOIN subject s ON s.id = l.subject ORDER BY l.at, l.id
        """)
      var found: [KeptLetter] = []
      while try statement.step() {
        found.append(
          KeptLetter(
            subject: SubjectKey(
              SubjectKey.Kind(rawValue: statement.text(0) ?? "") ?? .mailbox,
              statement.text(1) ?? ""),
            kind: LetterKind(rawValue: statement.text(2) ?? "") ?? .employee,
            at: Instant(statement.integer(3) ?? 0),
            state: LetterState(rawValue: statement.text(4) ?? "") ?? .handingOver))
      }
      return found
    }
  }

  /// Notes letters of a run, all or none.
  ///
  /// - Returns: what each is known by, in their order.
  package func addLetters(
    _ letters: [LetterTo], run: Int64, at now: Instant, _ state: LetterState
  ) throws(StoreError) -> [Int64] {
    try within { () throws(SQLiteError) in
      try database.transaction { () throws(SQLiteError) in
        var rows: [Int64] = []
        for letter in letters {
          let subject = try identity(of: letter.subject)
          try database.execute(
            "INSERT INTO letter (subject, kind, run, at, state) VALUES (?1, ?2, ?3, ?4, ?5)",
            [
              .integer(subject), .text(letter.kind.rawValue), .integer(run),
              .integer(now.seconds), .text(state.rawValue),
            ])
          rows.append(database.lastRow)
        }
        return rows
      }
    }
  }

  /// Notes that a letter was taken by sendmail.
  package func markSent(letter row: Int64) throws(StoreError) {
    try within { () throws(SQLiteError) in
      try database.execute(
        "UPDATE letter SET state = ?1 WHERE id = ?2",
        [.text(LetterState.sent.rawValue), .integer(row)])
    }
  }

  /// Forgets letters that nobody got.
  package func removeLetters(_ rows: [Int64]) throws(StoreError) {
    try within { () throws(SQLiteError) in
      try database.transaction { () throws(SQLiteError) in
        for row in rows {
          try database.execute("DELETE FROM letter WHERE id = ?1", [.integer(row)])
        }
      }
    }
  }
}
