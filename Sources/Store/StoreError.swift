package import Reports
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
  /// Nothing is there to be put together with the rest.
  case noFile(path: String)
  /// Parts of a scan do not make a whole.
  case parts(MergeError)
  /// Its runs are of another part of the site, or of the whole where a part is wanted: what they
  /// are of (`3/16`, or nothing), and what was wanted.
  case otherPart(path: String, of: String, wanted: String)
}
