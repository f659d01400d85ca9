/// Whole calendar days, from the first to the last.
package struct CivilPeriod: Sendable, Hashable {
  package let first: CivilDate
  package let last: CivilDate

  /// Nil when `last` comes before `first`.
  package init?(first: CivilDate, last: CivilDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  package var days: [CivilDate] { (first.number...last.number).map(CivilDate.init(number:)) }

  package func contains(_ date: CivilDate) -> Bool { date >= first && date <= last }

  /// From the beginning of the first day to the end of the last.
  package func instants(in zone: TimeZoneRules) -> Range<Instant> {
    zone.day(first).lowerBound..<zone.day(last).upperBound
  }
}
