extension Migrations {
  /// What was found in log files, so that only what is new in them is read the next time. No calls and
  /// no callers but the house's own; found by a program's own format, which another version may drop.
  static let logs = [
    """
    CREATE TABLE log_file (
      id INTEGER PRIMARY KEY,
      source TEXT NOT NULL,
      -- SHA-256 of what else decides what is found: zone, columns, numbers.
      reading TEXT NOT NULL, numbers TEXT NOT NULL,
      path TEXT NOT NULL,
      device INTEGER NOT NULL, inode INTEGER NOT NULL,
      packed INTEGER NOT NULL CHECK (packed IN (0, 1)),
      size INTEGER NOT NULL, head TEXT NOT NULL, content TEXT NOT NULL,
      oldest INTEGER,
      used INTEGER NOT NULL,
      found BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX log_file_reading ON log_file (source, reading)",
  ]
}
