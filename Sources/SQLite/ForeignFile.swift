import CSQLite
import Foundation

/// How to open somebody else's database so that nothing is written, by what lies beside it.
///
/// SQLite writes when it reads a database with a write-ahead log: it makes the log's index
/// (`-shm`), and marks in it what is being read. `readonly_shm` forbids that, and works while the
/// index is there, kept by the program that has the database open. Without a log there is nothing
/// to be indexed, and `immutable` reads the file as it is. A log without its index (a copy that left
/// it behind, a crash) cannot be read without making one, so that is refused.
/// Sources: sqlite.org/uri.html, sqlite.org/wal.html ("Read-Only Databases").
struct ForeignFile {
  /// The URI for `sqlite3_open_v2`.
  let name: String

  /// - Throws: `SQLITE_CANTOPEN`, `SQLITE_NOTADB`, `SQLITE_READONLY_RECOVERY`.
  init(_ path: String) throws(SQLiteError) {
    let head = try Self.head(of: path)
    let isEmpty = head.isEmpty
    guard isEmpty || head.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw SQLiteError(extended: Int(SQLITE_NOTADB), message: "file is not a database")
    }
    let hasLog = Self.size(of: path + "-wal") > 0
    let hasIndex = FileManager.default.fileExists(atPath: path + "-shm")
    // Byte 18: the version of the format to write it in, 2 with a write-ahead log.
    let keepsLog = head.count > 18 && head[18] == 2
    let uri = "file:" + Self.escaped(path) + "?mode=ro"
    switch (keepsLog, hasLog, hasIndex) {
    case (false, _, _): name = uri
    case (true, _, true): name = uri + "&readonly_shm=1"
    case (true, false, false): name = uri + "&immutable=1"
    case (true, true, false):
      throw SQLiteError(
        extended: Int(SQLITE_READONLY | 1 << 8), message: "write-ahead log without its index")
    }
  }

  private static func head(of path: String) throws(SQLiteError) -> [UInt8] {
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? file.close() }
      return Array(try file.read(upToCount: 100) ?? Data())
    } catch {
      throw SQLiteError(extended: Int(SQLITE_CANTOPEN), message: "unable to open database file")
    }
  }

  private static func size(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }

  /// Everything but letters, digits and a few marks as `%XX`.
  private static func escaped(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return text
  }
}
