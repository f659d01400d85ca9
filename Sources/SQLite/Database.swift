import CSQLite

/// An SQLite database; closed with the last reference, that of its statements included.
///
/// Not for several threads at once: each opens its own.
@safe package final class Database {
  /// What may be done to it.
  package enum Access: Sendable, Hashable {
    /// Somebody else's: neither the file nor its folder is changed, not even a lock is left.
    case foreign
    /// Our own: made when it is not there.
    case own
  }

  package let path: String
  let handle: OpaquePointer
  /// Compiled statements that nobody uses, by their text: to compile one anew takes longer than most
  /// take to run.
  private var idle: [String: OpaquePointer] = unsafe [:]
  private static let mostIdle = 64

  /// Opens a database.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - access: what may be done to it.
  ///   - patience: how long another program's lock is waited for, in milliseconds.
  /// - Throws: ``SQLiteError``; for ``Access/foreign``, also that it cannot be read without writing
  ///   (``SQLiteError/needsRecovery``).
  package init(path: String, access: Access, patience: Int = 5000) throws(SQLiteError) {
    let (name, flags): (String, Int32) =
      switch access {
      case .own: (path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
      case .foreign: (try ForeignFile(path).name, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
      }
    var opened: OpaquePointer?
    let all = flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let result = unsafe sqlite3_open_v2(name, &opened, all, nil)
    guard result == SQLITE_OK, let handle = unsafe opened else {
      // SQLite gives a handle with most errors; it has to be closed all the same.
      unsafe sqlite3_close_v2(opened)
      throw SQLiteError(
        extended: Int(result), message: unsafe String(cString: sqlite3_errstr(result)))
    }
    unsafe self.handle = handle
    self.path = path
    unsafe sqlite3_busy_timeout(handle, Int32(clamping: patience))
    // A hostile file's triggers and views call nothing (sqlite.org/security.html).
    if access == .foreign { try execute("PRAGMA trusted_schema = OFF") }
  }

  deinit {
    unsafe idle.values.forEach { unsafe _ = sqlite3_finalize($0) }
    unsafe sqlite3_close_v2(handle)
  }

  /// A statement that was used before and is not now; it is taken.
  func takeIdle(_ sql: String) -> OpaquePointer? { unsafe idle.removeValue(forKey: sql) }

  /// Takes back a statement, reset and without values.
  func keepIdle(_ statement: OpaquePointer, _ sql: String) {
    if unsafe idle[sql] == nil, unsafe idle.count < Self.mostIdle {
      unsafe idle[sql] = statement
    } else {
      unsafe sqlite3_finalize(statement)
    }
  }

  package func prepare(_ sql: String) throws(SQLiteError) -> Statement { try Statement(self, sql) }

  /// Runs one statement to its end; its rows, if any, are dropped.
  package func execute(_ sql: String, _ values: [SQLValue] = []) throws(SQLiteError) {
    let statement = try prepare(sql)
    if !values.isEmpty { try statement.bind(values) }
    while try statement.step() {}
  }

  /// All or nothing: what `body` writes stays only when it returns.
  ///
  /// - Throws: what `body` throws, after a rollback; what SQLite refuses.
  package func transaction<Result>(
    _ body: () throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    // Takes the write lock now: a transaction that reads first may find it taken by then, and no
    // patience helps there.
    try execute("BEGIN IMMEDIATE")
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      // Some errors have rolled back already; then there is nothing left to do.
      if unsafe sqlite3_get_autocommit(handle) == 0 { try? execute("ROLLBACK") }
      throw error
    }
  }

  /// Rows that the last statement changed.
  package var changes: Int { Int(unsafe sqlite3_changes64(handle)) }

  /// The row id of the last insertion.
  package var lastRow: Int64 { unsafe sqlite3_last_insert_rowid(handle) }

  func error(_ result: Int32, _ sql: String) -> SQLiteError {
    SQLiteError(
      extended: Int(result), message: unsafe String(cString: sqlite3_errmsg(handle)), sql: sql)
  }
}
