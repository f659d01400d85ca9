package import Reports
internal import SQLite
package import Timing

/// What a store holds, and since when.
package struct StoreCondition: Sendable {
  /// Of the database's pages, those in use and those free.
  package var bytes: Int64
  package var runs: Int
  package var newest: RunInfo?
  /// When the oldest of what a purge would look at came about; nil where there is none: the end of
  /// the oldest run before the newest with its details, the last use of something heard, the day a
  /// finding was mended.
  package var oldest: Instant?
  /// Sounds of snippets.
  package var snippets = Snippets()

  package struct Snippets: Sendable {
    package var count = 0
    package var bytes: Int64 = 0
    /// When that was used last which has not been used for the longest time.
    package var oldest: Instant?

    package init() {}
  }
}

extension Store {
  package func condition() throws(StoreError) -> StoreCondition {
    let runs = try runs()
    return try within { () throws(SQLiteError) in
      func value(_ sql: String) throws(SQLiteError) -> Int64? {
        let statement = try database.prepare(sql)
        return try statement.step() ? statement.integer(0) : nil
      }
      let pages = try value("PRAGMA page_count") ?? 0
      let size = try value("PRAGMA page_size") ?? 0
      let oldest = [
        try value(
          """
          SELECT min(ended) FROM run WHERE id < (SELECT max(id) FROM run)
            AND EXISTS (SELECT 1 FROM state WHERE run = run.id)
          """),
        try value("SELECT min(used) FROM heard"),
        try value("SELECT min(fixed_seen) FROM finding"),
      ].compactMap(\.self).min()
      var condition = StoreCondition(
        bytes: pages * size, runs: runs.count, newest: runs.first,
        oldest: oldest.map { Instant($0) })
      condition.snippets.count = Int(try value("SELECT count(*) FROM snippet_sound") ?? 0)
      condition.snippets.bytes = try value("SELECT sum(length(sound)) FROM snippet_sound") ?? 0
      condition.snippets.oldest =
        try value("SELECT min(used) FROM snippet_sound").map { Instant($0) }
      return condition
    }
  }
}
