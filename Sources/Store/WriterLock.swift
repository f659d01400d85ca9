import SQLite

/// Held by the one process that scans. It lies beside the store, so that readers need not ask, and
/// is SQLite's own lock: it goes when the process ends, however it ends.
package final class WriterLock {
  private let database: Database

  /// Takes the lock.
  ///
  /// - Parameters:
  ///   - path: the store's.
  ///   - process: the id of this process, for whoever comes second.
  /// - Throws: ``StoreError/locked(path:process:)`` when somebody else has it.
  package init(path: String, process: Int) throws(StoreError) {
    let file = path + ".lock"
    do throws(SQLiteError) {
      database = try Database(path: file, access: .own, patience: 200)
    } catch {
      throw .database(path: file, error)
    }
    do throws(SQLiteError) {
      try database.transaction { () throws(SQLiteError) in
        try database.execute(
          "CREATE TABLE IF NOT EXISTS holder (id INTEGER PRIMARY KEY CHECK (id = 1), pid INTEGER)")
        try database.execute(
          "INSERT OR REPLACE INTO holder (id, pid) VALUES (1, ?1)", [.integer(Int64(process))])
      }
      // Held until the database is closed. Reading who has it stays possible.
      try database.execute("BEGIN IMMEDIATE")
    } catch {
      guard error.isBusy else { throw .database(path: file, error) }
      throw .locked(path: path, process: Self.holder(file))
    }
  }

  private static func holder(_ file: String) -> Int? {
    guard let database = try? Database(path: file, access: .own, patience: 200),
      let statement = try? database.prepare("SELECT pid FROM holder WHERE id = 1"),
      (try? statement.step()) == true
    else { return nil }
    return statement.integer(0).map { Int($0) }
  }
}
