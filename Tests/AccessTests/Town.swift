import Access
import Testing
import Timing
import Voicemail

/// An invented town in 2026, Europe/Copenhagen.
enum Town {
  static let zone = TimeZoneRules(
    name: "Europe/Copenhagen", firstOffset: 3600,
    changes: [
      .init(at: utc(2026, 3, 29, 1), offset: 7200), .init(at: utc(2026, 10, 25, 1), offset: 3600),
    ])

  static func utc(_ year: Int, _ month: Int, _ day: Int, _ hour: Int) -> Instant {
    let date = CivilDate(year: year, month: month, day: day) ?? CivilDate(number: 0)
    return CivilTime(date: date, secondOfDay: hour * 3600).asIfUTC
  }

  static func date(_ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: 2026, month: month, day: day) ?? CivilDate(number: 0)
  }

  /// The moment of a time on the wall; the earlier where there are two.
  static func at(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0) -> Instant {
    let time = CivilTime(date: date(month, day), secondOfDay: hour * 3600 + minute * 60)
    return switch zone.meaning(of: time) {
    case .once(let instant), .twice(let instant, _), .never(let instant): instant
    }
  }

  static func period(_ month: Int, _ first: Int, to last: Int) throws -> CivilPeriod {
    try #require(CivilPeriod(first: date(month, first), last: date(month, last)))
  }

  /// A log with a record each half hour in `range`, but for what `without` holds.
  static func log(
    _ range: Range<Instant>, file: String = "Master.csv", source: AccessSource = .cdr,
    without: [Range<Instant>] = []
  ) -> LogFacts {
    var facts = LogFacts(file: file, source: source)
    var line = 0
    for seconds in stride(from: range.lowerBound.seconds, to: range.upperBound.seconds, by: 1800) {
      let moment = Instant(seconds)
      if without.contains(where: { $0.contains(moment) }) { continue }
      line += 1
      facts.lines = line
      facts.saw(moment, line: line)
    }
    return facts
  }

  static func opened(
    _ number: String?, _ at: Instant, by caller: String? = nil, later: Instant? = nil,
    evidence: Evidence = .opened, seconds: Int? = 60, source: AccessSource = .cdr,
    file: String = "Master.csv", line: Int? = nil, context: String? = nil
  ) -> AccessEvent {
    AccessEvent(
      mailbox: number.map { MailboxID($0, context: context) }, caller: caller, at: at, later: later,
      evidence: evidence, duration: seconds, source: source,
      place: SourcePlace(file: file, line: line ?? Int(at.seconds % 100_000)))
  }

  static func mailbox(
    _ number: String = "4512", context: String? = "default", system: VoicemailSystem = .asterisk,
    _ change: (inout Mailbox) -> Void = { _ in }
  ) -> Mailbox {
    var mailbox = Mailbox(
      id: MailboxID(number, context: context), system: system, heard: .announcement(name: nil),
      place: SourcePlace(file: "voicemail.conf", line: 7))
    change(&mailbox)
    return mailbox
  }

  /// One mailbox, 4512, whose log covers the period and two days around it.
  static func audit(
    _ period: CivilPeriod, events: [AccessEvent], facts: [LogFacts]? = nil,
    mailboxes: [Mailbox] = [mailbox()], now: Instant? = nil,
    directory: AccessDirectory = AccessDirectory(), promises: [MailboxID: Bool] = [:],
    settings: (inout AccessSettings) -> Void = { _ in }
  ) -> AccessAudit {
    var chosen = AccessSettings()
    settings(&chosen)
    let whole = period.instants(in: zone)
    let range = (whole.lowerBound - 8 * 86_400)..<(whole.upperBound + 8 * 3600)
    return AccessAudit(
      mailboxes: mailboxes, events: events, facts: facts ?? [log(range)], directory: directory,
      promises: promises, period: period, now: now ?? whole.upperBound + 8 * 3600, zone: zone,
      settings: chosen)
  }

  /// Somebody else's access, so that the log is known to show such things.
  static func bystander(_ at: Instant) -> AccessEvent { opened("9999", at, by: "9999") }

  /// One letter a day: L(istened), M(issing), U(ndecided), - (not required).
  static func letters(_ mailbox: MailboxAccess) -> String {
    mailbox.calendar.days.map { day in
      switch day.state {
      case .listened: "L"
      case .missing: "M"
      case .undecided: "U"
      case .notRequired: "-"
      }
    }.joined()
  }
}

/// The only mailbox of an audit.
func only(_ audit: AccessAudit) throws -> MailboxAccess {
  try #require(audit.mailboxes.count == 1 ? audit.mailboxes.first : nil)
}
