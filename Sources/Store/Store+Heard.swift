internal import SQLite
package import Timing

/// What an ear heard, kept by what decides it.
extension Store {
  /// The value kept for a key.
  package func heard(_ key: String) throws(StoreError) -> String? {
    try within { () throws(SQLiteError) in
      let statement = try database.prepare("SELECT value FROM heard WHERE key = ?1")
      try statement.bind([.text(key)])
      return try statement.step() ? statement.text(0) : nil
    }
  }

  /// Keeps a value at once.
  package func keep(_ value: String, for key: String, now: Instant) throws(StoreError) {
    try within { () throws(SQLiteError) in
      try database.execute(
        "INSERT OR REPLACE INTO heard (key, made, used, value) VALUES (?1, ?2, ?2, ?3)",
        [.text(key), .integer(now.seconds), .text(value)])
    }
  }

  /// Marks values as used at `now`, so that a purge leaves them.
  package func touch(heard keys: [String], now: Instant) throws(StoreError) {
    try within { () throws(SQLiteError) in
      try database.transaction { () throws(SQLiteError) in
        let statement = try database.prepare("UPDATE heard SET used = ?1 WHERE key = ?2")
        for key in keys {
          try statement.bind([.integer(now.seconds), .text(key)])
          while try statement.step() {}
        }
      }
    }
  }
}
