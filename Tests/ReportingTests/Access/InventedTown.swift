import Access
import Directory
import Engine
import LogFiles
import Policy
import Testing
import Timing
import Voicemail

/// An invented town, 23 to 27 October 2026; summer time ends on the 25th.
///
/// 4512 is listened to daily by its owner, 4513 twice by a colleague, 4590 by nobody; the call log
/// stops on the 27th at noon.
enum InventedTown {
  static let zone = TimeZoneRules(
    name: "Europe/Copenhagen", firstOffset: 3600,
    changes: [
      .init(at: Instant(1_774_746_000), offset: 7200),
      .init(at: Instant(1_792_890_000), offset: 3600),
    ])

  static func date(_ day: Int, month: Int = 10) -> CivilDate {
    CivilDate(year: 2026, month: month, day: day) ?? CivilDate(number: 0)
  }

  /// Of two moments the earlier.
  static func at(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Instant {
    let time = CivilTime(date: date(day), secondOfDay: hour * 3600 + minute * 60)
    return switch zone.meaning(of: time) {
    case .once(let instant), .twice(let instant, _), .never(let instant): instant
    }
  }

  static let now = at(28, 9)

  static func log(file: String, source: AccessSource, _ range: Range<Instant>) -> LogFacts {
    var facts = LogFacts(file: file, source: source)
    for (index, seconds) in stride(
      from: range.lowerBound.seconds, through: range.upperBound.seconds, by: 1800
    ).enumerated() {
      facts.lines = index + 1
      facts.saw(Instant(seconds), line: index + 1)
    }
    return facts
  }

  private static func opened(
    _ number: String?, by caller: String?, _ at: Instant, _ line: Int, later: Instant? = nil,
    evidence: Evidence = .opened, seconds: Int? = 34, source: AccessSource = .cdr
  ) -> AccessEvent {
    AccessEvent(
      mailbox: number.map { MailboxID($0, context: "default") }, caller: caller, at: at,
      later: later, evidence: evidence, duration: seconds, source: source,
      place: SourcePlace(file: source == .cdr ? "Master.csv" : "full", line: line))
  }

  private static let events: [AccessEvent] = [
    opened("4512", by: "4512", at(23, 8, 12), 101),
    opened(
      "4512", by: "4512", at(23, 8, 12), 88, evidence: .played, seconds: nil, source: .fullLog),
    opened("4512", by: "4512", at(24, 8, 5), 131),
    opened("4512", by: "4512", at(25, 2, 12), 151, later: at(25, 2, 12) + 3600),
    opened("4512", by: "4512", at(26, 8, 30), 171),
    opened("4512", by: "4512", at(27, 8, 1), 191),
    opened("4513", by: "4512", at(23, 9, 0), 105),
    opened("4513", by: "4512", at(24, 9, 0), 135),
    opened("4999", by: "4999", at(24, 10, 0), 137),
  ]

  private static func mailbox(_ number: String, _ change: (inout Mailbox) -> Void) -> Mailbox {
    var mailbox = Mailbox(
      id: MailboxID(number, context: "default"), system: .asterisk, heard: .announcement(name: nil),
      place: SourcePlace(file: "voicemail.conf", line: Int(number) ?? 0))
    change(&mailbox)
    return mailbox
  }

  static let mailboxes = SiteMailboxes(mailboxes: [
    mailbox("4512") { $0.settings.accessCode = .asPolicy },
    mailbox("4513") {
      $0.name = "B. Lund"
      $0.settings.accessCode = .differs
    },
    mailbox("4590") {
      $0.name = "=Reception\u{1B}[2J"
      $0.messages = [
        Message(
          id: "a", arrived: at(24, 14), duration: 20, heard: .no,
          place: SourcePlace(file: "spool/4590/INBOX/msg0000.txt"))
      ]
    },
  ])

  static func people() throws -> SitePeople {
    let csv = """
      Lokalnummer;Navn;Afdeling
      4512;Mette Hansen;Borgerservice
      4513;Bo Lund;Borgerservice

      """
    return SitePeople(try PeopleFile(csv: [UInt8](csv.utf8)))
  }

  /// `more` are records besides the town's own; without logs there is none at all.
  static func access(
    more: [AccessEvent] = [], faults: [LogFileFault] = [], hasLogs: Bool = true,
    lastDay: Int = 27, _ change: (inout AccessSettings) -> Void = { _ in }
  ) throws -> SiteAccess {
    var settings = AccessSettings()
    change(&settings)
    let period = try #require(CivilPeriod(first: date(23), last: date(23) + (lastDay - 23)))
    let entry = { (number: String) in
      AccessDirectory.Entry(mailbox: MailboxID(number), department: "Borgerservice")
    }
    let facts = [log(file: "Master.csv", source: .cdr, at(15, 0)..<at(27, 12))]
    return SiteAccess(
      audit: AccessAudit(
        mailboxes: mailboxes.mailboxes, events: hasLogs ? events + more : [],
        facts: hasLogs ? facts : [],
        directory: AccessDirectory(["4512": entry("4512"), "4513": entry("4513")]),
        period: period, now: now, zone: zone, settings: settings), faults: faults)
  }
}
