import Access
import TestSupport
import Testing
import Timing
import Voicemail

/// A random town: three mailboxes, five days around a change of summer time, logs with holes.
private struct RandomTown {
  var random: Random
  let period: CivilPeriod
  let zone = Town.zone
  var facts: [LogFacts] = []
  var events: [AccessEvent] = []
  let mailboxes = ["4511", "4512", "4513"].map { Town.mailbox($0) }
  let settings: AccessSettings
  let now: Instant
  /// Fixed, so that taking records away does not also change what is believed to be usual.
  let patterns: [AccessSource: WeeklyPattern]

  init(seed: UInt64) throws {
    random = Random(seed: seed)
    let isSpring = random.below(2) == 0
    period = try isSpring ? Town.period(3, 27, to: 31) : Town.period(10, 22, to: 27)
    var settings = AccessSettings()
    if random.below(2) == 0 { settings.reading = .never24HoursBetween }
    if random.below(2) == 0 { settings.days = .workingDays(WorkingDays()) }
    self.settings = settings
    let whole = period.instants(in: zone)
    now = whole.upperBound - Int64(random.below(40_000)) + 20_000
    patterns = [
      .cdr: WeeklyPattern(
        usual: Set((0..<168).filter { (8...15).contains($0 % 24) }),
        quiet: Set(131..<168)),
      .fullLog: .unknown,
    ]
    for source in [AccessSource.cdr, .fullLog] {
      let holes = (0..<random.below(4)).map { _ in
        let from = whole.lowerBound + Int64(random.below(7 * 86_400)) - 86_400
        return from..<(from + Int64(random.below(30) * 3600))
      }
      var log = Town.log(
        (whole.lowerBound - 4 * 86_400)..<now, file: source.rawValue, source: source,
        without: holes)
      if random.below(3) == 0 { log.endsInMidLine = true }
      facts.append(log)
    }
    for _ in 0..<(5 + random.below(60)) { events.append(event(in: whole)) }
    // So that each log is known to show accesses.
    for source in [AccessSource.cdr, .fullLog] {
      events.append(
        Town.opened(
          "4600", whole.lowerBound + 60, by: "4600", source: source, file: source.rawValue))
    }
  }

  mutating func event(in whole: Range<Instant>, mailbox: String? = nil) -> AccessEvent {
    let length = Int(whole.upperBound - whole.lowerBound)
    let at = whole.lowerBound + Int64(random.below(length + 2 * 86_400)) - 86_400
    let time = zone.civilTime(at: at)
    let source: AccessSource = random.below(2) == 0 ? .cdr : .fullLog
    var moments = (at, nil as Instant?)
    if case .twice(let early, let late) = zone.meaning(of: time), source == .fullLog {
      moments = (early, late)
    }
    let numbers = ["4511", "4512", "4513"]
    // No nameless calls: adding a named one may rightly take them from their caller.
    return Town.opened(
      mailbox ?? numbers[random.below(3)], moments.0, by: numbers[random.below(3)],
      later: moments.1, evidence: Evidence.allCases[random.below(4)], seconds: random.below(90),
      source: source, file: source.rawValue, line: random.below(100_000))
  }

  func audit(facts: [LogFacts]? = nil, events: [AccessEvent]? = nil) -> AccessAudit {
    AccessAudit(
      mailboxes: mailboxes, events: events ?? self.events, facts: facts ?? self.facts,
      directory: AccessDirectory(), period: period, now: now, zone: zone, settings: settings,
      patterns: patterns)
  }
}

/// Missing, undecided, listened: the better the higher. A day that is not required is none of them.
private func goodness(_ mailbox: MailboxAccess) -> [Int] {
  mailbox.calendar.days.map { day in
    switch day.state {
    case .missing: 0
    case .undecided: 1
    case .listened: 2
    case .notRequired: 3
    }
  }
}

private func verdicts(_ audit: AccessAudit) -> [ListeningVerdict] {
  audit.mailboxes.map(\.listening)
}

/// Cuts a log into files of its own, at random hours.
private func pieces(_ log: LogFacts, random: inout Random) -> [LogFacts] {
  guard let first = log.first, let last = log.last else { return [log] }
  var cuts = (0..<(1 + random.below(5))).map { _ in
    (first.seconds + Int64(random.below(Int(last - first)))) / 3600
  }
  cuts = Set(cuts).sorted()
  let bounds = [Int64.min] + cuts + [Int64.max]
  return zip(bounds, bounds.dropFirst()).enumerated().compactMap { index, bound in
    let hours = log.activeHours.filter { Int64($0) >= bound.0 && Int64($0) < bound.1 }
    guard let low = hours.min(), let high = hours.max() else { return nil }
    var piece = LogFacts(file: "\(log.file)-part-\(index)", source: log.source)
    piece.activeHours = hours
    piece.first = max(first, Instant(Int64(low) * 3600))
    piece.last = min(last, Instant(Int64(high) * 3600 + 1800))
    piece.lines = hours.count * 2
    if piece.last == last { piece.endsInMidLine = log.endsInMidLine }
    return piece
  }
}

