import CSQLite

/// A compiled statement; bind, then step. With the last reference it goes back to its database, for the
/// next who asks for the same.
///
/// Not for several threads at once, as its database.
@safe package final class Statement {
  package let sql: String
  private let database: Database
  private let handle: OpaquePointer

  /// - Throws: what SQLite finds wrong with the statement; `SQLITE_MISUSE` for one without any SQL
  ///   or with a second statement behind the first.
  init(_ database: Database, _ sql: String) throws(SQLiteError) {
    if let idle = unsafe database.takeIdle(sql) {
      unsafe handle = idle
      self.database = database
      self.sql = sql
      return
    }
    var compiled: OpaquePointer?
    var restIsBlank = true
    let result = unsafe sql.withCString { text in
      var rest: UnsafePointer<CChar>?
      let result = unsafe sqlite3_prepare_v2(database.handle, text, -1, &compiled, &rest)
      if let rest = unsafe rest {
        restIsBlank = unsafe String(cString: rest).allSatisfy { $0.isWhitespace || $0 == ";" }
      }
      return result
    }
    guard result == SQLITE_OK else { throw database.error(result, sql) }
    guard let compiled = unsafe compiled, restIsBlank else {
      unsafe sqlite3_finalize(compiled)
      throw SQLiteError(
        extended: Int(SQLITE_MISUSE), message: "not exactly one statement", sql: sql)
    }
    unsafe handle = compiled
    self.database = database
    self.sql = sql
  }

  deinit {
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
    unsafe database.keepIdle(handle, sql)
  }

  /// Binds values to the parameters, the first to `?1`; those left over are null.
  package func bind(_ values: [SQLValue]) throws(SQLiteError) {
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
    for (index, value) in values.enumerated() { try bind(value, at: index + 1) }
  }

  /// Binds one value; parameters count from 1.
  package func bind(_ value: SQLValue, at index: Int) throws(SQLiteError) {
    let place = Int32(clamping: index)
    let result: Int32
    switch value {
    case .null: result = unsafe sqlite3_bind_null(handle, place)
    case .integer(let number): result = unsafe sqlite3_bind_int64(handle, place, number)
    case .real(let number): result = unsafe sqlite3_bind_double(handle, place, number)
    case .text(let text):
      let count = UInt64(text.utf8.count)
      result = unsafe text.withCString { bytes in
        unsafe sqlite3_bind_text64(handle, place, bytes, count, transient, UInt8(SQLITE_UTF8))
      }
    case .blob(let blob) where blob.isEmpty:
      result = unsafe sqlite3_bind_zeroblob(handle, place, 0)
    case .blob(let blob):
      let count = UInt64(blob.count)
      result = unsafe blob.withUnsafeBytes { bytes in
        unsafe sqlite3_bind_blob64(handle, place, bytes.baseAddress, count, transient)
      }
    }
    guard result == SQLITE_OK else { throw database.error(result, sql) }
  }

  /// Goes to the next row.
  ///
  /// - Returns: false when there is none; then the statement is reset.
  package func step() throws(SQLiteError) -> Bool {
    let result = unsafe sqlite3_step(handle)
    if result == SQLITE_ROW { return true }
    let error = result == SQLITE_DONE ? nil : database.error(result, sql)
    // The error is the step's; reset only says it once more.
    unsafe sqlite3_reset(handle)
    if let error { throw error }
    return false
  }

  package var columnCount: Int { Int(unsafe sqlite3_column_count(handle)) }

  /// The current row's value; columns count from 0, and there is none outside them.
  package subscript(column: Int) -> SQLValue {
    guard (0..<columnCount).contains(column) else { return .null }
    let place = Int32(column)
    switch unsafe sqlite3_column_type(handle, place) {
    case SQLITE_INTEGER: return .integer(unsafe sqlite3_column_int64(handle, place))
    case SQLITE_FLOAT: return .real(unsafe sqlite3_column_double(handle, place))
    case SQLITE_TEXT: return .text(text(column) ?? "")
    case SQLITE_BLOB:
      let count = Int(unsafe sqlite3_column_bytes(handle, place))
      guard count > 0, let base = unsafe sqlite3_column_blob(handle, place) else {
        return .blob([])
      }
      return .blob(unsafe Array(UnsafeRawBufferPointer(start: base, count: count)))
    default: return .null
    }
  }

  /// As text, whatever its type; bytes that are not UTF-8 are replaced. Nil for null.
  package func text(_ column: Int) -> String? {
    guard (0..<columnCount).contains(column) else { return nil }
    let place = Int32(column)
    guard let base = unsafe sqlite3_column_text(handle, place) else { return nil }
    let count = Int(unsafe sqlite3_column_bytes(handle, place))
    return unsafe String(
      decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self)
  }

  /// As a whole number, by SQLite's rules of conversion. Nil for null.
  package func integer(_ column: Int) -> Int64? {
    guard (0..<columnCount).contains(column) else { return nil }
    let place = Int32(column)
    guard unsafe sqlite3_column_type(handle, place) != SQLITE_NULL else { return nil }
    return unsafe sqlite3_column_int64(handle, place)
  }

  /// As a number, by SQLite's rules of conversion. Nil for null.
  package func real(_ column: Int) -> Double? {
    guard (0..<columnCount).contains(column) else { return nil }
    let place = Int32(column)
    guard unsafe sqlite3_column_type(handle, place) != SQLITE_NULL else { return nil }
    return unsafe sqlite3_column_double(handle, place)
  }
}

/// `SQLITE_TRANSIENT`: SQLite copies the bytes before the call returns. In C it is a macro of a cast.
private let transient = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
