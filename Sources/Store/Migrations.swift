/// The store's tables, version by version. A version is never changed once it was released: what
/// is new is added as the next.
enum Migrations {
  /// Marks a file as a store of Klartone's ("Klar" in ASCII).
  static let application = 0x4B6C_6172

  static let all: [[String]] = [first, envelope, letters, logs, shards, snippets]

  /// Version 1. Times are seconds since 1970-01-01T00:00:00Z.
  private static let first = [
    """
    CREATE TABLE run (
      id INTEGER PRIMARY KEY,
      began INTEGER NOT NULL,
      ended INTEGER NOT NULL,
      as_of INTEGER NOT NULL,
      first_day TEXT, last_day TEXT,
      municipality TEXT NOT NULL, policy_title TEXT NOT NULL, policy TEXT NOT NULL,
      ear TEXT NOT NULL, klartone TEXT NOT NULL, language TEXT NOT NULL,
      complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
      shard TEXT NOT NULL DEFAULT '',
      -- What pseudonyms of this run are made with.
      pseudonym_key TEXT NOT NULL DEFAULT (hex(randomblob(32)))
    ) STRICT
    """,
    """
    CREATE TABLE subject (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('mailbox', 'department', 'site')),
      key TEXT NOT NULL,
      UNIQUE (kind, key)
    ) STRICT
    """,
    // What a run knew of a subject; the greeting and the days as JSON.
    """
    CREATE TABLE state (
      run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      subject INTEGER NOT NULL REFERENCES subject (id),
      number TEXT, name TEXT, department TEXT, leader TEXT, mail TEXT,
      file TEXT, sha256 TEXT, seconds REAL, problem TEXT,
      cached INTEGER NOT NULL DEFAULT 0 CHECK (cached IN (0, 1)),
      words TEXT, days TEXT,
      PRIMARY KEY (run, subject)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE verdict (
      run INTEGER NOT NULL, subject INTEGER NOT NULL,
      place INTEGER NOT NULL,
      rule TEXT NOT NULL, finding TEXT NOT NULL,
      outcome TEXT NOT NULL
        CHECK (outcome IN ('pass', 'review', 'fail', 'not_evaluated', 'figure')),
      severity TEXT NOT NULL CHECK (severity IN ('off', 'info', 'warn', 'fail')),
      addressee TEXT NOT NULL, reason TEXT NOT NULL, explanation TEXT NOT NULL, remedy TEXT,
      evidence TEXT NOT NULL DEFAULT '[]', waiver TEXT,
      PRIMARY KEY (run, subject, place),
      FOREIGN KEY (run, subject) REFERENCES state (run, subject) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX verdict_rule ON verdict (run, rule, outcome)",
    // A finding from when it was first seen until it was gone; a row per time it came.
    """
    CREATE TABLE finding (
      id INTEGER PRIMARY KEY,
      subject INTEGER NOT NULL REFERENCES subject (id),
      rule TEXT NOT NULL, finding TEXT NOT NULL,
      first_run INTEGER NOT NULL, first_seen INTEGER NOT NULL,
      last_run INTEGER NOT NULL, last_seen INTEGER NOT NULL,
      fixed_run INTEGER, fixed_seen INTEGER,
      reopened INTEGER NOT NULL DEFAULT 0 CHECK (reopened IN (0, 1))
    ) STRICT
    """,
    "CREATE INDEX finding_open ON finding (subject, rule, finding, fixed_run)",
    // Counts are kept when the verdicts behind them have been purged.
    """
    CREATE TABLE tally (
      run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      rule TEXT NOT NULL, department TEXT NOT NULL,
      pass INTEGER NOT NULL, review INTEGER NOT NULL, fail INTEGER NOT NULL,
      not_evaluated INTEGER NOT NULL, waived INTEGER NOT NULL,
      PRIMARY KEY (run, rule, department)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE coverage (
      run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      source TEXT NOT NULL, first INTEGER, last INTEGER, gaps TEXT NOT NULL DEFAULT '[]',
      PRIMARY KEY (run, source)
    ) STRICT, WITHOUT ROWID
    """,
    // What an ear heard, unjudged, by what decides it: kept at once, so that a scan that is stopped
    // goes on where it was.
    """
    CREATE TABLE heard (
      key TEXT PRIMARY KEY,
      made INTEGER NOT NULL, used INTEGER NOT NULL,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    // Why somebody took a report with names out.
    """
    CREATE TABLE disclosure (
      id INTEGER PRIMARY KEY,
      at INTEGER NOT NULL, run INTEGER NOT NULL, format TEXT NOT NULL, reason TEXT NOT NULL
    ) STRICT
    """,
    // For other programs: these stay as they are from version to version.
    """
    CREATE VIEW v_runs AS
    SELECT id AS run, datetime(began, 'unixepoch') AS began_utc,
      datetime(ended, 'unixepoch') AS ended_utc, date(as_of, 'unixepoch') AS as_of,
      first_day, last_day, municipality, policy_title, policy, ear, klartone, complete, shard
    FROM run
    """,
    """
    CREATE VIEW v_verdicts AS
    SELECT v.run, date(r.as_of, 'unixepoch') AS as_of, s.kind, s.key, t.number, t.name, t.department,
      v.rule, v.finding, v.outcome, v.severity, v.addressee, v.reason, v.explanation, v.remedy,
      v.waiver IS NOT NULL AS waived, t.cached
    FROM verdict v JOIN run r ON r.id = v.run JOIN subject s ON s.id = v.subject
      JOIN state t ON t.run = v.run AND t.subject = v.subject
    """,
    """
    CREATE VIEW v_findings AS
    SELECT s.kind, s.key, f.rule, f.finding, datetime(f.first_seen, 'unixepoch') AS first_seen_utc,
      datetime(f.last_seen, 'unixepoch') AS last_seen_utc,
      datetime(f.fixed_seen, 'unixepoch') AS fixed_utc, f.reopened
    FROM finding f JOIN subject s ON s.id = f.subject
    """,
    """
    CREATE VIEW v_history AS
    SELECT t.run, date(r.as_of, 'unixepoch') AS as_of, t.department, t.rule, t.pass, t.review, t.fail,
      t.not_evaluated, t.waived
    FROM tally t JOIN run r ON r.id = t.run
    """,
  ]
}
