package import Timing

/// When a log usually has records, by the hour of the week; public holidays count as Sundays.
///
/// Learned from the log's own records. Weeks with no record at all teach nothing: an hour counts
/// only where the records around it are at most three days apart.
package struct WeeklyPattern: Sendable, Hashable {
  /// Hours of the week (0 is Monday from 0 to 1) with a record in at least three weeks of four.
  package let usual: Set<Int>
  /// Hours of the week with a record in at most one week of four.
  package let quiet: Set<Int>

  /// Nothing is known: no hour is usual, and none is quiet.
  package static let unknown = WeeklyPattern(usual: [], quiet: [])

  package init(usual: Set<Int>, quiet: Set<Int>) {
    self.usual = usual
    self.quiet = quiet
  }

  /// `activeHours` are epoch hours (see `LogFacts`). An hour of the week must have been seen in
  /// `leastWeeks` weeks before anything is said of it.
  package init(
    learnedFrom activeHours: Set<Int>, zone: TimeZoneRules, workingDays: WorkingDays,
    leastWeeks: Int = 3
  ) {
    let longestLesson = 72
    var seen = [Int](repeating: 0, count: 168)
    var active = [Int](repeating: 0, count: 168)
    let hours = activeHours.sorted()
    for (index, hour) in hours.enumerated() {
      let slot = Self.slot(hour, zone: zone, workingDays: workingDays)
      seen[slot] += 1
      active[slot] += 1
      guard index + 1 < hours.count, hours[index + 1] - hour <= longestLesson else { continue }
      for silent in (hour + 1)..<hours[index + 1] {
        seen[Self.slot(silent, zone: zone, workingDays: workingDays)] += 1
      }
    }
    let known = (0..<168).filter { seen[$0] >= leastWeeks }
    usual = Set(known.filter { active[$0] * 4 >= seen[$0] * 3 })
    quiet = Set(known.filter { active[$0] * 4 <= seen[$0] })
  }

  /// The hour of the week of an epoch hour.
  static func slot(_ hour: Int, zone: TimeZoneRules, workingDays: WorkingDays) -> Int {
    let time = zone.civilTime(at: Instant(Int64(hour) * 3600))
    let isHoliday = workingDays.holidays.holiday(on: time.date) != nil
    return ((isHoliday ? 7 : time.date.weekday) - 1) * 24 + time.secondOfDay / 3600
  }
}
