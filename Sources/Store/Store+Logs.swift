internal import SQLite
package import Timing

/// What is known of a log file. Sums and codes are whoever's keeps them.
package struct StoredLog: Sendable, Hashable {
  package var source: String
  package var reading: String
  package var numbers: String
  package var path: String
  package var device: Int64
  package var inode: Int64
  package var isPacked: Bool
  package var size: Int
  package var head: String
  package var content: String
  package var oldest: Instant?

  package init(
    source: String, reading: String, numbers: String, path: String, device: Int64, inode: Int64,
    isPacked: Bool, size: Int, head: String, content: String, oldest: Instant?
  ) {
    self.source = source
    self.reading = reading
    self.numbers = numbers
    self.path = path
    self.device = device
    self.inode = inode
    self.isPacked = isPacked
    self.size = size
    self.head = head
    self.content = content
    self.oldest = oldest
  }
}

/// Log files and what was found in them.
extension Store {
  /// What is known of files of a source that were read alike.
  package func logs(
    source: String, reading: String
  ) throws(StoreError) -> [(id: Int64, log: StoredLog)] {
    try within { () throws(SQLiteError) in
      let statement = try database.prepare(
        """
        SELECT id, numbers, path, device, inode, packed, size, head, content, oldest FROM log_file
        WHERE source = ?1 AND reading = ?2 ORDER BY id
        """)
      try statement.bind([.text(source), .text(reading)])
      var logs: [(id: Int64, log: StoredLog)] = []
      while try statement.step() {
        func text(_ column: Int) -> String { statement.text(column) ?? "" }
        func number(_ column: Int) -> Int64 { statement.integer(column) ?? 0 }
        logs.append(
          (
            number(0),
            StoredLog(
              source: source, reading: reading, numbers: text(1), path: text(2),
              device: number(3), inode: number(4), isPacked: number(5) == 1,
              size: Int(number(6)), head: text(7), content: text(8),
              oldest: statement.integer(9).map(Instant.init))
          ))
      }
      return logs
    }
  }

  /// What was found in a file.
  package func found(inLog id: Int64) throws(StoreError) -> [UInt8]? {
    try within { () throws(SQLiteError) in
      let statement = try database.prepare("SELECT found FROM log_file WHERE id = ?1")
      try statement.bind([.integer(id)])
      guard try statement.step(), case .blob(let bytes) = statement[0] else { return nil }
      return bytes
    }
  }

  /// Keeps a file; its number.
  package func keep(
    _ log: StoredLog, found: [UInt8], now: Instant
  ) throws(StoreError) -> Int64 {
    try within { () throws(SQLiteError) in
      try database.execute(
        """
        INSERT INTO log_file (source, reading, numbers, path, device, inode, packed, size, head,
          content, oldest, used, found)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
        """,
        [
          .text(log.source), .text(log.reading), .text(log.numbers), .text(log.path),
          .integer(log.device), .integer(log.inode), .integer(log.isPacked ? 1 : 0),
          .integer(Int64(log.size)), .text(log.head), .text(log.content),
          .optional(log.oldest?.seconds), .integer(now.seconds), .blob(found),
        ])
      return database.lastRow
    }
  }

  /// A file is what it was, whatever it is called now.
  package func confirm(log id: Int64, _ log: StoredLog, now: Instant) throws(StoreError) {
    try within { () throws(SQLiteError) in
      try database.execute(
        """
        UPDATE log_file SET path = ?2, device = ?3, inode = ?4, numbers = ?5, used = ?6
        WHERE id = ?1
        """,
        [
          .integer(id), .text(log.path), .integer(log.device), .integer(log.inode),
          .text(log.numbers), .integer(now.seconds),
        ])
    }
  }

  /// Forgets all files but these: the others are gone, or have older states here.
  package func forgetLogs(but ids: Set<Int64>) throws(StoreError) {
    try within { () throws(SQLiteError) in
      try database.transaction { () throws(SQLiteError) in
        let all = try database.prepare("SELECT id FROM log_file")
        var gone: [Int64] = []
        while try all.step() {
          if let id = all.integer(0), !ids.contains(id) { gone.append(id) }
        }
        for id in gone {
          try database.execute("DELETE FROM log_file WHERE id = ?1", [.integer(id)])
        }
      }
    }
  }
}
