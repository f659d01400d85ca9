extension Migrations {
  /// Letters: who got one and when, and what a scan has to know of whom not to write to. Of an
  /// absence only its last day is kept, and only while it goes on.
  static let letters = [
    "ALTER TABLE state ADD COLUMN shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1))",
    "ALTER TABLE state ADD COLUMN away_until TEXT",
    // `handing_over` is one that was given to sendmail, and nobody knows what came of it: it is not
    // sent again.
    """
    CREATE TABLE letter (
      id INTEGER PRIMARY KEY,
      subject INTEGER NOT NULL REFERENCES subject (id),
      kind TEXT NOT NULL CHECK (kind IN ('employee', 'leader')),
      run INTEGER NOT NULL,
      at INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('written', 'handing_over', 'sent'))
    ) STRICT
    """,
    "CREATE INDEX letter_subject ON letter (subject, kind, at)",
  ]
}
