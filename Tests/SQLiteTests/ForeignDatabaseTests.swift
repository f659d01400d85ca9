import Foundation
import SQLite
import TestSupport
import Testing

@Suite("Databases of others")
struct ForeignDatabaseTests {
  private static let journals = ["DELETE", "TRUNCATE", "PERSIST", "WAL"]

  /// `copied`: with what lay beside it while it was open, as a backup or a crash leaves it.
  enum Writer: CaseIterable { case closed, open, copied }

  @Test("reading changes neither the file nor its folder", arguments: journals, Writer.allCases)
  func untouched(journal: String, state: Writer) throws {
    try withFolder { folder in
      var place = folder + "/original"
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
      var writer: Database? = try Database(path: place + "/en base?#%.db", access: .own)
      try writer?.execute("PRAGMA journal_mode = \(journal)")
      try writer?.execute("CREATE TABLE t (v)")
      try writer?.execute("INSERT INTO t VALUES ('nyeste')")
      if state == .closed { writer = nil }
      if state == .copied {
        try FileManager.default.copyItem(atPath: place, toPath: folder + "/copy")
        place = folder + "/copy"
      }
      // Two connections of one process share the index: only here does the reader mark it.
      let skipped = state == .open ? "-shm" : "nothing"
      let before = try contents(of: place, without: skipped)
      do {
        let reader = try Database(path: place + "/en base?#%.db", access: .foreign)
        let statement = try reader.prepare("SELECT v FROM t")
        #expect(try statement.step())
        #expect(statement.text(0) == "nyeste")
        #expect(throws: SQLiteError.self) { try reader.execute("DELETE FROM t") }
        #expect(try contents(of: place, without: skipped) == before)
      }
      #expect(try contents(of: place, without: skipped) == before)
      // Else it would be closed before it is read.
      withExtendedLifetime(writer) {}
    }
  }

  @Test("a lock is waited for, and then it is said")
  func locked() throws {
    try withFolder { folder in
      let path = folder + "/a.db"
      let writer = try Database(path: path, access: .own)
      try writer.execute("CREATE TABLE t (v)")
      try writer.execute("BEGIN EXCLUSIVE")
      let reader = try Database(path: path, access: .foreign, patience: 20)
      let error = #expect(throws: SQLiteError.self) { try reader.tables() }
      #expect(error?.isBusy == true)
      try writer.execute("COMMIT")
      #expect(try reader.tables() == ["t"])
    }
  }

  @Test("what cannot be read is told apart")
  func refused() throws {
    try withFolder { folder in
      func error(_ name: String) -> SQLiteError? {
        do throws(SQLiteError) {
          _ = try Database(path: folder + "/" + name, access: .foreign).tables()
          return nil
        } catch {
          return error
        }
      }
      #expect(error("nosuch.db")?.cannotOpen == true)
      #expect(error("")?.cannotOpen == true)
      try Data("Lokalnummer;Navn\r\n".utf8).write(to: URL(fileURLWithPath: folder + "/people.csv"))
      #expect(error("people.csv")?.isNotADatabase == true)

      let writer = try Database(path: folder + "/w.db", access: .own)
      try writer.execute("PRAGMA journal_mode = WAL")
      try writer.execute("CREATE TABLE t (v)")
      for ending in ["", "-wal"] {
        try FileManager.default.copyItem(
          atPath: folder + "/w.db" + ending, toPath: folder + "/copy.db" + ending)
      }
      #expect(error("copy.db")?.needsRecovery == true)

      var bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/w.db"))
      let rest = 100..<bytes.count
      bytes.replaceSubrange(rest, with: Data(repeating: 0xA5, count: rest.count))
      bytes[18] = 1
      bytes[19] = 1
      try bytes.write(to: URL(fileURLWithPath: folder + "/damaged.db"))
      #expect(error("damaged.db")?.isDamaged == true)
      withExtendedLifetime(writer) {}
    }
  }
}

private func withFolder(_ body: (String) throws -> Void) throws {
  let folder = try TemporaryFolder()
  try withExtendedLifetime(folder) { try body(folder.url.path) }
}

/// The bytes of each file; of those with `ending` only that they are there.
private func contents(of folder: String, without ending: String) throws -> [String: Data] {
  var all: [String: Data] = [:]
  for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
    let url = URL(fileURLWithPath: folder + "/" + name)
    all[name] = name.hasSuffix(ending) ? Data() : try Data(contentsOf: url)
  }
  return all
}
