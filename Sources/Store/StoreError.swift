package import SQLite

/// Why a store could not be used.
package enum StoreError: Error, Sendable, Equatable {
  /// Another run is writing; its process, where it could be told.
  case locked(path: String, process: Int?)
  /// The file is of a later Klartone.
  case newer(path: String, version: Int)
  /// The file is no store of Klartone's.
  case foreign(path: String)
  /// SQLite refused.
  case database(path: String, SQLiteError)
  /// No such run.
  case noRun(Int64)
  /// No run is complete yet.
  case empty(path: String)
}
