internal import SQLite

/// What Klartone keeps from run to run: one SQLite file.
///
/// Readers never wait (write-ahead log). A run is written in one transaction: until then, the last
/// complete run is what is there. Not for several threads at once: each opens its own.
package final class Store {
  package let path: String
  let database: Database

  /// Opens a store, and makes it where there is none.
  ///
  /// - Throws: ``StoreError``.
  package init(path: String) throws(StoreError) {
    self.path = path
    do throws(SQLiteError) {
      database = try Database(path: path, access: .own)
    } catch {
      throw .database(path: path, error)
    }
    try setUp()
  }

  /// Whether SQLite finds the file sound; what is wrong otherwise.
  package func faults() throws(StoreError) -> [String] {
    try within { () throws(SQLiteError) in try database.integrityFaults() }
  }

  private func setUp() throws(StoreError) {
    let (application, version, isEmpty) = try within { () throws(SQLiteError) in
      try database.execute("PRAGMA foreign_keys = ON")
      return (
        try number("PRAGMA application_id"), try database.userVersion(),
        try database.tables().isEmpty
      )
    }
    guard application == Migrations.application || isEmpty else { throw .foreign(path: path) }
    guard version <= Migrations.all.count else { throw .newer(path: path, version: version) }
    if version == Migrations.all.count { return }
    try within { () throws(SQLiteError) in
      try database.execute("PRAGMA journal_mode = WAL")
      try database.transaction { () throws(SQLiteError) in
        // Another process may have done it meanwhile.
        let version = try database.userVersion()
        for step in Migrations.all.dropFirst(version) {
          for statement in step { try database.execute(statement) }
        }
        try database.execute("PRAGMA application_id = \(Migrations.application)")
        try database.setUserVersion(Int32(Migrations.all.count))
      }
    }
  }

  private func number(_ sql: String) throws(SQLiteError) -> Int {
    let statement = try database.prepare(sql)
    return try statement.step() ? Int(statement.integer(0) ?? 0) : 0
  }

  /// SQLite's errors with the file they are about.
  func within<Result>(
    _ body: () throws(SQLiteError) -> Result
  ) throws(StoreError) -> Result {
    do throws(SQLiteError) {
      return try body()
    } catch {
      throw .database(path: path, error)
    }
  }
}
