import Timing
import Wording

/// Finds the day that was meant.
///
/// A date without a year is one of the ten months after the recording or the two before it (a
/// file's time may be that of a copy). Where the recording's day is not known, a date is believed to
/// have passed only if it did so within two months: next year's would be ten months ahead. Nothing
/// is said of what is left. A weekday named with the date decides the year, if it fits one.
struct SpokenDateResolver {
  let today: CivilDate
  /// Nil when not known.
  let recorded: CivilDate?

  struct Found: Comparable {
    /// The last day that can be meant.
    let day: CivilDate
    let isExact: Bool

    static func < (a: Found, b: Found) -> Bool { a.day < b.day }
  }

  private static let daysBack = 65
  private static let daysAhead = 300

  init(today: CivilDate, recorded: CivilDate?) {
    self.today = today
    // Clocks and copies err; nobody records tomorrow.
    self.recorded = recorded.map { min($0, today) }
  }

  func day(of date: SpokenDate) -> Found? {
    if let week = date.week { return self.week(week, date) }
    if let occasion = date.occasion { return self.occasion(occasion) }
    if let days = date.daysLater {
      return recorded.map { Found(day: $0 + days, isExact: true) }
    }
    guard let day = date.day else { return weekday(date) }
    guard let month = date.month else { return dayOfMonth(day, date) }
    if let year = date.year {
      guard let found = CivilDate(year: year, month: month, day: day),
        date.weekday ?? found.weekday == found.weekday
      else { return nil }
      return Found(day: found, isExact: true)
    }
    let years = years.compactMap { CivilDate(year: $0, month: month, day: day) }
    guard let weekday = date.weekday else { return nearest(years).map { exact($0) } }
    let fitting = years.filter { $0.weekday == weekday }
    return fitting.count == 1 ? exact(fitting[0]) : nil
  }

  private func exact(_ day: CivilDate) -> Found { Found(day: day, isExact: true) }

  private var years: ClosedRange<Int> {
    let year = (recorded ?? today).parts.year
    return year - 1...year + 1
  }

  /// The only one of a day's years that is plausible.
  private func nearest(_ days: [CivilDate]) -> CivilDate? {
    guard let recorded else {
      return days.first { abs($0.number - today.number) <= Self.daysBack }
    }
    return days.first {
      ($0.number - recorded.number) > -Self.daysBack
        && ($0.number - recorded.number) <= Self.daysAhead
    }
  }

  /// "på mandag" said on a Monday is today or a week on; the later one counts.
  private func weekday(_ date: SpokenDate) -> Found? {
    guard let weekday = date.weekday, let recorded else { return nil }
    let ahead = (weekday - recorded.weekday + 7) % 7
    let isSure = ahead != 0 && !date.isNext
    let days = (ahead == 0 ? 7 : ahead) + (date.isNext ? 7 : 0)
    return Found(day: recorded + days, isExact: isSure)
  }

  /// "mandag den tredje": of this month, or the next ones.
  private func dayOfMonth(_ day: Int, _ date: SpokenDate) -> Found? {
    guard let recorded, let weekday = date.weekday else { return nil }
    let next = (0...62).lazy.map { recorded + $0 }
      .first { $0.parts.day == day && $0.weekday == weekday }
    return next.map { exact($0) }
  }

  /// "i uge 32": until its Sunday nobody can say that it has passed.
  private func week(_ week: Int, _ date: SpokenDate) -> Found? {
    let mondays = years.compactMap { year in Self.monday(ofWeek: week, year: year) }
    guard let monday = nearest(mondays) else { return nil }
    if let weekday = date.weekday { return exact(monday + (weekday - 1)) }
    return Found(day: monday + (date.isAfter ? 13 : 6), isExact: false)
  }

  /// ISO 8601: week 1 holds 4 January.
  private static func monday(ofWeek week: Int, year: Int) -> CivilDate? {
    guard let fourth = CivilDate(year: year, month: 1, day: 4) else { return nil }
    let monday = fourth + (1 - fourth.weekday) + 7 * (week - 1)
    // Week 53 is not in every year.
    return (monday + 3).parts.year == year ? monday : nil
  }

  /// "efter nytår" is over a week after it at the latest.
  private func occasion(_ occasion: SpokenDate.Occasion) -> Found? {
    let days = years.compactMap { year -> CivilDate? in
      switch occasion {
      case .newYear: CivilDate(year: year, month: 1, day: 7)
      case .christmas: CivilDate(year: year, month: 1, day: 2)
      case .easter: DanishHolidays.easterDay(of: year).map { $0 + 8 }
      }
    }
    return nearest(days).map { Found(day: $0, isExact: false) }
  }
}
