import Access
import Testing
import Timing
import Voicemail

private struct Case: CustomTestStringConvertible, Sendable {
  let name: String
  let month: Int
  let days: ClosedRange<Int>
  let reading: ListeningReading
  var required = RequiredDays.everyDay
  let listens: [(Int, Int, Int, Int)]
  let expected: String

  var testDescription: String { name }
}

private let interval = ListeningReading.never24HoursBetween
private let working = RequiredDays.workingDays(WorkingDays())

private let cases: [Case] = [
  Case(
    name: "once every calendar day, at odd hours", month: 11, days: 2...4, reading: .calendarDay,
    listens: [(11, 2, 0, 0), (11, 3, 23, 59), (11, 4, 12, 0)], expected: "LLL"),
  Case(
    name: "a day without", month: 11, days: 2...4, reading: .calendarDay,
    listens: [(11, 2, 8, 0), (11, 4, 8, 0)], expected: "LML"),
  Case(
    name: "midnight belongs to the day that begins", month: 11, days: 2...3,
    reading: .calendarDay, listens: [(11, 3, 0, 0)], expected: "ML"),
  Case(
    name: "the day of 23 hours", month: 3, days: 28...30, reading: .calendarDay,
    listens: [(3, 28, 23, 59), (3, 29, 23, 59), (3, 30, 0, 1)], expected: "LLL"),
  Case(
    name: "the day of 25 hours", month: 10, days: 24...26, reading: .calendarDay,
    listens: [(10, 24, 23, 59), (10, 25, 0, 0), (10, 26, 23, 59)], expected: "LLL"),
  Case(
    name: "the day of 25 hours, without", month: 10, days: 24...26, reading: .calendarDay,
    listens: [(10, 24, 23, 59), (10, 26, 0, 0)], expected: "LML"),
  Case(
    name: "interval kept", month: 11, days: 2...4, reading: interval,
    listens: [(11, 1, 9, 0), (11, 2, 8, 30), (11, 3, 8, 30), (11, 4, 8, 0)], expected: "LLL"),
  Case(
    name: "interval broken by a quarter of an hour", month: 11, days: 2...4, reading: interval,
    listens: [(11, 1, 9, 0), (11, 2, 8, 0), (11, 3, 8, 15), (11, 4, 8, 0)], expected: "LML"),
  Case(
    name: "every calendar day, yet 40 hours between", month: 11, days: 2...4, reading: interval,
    listens: [(11, 1, 8, 0), (11, 2, 6, 0), (11, 3, 22, 0), (11, 4, 8, 0)], expected: "LML"),
  Case(
    name: "same time on the wall, 23 hours in March", month: 3, days: 28...30, reading: interval,
    listens: [(3, 27, 8, 0), (3, 28, 8, 0), (3, 29, 8, 0), (3, 30, 8, 0), (3, 31, 0, 0)],
    expected: "LLL"),
  Case(
    name: "same time on the wall, 25 hours in October", month: 10, days: 24...26,
    reading: interval,
    listens: [(10, 23, 8, 0), (10, 24, 8, 0), (10, 25, 8, 0), (10, 26, 8, 0)], expected: "LML"),
  Case(
    name: "a weekend off in working days", month: 11, days: 6...9, reading: .calendarDay,
    required: working, listens: [(11, 6, 8, 0), (11, 9, 16, 0)], expected: "L--L"),
  Case(
    name: "Easter in working days", month: 4, days: 1...7, reading: .calendarDay,
    required: working, listens: [(4, 1, 8, 0), (4, 7, 8, 0)], expected: "L-----L"),
  Case(
    name: "Easter by the policy's words", month: 4, days: 1...7, reading: .calendarDay,
    listens: [(4, 1, 8, 0), (4, 7, 8, 0)], expected: "LMMMMML"),
  Case(
    name: "the interval stands still over the weekend", month: 11, days: 6...9, reading: interval,
    required: working, listens: [(11, 5, 9, 0), (11, 6, 8, 0), (11, 9, 8, 0)], expected: "L--L"),
  Case(
    name: "the interval runs on after the weekend", month: 11, days: 6...9, reading: interval,
    required: working, listens: [(11, 5, 9, 0), (11, 6, 8, 0), (11, 9, 8, 1)], expected: "L--M"),
  Case(
    name: "listened to on Sunday, the interval counts from Monday", month: 11, days: 9...10,
    reading: interval, required: working, listens: [(11, 8, 20, 0), (11, 10, 0, 0)],
    expected: "LL"),
]

