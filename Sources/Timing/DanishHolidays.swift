/// Denmark's public holidays.
///
/// The movable ones follow Easter. Store bededag ceased to be one with 2024 (lov nr. 214 af
/// 06/03/2023). Grundlovsdag, 24 and 31 December are holidays by agreement only: options.
package struct DanishHolidays: Sendable, Hashable {
  /// The raw value is the code in reports.
  package enum Holiday: String, Sendable, Hashable, CaseIterable {
    case newYearsDay = "nytaarsdag"
    case maundyThursday = "skaertorsdag"
    case goodFriday = "langfredag"
    case easterDay = "paaskedag"
    case easterMonday = "2_paaskedag"
    case prayerDay = "store_bededag"
    case ascensionDay = "kristi_himmelfartsdag"
    case whitSunday = "pinsedag"
    case whitMonday = "2_pinsedag"
    case constitutionDay = "grundlovsdag"
    case christmasEve = "juleaftensdag"
    case christmasDay = "juledag"
    case secondChristmasDay = "2_juledag"
    case newYearsEve = "nytaarsaftensdag"
  }

  /// Days that are free by agreement: any of `constitutionDay`, `christmasEve`, `newYearsEve`.
  package let byAgreement: Set<Holiday>

  package init(byAgreement: Set<Holiday> = []) {
    self.byAgreement = byAgreement.intersection([.constitutionDay, .christmasEve, .newYearsEve])
  }

  /// The holiday of that day; nil on other days. Years before 1700 (the old calendar) mean nothing.
  package func holiday(on date: CivilDate) -> Holiday? {
    let (year, month, day) = date.parts
    switch (month, day) {
    case (1, 1): return .newYearsDay
    case (12, 25): return .christmasDay
    case (12, 26): return .secondChristmasDay
    case (6, 5) where byAgreement.contains(.constitutionDay): return .constitutionDay
    case (12, 24) where byAgreement.contains(.christmasEve): return .christmasEve
    case (12, 31) where byAgreement.contains(.newYearsEve): return .newYearsEve
    default: break
    }
    guard let easter = Self.easterDay(of: year) else { return nil }
    switch date.number - easter.number {
    case -3: return .maundyThursday
    case -2: return .goodFriday
    case 0: return .easterDay
    case 1: return .easterMonday
    case 26: return year <= 2023 ? .prayerDay : nil
    case 39: return .ascensionDay
    case 49: return .whitSunday
    case 50: return .whitMonday
    default: return nil
    }
  }

  /// Easter Sunday by the Gregorian calendar (Meeus, "Astronomical Algorithms", chapter 8; the
  /// method of an anonymous correspondent to Nature, 1876). Nil before 1583.
  package static func easterDay(of year: Int) -> CivilDate? {
    guard year >= 1583 else { return nil }
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
