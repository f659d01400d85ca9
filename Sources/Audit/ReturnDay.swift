package import Timing
package import Wording

/// The day that a greeting names for its owner's return.
package struct ReturnDay: Sendable, Hashable {
  /// The day; where only a week or a time of the year was said, the last day that can be meant.
  package let day: CivilDate
  /// That very day was said, and there is no other it could be.
  package let isExact: Bool
  /// Every day the greeting names lies before today: it is stale.
  package let isPast: Bool

  package init(day: CivilDate, isExact: Bool, isPast: Bool) {
    self.day = day
    self.isExact = isExact
    self.isPast = isPast
  }

  /// - Returns: nil where nothing certain can be said: no day was named or understood, or nobody
  ///   knows which year, or what day it is today.
  package init?(_ reading: AdviceReading, calendar: GreetingCalendar) {
    guard reading.topic == .returnDate, reading.isClear, let today = calendar.today,
      !reading.dates.isEmpty
    else { return nil }
    let resolver = SpokenDateResolver(today: today, recorded: calendar.recorded)
    let found = reading.dates.map { resolver.day(of: $0) }
    let days = found.compactMap(\.self)
    // One date that cannot be placed may be the one that counts.
    guard days.count == found.count,
      let chosen = reading.date.flatMap({ resolver.day(of: $0) }) ?? days.max()
    else { return nil }
    self.init(
      day: chosen.day, isExact: chosen.isExact && reading.date != nil,
      isPast: days.allSatisfy { $0.day < today })
  }
}

/// What is known of the days around a greeting.
package struct GreetingCalendar: Sendable, Hashable {
  /// Nil: nothing is said of days that have passed.
  package var today: CivilDate?
  /// When the greeting was recorded.
  package var recorded: CivilDate?

  package init(today: CivilDate? = nil, recorded: CivilDate? = nil) {
    self.today = today
    self.recorded = recorded
  }
}