@Test(arguments: cases)
private func daysAreReadAsTheSettingSays(_ test: Case) throws {
  let audit = Town.audit(
    try Town.period(test.month, test.days.lowerBound, to: test.days.upperBound),
    events: test.listens.map { Town.opened("4512", Town.at($0.0, $0.1, $0.2, $0.3), by: "4512") }
  ) {
    $0.reading = test.reading
    $0.days = test.required
  }
  let mailbox = try only(audit)
  #expect(Town.letters(mailbox) == test.expected)
  #expect(mailbox.listening.code == (test.expected.contains("M") ? "fail" : "pass"))
}

@Test(arguments: [(3, 29, 23), (10, 25, 25), (11, 3, 24)])
func aDayHasItsRealHours(month: Int, day: Int, hours: Int64) throws {
  let audit = Town.audit(
    try Town.period(month, day, to: day), events: [Town.bystander(Town.at(month, day, 9))])
  let calendar = try only(audit).calendar
  let range = try #require(calendar.days.first?.range)
  #expect(range.upperBound - range.lowerBound == hours * 3600)
}

/// 02:30 on 25 October, which the clock showed twice; then nothing until the time given of the 26th.
@Test(arguments: [
  // 01:45 the next day is 24:15 after the first 02:30, 23:15 after the second.
  (ListeningReading.never24HoursBetween, 1, 45, "U"),
  // 02:15 is 24:45 and 23:45 after them.
  (.never24HoursBetween, 2, 15, "U"),
  // 01:15: less than 24 hours after both.
  (.never24HoursBetween, 1, 15, "L"),
  // 04:00: more than 24 hours after both.
  (.never24HoursBetween, 4, 0, "M"),
  (.calendarDay, 4, 0, "L"),
])
func theRepeatedHourIsDecidedOnlyWhereBothMeaningsAgree(
  reading: ListeningReading, hour: Int, minute: Int, expected: String
) throws {
  let twice = Town.at(10, 25, 2, 30)
  let audit = Town.audit(
    try Town.period(10, 26, to: 26),
    events: [
      Town.opened("4512", twice, by: "4512", later: twice + 3600),
      Town.opened("4512", Town.at(10, 26, hour, minute), by: "4512"),
      Town.opened("4512", Town.at(10, 26, 22), by: "4512"),
    ]
  ) { $0.reading = reading }
  let mailbox = try only(audit)
  #expect(Town.letters(mailbox) == expected)
  if expected == "U", case .notEvaluated(let doubts) = mailbox.listening {
    #expect(doubts.keys.contains(.repeatedHour))
  }
}

/// The listening before 02:30 of the repeated hour: exactly when, in minutes of the day before.
@Test(arguments: [
  // 24 hours later is before both meanings, between them, after both.
  (2 * 60, "M"), (3 * 60, "U"), (4 * 60, "L"),
])
func theRepeatedHourEndsAnIntervalOnlyWhereBothMeaningsDo(
  minute: Int, expected: String
) throws {
  let twice = Town.at(10, 25, 2, 30)
  let audit = Town.audit(
    try Town.period(10, 25, to: 25),
    events: [
      Town.opened("4512", Town.at(10, 24, 0, minute), by: "4512"),
      Town.opened("4512", twice, by: "4512", later: twice + 3600),
    ]
  ) { $0.reading = .never24HoursBetween }
  #expect(try Town.letters(only(audit)) == expected)
}

@Test func aRepeatedHourBeforeMidnightIsOfOneDay() throws {
  // A zone whose clock goes back from midnight to 23:00: 23:30 is shown twice, on one date.
  let night = TimeZoneRules(
    name: "Test/Midnight", firstOffset: 7200,
    changes: [.init(at: Town.utc(2026, 11, 2, 22), offset: 3600)])
  let day = night.day(Town.date(11, 2))
  #expect(day.upperBound - day.lowerBound == 25 * 3600)
  let earlier = Town.utc(2026, 11, 2, 21) + 1800
  let period = try Town.period(11, 2, to: 2)
  let audit = AccessAudit(
    mailboxes: [Town.mailbox()],
    events: [Town.opened("4512", earlier, by: "4512", later: earlier + 3600)],
    facts: [Town.log((day.lowerBound - 3600)..<(day.upperBound + 7200))],
    directory: AccessDirectory(), period: period, now: day.upperBound + 7200, zone: night)
  #expect(try Town.letters(only(audit)) == "L")
}

@Test(arguments: [
  ("day not over", Town.at(11, 3, 10), "LU", Doubt.Code.dayNotOver),
  ("day to come", Town.at(11, 2, 10), "LU", .dayNotOver),
])
func aDayThatIsNotOverIsNotMissed(
  name: String, now: Instant, expected: String, doubt: Doubt.Code
) throws {
  let audit = Town.audit(
    try Town.period(11, 2, to: 3), events: [Town.opened("4512", Town.at(11, 2, 8), by: "4512")],
    facts: [Town.log(Town.at(10, 30, 0)..<now)], now: now)
  let mailbox = try only(audit)
  #expect(Town.letters(mailbox) == expected)
  guard case .notEvaluated(let doubts) = mailbox.listening else {
    Issue.record("\(name): \(mailbox.listening)")
    return
  }
  #expect(doubts[doubt] == [Town.date(11, 3)])
}

