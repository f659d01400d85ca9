package import Timing

/// Counts time in which somebody should listen: all of it, or only that of working days.
package struct ListeningClock: Sendable {
  package let zone: TimeZoneRules
  package let days: RequiredDays

  package init(zone: TimeZoneRules, days: RequiredDays) {
    self.zone = zone
    self.days = days
  }

  /// The last moment that is at most `seconds` of counted time after `instant`.
  package func deadline(after instant: Instant, seconds: Int64) -> Instant {
    guard case .workingDays = days else { return instant + seconds }
    var rest = seconds
    var date = zone.civilTime(at: instant).date
    var from = instant
    for _ in 0..<Self.horizon {
      let end = zone.day(date).upperBound
      if days.contains(date) {
        if rest < end - from { return from + rest }
        rest -= end - from
      }
      from = end
      date = date + 1
    }
    return from
  }

  /// The first moment from which `instant` is at most `seconds` of counted time away.
  package func earliest(before instant: Instant, seconds: Int64) -> Instant {
    guard case .workingDays = days else { return instant - seconds }
    var rest = seconds
    var date = zone.civilTime(at: instant).date
    var to = instant
    for _ in 0..<Self.horizon {
      let start = zone.day(date).lowerBound
      if days.contains(date) {
        if rest < to - start { return to - rest }
        rest -= to - start
      }
      to = start
      date = date + -1
    }
    return to
  }

  /// Days that are looked through at most; no run of holidays is longer.
  private static let horizon = 60
}
