import SQLite
import Testing

@Suite("SQLite")
struct SQLiteTests {
  @Test(
    "values come back as they went in",
    arguments: [
      .null, .integer(.min), .integer(.max), .real(-0.1), .text(""), .text("rødgrød\u{0}efter"),
      .blob([]), .blob([0, 255, 7]),
    ] as [SQLValue])
  func roundTrip(value: SQLValue) throws {
    let database = try Database(path: ":memory:", access: .own)
    try database.execute("CREATE TABLE t (v)")
    try database.execute("INSERT INTO t VALUES (?1)", [value])
    let statement = try database.prepare("SELECT v FROM t")
    #expect(try statement.step())
    #expect(statement[0] == value)
    #expect(statement[1] == .null)
    #expect(try !statement.step())
  }

  @Test("a statement that was compiled before knows nothing of its last use")
  func compiledOnce() throws {
    let database = try Database(path: ":memory:", access: .own)
    try database.execute("CREATE TABLE t (v)")
    for number in 1...3 {
      try database.execute("INSERT INTO t VALUES (?1)", [.integer(Int64(number))])
      try database.execute("INSERT INTO t VALUES (?1)")
    }
    let all = "SELECT v FROM t WHERE v IS NOT NULL ORDER BY v"
    do {
      let left = try database.prepare(all)
      #expect(try left.step() && left.integer(0) == 1)
    }
    // Two of one text at a time are two; and what was left in the middle begins anew.
    let (first, second) = (try database.prepare(all), try database.prepare(all))
    #expect(try first.step() && first.step() && first.integer(0) == 2)
    #expect(try second.step() && second.integer(0) == 1)
    #expect(try database.prepare("SELECT ?1").step())
    try database.execute("ALTER TABLE t ADD COLUMN w DEFAULT 7")
    let every = try database.prepare("SELECT * FROM t")
    #expect(try every.step() && every.columnCount == 2)
  }

  @Test("a statement is used again with other values; those not given are null")
  func rebinding() throws {
    let database = try Database(path: ":memory:", access: .own)
    let statement = try database.prepare("SELECT ?1, ?2")
    try statement.bind(["a", 2])
    #expect(try statement.step())
    try statement.bind(["b"])
    #expect(try statement.step())
    #expect(statement.text(0) == "b")
    #expect(statement.integer(1) == nil)
  }

  @Test("a transaction is whole or not at all")
  func transactions() throws {
    let database = try Database(path: ":memory:", access: .own)
    try database.execute("CREATE TABLE t (v UNIQUE)")
    func count() throws -> Int64? {
      let statement = try database.prepare("SELECT count(*) FROM t")
      return try statement.step() ? statement.integer(0) : nil
    }
    try database.transaction { () throws(SQLiteError) in
      try database.execute("INSERT INTO t VALUES (1)")
    }
    let error = #expect(throws: SQLiteError.self) {
      try database.transaction { () throws(SQLiteError) in
        try database.execute("INSERT INTO t VALUES (2)")
        try database.execute("INSERT INTO t VALUES (1)")
      }
    }
    #expect(error?.code == 19)
    #expect(error?.extended == 2067)
    #expect(error?.sql == "INSERT INTO t VALUES (1)")
    #expect(try count() == 1)
    try database.execute("INSERT INTO t VALUES (2)")
    #expect(try count() == 2)
  }

  @Test("the schema's number, tables, columns and soundness can be asked for")
  func inspection() throws {
    let database = try Database(path: ":memory:", access: .own)
    try database.setUserVersion(7)
    try database.execute("CREATE TABLE \(Database.quoted("en \"t\"")) (værdi TEXT, b)")
    #expect(try database.userVersion() == 7)
    #expect(try database.tables() == ["en \"t\""])
    #expect(try database.columns(of: "en \"t\"") == ["værdi", "b"])
    #expect(try database.columns(of: "nosuch").isEmpty)
    #expect(try database.integrityFaults().isEmpty)
  }

  @Test(
    "what is not one statement is refused",
    arguments: ["", "-- nothing", "SELECT 1; SELECT 2", "SELEKT 1", "SELECT nosuch"])
  func faultyStatements(sql: String) throws {
    let database = try Database(path: ":memory:", access: .own)
    let error = #expect(throws: SQLiteError.self) { try database.prepare(sql) }
    #expect(error?.sql == sql)
  }
}
