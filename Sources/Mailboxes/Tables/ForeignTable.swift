import Directory
import SQLite

/// A table of somebody else's database, of which named columns are read and no others.
struct ForeignTable {
  private let database: Database
  private let path: String
  let name: String
  private let columns: Set<String>

  init(_ database: Database, path: String, name: String) throws(MailboxSourceError) {
    self.database = database
    self.path = path
    self.name = name
    do {
      columns = Set(try database.columns(of: name))
    } catch {
      throw MailboxSourceError(path, error)
    }
    if columns.isEmpty { throw MailboxSourceError(path: path, reason: .missingTable(name)) }
  }

  func has(_ column: String) -> Bool { columns.contains(column) }

  /// Goes through the rows in the order they were written.
  ///
  /// - Parameters:
  ///   - required: columns, in the order of the row's values from 0.
  ///   - optional: columns that come after them, null where the table lacks them.
  ///   - expressions: SQL that comes after these, made of the table's columns only.
  ///   - body: takes the row's id and values; the statement is at its row only during the call.
  /// - Throws: `missingColumn`, or what the database refuses.
  func forEachRow(
    _ required: [String], optional: [String] = [], expressions: [String] = [],
    _ body: (ForeignRow) -> Void
  ) throws(MailboxSourceError) {
    for column in required where !has(column) {
      throw MailboxSourceError(path: path, reason: .missingColumn("\(name).\(column)"))
    }
    let parts =
      ["rowid"] + required.map(Database.quoted)
      + optional.map { has($0) ? Database.quoted($0) : "NULL" } + expressions
    do throws(SQLiteError) {
      let statement = try database.prepare(
        "SELECT \(parts.joined(separator: ", ")) FROM \(Database.quoted(name)) ORDER BY rowid")
      while try statement.step() { body(ForeignRow(statement)) }
    } catch {
      throw MailboxSourceError(path, error)
    }
  }
}

/// The row that a statement is at.
struct ForeignRow {
  private let statement: Statement

  fileprivate init(_ statement: Statement) { self.statement = statement }

  var id: Int { Int(statement.integer(0) ?? 0) }

  /// Without needless blanks; nil for null and nothing. A text with a CPR number counts as nothing.
  func text(_ column: Int) -> String? {
    guard let text = statement.text(column + 1).map({ collapsed($0) }), !text.isEmpty,
      !hasPersonalNumber(text)
    else { return nil }
    return text
  }

  /// As ``text(_:)``, for identities and paths that may look like anything, and are never shown.
  func raw(_ column: Int) -> String? {
    guard let text = statement.text(column + 1), !text.isEmpty else { return nil }
    return text
  }

  /// Yes or no, as PostgreSQL's and SQLite's booleans come.
  func flag(_ column: Int) -> Bool? { text(column).flatMap(meansYes) }

  func integer(_ column: Int) -> Int64? { statement.integer(column + 1) }
}

/// Opens somebody else's database.
func openForeign(_ path: String, patience: Int) throws(MailboxSourceError) -> Database {
  guard isFile(path) else { throw MailboxSourceError(path: path, reason: .missing) }
  do {
    return try Database(path: path, access: .foreign, patience: patience)
  } catch {
    throw MailboxSourceError(path, error)
  }
}