@Test func anAccessAfterThePresentProvesOnlyAWrongClock() throws {
  let now = Town.at(11, 2, 10)
  let audit = Town.audit(
    try Town.period(11, 2, to: 2), events: [Town.opened("4512", Town.at(11, 2, 20), by: "4512")],
    facts: [Town.log(Town.at(10, 30, 0)..<Town.at(11, 4, 0))], now: now)
  #expect(try Town.letters(only(audit)) == "U")
  #expect(audit.coverage.sources.first?.hasFutureRecords == true)
}

/// Mailboxes and events that leave a day without listening undecided, or do not count as listening.
private let excuses:
  [(name: String, mailbox: Mailbox, events: [AccessEvent], expected: String, doubt: Doubt.Code?)] =
    [
      ("leaves by mail", Town.mailbox { $0.settings.leavesByMail = true }, [], "U", .leavesByMail),
      (
        "deleted once mailed", Town.mailbox { $0.settings.deletesAfterMail = true }, [], "U",
        .leavesByMail
      ),
      ("takes no messages", Town.mailbox { $0.settings.mostMessages = 0 }, [], "U", .greetingsOnly),
      ("another system", Town.mailbox(system: .unity), [], "U", .noSource),
      (
        "four seconds in a call record", Town.mailbox(),
        [Town.opened("4512", Town.at(11, 3, 9), seconds: 4)], "M", nil
      ),
      (
        "five seconds", Town.mailbox(), [Town.opened("4512", Town.at(11, 3, 9), seconds: 5)], "L",
        nil
      ),
      (
        "a wrong PIN", Town.mailbox(),
        [Town.opened("4512", Town.at(11, 3, 9), evidence: .attempt, source: .fullLog)], "M", nil
      ),
      (
        "a colleague", Town.mailbox(), [Town.opened("4512", Town.at(11, 3, 9), by: "4513")], "L",
        nil
      ),
      (
        "the log tells no mailbox: the caller's own", Town.mailbox(),
        [Town.opened(nil, Town.at(11, 3, 9), by: "4512")], "L", nil
      ),
      (
        "neither mailbox nor caller", Town.mailbox(), [Town.opened(nil, Town.at(11, 3, 9))], "U",
        .unattributed
      ),
      (
        "another context", Town.mailbox(),
        [Town.opened("4512", Town.at(11, 3, 9), by: "4512", context: "other")], "M", nil
      ),
    ]

@Test(arguments: excuses.indices)
func whatCountsAsListening(index: Int) throws {
  let test = excuses[index]
  let audit = Town.audit(
    try Town.period(11, 3, to: 3), events: test.events + [Town.bystander(Town.at(11, 3, 12))],
    mailboxes: [test.mailbox])
  let mailbox = try only(audit)
  #expect(Town.letters(mailbox) == test.expected, "\(test.name)")
  if let doubt = test.doubt, case .undecided(let doubts) = mailbox.calendar.days.first?.state {
    #expect(doubts.map(\.code) == [doubt], "\(test.name)")
  }
}

/// An Asterisk log tells nothing of a Unity mailbox with the same number.
@Test func oneNumberInTwoSystemsIsTwoMailboxes() throws {
  let audit = Town.audit(
    try Town.period(11, 3, to: 3),
    events: [Town.opened("4512", Town.at(11, 3, 9), by: "4512")],
    mailboxes: [Town.mailbox(context: nil), Town.mailbox(context: nil, system: .unity)])
  #expect(audit.mailboxes.map(\.system.rawValue).sorted() == ["asterisk", "unity"])
  for mailbox in audit.mailboxes {
    #expect(Town.letters(mailbox) == (mailbox.system == .asterisk ? "L" : "U"))
  }
}

@Test func oneNumberInTwoContextsIsNotGuessed() throws {
  let audit = Town.audit(
    try Town.period(11, 3, to: 3),
    events: [Town.opened("4512", Town.at(11, 3, 9), by: "4512")],
    mailboxes: [Town.mailbox(context: "default"), Town.mailbox(context: "school")])
  #expect(audit.mailboxes.map(Town.letters) == ["U", "U"])
  for mailbox in audit.mailboxes {
    guard case .notEvaluated(let doubts) = mailbox.listening else {
      Issue.record("\(mailbox.listening)")
      continue
    }
    #expect(Array(doubts.keys) == [.ambiguousMailbox])
  }
}
