import Access
import Testing
import Timing
import Voicemail

private let from = Town.at(10, 5, 0)
private let to = Town.at(11, 16, 8)

/// The Master.csv series of six weeks, weekly, numbered from the newest; `kept` are the numbers.
private func weeks(_ kept: [Int], ending: String = ".gz") -> [LogFacts] {
  kept.map { number in
    let end = Town.at(11, 16, 0) - Int64(number) * 7 * 86_400
    let file = number == 0 ? "Master.csv" : "Master.csv.\(number)\(number > 1 ? ending : "")"
    return Town.log(
      (end - 7 * 86_400)..<(number == 0 ? to : end), file: file)
  }
}

private func torn(_ facts: LogFacts) -> LogFacts {
  var facts = facts
  facts.endsInMidLine = true
  return facts
}

private func faulty(_ facts: LogFacts, lines: Int) -> LogFacts {
  var facts = facts
  facts.lines += lines
  for line in 0..<lines { facts.fault(.shape, line: line + 1) }
  return facts
}

private struct Case: Sendable, CustomTestStringConvertible {
  let name: String
  let facts: [LogFacts]
  /// November.
  var days = 2...8
  /// What each day is without any listening.
  let expected: String
  var reasons: [String] = []

  var testDescription: String { name }
}

private let cases: [Case] = [
  Case(name: "whole log", facts: [Town.log(from..<to)], expected: "MMMMMMM"),
  Case(
    name: "whole series in pieces", facts: weeks([3, 0, 4, 2, 1]), expected: "MMMMMMM"),
  Case(
    name: "a rotation missing", facts: weeks([0, 2, 3, 4]), expected: "UUUUUUU",
    reasons: ["missing_rotation", "silence"]),
  Case(
    name: "a gap outside the days asked about", facts: weeks([0, 1, 2, 4]), expected: "MMMMMMM",
    reasons: ["missing_rotation", "silence"]),
  Case(
    name: "three silent hours at noon",
    facts: [Town.log(from..<to, without: [Town.at(11, 4, 10)..<Town.at(11, 4, 13)])],
    expected: "MMMMMMM"),
  Case(
    name: "four silent hours at noon",
    facts: [Town.log(from..<to, without: [Town.at(11, 4, 10)..<Town.at(11, 4, 14)])],
    expected: "MMUMMMM", reasons: ["silence"]),
  Case(
    name: "silent over midnight, in a log that is never silent",
    facts: [Town.log(from..<to, without: [Town.at(11, 4, 22)..<Town.at(11, 5, 5)])],
    expected: "MMUUMMM", reasons: ["silence"]),
  Case(
    name: "a lost Saturday",
    facts: [Town.log(from..<to, without: [Town.at(11, 7, 0)..<Town.at(11, 8, 0)])],
    // The last record of Friday and the first of Sunday are known by the hour.
    expected: "MMMMUUU", reasons: ["silence"]),
  Case(
    name: "starts late", facts: [Town.log(Town.at(11, 3, 9)..<to)], expected: "UUMMMMM",
    reasons: ["starts_late"]),
  Case(
    name: "stops early", facts: [Town.log(from..<Town.at(11, 6, 9))], expected: "MMMMUUU",
    reasons: ["stops_early"]),
  Case(
    name: "still being written", facts: [torn(Town.log(from..<Town.at(11, 8, 9)))],
    expected: "MMMMMMU", reasons: ["still_being_written"]),
  Case(
    name: "cut, and another follows",
    facts: [
      torn(Town.log(from..<Town.at(11, 4, 12), file: "a")),
      Town.log(Town.at(11, 4, 12)..<to, file: "b"),
    ], expected: "MMUMMMM", reasons: ["torn"]),
  Case(
    name: "unreadable in a tenth", facts: [faulty(Town.log(from..<to), lines: 250)],
    expected: "UUUUUUU", reasons: ["too_many_faults"]),
  Case(
    name: "a few unreadable lines", facts: [faulty(Town.log(from..<to), lines: 5)],
    expected: "MMMMMMM"),
  Case(
    name: "nothing in it", facts: [LogFacts(file: "a", source: .cdr)], expected: "UUUUUUU",
    reasons: ["empty"]),
  Case(name: "no log", facts: [], expected: "UUUUUUU"),
  Case(
    name: "one log covers what another does not",
    facts: [
      Town.log(from..<Town.at(11, 5, 6)),
      Town.log(Town.at(11, 5, 3)..<to, file: "cel.csv", source: .cel),
    ], expected: "MMMMMMM", reasons: ["starts_late", "stops_early"]),
  Case(
    name: "a spool shows no absence", facts: [Town.log(from..<to, file: "spool", source: .spool)],
    expected: "UUUUUUU"),
]

