import Policy
package import Timing

/// Dates and times as reports say them.
extension Tongue {
  /// "27. oktober 2026".
  package func date(_ date: CivilDate) -> String {
    "\(dayAndMonth(date)) \(date.parts.year)"
  }

  /// "27. oktober".
  func dayAndMonth(_ date: CivilDate) -> String {
    let (_, month, day) = date.parts
    return self("\(day). \(monthName(month))", "\(day) \(monthName(month))")
  }

  /// "ma": Monday is 1.
  func weekday(_ date: CivilDate) -> String {
    calendarNames.shortWeekdays[date.weekday - 1]
  }

  /// "27. oktober 2026 kl. 08.12" on a clock of `zone`; of the repeated hour, whether it is the
  /// first or the second.
  package func dateTime(_ instant: Instant, _ zone: TimeZoneRules) -> String {
    date(zone.civilTime(at: instant).date) + self(" kl. ", " at ") + clock(instant, zone)
  }

  /// "08.12", with the seconds where they are asked for. Of the repeated hour it says which one;
  /// `isEither` where that is not known.
  func clock(
    _ instant: Instant, _ zone: TimeZoneRules, seconds: Bool = false, isEither: Bool = false
  ) -> String {
    let time = zone.civilTime(at: instant)
    let parts = [time.secondOfDay / 3600, time.secondOfDay / 60 % 60, time.secondOfDay % 60]
    let text = parts.prefix(seconds ? 3 : 2).map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: self(".", ":"))
    guard case .twice(let first, _) = zone.meaning(of: time) else { return text }
    if isEither { return text + self(" (sommer- eller normaltid)", " (summer or winter time)") }
    return text
      + (instant == first
        ? self(" (sommertid)", " (summer time)") : self(" (normaltid)", " (winter time)"))
  }

  /// "27. oktober 2026 kl. 08.00–12.00", or with both dates; the end is the first moment after it.
  func span(_ range: Range<Instant>, _ zone: TimeZoneRules) -> String {
    let start = dateTime(range.lowerBound, zone)
    let first = zone.civilTime(at: range.lowerBound).date
    let end = zone.civilTime(at: range.upperBound)
    if end.date == first { return "\(start)–\(clock(range.upperBound, zone))" }
    if end == CivilTime(date: first + 1, secondOfDay: 0) { return start + self("–24.00", "–24:00") }
    return "\(start) – \(dateTime(range.upperBound, zone))"
  }

  /// "19.–25. oktober 2026", "19. oktober – 1. november 2026".
  func period(_ period: CivilPeriod) -> String {
    let (first, last) = (period.first, period.last)
    if first == last { return date(first) }
    if first.parts.year != last.parts.year { return "\(date(first)) – \(date(last))" }
    if first.parts.month != last.parts.month { return "\(dayAndMonth(first)) – \(date(last))" }
    return "\(first.parts.day)\(self(".", ""))–\(date(last))"
  }

  /// "51 timer", "3 døgn": whole hours below three days, whole days of 24 hours from there.
  func age(_ seconds: Int64) -> String {
    let hours = Int(seconds / 3600)
    if hours < 72 { return amount(hours, ("time", "timer"), ("hour", "hours")) }
    return amount(hours / 24, ("døgn", "døgn"), ("day", "days"))
  }

  private var calendarNames: CalendarNames { language == .danish ? .danish : .english }

  func monthName(_ month: Int) -> String {
    calendarNames.month(month)
  }
}
