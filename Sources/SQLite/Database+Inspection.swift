extension Database {
  /// The number a program keeps of its own schema.
  package func userVersion() throws(SQLiteError) -> Int {
    let statement = try prepare("PRAGMA user_version")
    return try statement.step() ? Int(statement.integer(0) ?? 0) : 0
  }

  package func setUserVersion(_ version: Int32) throws(SQLiteError) {
    try execute("PRAGMA user_version = \(version)")
  }

  /// What SQLite finds wrong with the file, at most 100 lines; empty when it is sound.
  package func integrityFaults() throws(SQLiteError) -> [String] {
    let statement = try prepare("PRAGMA integrity_check(100)")
    var faults: [String] = []
    while try statement.step() {
      if let line = statement.text(0), line != "ok" { faults.append(line) }
    }
    return faults
  }

  /// Names of tables and views, in order.
  package func tables() throws(SQLiteError) -> [String] {
    let statement = try prepare(
      """
      SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')
      AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name
      """)
    var names: [String] = []
    while try statement.step() { if let name = statement.text(0) { names.append(name) } }
    return names
  }

  /// A table's columns in order; none when there is no such table.
  package func columns(of table: String) throws(SQLiteError) -> [String] {
    let statement = try prepare("SELECT name FROM pragma_table_info(?1)")
    try statement.bind([.text(table)])
    var names: [String] = []
    while try statement.step() { if let name = statement.text(0) { names.append(name) } }
    return names
  }

  /// A name as it stands in a statement: names of tables and columns cannot be bound.
  package static func quoted(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
