extension Migrations {
  /// Seconds of greetings that verdicts rest on. A sound is kept once, by what decides it, however
  /// many verdicts and runs point at it; it goes with the last of them.
  static let snippets = [
    """
    CREATE TABLE snippet_sound (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      made INTEGER NOT NULL, used INTEGER NOT NULL,
      sound BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE snippet (
      run INTEGER NOT NULL, subject INTEGER NOT NULL, place INTEGER NOT NULL,
      number INTEGER NOT NULL,
      start REAL NOT NULL, stop REAL NOT NULL,
      sound INTEGER NOT NULL REFERENCES snippet_sound (id) ON DELETE CASCADE,
      PRIMARY KEY (run, subject, place, number),
      FOREIGN KEY (run, subject, place) REFERENCES verdict (run, subject, place) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX snippet_by_sound ON snippet (sound)",
    // That there is a sound, never the sound.
    """
    CREATE VIEW v_snippets AS
    SELECT n.run, date(r.as_of, 'unixepoch') AS as_of, s.key, t.number, v.rule, v.outcome, n.start,
      round(n.stop - n.start, 3) AS seconds, length(x.sound) AS bytes,
      datetime(x.used, 'unixepoch') AS used_utc
    FROM snippet n JOIN run r ON r.id = n.run JOIN subject s ON s.id = n.subject
      JOIN state t ON t.run = n.run AND t.subject = n.subject
      JOIN verdict v ON v.run = n.run AND v.subject = n.subject AND v.place = n.place
      JOIN snippet_sound x ON x.id = n.sound
    """,
  ]
}