@Test(arguments: 1...60 as ClosedRange<UInt64>)
func orderAndCopiesAndPiecesChangeNoVerdict(seed: UInt64) throws {
  var town = try RandomTown(seed: seed)
  let audit = town.audit()
  let shuffled = (town.events + town.events.filter { _ in town.random.below(3) == 0 })
    .shuffled(using: &town.random)
  let again = town.audit(facts: town.facts.reversed(), events: shuffled)
  #expect(again.mailboxes == audit.mailboxes)
  let cut = town.facts.flatMap { pieces($0, random: &town.random) }.shuffled(using: &town.random)
  let inPieces = town.audit(facts: cut)
  #expect(inPieces.mailboxes.map(Town.letters) == audit.mailboxes.map(Town.letters))
  #expect(verdicts(inPieces).map(\.code) == verdicts(audit).map(\.code))
}

@Test(arguments: 100...220 as ClosedRange<UInt64>)
func takingRecordsAwayNeitherAccusesNorAcquits(seed: UInt64) throws {
  var town = try RandomTown(seed: seed)
  let before = town.audit()
  var facts = town.facts
  for index in facts.indices {
    let hours = facts[index].activeHours.sorted()
    guard !hours.isEmpty else { continue }
    let start = town.random.below(hours.count)
    let gone = Set(hours[start..<min(hours.count, start + 1 + town.random.below(50))])
    facts[index].activeHours.subtract(gone)
    let left = facts[index].activeHours
    facts[index].first = left.min().map {
      max(Instant(Int64($0) * 3600), town.facts[index].first ?? Instant(0))
    }
    facts[index].last = left.max().map {
      min(Instant(Int64($0) * 3600 + 1800), town.facts[index].last ?? Instant(0))
    }
  }
  if town.random.below(4) == 0 { facts.removeFirst() }
  let after = town.audit(facts: facts)
  for (old, new) in zip(before.mailboxes, after.mailboxes) {
    for (was, now) in zip(goodness(old), goodness(new)) {
      // Only a missed day may change: to one that cannot be decided.
      #expect(was == now || (was == 0 && now == 1))
    }
    if old.listening != .pass { #expect(new.listening != .pass) }
    if old.listening != .fail { #expect(new.listening != .fail) }
  }
}

@Test(arguments: 300...420 as ClosedRange<UInt64>)
func anAccessMakesNoDayWorse(seed: UInt64) throws {
  var town = try RandomTown(seed: seed)
  let before = town.audit()
  let added = town.event(in: town.period.instants(in: town.zone), mailbox: "4512")
  let after = town.audit(events: town.events + [added])
  for (old, new) in zip(before.mailboxes, after.mailboxes) {
    for (was, now) in zip(goodness(old), goodness(new)) {
      #expect(was <= now)
      // Only the mailbox that was opened gains by it.
      if old.mailbox.number != "4512" { #expect(was == now) }
    }
    if old.listening == .pass { #expect(new.listening == .pass) }
  }
}

/// By brute force: a day is called missed only if no moment of it can have an access, and listened
/// only if one is certain (calendar days); the same for every half hour of it (interval).
@Test(arguments: 500...530 as ClosedRange<UInt64>)
func theCalendarAgreesWithItsDefinition(seed: UInt64) throws {
  let town = try RandomTown(seed: seed)
  guard town.settings.days == .everyDay else { return }
  let audit = town.audit()
  let known = audit.coverage.covered(.asterisk)
  for mailbox in audit.mailboxes {
    let listens = town.events.filter {
      $0.mailbox?.number == mailbox.mailbox.number && $0.at <= town.now
        && ($0.evidence > .opened
          || ($0.evidence == .opened && ($0.source != .cdr || ($0.duration ?? 99) >= 5)))
    }
    for day in mailbox.calendar.days {
      var certain = true
      var excluded = false
      let windows: [Range<Instant>] =
        town.settings.reading == .calendarDay
        ? [day.range]
        : stride(from: day.range.lowerBound.seconds, to: day.range.upperBound.seconds, by: 300)
          .map { Instant($0 - 86_400)..<Instant($0 + 1) }
      for window in windows {
        let isSure = listens.contains {
          window.contains($0.at) && window.contains($0.later ?? $0.at)
        }
        let isPossible =
          listens.contains { window.contains($0.at) || window.contains($0.later ?? $0.at) }
          || !known.covers(window) || window.upperBound > town.now
        if !isSure { certain = false }
        if !isPossible { excluded = true }
      }
      switch day.state {
      case .listened: #expect(certain)
      case .missing(let range):
        // A stretch shorter than the steps tried may fall between them.
        #expect(excluded || range.upperBound - range.lowerBound < 300)
      case .undecided:
        #expect(!certain || town.settings.reading != .calendarDay)
        #expect(!excluded)
      case .notRequired: Issue.record("every day is required")
      }
    }
  }
}
