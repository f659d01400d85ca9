import Testing
import Timing

private func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
  CivilDate(year: year, month: month, day: day)
}

/// Known dates of Easter Sunday, the earliest and latest possible among them.
private let easters = [
  (1818, 3, 22), (1943, 4, 25), (1961, 4, 2), (2000, 4, 23), (2008, 3, 23), (2011, 4, 24),
  (2016, 3, 27), (2019, 4, 21), (2020, 4, 12), (2021, 4, 4), (2022, 4, 17), (2023, 4, 9),
  (2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2028, 4, 16), (2029, 4, 1),
  (2030, 4, 21), (2038, 4, 25), (2049, 4, 18), (2076, 4, 19), (2100, 3, 28),
]

@Test(arguments: easters)
func easterIsOnItsKnownDay(year: Int, month: Int, dayOfMonth: Int) {
  #expect(DanishHolidays.easterDay(of: year) == day(year, month, dayOfMonth))
}

private let holidays: [(Int, Int, Int, DanishHolidays.Holiday?)] = [
  (2026, 1, 1, .newYearsDay), (2026, 4, 2, .maundyThursday), (2026, 4, 3, .goodFriday),
  (2026, 4, 4, nil), (2026, 4, 5, .easterDay), (2026, 4, 6, .easterMonday), (2026, 5, 1, nil),
  (2026, 5, 14, .ascensionDay), (2026, 5, 24, .whitSunday), (2026, 5, 25, .whitMonday),
  (2026, 6, 5, nil), (2026, 12, 24, nil), (2026, 12, 25, .christmasDay),
  (2026, 12, 26, .secondChristmasDay), (2026, 12, 31, nil), (2023, 5, 5, .prayerDay),
  (2024, 4, 26, nil), (2022, 5, 13, .prayerDay),
]

@Test(arguments: holidays)
func holidaysOfTheCalendar(
  year: Int, month: Int, dayOfMonth: Int, expected: DanishHolidays.Holiday?
) throws {
  let date = try #require(day(year, month, dayOfMonth))
  #expect(DanishHolidays().holiday(on: date) == expected)
}

@Test(arguments: [
  (6, 5, DanishHolidays.Holiday.constitutionDay), (12, 24, .christmasEve), (12, 31, .newYearsEve),
])
func agreedHolidaysHoldOnlyWhereChosen(
  month: Int, dayOfMonth: Int, holiday: DanishHolidays.Holiday
) throws {
  let date = try #require(day(2026, month, dayOfMonth))
  #expect(DanishHolidays(byAgreement: [holiday]).holiday(on: date) == holiday)
  #expect(!WorkingDays(holidays: DanishHolidays(byAgreement: [holiday])).contains(date))
  #expect(WorkingDays().contains(date))
  // A holiday of the calendar is no matter of agreement.
  #expect(DanishHolidays(byAgreement: [.christmasDay]).byAgreement.isEmpty)
}

@Test func aYearHasTheWorkingDaysOfThePrintedCalendar() throws {
  // 104 days of weekends; of the ten holidays 2. juledag is a Saturday, påskedag and pinsedag are
  // Sundays: seven fall on Monday to Friday.
  let first = try #require(day(2026, 1, 1))
  let last = try #require(day(2026, 12, 31))
  let period = try #require(CivilPeriod(first: first, last: last))
  #expect(period.days.count == 365)
  #expect(period.days.filter { WorkingDays().contains($0) }.count == 365 - 104 - 7)
}
