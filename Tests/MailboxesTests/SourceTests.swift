import Foundation
import SQLite
import TestSupport
import Testing
import Timing
import Voicemail

@testable import Mailboxes

@Suite("Voicemail systems")
struct SourceTests {
  static let sources: [(String, any MailboxSource)] = [
    (
      "freeswitch",
      FreeSWITCHSource(
        database: fixture("freeswitch/voicemail_default.db"),
        storage: fixture("freeswitch/storage"))
    ),
    ("fusionpbx", fusionPBX(.database(fixture("fusionpbx/fusionpbx.db")))),
    (
      "fusionpbx",
      fusionPBX(
        .exports(
          voicemails: MappedFile(fixture("fusionpbx/v_voicemails.csv")),
          greetings: MappedFile(fixture("fusionpbx/v_voicemail_greetings.csv")),
          messages: MappedFile(fixture("fusionpbx/v_voicemail_messages.csv"))))
    ),
    ("unity", unity(ColumnMapping([.greetingType: "Hilsen (CUC 15)"]))),
    (
      "generic",
      GenericSource(
        mailboxes: MappedFile(
          fixture("generic/mailboxes.csv"),
          mapping: ColumnMapping([.operatorKey: "Nul til omstilling"])),
        recordings: fixture("generic/recordings"), zone: copenhagen, now: noon)
    ),
  ]

  @Test("the fixtures' mailboxes are read as their makers say", arguments: sources.indices)
  func goldens(index: Int) throws {
    let (name, source) = Self.sources[index]
    let inventory = try source.inventory()
    let lines = lines(of: inventory)
    #expect(lines.count { $0.hasPrefix("mailbox ") } > 4)
    let wanted = try expected(name)
    // The difference alone: the whole would not be printed.
    #expect(Array(lines.difference(from: wanted)) == [])
  }

  @Test("no password, caller or CPR number is in anything that is read", arguments: sources.indices)
  func secrets(index: Int) throws {
    let inventory = try Self.sources[index].1.inventory()
    // Numbers of five digits, that no extension, path or moment of the fixtures has.
    let dump = String(reflecting: inventory)
    for secret in [
      "14545", "14514", "14532", "14552", "10417", "14613", "73910", "2580", "20000000",
      "Borgersen", "010101-0000", "post@",
    ] {
      #expect(!dump.contains(secret), "\(secret)")
    }
  }

  @Test("every event tells the row it comes from")
  func places() throws {
    let rows = try Self.sources[1].1.inventory().events.map(\.place.line)
    let lines = try Self.sources[2].1.inventory().events.map(\.place.line)
    #expect(rows == [1, 2, 3])
    #expect(lines == [2, 3, 4])
  }

