/// What a clock on the wall shows: a date and a time of day, in no particular time zone.
package struct CivilTime: Sendable, Hashable, Comparable {
  package let date: CivilDate
  /// 0–86399.
  package let secondOfDay: Int

  /// `secondOfDay` outside 0…86399 is carried to other days.
  package init(date: CivilDate, secondOfDay: Int) {
    let days = (secondOfDay >= 0 ? secondOfDay : secondOfDay - 86_399) / 86_400
    self.date = date + days
    self.secondOfDay = secondOfDay - days * 86_400
  }

  package static func < (a: CivilTime, b: CivilTime) -> Bool { a.asIfUTC < b.asIfUTC }

  /// The moment at which a clock in UTC shows this.
  package var asIfUTC: Instant { Instant(Int64(date.number) * 86_400 + Int64(secondOfDay)) }

  /// What a clock in UTC shows.
  package init(utc instant: Instant) {
    let days = (instant.seconds >= 0 ? instant.seconds : instant.seconds - 86_399) / 86_400
    self.init(date: CivilDate(number: Int(days)), secondOfDay: Int(instant.seconds - days * 86_400))
  }
}