@Test(arguments: cases)
private func aDayIsMissedOnlyWhereALogWouldHaveShownIt(_ test: Case) throws {
  let period = try Town.period(11, test.days.lowerBound, to: test.days.upperBound)
  let sources = Set(test.facts.map(\.source))
  let audit = Town.audit(
    period,
    events: sources.map {
      Town.opened("9999", Town.at(11, 9, 7), by: "9999", source: $0, file: "elsewhere")
    }, facts: test.facts, now: Town.at(11, 9, 7))
  let mailbox = try only(audit)
  #expect(Town.letters(mailbox) == test.expected)
  let reasons = Set(audit.coverage.sources.flatMap(\.gaps).map(\.reason.code))
  #expect(reasons.sorted() == test.reasons)
  #expect(
    mailbox.listening.code == (test.expected.contains("M") ? "fail" : "not_evaluated"))
}

@Test func aLogThatNeverShowsAnAccessAccusesNobody() throws {
  let audit = Town.audit(try Town.period(11, 2, to: 4), events: [])
  #expect(try Town.letters(only(audit)) == "UUU")
  #expect(audit.coverage.sources.flatMap(\.gaps).map(\.reason) == [.showsNoAccess])
}

/// A municipality that is quiet at weekends and at night: what the log has shown to be usual is
/// believed, a lost day is not.
@Test(arguments: [
  // The silence around a lost Wednesday reaches from Tuesday evening to Thursday morning.
  (lost: nil as Int?, expected: "MMMMMMM"), (lost: 4, expected: "MUUUMMM"),
])
func quietWeekendsAreLearnedFromTheLog(lost: Int?, expected: String) throws {
  var silent: [Range<Instant>] = []
  for number in Town.date(10, 5).number...Town.date(11, 17).number {
    let date = CivilDate(number: number)
    let day = Town.zone.day(date)
    if date.weekday >= 6 || date == lost.map({ Town.date(11, $0) }) {
      silent.append(day)
    } else {
      silent.append(day.lowerBound..<(day.lowerBound + 7 * 3600))
      silent.append((day.upperBound - 6 * 3600)..<day.upperBound)
    }
  }
  let facts = [Town.log(from..<Town.at(11, 17, 0), without: silent)]
  let audit = Town.audit(
    try Town.period(11, 2, to: 8), events: [Town.bystander(Town.at(11, 9, 8))], facts: facts,
    now: Town.at(11, 16, 8))
  #expect(try Town.letters(only(audit)) == expected)
}

@Test func withTwoWeeksNoWeekendIsKnownToBeQuiet() throws {
  let weekends = [Town.at(11, 7, 0)..<Town.at(11, 9, 0), Town.at(11, 14, 0)..<Town.at(11, 16, 0)]
  let audit = Town.audit(
    try Town.period(11, 7, to: 8), events: [Town.bystander(Town.at(11, 9, 8))],
    facts: [Town.log(Town.at(11, 2, 0)..<Town.at(11, 17, 0), without: weekends)],
    now: Town.at(11, 17, 0))
  #expect(try Town.letters(only(audit)) == "UU")
}

@Test(arguments: [
  // Names that are there, and what is missing between them.
  (["full", "full.1", "full.3.gz"], ["full.2"]), (["full", "full.2.gz"], ["full.1"]),
  (["full", "full.1", "full.2.gz"], []), (["full", "full.1", "full.1.gz"], []),
  (["full-20261101", "full-20261102.gz", "full-20261103", "full-20261105"], ["full-20261104"]),
  (["full-20261101", "full-20261108", "full-20261115", "full-20261129"], ["full-20261122"]),
  (["full-20261101", "full-20261104"], []), (["4512", "4513.csv", "4514"], []),
  (["a/full.1", "b/full.3"], []), (["Master.csv", "Master.csv.1", "Master.csv.2.xz"], []),
])
func missingRotationsAreNamed(files: [String], missing: [String]) throws {
  // Numbered files are older the higher the number, dated ones newer.
  let facts = files.enumerated().map { index, file in
    let place = file.contains("-") ? Int64(files.count - index) : Int64(index)
    let end = Town.at(11, 16, 0) - place * 86_400
    return Town.log((end - 86_400)..<end, file: file)
  }
  let coverage = Coverage(
    facts: facts, shown: [LogGroup(.cdr): [Town.date(11, 9): 1]],
    period: Town.at(11, 10, 0)..<Town.at(11, 14, 0),
    now: Town.at(11, 16, 0), zone: Town.zone)
  let named = coverage.sources.flatMap(\.gaps).flatMap { gap -> [String] in
    if case .missingRotation(let files) = gap.reason { files } else { [] }
  }
  #expect(named == missing)
}