  @Test("reading a running FreeSWITCH's database leaves no trace", arguments: [false, true])
  func untouched(isOpen: Bool) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("voicemail.db")
    try FileManager.default.copyItem(
      atPath: fixture("freeswitch/voicemail_default.db"), toPath: path)
    var writer: Database? = try Database(path: path, access: .own)
    try writer?.execute("PRAGMA journal_mode = WAL")
    try writer?.execute("UPDATE voicemail_msgs SET read_epoch = 1795540000 WHERE read_epoch = 0")
    if !isOpen { writer = nil }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    let before = try folder.bytes("voicemail.db")
    let inventory = try FreeSWITCHSource(database: path).inventory()
    #expect(inventory.events.count == 3)
    #expect(try folder.bytes("voicemail.db") == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == names)
    withExtendedLifetime(writer) {}
  }

  @Test(
    "times that no clock shows are faults, and nothing is reckoned with them", arguments: [0, 1])
  func absurdTimes(index: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("v.db")
    let (file, table) = [
      ("freeswitch/voicemail_default.db", "voicemail_msgs"),
      ("fusionpbx/fusionpbx.db", "v_voicemail_messages"),
    ][index]
    try FileManager.default.copyItem(atPath: fixture(file), toPath: path)
    let source: any MailboxSource =
      index == 0
      ? FreeSWITCHSource(database: path)
      : FusionPBXSource(tables: .database(path), zone: copenhagen)
    let before = try source.inventory()
    let database = try Database(path: path, access: .own)
    try database.execute("UPDATE \(table) SET read_epoch = \(Int64.max)")
    let unread = try source.inventory()
    let messages = unread.mailboxes.flatMap(\.messages)
    #expect(messages.count == before.mailboxes.flatMap(\.messages).count)
    #expect(unread.faults.contains { $0.code == "bad_time" })
    try database.execute("UPDATE \(table) SET created_epoch = \(Int64.max)")
    let nothing = try source.inventory()
    #expect(nothing.mailboxes.flatMap(\.messages).isEmpty && nothing.events.isEmpty)
    // A day behind each, as rules reckon, and on the clock.
    for at in (unread.events + before.events).map(\.at) + messages.map(\.arrived) {
      #expect(copenhagen.civilTime(at: at + 86_400).date.number < 3_000_000)
    }
  }

  @Test("a greeting that a link or a path leads out to is not followed")
  func links() throws {
    let folder = try TemporaryFolder()
    let outside = try folder.write([1], as: "secret.wav")
    let boxes = folder.path("storage/d")
    for (box, link) in [("1", "greeting_1.wav"), ("2", nil), ("3", nil)] as [(String, String?)] {
      try FileManager.default.createDirectory(
        atPath: boxes + "/" + box, withIntermediateDirectories: true)
      guard let link else { continue }
      try FileManager.default.createSymbolicLink(
        atPath: boxes + "/\(box)/\(link)", withDestinationPath: outside)
    }
    let path = folder.path("v.db")
    let database = try Database(path: path, access: .own)
    try database.execute(
      """
      CREATE TABLE p_voicemail_msgs (created_epoch, read_epoch, username, domain, uuid, message_len,
      read_flags)
      """)
    try database.execute(
      "CREATE TABLE p_voicemail_prefs (username, domain, name_path, greeting_path, password)")
    for (box, greeting) in [
      ("1", "/x/d/1/greeting_1.wav"), ("2", "/x/d/3/greeting_1.wav"), ("3", "/x/d/3/.."),
      ("../..", "secret.wav"),
    ] {
      try database.execute(
        "INSERT INTO p_voicemail_prefs VALUES (?1, 'd', NULL, ?2, 12345)",
        [.text(box), .text(greeting)])
    }
    let source = FreeSWITCHSource(
      database: path, storage: folder.path("storage"), tablePrefix: "p_")
    let heard = Dictionary(
      uniqueKeysWithValues: try source.inventory().mailboxes.map { ($0.id.number, $0.heard) })
    #expect(heard["1"] == .unknown(.linkOutside))
    #expect(heard["2"] == .unknown(.missingFile))
    #expect(heard["3"] == .unknown(.missingFile))
    #expect(heard["../.."] == .unknown(.missingFile))
  }

  @Test("without the recordings it is not known what is heard, but for texts")
  func noRecordings() throws {
    let sources: [any MailboxSource] = [
      FreeSWITCHSource(database: fixture("freeswitch/voicemail_default.db")),
      FusionPBXSource(tables: .database(fixture("fusionpbx/fusionpbx.db")), zone: copenhagen),
      UnitySource(users: MappedFile(fixture("unity/users.csv")), now: noon),
      GenericSource(
        mailboxes: MappedFile(fixture("generic/mailboxes.csv")), zone: copenhagen, now: noon),
    ]
    let heard = try sources.map { source in
      Dictionary(
        uniqueKeysWithValues: try source.inventory().mailboxes.map { ($0.id.number, $0.heard) })
    }
    for index in heard.indices { #expect(heard[index]["4545"] == .unknown(.storedElsewhere)) }
    #expect(heard[1]["4514"] == .text("Du har ringet til Fatima Khan."))
    #expect(heard[3]["4532"] == .text("Jeg holder ferie."))
  }

  @Test(
    "what a 0 does is what the profile says",
    arguments: [
      (FreeSWITCHKeys(operatorKey: "0"), .wired),
      (FreeSWITCHKeys(operatorKey: "0", operatorExtension: "operator XML default"), .wired),
      (FreeSWITCHKeys(operatorKey: "0", operatorExtension: ""), .notWired("no_operator_extension")),
      (FreeSWITCHKeys(operatorKey: "9", loginKeys: "0"), .notWired("login_key")),
      (FreeSWITCHKeys(operatorKey: "9"), .notWired("operator_key_differs")),
    ] as [(FreeSWITCHKeys, OperatorKey)])
  func operatorKey(keys: FreeSWITCHKeys, expected: OperatorKey) {
    #expect(keys.operatorZero == expected)
  }

  private static func fusionPBX(_ tables: FusionPBXSource.Tables) -> FusionPBXSource {
    FusionPBXSource(
      tables: tables, storage: fixture("fusionpbx/storage"), domain: "birkeager.example",
      zone: copenhagen)
  }

  static func unity(_ mapping: ColumnMapping) -> UnitySource {
    UnitySource(
      users: MappedFile(fixture("unity/users.csv")),
      greetings: MappedFile(fixture("unity/greetings.csv"), mapping: mapping),
      unused: MappedFile(fixture("unity/unused.csv")), recordings: fixture("unity/recordings"),
      now: noon)
  }

  @Test("callers of messages, as keys, when they are asked for", arguments: [0, 1, 2, 3])
  func callers(index: Int) throws {
    let numbers = NumberReader(NumberPlan())
    let source: any MailboxSource
    switch index {
    case 0:
      var one = FreeSWITCHSource(database: fixture("freeswitch/voicemail_default.db"))
      one.numbers = numbers
      source = one
    case 1:
      var one = Self.fusionPBX(.database(fixture("fusionpbx/fusionpbx.db")))
      one.numbers = numbers
      source = one
    case 2:
      var one = Self.fusionPBX(
        .exports(
          voicemails: MappedFile(fixture("fusionpbx/v_voicemails.csv")), greetings: nil,
          messages: MappedFile(fixture("fusionpbx/v_voicemail_messages.csv"))))
      one.numbers = numbers
      source = one
    default:
      var one = AsteriskSource(spool: fixture("asterisk/spool"))
      one.numbers = numbers
      source = one
    }
    let inventory = try source.inventory()
    let messages = inventory.mailboxes.flatMap(\.messages)
    #expect(!messages.isEmpty)
    #expect(messages.allSatisfy { $0.caller != nil })
    #expect(messages.contains { if case .outside? = $0.caller { true } else { false } })
    #expect(!String(reflecting: inventory).contains("20000000"))
  }
}
