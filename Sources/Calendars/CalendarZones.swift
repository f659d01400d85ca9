import Timing

/// What the clocks of a calendar's zones show: by name where the name is known, else by the file's
/// own description.
struct CalendarZones {
  /// Of the site: floating times are meant there.
  let site: TimeZoneRules
  private let lookUp: (String) -> TimeZoneRules?
  private var described: [String: TimeZoneRules] = [:]
  private var known: [String: TimeZoneRules?] = [:]

  init(site: TimeZoneRules, lookUp: @escaping (String) -> TimeZoneRules?) {
    self.site = site
    self.lookUp = lookUp
  }

  mutating func describe(_ zone: ZoneDescription) {
    guard described.count < CalendarLimits.zones, let name = zone.name, let rules = zone.rules
    else { return }
    described[name] = rules
  }

  /// Nil for a zone that nobody knows.
  mutating func rules(named name: String) -> TimeZoneRules? {
    if let found = known[name] { return found }
    let found = rulesByName(name) ?? described[name]
    known[name] = .some(found)
    return found
  }

  private func rulesByName(_ name: String) -> TimeZoneRules? {
    // Exchange: "(UTC+01:00) Copenhagen" is described in the file; "/freeassociation.…/Europe/Oslo"
    // ends with the name.
    var name = windowsZones[name] ?? name
    if name.hasPrefix("/") {
      name = name.split(separator: "/").suffix(2).joined(separator: "/")
    }
    if ["UTC", "GMT", "Etc/UTC", "Etc/GMT"].contains(name) { return .utc }
    if name == site.name { return site }
    if centralEuropeanZones.contains(name), centralEuropeanZones.contains(site.name) { return site }
    return name.contains("/") ? lookUp(name) : nil
  }
}

/// A VTIMEZONE: when clocks were set, as the file tells it (RFC 5545, 3.6.5).
struct ZoneDescription {
  struct Part {
    var start: CivilTime?
    var from: Int?
    var to: Int?
    var rule: String?
    var dates: [CivilTime] = []
  }

  var name: String?
  var parts: [Part] = []

  /// Changes until 2045; nil when a part is incomplete: half a description is none.
  var rules: TimeZoneRules? {
    guard let name, !parts.isEmpty, parts.count <= 200 else { return nil }
    var changes: [(at: Instant, from: Int, to: Int)] = []
    for part in parts {
      guard let start = part.start, let from = part.from, let to = part.to else { return nil }
      var onsets = part.dates
      if let text = part.rule {
        guard let all = Self.onsets(text, start: start, from: from) else { return nil }
        onsets += all
      } else {
        onsets.append(start)
      }
      changes += onsets.map { ($0.asIfUTC - Int64(from), from, to) }
      guard changes.count < 20_000 else { return nil }
    }
    changes.sort { $0.at < $1.at }
    // Rules that end before they begin, or begin when nobody looks any more, say nothing.
    guard let first = changes.first else { return nil }
    var list: [TimeZoneRules.Change] = []
    for change in changes where list.last.map({ $0.at < change.at }) ?? true {
      if let last = list.last, last.offset == change.to { continue }
      list.append(.init(at: change.at, offset: change.to))
    }
    return TimeZoneRules(name: name, firstOffset: first.from, changes: list)
  }

  private static func onsets(_ text: String, start: CivilTime, from: Int) -> [CivilTime]? {
    guard let rule = RecurrenceRule(text) else { return nil }
    // Windows' rules begin in 1601; nothing before 1970 matters.
    var start = start
    let (year, month, day) = start.date.parts
    if year < 1970, rule.isYearly {
      guard let date = CivilDate(year: 1972, month: month, day: day) else { return nil }
      start = CivilTime(date: date, secondOfDay: start.secondOfDay)
    }
    var end = CivilTime(date: CivilDate(number: 27_393), secondOfDay: 0)
    if let until = rule.until {
      let local =
        until.isUTC ? CivilTime(utc: until.civil.asIfUTC + Int64(from)) : until.civil
      end = min(end, local)
    }
    var onsets: [CivilTime] = []
    guard rule.forEach(from: start, through: end, most: 1000, { onsets.append($0) }) == .all else {
      return nil
    }
    return onsets
  }
}
