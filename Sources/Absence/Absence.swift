package import Timing
package import Voicemail

/// When somebody was away. Why is never read: the kind of an absence can be about health.
package struct Absence: Sendable, Hashable {
  /// The extension of who was away.
  package let `extension`: String
  /// From the first moment away to the first moment back.
  package let span: Range<Instant>
  /// It was told in whole days.
  package let isWholeDays: Bool
  package let place: SourcePlace

  package init(
    extension: String, span: Range<Instant>, isWholeDays: Bool, place: SourcePlace
  ) {
    self.extension = `extension`
    self.span = span
    self.isWholeDays = isWholeDays
    self.place = place
  }
}

/// How long an absence is.
///
/// The clock on the wall counts, not the seconds that went by: a day is a day also when the clock is
/// set, and from 8:00 to 8:00 is 24 hours. Whole days are calendar days: Monday and Tuesday are two,
/// and more than one. Of an absence told in hours, a day is one that it takes from midnight to
/// midnight, or 24 hours: Monday 12:00 to Wednesday 9:00 is longer than a day, an afternoon and the
/// morning after are not, though they touch two.
extension Absence {
  /// The calendar days it touches.
  package func days(in zone: TimeZoneRules) -> CivilPeriod? {
    CivilPeriod(
      first: zone.civilTime(at: span.lowerBound).date,
      last: zone.civilTime(at: span.upperBound - 1).date)
  }

  /// Whether it is longer than so many calendar days.
  package func isLonger(thanDays limit: Int, in zone: TimeZoneRules) -> Bool {
    if !isWholeDays, clockSeconds(in: zone) > Int64(limit) * 86_400 { return true }
    let start = zone.civilTime(at: span.lowerBound)
    let first = start.secondOfDay == 0 ? start.date : start.date + 1
    // The day of the end is whole only when the end is its midnight, and then it is the next day.
    return zone.civilTime(at: span.upperBound).date.number - first.number > limit
  }

  /// Whether it is longer than so many hours.
  package func isLonger(thanHours limit: Int, in zone: TimeZoneRules) -> Bool {
    clockSeconds(in: zone) > Int64(limit) * 3600
  }

  private func clockSeconds(in zone: TimeZoneRules) -> Int64 {
    let start = zone.civilTime(at: span.lowerBound).asIfUTC
    return zone.civilTime(at: span.upperBound).asIfUTC - start
  }
}

extension [Absence] {
  /// One for each unbroken time away: those of one person that overlap or touch are one. Gaps stay:
  /// a weekend between two weeks of holiday is there only when somebody wrote it.
  package var joined: [Absence] {
    var joined: [Absence] = []
    let sorted = sorted {
      ($0.extension, $0.span.lowerBound, $0.span.upperBound, $0.place)
        < ($1.extension, $1.span.lowerBound, $1.span.upperBound, $1.place)
    }
    for absence in sorted where !absence.span.isEmpty {
      guard let last = joined.last, last.extension == absence.extension,
        absence.span.lowerBound <= last.span.upperBound
      else {
        joined.append(absence)
        continue
      }
      let end = Swift.max(last.span.upperBound, absence.span.upperBound)
      joined[joined.count - 1] = Absence(
        extension: last.extension, span: last.span.lowerBound..<end,
        isWholeDays: last.isWholeDays && absence.isWholeDays, place: last.place)
    }
    return joined
  }
}
