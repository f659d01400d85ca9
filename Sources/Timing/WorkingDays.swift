/// Which days are working days.
package struct WorkingDays: Sendable, Hashable {
  /// 1 is Monday, 7 is Sunday.
  package let weekdays: Set<Int>
  package let holidays: DanishHolidays

  package init(weekdays: Set<Int> = [1, 2, 3, 4, 5], holidays: DanishHolidays = DanishHolidays()) {
    self.weekdays = weekdays
    self.holidays = holidays
  }

  package func contains(_ date: CivilDate) -> Bool {
    weekdays.contains(date.weekday) && holidays.holiday(on: date) == nil
  }
}
