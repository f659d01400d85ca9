import Policy
import Timing

/// Until when a message is to be answered.
struct CallbackClock {
  let limit: CallbackKept.Limit
  private let hours: Double
  private let days: Timing.WorkingDays
  private let zone: TimeZoneRules

  init(_ ground: RuleGround) {
    hours = ground.policy.callback.limitHours
    if case .allow(let days) = ground.policy.callback.workingDays {
      limit = .workingDays(days)
    } else {
      limit = .hours(hours)
    }
    days = Timing.WorkingDays(holidays: ground.holidays)
    zone = ground.zone
  }

  /// The first moment that is too late. A call at the last moment is in time: exactly 24 hours
  /// after the message is "inden for et døgn".
  func end(for arrived: Instant) -> Instant {
    let byHours = arrived + Int64((hours * 3600).rounded()) + 1
    guard case .workingDays(let count) = limit else { return byHours }
    var date = zone.civilTime(at: arrived).date
    var rest = count
    // No run of holidays is longer than the days allowed for here.
    for _ in 0..<(count * 7 + 60) where rest > 0 {
      date = date + 1
      if days.contains(date) { rest -= 1 }
    }
    return max(byHours, zone.day(date).upperBound)
  }
}
