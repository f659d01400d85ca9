import CICal
import Timing

/// When an event comes again (RFC 5545, 3.3.10), by libical.
struct RecurrenceRule {
  enum End {
    case all
    /// The rule never came true.
    case nothing
    case tooMany
  }

  private let text: String
  /// The last moment or day; nil without one.
  let until: CalendarTime?
  let isYearly: Bool

  /// Nil for what breaks the format, for rules by the hour or shorter, and other calendars than the
  /// Gregorian: no absence is written so, and each of them can be made to run for very long.
  init?(_ text: String) {
    let parts = text.uppercased().split(separator: ";").map { $0.split(separator: "=") }
    guard text.utf8.count <= 1024, !parts.isEmpty, parts.allSatisfy({ $0.count == 2 }) else {
      return nil
    }
    let keys = parts.map { $0[0] }
    guard Set(keys).count == keys.count,
      keys.allSatisfy(knownKeys.contains),
      parts.allSatisfy({ $0[1].utf8.allSatisfy(isRuleByte) })
    else { return nil }
    func value(_ key: Substring) -> Substring? { parts.first { $0[0] == key }?[1] }
    guard let frequency = value("FREQ"),
      ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].contains(frequency)
    else { return nil }
    if let last = value("UNTIL") {
      guard let time = CalendarTime(last) else { return nil }
      until = time
    } else {
      until = nil
    }
    isYearly = frequency == "YEARLY"
    // libical would compare the end with a time of another zone: it is compared here.
    self.text = parts.filter { $0[0] != "UNTIL" }.map { $0.joined(separator: "=") }
      .joined(separator: ";")
  }

  /// Beginnings in order, on the clock that `start` is on.
  ///
  /// - Parameters:
  ///   - start: the first beginning that can be.
  ///   - end: the last that is asked for.
  ///   - most: so many are looked at.
  ///   - body: takes each.
  /// - Returns: how it ended; nil for a rule that libical does not take.
  func forEach(
    from start: CivilTime, through end: CivilTime, most: Int, _ body: (CivilTime) -> Void
  ) -> End? {
    if start > end { return .all }
    icalerror_set_errors_are_fatal(0)
    icalerror_clear_errno()
    defer { icalerror_clear_errno() }
    var rule = unsafe icalrecurrencetype_from_string(text)
    guard unsafe rule.freq != ICAL_NO_RECURRENCE else { return nil }
    // Or libical looks for what never comes until the year 2582.
    unsafe rule.until = icalTime(end)
    guard let iterator = unsafe icalrecur_iterator_new(rule, icalTime(start)) else { return nil }
    defer { unsafe icalrecur_iterator_free(iterator) }
    var last: CivilTime?
    for _ in 0..<most {
      guard let time = unsafe civilTime(icalrecur_iterator_next(iterator)), time <= end else {
        return last == nil ? .nothing : .all
      }
      // It never goes back or stands still.
      if let last, time <= last { return .all }
      last = time
      if time >= start { body(time) }
    }
    return .tooMany
  }
}

private let knownKeys: Set<Substring> = [
  "FREQ", "UNTIL", "COUNT", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH",
  "BYSETPOS", "WKST",
]

private func isRuleByte(_ byte: UInt8) -> Bool {
  (48...57).contains(byte) || (65...90).contains(byte) || byte == 43 || byte == 44 || byte == 45
}

private func icalTime(_ time: CivilTime) -> icaltimetype {
  let (year, month, day) = time.date.parts
  var result = unsafe icaltimetype()
  unsafe result.year = Int32(year)
  unsafe result.month = Int32(month)
  unsafe result.day = Int32(day)
  unsafe result.hour = Int32(time.secondOfDay / 3600)
  unsafe result.minute = Int32(time.secondOfDay / 60 % 60)
  unsafe result.second = Int32(time.secondOfDay % 60)
  return unsafe result
}

/// Nil for the null time, with which an iterator ends.
private func civilTime(_ time: icaltimetype) -> CivilTime? {
  guard
    let date = unsafe CivilDate(
      year: Int(time.year), month: Int(time.month), day: Int(time.day))
  else { return nil }
  let second = unsafe Int(time.hour) * 3600 + Int(time.minute) * 60 + Int(time.second)
  return CivilTime(date: date, secondOfDay: second)
}

/// An event's length: whole days on the calendar, then seconds.
struct CalendarDuration {
  let days: Int
  let seconds: Int

  /// `P1D`, `PT8H30M`, `P2W`; nil for what is none, negative or years long.
  init?(_ text: String) {
    guard text.utf8.count <= 40 else { return nil }
    icalerror_set_errors_are_fatal(0)
    icalerror_clear_errno()
    defer { icalerror_clear_errno() }
    let found = unsafe icaldurationtype_from_string(text)
    guard icaldurationtype_is_bad_duration(found) == 0, found.is_neg == 0 else { return nil }
    let limit = UInt32(CalendarLimits.days)
    guard found.days <= limit, found.weeks <= limit / 7, found.hours <= limit * 24,
      found.minutes <= limit * 1440, found.seconds <= limit * 86_400
    else { return nil }
    days = Int(found.days) + Int(found.weeks) * 7
    seconds = Int(found.hours) * 3600 + Int(found.minutes) * 60 + Int(found.seconds)
  }
}
