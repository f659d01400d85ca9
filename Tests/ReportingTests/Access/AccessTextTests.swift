import Access
import Engine
import Foundation
import Policy
import Reporting
import Testing
import Timing
import Voicemail

@testable import LogFiles

@Suite("Access reports for people")
struct AccessTextTests {
  private static func table(
    _ width: Int, _ language: ReportLanguage, color: Bool = false, of access: SiteAccess? = nil
  ) throws -> String {
    AccessText(
      try access ?? InventedTown.access(), mailboxes: InventedTown.mailboxes,
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

  @Test("a record that may be anybody's keeps others from blame; unread logs are listed")
  func leftovers() throws {
    let anybody = AccessEvent(
      mailbox: nil, at: InventedTown.at(26, 7), evidence: .opened, source: .cdr,
      place: SourcePlace(file: Hostile.text, line: 200))
    let fault = LogFileFault(file: "Master.csv.2", source: .cdr, kind: .otherFormat(.cel))
    let access = try InventedTown.access(more: [anybody], faults: [fault])
    let text = try Self.table(200, .danish, of: access)
    #expect(
      text.contains(
        """
        Aflytninger i ukendt postkasse (1):
          - 26. oktober 2026 kl. 07.00: postkassen åbnet (\(Hostile.shown):200)
        """))
    #expect(text.contains("  - Master.csv.2: "))
    #expect(text.contains("✗✗✗ ??"))
    let root = try AccessDataTests.root(of: access)
    let unattributed = try AccessDataTests.list(root["unattributed"])
    #expect(unattributed.map { $0["caller"] is NSNull } == [true])
    #expect(try AccessDataTests.list(root["logFaults"]).map { $0["source"] as? String } == ["cdr"])
  }

  @Test("without logs nothing is missed, and it is said what to do")
  func noLogs() throws {
    let text = try Self.table(200, .danish, of: InventedTown.access(hasLogs: false))
    #expect(text.contains("??? ??"))
    #expect(!text.contains("✗✗"))
    #expect(text.contains("Angiv telefonsystemets logge under \"sources.logs\""))
  }

  @Test("two mailboxes of one number are told apart")
  func contexts() throws {
    var twins = InventedTown.mailboxes.mailboxes
    twins.append(
      Mailbox(
        id: MailboxID("4512", context: "borgerservice"), system: .asterisk,
        heard: .announcement(name: nil), place: SourcePlace(file: "voicemail.conf")))
    let period = try #require(
      CivilPeriod(first: InventedTown.date(23), last: InventedTown.date(24)))
    let audit = AccessAudit(
      mailboxes: twins, events: [], facts: [], directory: AccessDirectory(), period: period,
      now: InventedTown.now, zone: InventedTown.zone)
    let text = AccessText(
      SiteAccess(audit: audit), mailboxes: SiteMailboxes(mailboxes: twins), people: nil,
      policy: SitePolicy(), tongue: Tongue(.danish), terminal: Terminal(color: false, width: 130)
    ).text
    let labels = text.split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(labels.contains("4512@default") && labels.contains("4512@borgerservice"))
    #expect(audit.mailboxes(named: "4512").count == 2)
  }

  @Test("a long period is laid into lines by weeks")
  func longPeriod() throws {
    let text = try Self.table(40, .danish, of: InventedTown.access(lastDay: 120))
    let strips = text.split(separator: "\n").filter { line in
      !line.contains { !" ●○✗?·".contains($0) }
    }
    #expect(strips.count > 6 && strips.allSatisfy { $0.count <= 40 })
    #expect(strips.joined().count { $0 != " " } == 3 * (120 - 22))
  }

  @Test("a mailbox that nobody has is not found")
  func unknown() throws {
    #expect(try InventedTown.access().audit.mailboxes(named: "4599").isEmpty)
    #expect(try InventedTown.access().audit.mailboxes(named: "4512@other").isEmpty)
  }
}
