import Timing

/// Turns events into spans of time.
struct OccurrenceReader {
  let period: Range<Instant>
  var zones: CalendarZones
  private(set) var faults: [CalendarFault]
  private(set) var occurrences: [CalendarOccurrence] = []
  private var rulesLeft = CalendarLimits.rules
  private var barrenLeft = CalendarLimits.barrenRules

  init(period: Range<Instant>, zones: CalendarZones, faults: [CalendarFault]) {
    self.period = period
    self.zones = zones
    self.faults = faults
  }

  mutating func read(_ events: [CalendarEvent]) {
    // What was replaced goes by series, and by where it stood in it.
    var replaced: [String: Set<Instant>] = [:]
    for event in events {
      guard let uid = event.uid, let stamp = event.replaced else { continue }
      do throws(CalendarFault) {
        replaced[uid, default: []].insert(try instant(stamp, of: event))
      } catch {
        faults.append(error)
      }
    }
    for event in events {
      // What it would have been is not known: a fault, not an absence.
      if let kind = event.fault { faults.append(CalendarFault(kind, line: event.line)) }
      guard event.fault == nil, !event.isCancelled else { continue }
      let gone = event.replaced == nil ? event.uid.flatMap { replaced[$0] } ?? [] : []
      do throws(CalendarFault) {
        try read(event, without: gone)
      } catch {
        faults.append(error)
      }
    }
  }

  private mutating func read(
    _ event: CalendarEvent, without gone: Set<Instant>
  ) throws(CalendarFault) {
    guard let start = event.start else { throw CalendarFault(.badTime, line: event.line) }
    let rules = try rules(of: start, event)
    let length = try length(of: event, start: start, rules)
    var excluded = gone
    var excludedDays: Set<CivilDate> = []
    for stamp in event.exceptions {
      excluded.insert(try instant(stamp, of: event))
      if stamp.time.isDate { excludedDays.insert(stamp.time.civil.date) }
    }
    var begun: Set<CivilTime> = []
    func add(_ begin: CivilTime, _ instant: Instant, _ length: Length, in rules: TimeZoneRules) {
      guard begun.insert(begin).inserted, !excluded.contains(instant),
        !excludedDays.contains(begin.date), occurrences.count < CalendarLimits.occurrences
      else { return }
      let end = rules.instant(begin + length)
      guard instant < end, instant < period.upperBound, end > period.lowerBound else { return }
      occurrences.append(
        CalendarOccurrence(
          span: instant..<end, status: event.status,
          isWholeDays: isMidnight(instant) && isMidnight(end), line: event.line))
    }
    if event.rules.isEmpty || event.replaced != nil {
      add(start.time.civil, rules.instant(start.time.civil), length, in: rules)
    } else {
      for begin in try begins(of: event, start: start, rules, length) {
        add(begin, rules.instant(begin), length, in: rules)
      }
    }
    for stamp in event.dates {
      let begin = try civil(stamp, in: rules, of: event)
      add(begin, rules.instant(begin), length, in: rules)
    }
    for (stamp, own) in event.periods {
      let begin = try civil(stamp, in: rules, of: event)
      let length =
        switch own {
        case .lasting(let duration): Length(days: duration.days, seconds: duration.seconds)
        case .until(let end): try difference(begin, civil(end, in: rules, of: event), event)
        }
      add(begin, rules.instant(begin), length, in: rules)
    }
  }

  private func isMidnight(_ instant: Instant) -> Bool {
    zones.site.civilTime(at: instant).secondOfDay == 0
  }

  /// Beginnings by the event's rules, on the clock of its zone.
  private mutating func begins(
    of event: CalendarEvent, start: CalendarEvent.Stamp, _ rules: TimeZoneRules, _ length: Length
  ) throws(CalendarFault) -> [CivilTime] {
    var begins: [CivilTime] = []
    let earliest = rules.civilTime(at: period.lowerBound - 86_400)
    for rule in event.rules {
      guard rulesLeft > 0, barrenLeft > 0 else {
        throw CalendarFault(.endlessRecurrence, line: event.line)
      }
      rulesLeft -= 1
      var end = rules.civilTime(at: period.upperBound)
      if let until = rule.until { end = min(end, last(until, of: start, rules)) }
      let done = rule.forEach(
        from: start.time.civil, through: end, most: CalendarLimits.occurrencesOfRule
      ) { begin in
        if begin + length >= earliest { begins.append(begin) }
      }
      switch done {
      case .all: break
      case .nothing: barrenLeft -= 1
      case .tooMany: faults.append(CalendarFault(.endlessRecurrence, line: event.line))
      case nil: throw CalendarFault(.badRecurrence, line: event.line)
      }
    }
    return begins
  }

  /// The last moment of a series on its own clock. A day means all of it.
  private func last(
    _ until: CalendarTime, of start: CalendarEvent.Stamp, _ rules: TimeZoneRules
  ) -> CivilTime {
    let local = until.isUTC ? rules.civilTime(at: until.civil.asIfUTC) : until.civil
    return until.isDate || start.time.isDate
      ? CivilTime(date: local.date, secondOfDay: 86_399) : local
  }

  /// The end is excluded: a day's event ends on the next day.
  private mutating func length(
    of event: CalendarEvent, start: CalendarEvent.Stamp, _ rules: TimeZoneRules
  ) throws(CalendarFault) -> Length {
    if let finish = event.finish {
      let end = try civil(finish, in: rules, of: event)
      // Some programs write a single day's end as that day.
      if start.time.isDate, end == start.time.civil { return Length(days: 1, seconds: 0) }
      return try difference(start.time.civil, end, event)
    }
    if let duration = event.duration {
      return Length(days: duration.days, seconds: duration.seconds)
    }
    return Length(days: start.time.isDate ? 1 : 0, seconds: 0)
  }

  private func difference(
    _ start: CivilTime, _ end: CivilTime, _ event: CalendarEvent
  ) throws(CalendarFault) -> Length {
    guard start <= end else { throw CalendarFault(.endsBeforeStart, line: event.line) }
    let seconds = Int(end.asIfUTC - start.asIfUTC)
    guard seconds <= CalendarLimits.days * 86_400 else {
      throw CalendarFault(.badDuration, line: event.line)
    }
    return Length(days: 0, seconds: seconds)
  }

  private mutating func instant(
    _ stamp: CalendarEvent.Stamp, of event: CalendarEvent
  ) throws(CalendarFault) -> Instant {
    try rules(of: stamp, event).instant(stamp.time.civil)
  }

  /// What the clock of a zone shows at a moment that may be told in another.
  private mutating func civil(
    _ stamp: CalendarEvent.Stamp, in rules: TimeZoneRules, of event: CalendarEvent
  ) throws(CalendarFault) -> CivilTime {
    let own = try self.rules(of: stamp, event)
    if stamp.time.isDate || own == rules { return stamp.time.civil }
    return rules.civilTime(at: own.instant(stamp.time.civil))
  }

  private mutating func rules(
    of stamp: CalendarEvent.Stamp, _ event: CalendarEvent
  ) throws(CalendarFault) -> TimeZoneRules {
    if stamp.time.isUTC { return .utc }
    guard let name = stamp.zone, !stamp.time.isDate else { return zones.site }
    guard let rules = zones.rules(named: name) else {
      throw CalendarFault(.unknownZone(name), line: event.line)
    }
    return rules
  }
}

/// How long an occurrence is on the clock.
struct Length {
  let days: Int
  let seconds: Int

  static func + (begin: CivilTime, length: Length) -> CivilTime {
    CivilTime(date: begin.date + length.days, secondOfDay: begin.secondOfDay + length.seconds)
  }
}
