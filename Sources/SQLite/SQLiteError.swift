/// What SQLite refused, and in which statement.
///
/// Values are bound, never written into statements, so none can be in `sql`.
package struct SQLiteError: Error, Sendable, Equatable {
  /// Primary result code (sqlite.org/rescode.html).
  package let code: Int
  /// Extended result code; its lowest byte is ``code``.
  package let extended: Int
  /// SQLite's own words, in English.
  package let message: String
  package let sql: String?

  package init(extended: Int, message: String, sql: String? = nil) {
    code = extended & 0xFF
    self.extended = extended
    self.message = message
    self.sql = sql
  }

  /// Another program has it locked (`SQLITE_BUSY`, `SQLITE_LOCKED`).
  package var isBusy: Bool { code == 5 || code == 6 }

  /// The file is something else, or encrypted (`SQLITE_NOTADB`).
  package var isNotADatabase: Bool { code == 26 }

  /// The file is damaged (`SQLITE_CORRUPT`).
  package var isDamaged: Bool { code == 11 }

  /// The file cannot be opened (`SQLITE_CANTOPEN`).
  package var cannotOpen: Bool { code == 14 }

  /// It cannot be read without writing to it: its writer crashed, or its write-ahead log came
  /// without its index (`SQLITE_READONLY` and kin).
  package var needsRecovery: Bool { code == 8 }
}