/// Asterisk's `sequential` numbers the newest highest, and the oldest are deleted.
@Test func numbersFromTheOldestNeedNotBeginWithOne() {
  let facts = [7, 8, 9].map { number in
    Town.log(Town.at(11, number, 0)..<Town.at(11, number + 1, 0), file: "full.\(number)")
  }
  let coverage = Coverage(
    facts: facts + [Town.log(Town.at(11, 10, 0)..<Town.at(11, 11, 0), file: "full")],
    shown: [LogGroup(.cdr): [Town.date(11, 9): 1]], period: Town.at(11, 8, 0)..<Town.at(11, 10, 0),
    now: Town.at(11, 11, 0),
    zone: Town.zone)
  #expect(coverage.sources.flatMap(\.gaps).isEmpty)
}

private func jumped(_ source: AccessSource, records: Int) -> LogFacts {
  // Until noon on the 4th, then set back three hours, so many records there, then on.
  var facts = Town.log(from..<Town.at(11, 4, 12), source: source)
  for record in 0..<records {
    facts.lines += 1
    facts.saw(Town.at(11, 4, 9) + Int64(record) * 600, line: facts.lines)
  }
  let rest = Town.log(Town.at(11, 4, 12)..<to, source: source)
  facts.last = rest.last
  facts.activeHours.formUnion(rest.activeHours)
  facts.lines += rest.lines
  return facts
}

@Test(arguments: [
  // One late line in a call record is a long call; two are a clock that was set back.
  (AccessSource.cdr, 1, "MMM", 1), (.cdr, 2, "MUM", 0), (.cdr, 40, "MUM", 0),
  (.fullLog, 1, "MUM", 0),
])
func clockJumpsAreNotBelieved(
  source: AccessSource, records: Int, expected: String, late: Int
) throws {
  let audit = Town.audit(
    try Town.period(11, 3, to: 5),
    events: [Town.opened("9999", Town.at(11, 6, 8), by: "9999", source: source)],
    facts: [jumped(source, records: records)], now: Town.at(11, 16, 8))
  #expect(try Town.letters(only(audit)) == expected)
  #expect(audit.coverage.sources.first?.lateRecords == late)
}

/// What is shown by a clock that was wrong proves no listening either.
@Test(arguments: [("Master.csv", "U"), ("full", "L")])
func anAccessAtADoubtfulTimeProvesNothing(file: String, expected: String) throws {
  let audit = Town.audit(
    try Town.period(11, 4, to: 4),
    events: [Town.opened("4512", Town.at(11, 4, 10), by: "4512", file: file)],
    facts: [jumped(.cdr, records: 4)], now: Town.at(11, 16, 8))
  #expect(try Town.letters(only(audit)) == expected)
}

/// The log goes on, but on the 4th it shows nobody's listening: forgotten verbosity, not idleness.
@Test(arguments: [(12, "MMUMM"), (5, "MMMMM")])
func aDayWithoutAnybodysAccessIsSuspectWhereThereUseToBeMany(
  perDay: Int, expected: String
) throws {
  let events = [2, 3, 5, 6, 9].flatMap { day in
    (0..<perDay).map { Town.opened("9999", Town.at(11, day, 9, $0), by: "9999") }
  }
  let audit = Town.audit(try Town.period(11, 2, to: 6), events: events)
  #expect(try Town.letters(only(audit)) == expected)
}

