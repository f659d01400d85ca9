import Foundation
import SQLite
import TestSupport
import Testing
import Timing
import Voicemail

@testable import Mailboxes

@Suite("Sources that cannot be read")
struct SourceErrorTests {
  @Test(
    "a faulty list says what is wrong and where",
    arguments: [
      ("", .empty), ("Navn;Alder\nMette;40\n", .missingColumn("mailbox")),
      ("Lokal;Navn\n4501;\"Mette\n", .damaged(line: 2)), ("Lokal\n45\u{0}01\n", .damaged(line: 2)),
    ] as [(String, MailboxSourceError.Reason)])
  func lists(text: String, reason: MailboxSourceError.Reason) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array(text.utf8), as: "liste.csv")
    let source = GenericSource(mailboxes: MappedFile(path), zone: .utc, now: noon)
    #expect(throws: MailboxSourceError(path: path, reason: reason)) { try source.inventory() }
  }

  @Test("a mapping that does not fit is an error where it must, a fault where it may")
  func mappings() throws {
    let path = fixture("unity/greetings.csv")
    #expect(throws: MailboxSourceError(path: path, reason: .missingColumn("greetingType"))) {
      try SourceTests.unity(ColumnMapping()).inventory()
    }
    #expect(throws: MailboxSourceError(path: path, reason: .missingColumn("Hilsen (CUC 14)"))) {
      try SourceTests.unity(ColumnMapping([.greetingType: "Hilsen (CUC 14)"])).inventory()
    }
    let odd = ColumnMapping([.greetingType: "hilsen cuc-15", .enabled: "Tændt"])
    #expect(
      try SourceTests.unity(odd).inventory().faults.map(\.detail).contains("Tændt"))
    #expect(throws: ColumnMapping.UnknownColumn(name: "hilsn")) {
      try ColumnMapping(names: [("mailbox", "A"), ("hilsn", "B")])
    }
    #expect(
      try ColumnMapping(names: [("greeting-type", "B")]) == ColumnMapping([.greetingType: "B"]))
  }

  @Test("a database that is none, is damaged, locked or lacks a column is told apart")
  func databases() throws {
    let folder = try TemporaryFolder()
    func reason(_ path: String) -> MailboxSourceError.Reason? {
      do throws(MailboxSourceError) {
        _ = try FreeSWITCHSource(database: path, patience: 20).inventory()
        return nil
      } catch {
        #expect(error.path == path)
        return error.reason
      }
    }
    #expect(reason(folder.path("nosuch")) == .missing)
    #expect(reason(folder.url.path) == .missing)
    #expect(reason(try folder.write([1, 2, 3], as: "a.db")) == .notADatabase)
    #expect(reason(try folder.write([], as: "b.db")) == .missingTable("voicemail_prefs"))

    var bytes = [UInt8](
      try Data(contentsOf: URL(fileURLWithPath: fixture("freeswitch/voicemail_default.db"))))
    let path = try folder.write(bytes, as: "c.db")
    let writer = try Database(path: path, access: .own)
    try writer.execute("BEGIN EXCLUSIVE")
    #expect(reason(path) == .busy)
    try writer.execute("ALTER TABLE voicemail_msgs DROP COLUMN read_epoch")
    try writer.execute("COMMIT")
    #expect(reason(path) == .missingColumn("voicemail_msgs.read_epoch"))
    for index in 100..<bytes.count { bytes[index] = 0xA5 }
    #expect(reason(try folder.write(bytes, as: "d.db")) == .damaged(line: 0))
  }

  @Test("a folder of recordings that is not there is an error, not silence")
  func folders() throws {
    let source = FreeSWITCHSource(
      database: fixture("freeswitch/voicemail_default.db"), storage: fixture("nosuch"))
    #expect(throws: MailboxSourceError(path: fixture("nosuch"), reason: .missing)) {
      try source.inventory()
    }
  }

  @Test("hostile lists end in an inventory or an error")
  func hostile() throws {
    let seeds = ["fusionpbx/v_voicemails.csv", "generic/mailboxes.csv", "unity/greetings.csv"]
    var random = Random(seed: 20_261_124)
    let folder = try TemporaryFolder()
    for seed in seeds {
      let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: fixture(seed))))
      for _ in 0..<60 {
        var bytes = whole
        for _ in 0..<random.below(8) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
        bytes = Array(bytes.prefix(random.below(bytes.count + 1)))
        let path = try folder.write(bytes, as: "x.csv")
        let source = GenericSource(mailboxes: MappedFile(path), zone: copenhagen, now: noon)
        do throws(MailboxSourceError) {
          let inventory = try source.inventory()
          #expect(!String(reflecting: inventory).contains("14545"))
        } catch {
          #expect(error.path == path)
        }
      }
    }
  }
}
