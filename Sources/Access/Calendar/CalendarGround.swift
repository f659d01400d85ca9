import Timing
import Voicemail

/// What the calendars of all mailboxes of a system have in common: the days, and the time that no
/// log covers.
struct CalendarGround {
  struct Day {
    let date: CivilDate
    let range: Range<Instant>
    /// What decides about the day: itself, or also as much before it as may be between two
    /// listenings.
    let window: Range<Instant>
    let isRequired: Bool
    /// Whether an access may have happened that no log shows, and why.
    let doubts: [Doubt]
  }

  let days: [Day]
  let firstIndex: [CivilDate: Int]
  let settings: AccessSettings
  let clock: ListeningClock
  /// Where an access can count that no log shows, or that may be anybody's.
  let unseen: InstantSet

  init(
    system: VoicemailSystem, period: CivilPeriod, now: Instant, zone: TimeZoneRules,
    settings: AccessSettings, coverage: Coverage, unattributed: [AccessEvent]
  ) {
    let clock = ListeningClock(zone: zone, days: settings.days)
    let whole = period.instants(in: zone)
    var horizon = whole
    if case .interval(let seconds) = settings.reading {
      horizon =
        clock.earliest(before: whole.lowerBound, seconds: seconds)..<whole.upperBound
    }
    var known = coverage.covered(system)
    if now < horizon.upperBound {
      known = known.subtracting(InstantSet([now..<max(horizon.upperBound, now + 1)]))
    }
    let blind = known.complement(in: horizon)
    let anybodys =
      settings.unattributedExcuses
      ? unattributed.filter { system.isRecorded(by: $0.source) }.sorted(by: AccessEvent.inOrder)
      : []
    days = period.days.map { date in
      let range = zone.day(date)
      var window = range
      if case .interval(let seconds) = settings.reading {
        window = clock.earliest(before: range.lowerBound, seconds: seconds)..<range.upperBound
      }
      var doubts: [Doubt] = []
      let past = window.lowerBound..<max(window.lowerBound, min(window.upperBound, now))
      if blind.touches(past) {
        let hidden = InstantSet([past]).subtracting(known)
        let gaps = coverage.gaps(system, touching: past).filter { hidden.touches($0.range) }
        doubts.append(gaps.isEmpty ? .noSource : .notCovered(gaps))
      }
      if now < range.upperBound { doubts.append(.dayNotOver) }
      let places = anybodys.lazy.filter { $0.mayBe(in: window) }.map(\.place).prefix(
        Self.mostPlaces)
      if !places.isEmpty { doubts.append(.unattributed(Array(places))) }
      return Day(
        date: date, range: range, window: window, isRequired: settings.days.contains(date),
        doubts: doubts)
    }
    firstIndex = Dictionary(
      days.enumerated().map { ($0.element.date, $0.offset) }, uniquingKeysWith: { a, _ in a })
    if case .interval(let seconds) = settings.reading {
      func reach(_ from: Instant, _ to: Instant) -> Range<Instant> {
        from..<(clock.deadline(after: to, seconds: seconds) + 1)
      }
      unseen = InstantSet(
        blind.ranges.map { reach($0.lowerBound, $0.upperBound - 1) }
          + anybodys.map { reach($0.at, $0.later ?? $0.at) })
    } else {
      unseen = blind.union(
        InstantSet(anybodys.flatMap { [$0.at, $0.later ?? $0.at] }.map { $0..<($0 + 1) }))
    }
    self.settings = settings
    self.clock = clock
  }

  /// Enough to look one up.
  private static let mostPlaces = 20
}

extension AccessEvent {
  /// Whether either of its moments lies in `range`.
  func mayBe(in range: Range<Instant>) -> Bool {
    range.contains(at) || range.contains(later ?? at)
  }
}
