import Access
import Engine
import Policy
import Reporting
import Testing
import Timing

@Suite("Access reports for people")
struct AccessTextTests {
  private static func table(
    _ width: Int, _ language: ReportLanguage, color: Bool = false
  ) throws -> String {
    AccessText(
      try InventedTown.access(), mailboxes: InventedTown.mailboxes,
      people: try InventedTown.people(), policy: SitePolicy(), tongue: Tongue(language),
      terminal: Terminal(color: color, width: width)
    ).text
  }

  private static func calendar(
    _ number: String, _ width: Int, _ change: (inout AccessSettings) -> Void = { _ in }
  ) throws -> String {
    let access = try InventedTown.access(change)
    let found = try #require(access.audit.mailboxes(named: number).first)
    return AccessCalendarText(
      found, of: access, mailboxes: InventedTown.mailboxes, people: try InventedTown.people(),
      policy: SitePolicy(), tongue: Tongue(.danish), terminal: Terminal(color: false, width: width)
    ).text
  }

  @Test("the table on a wide terminal and on a narrow one")
  func tables() throws {
    #expect(try Self.table(96, .danish) == AccessGolden.tableDanish)
    let narrow = try Self.table(50, .english)
    #expect(narrow == AccessGolden.tableEnglish)
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 50 })
  }

  @Test("colour changes nothing but the colour")
  func color() throws {
    var plain = ""
    var isEscape = false
    for character in try Self.table(96, .danish, color: true).unicodeScalars {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { plain.unicodeScalars.append(character) }
      if character == "m" { isEscape = false }
    }
    #expect(plain == AccessGolden.tableDanish)
  }

  @Test(
    "a mailbox day by day, with the lines that prove it",
    arguments: [
      ("4513", AccessGolden.calendarMissed), ("4512@default", AccessGolden.calendarListened),
    ])
  func calendar(number: String, golden: String) throws {
    #expect(try Self.calendar(number, 90).hasSuffix("\n\n" + golden))
  }

  @Test("the other reading is named, and says since when nobody listened")
  func interval() throws {
    let text = try Self.calendar("4513", 200) { $0.reading = .never24HoursBetween }
    #expect(text.contains("læses som aldrig mere end 24 timer mellem to aflytninger."))
    // The day of 25 hours: 24 hours after 9 o'clock the clock shows 8.
    #expect(
      text.contains(
        "Mere end 24 timer siden nogen aflytning i opkaldslog (CDR): "
          + "25. oktober 2026 kl. 08.00–24.00."))
  }

  @Test("working days are stated as the municipality's choice, and leave others out")
  func workingDays() throws {
    let text = try Self.calendar("4513", 200) { $0.days = .workingDays(WorkingDays()) }
    #expect(text.contains("politikkens tekst har ingen sådan undtagelse"))
    #expect(text.contains("lø 24. oktober             · kræves ikke"))
  }

  @Test("a mailbox that nobody has is not found")
  func unknown() throws {
    #expect(try InventedTown.access().audit.mailboxes(named: "4599").isEmpty)
    #expect(try InventedTown.access().audit.mailboxes(named: "4512@other").isEmpty)
  }
}