/// A report of logins is complete for the time it was asked for, however few they are.
@Test(arguments: [(false, "UUUUU"), (true, "MMMMM")])
func aDeclaredReportCoversItsSilences(isDeclared: Bool, expected: String) throws {
  let period = try Town.period(11, 2, to: 6)
  var facts = LogFacts(file: "logins.csv", source: .unityLogins)
  for day in [3, 5] { facts.saw(Town.at(11, day, 9), line: day) }
  facts.lines = 2
  var settings = CoverageSettings()
  if isDeclared {
    settings.declared[.unityLogins] = InstantSet([period.instants(in: Town.zone)])
  }
  let audit = AccessAudit(
    mailboxes: [Town.mailbox(system: .unity)],
    events: [3, 5].map {
      Town.opened("9999", Town.at(11, $0, 9), source: .unityLogins, file: "logins.csv")
    },
    facts: [facts], directory: AccessDirectory(), period: period, now: Town.at(11, 9, 8),
    zone: Town.zone, coverageSettings: settings)
  #expect(try Town.letters(only(audit)) == expected)
  let gaps = audit.coverage.sources.flatMap(\.gaps)
  #expect(gaps.isEmpty == isDeclared)
  #expect(
    isDeclared
      || gaps.first?.days(of: period, in: Town.zone) == [
        Town.date(11, 2), Town.date(11, 3),
      ])
}

@Test("when a log was being written, whether or not it shows anybody listening")
func recorded() {
  let hole = Town.at(11, 4, 10)..<Town.at(11, 4, 15)
  let zone = Town.zone
  let period = Town.at(11, 2, 0)..<Town.at(11, 9, 0)
  func coverage(_ facts: [LogFacts]) -> Coverage {
    Coverage(facts: facts, shown: [:], period: period, now: to, zone: zone)
  }
  let found = coverage([Town.log(from..<to, without: [hole])])
  // Nothing is shown, so that no absence is proved.
  #expect(found.covered(.asterisk).isEmpty)
  #expect(found.recorded(.cdr).covers(Town.at(11, 5, 0)..<Town.at(11, 9, 0)))
  #expect(!found.recorded(.cdr).covers(Town.at(11, 4, 0)..<Town.at(11, 5, 0)))
  #expect(!found.recorded(.cdr).contains(to + 3600))
  #expect(found.recorded(.cel).isEmpty)
  #expect(coverage([faulty(Town.log(from..<to), lines: 500)]).recorded(.cdr).isEmpty)
}

@Test("what one server's log lacks no other's covers")
func serversDoNotHideGaps() {
  let hole = Town.at(11, 4, 10)..<Town.at(11, 4, 18)
  let logs = [
    Town.log(from..<to, file: "a/Master.csv"),
    Town.log(from..<to, file: "b/Master.csv", without: [hole]),
  ]
  let visits = ["a", "b"].map {
    Town.opened("4512", Town.at(11, 3, 8), file: "\($0)/Master.csv")
  }
  func coverage(_ facts: [LogFacts], _ servers: [String: Set<String>]) -> Coverage {
    var settings = CoverageSettings()
    settings.servers = servers
    return Coverage(
      facts: facts, shown: Coverage.shown(by: visits, zone: Town.zone, settings: settings),
      period: Town.at(11, 2, 0)..<Town.at(11, 9, 0), now: to, zone: Town.zone, settings: settings)
  }
  let both = ["a": Set(["a/Master.csv"]), "b": Set(["b/Master.csv"])]
  // Taken together, the one hides the other's gap.
  #expect(coverage(logs, [:]).covered(.asterisk).covers(hole))
  let apart = coverage(logs, both)
  #expect(!apart.covered(.asterisk).touches(Town.at(11, 4, 12)..<Town.at(11, 4, 14)))
  #expect(!apart.recorded(.cdr).touches(Town.at(11, 4, 12)..<Town.at(11, 4, 14)))
  #expect(apart.covered(.asterisk).covers(Town.at(11, 5, 0)..<Town.at(11, 9, 0)))
  #expect(apart.sources.map(\.server) == ["a", "b"])
  #expect(apart.gaps(.asterisk, touching: hole).map(\.place?.file) == ["b/Master.csv"])
  // A server of which there is no log at all.
  #expect(coverage([logs[0]], both).covered(.asterisk).isEmpty)
  // One that shows nobody listening proves nothing, though the other does.
  let silent = Town.log(from..<to, file: "c/Master.csv")
  #expect(coverage([logs[0], silent], ["c": ["c/Master.csv"]]).covered(.asterisk).isEmpty)
}
