import Testing
import Timing
import Voicemail

@testable import Mailboxes

@Suite("Values of tables")
struct TableTests {
  @Test(
    "times as exports write them",
    arguments: [
      ("1970-01-01 00:00:10Z", 10, nil), ("1970-01-01T01:00:10.25+01", 10, nil),
      ("1970-01-01 00:00:10-00:30", 1810, nil), ("1970-01-02 02:00:00.0 +0200", 86_400, nil),
      ("01-01-1970 01.00", 0, nil), ("1/2/1970 01:00:05", 31 * 86_400 + 5, nil),
      ("02-01-1970", 82_800, nil), ("2026-10-25 02:30:00", 1_792_888_200, 1_792_891_800),
    ] as [(String, Int64, Int64?)])
  func times(text: String, at: Int64, later: Int64?) {
    #expect(
      TimeText(text, zone: copenhagen) == .at(Instant(at), later: later.map { Instant($0) }))
  }

  @Test(
    "what is no time is none",
    arguments: [
      "", "i går", "2026-13-01", "2026-02-30 10:00", "2026-01-01 24:00", "2026-01-01 10:60",
      "2026-01-01 10:00:00 PM", "1/23/2026", "2026-01-01 10:00 +25", "20260101", "2026-01-01 1",
    ])
  func noTimes(text: String) { #expect(TimeText(text, zone: copenhagen) == nil) }

  @Test("the hour that summer time skips is said to be skipped")
  func skipped() { #expect(TimeText("2026-03-29 02:30", zone: copenhagen) == .skipped) }

  @Test(
    "a password is only ever compared",
    arguments: [
      ("14512", .asPolicy), ("4512", .notSetUp), ("4513", .differs), ("", AccessCode.none),
      ("$2y$10$abc", .unreadable), ("04512", .differs), ("****", .unreadable), (nil, nil),
    ] as [(String?, AccessCode?)])
  func accessCodes(password: String?, expected: AccessCode?) throws {
    let text = password.map { "Lokal;Kode\n4512;\($0)\n" } ?? "Lokal;Navn\n4512;A\n"
    let table = try MappedTable(
      csv: Array(text.utf8), path: "liste.csv", mapping: ColumnMapping(), required: [.mailbox])
    #expect(table.rows.map { $0.accessCode(number: "4512") } == [expected])
    #expect(table.rows.first?.text(.password) == nil)
    #expect(table.rows.first?.identity(.password) == nil)
  }

  @Test(
    "which greeting is heard",
    arguments: [
      ([(.standard, nil, nil)], "standard"),
      ([(.standard, nil, nil), (.alternate, false, nil)], "standard"),
      ([(.standard, nil, nil), (.alternate, true, nil)], "alternate"),
      ([(.standard, nil, nil), (.alternate, nil, nil)], "?"),
      ([(.standard, nil, nil), (.alternate, true, -1)], "standard"),
      ([(.standard, nil, nil), (.alternate, true, 1)], "alternate"),
      ([(.standard, nil, nil), (.alternate, nil, -1)], "standard"),
      ([(.alternate, true, nil), (.temporary, true, nil)], "?"),
      ([(.closed, true, nil), (.standard, nil, nil)], "standard"),
      ([(.closed, true, nil)], "system"), ([], "system"),
    ] as [([(GreetingSlot, Bool?, Int64?)], String)])
  func choices(greetings: [(GreetingSlot, Bool?, Int64?)], expected: String) {
    let entries = greetings.map { slot, isEnabled, offset in
      GreetingEntry(
        slot: slot, content: .text(slot.rawValue), isEnabled: isEnabled,
        expires: offset.map { noon + $0 }, place: SourcePlace(file: "liste.csv"))
    }
    let heard: HeardGreeting =
      switch expected {
      case "?": .unknown(.settingUnknown)
      case "system": .announcement(name: nil)
      default: .text(expected)
      }
    #expect(GreetingChoice(entries, at: noon).heard == heard)
  }
}
