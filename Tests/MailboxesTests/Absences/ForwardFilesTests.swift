import Absence
import Testing
import Voicemail

@testable import Mailboxes

private let plan = NumberPlan(ownPrefixes: ["4368"], switchboard: ["43686868", "1000"])

/// `4512 always 4501`
private func shown(_ rows: ForwardRows) -> [String] {
  rows.forwards.map { forward in
    let target =
      switch forward.target {
      case .extension(let number): number
      case .voicemail: "voicemail"
      case .outside: "outside"
      }
    return "\(forward.extension) \(forward.kind) \(target) \(forward.place.line)"
  }
}

struct ForwardFilesTests {
  @Test(arguments: [
    ("4501", Forward.Target.extension("4501")), ("Local/4501@from-internal", .extension("4501")),
    ("SIP/4501", .extension("4501")), ("43 68 45 01", .extension("4501")),
    ("+4543684501", .extension("4501")), ("004543684501", .extension("4501")),
    // The switchboard, by any of its numbers.
    ("1000", .extension("1000")), ("43686868", .extension("43686868")),
    ("+45 43 68 68 68", .extension("43686868")),
    // Voicemail.
    ("*97", .voicemail), ("vmu4512", .voicemail), ("vmb4512@default", .voicemail),
    ("*4512", .voicemail), ("Telefonsvarer", .voicemail), ("8500", .voicemail),
    // Whatever is outside is not kept.
    ("20123456", .outside), ("+4643684501", .outside), ("0043684501", .outside),
    ("Mette", .outside),
    ("", .outside), ("4368450112", .outside), ("sip:someone@example.org", .outside),
  ])
  func targets(text: String, expected: Forward.Target) {
    #expect(ForwardNumbers(plan: plan, voicemail: ["8500"]).target(text) == expected)
  }

  @Test func asterisk() throws {
    var rows = ForwardRows(numbers: ForwardNumbers(plan: plan))
    let dump = """
      /AMPUSER/4512/cidname                             : Mette
      /CF/4512                                          : 4501
      /CF/4513                                          : 20123456
      /CFB/4512                                         : 4502
      /CFU/4512                                         : *97
      /CF/Mette                                         : 4501
      /DND/4514                                         : YES
      7 results found.
      """
    try rows.read(astdb: Array(dump.utf8), path: "db")
    #expect(
      shown(rows) == [
        "4512 always 4501 2", "4513 always outside 3", "4512 busy 4502 4",
        "4512 unanswered voicemail 5",
      ])
    #expect(rows.faults == [InventoryFault("bad_forward", place: SourcePlace(file: "db", line: 6))])
    #expect(rows.known == nil)
    #expect(!String(reflecting: rows).contains("20123456"))
    #expect(throws: MailboxSourceError(path: "db", reason: .damaged(line: 1))) {
      try rows.read(astdb: Array("Unable to connect to remote asterisk\n".utf8), path: "db")
    }
    var empty = ForwardRows(numbers: ForwardNumbers(plan: plan))
    try empty.read(astdb: Array("0 results found.\n".utf8), path: "db")
    #expect(empty.hasRead)
  }

  @Test func fusionPBX() throws {
    var rows = ForwardRows(numbers: ForwardNumbers(plan: plan))
    let table = """
      extension,password,forward_all_enabled,forward_all_destination,forward_busy_enabled,\
      forward_busy_destination,forward_no_answer_enabled,forward_no_answer_destination,do_not_disturb
      4512,hemmelig,true,4501,,,,,
      4513,hemmelig,false,4501,true,4502,t,*97,
      ,hemmelig,true,4501,,,,,
      """
    try rows.read(fusionpbx: Array(table.utf8), path: "v.csv")
    #expect(
      shown(rows) == [
        "4512 always 4501 2", "4513 busy 4502 3", "4513 unanswered voicemail 3",
      ])
    #expect(rows.known == ["4512", "4513"])
    #expect(rows.faults.map(\.code) == ["no_extension"])
    #expect(!String(reflecting: rows).contains("hemmelig"))
  }

  @Test func tables() throws {
    var rows = ForwardRows(numbers: ForwardNumbers(plan: plan))
    let table =
      "Lokalnummer;Type;Mål\n4512;altid;4501\n4513;;\n4514;Optaget;4501\n4515;måske;4501\n"
    try rows.read(csv: Array(table.utf8), path: "f.csv", columns: [:])
    #expect(shown(rows) == ["4512 always 4501 2", "4514 busy 4501 4"])
    #expect(rows.known == ["4512", "4513", "4514"])
    #expect(
      rows.faults == [
        InventoryFault("unknown_forward_kind", place: SourcePlace(file: "f.csv", line: 5))
      ])
  }

  @Test func nothingReadIsNothingKnown() {
    var files = ForwardFiles()
    files.astdb = ["/nowhere/at/all"]
    let reading = files.read(numbers: ForwardNumbers(plan: plan), at: noon)
    #expect(reading.state == nil)
    #expect(reading.errors.map(\.reason) == [.missing])
  }
}
