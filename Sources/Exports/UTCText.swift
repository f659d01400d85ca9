import Timing

extension Instant {
  /// ISO 8601 in UTC, without a zone: `2026-11-23T08:00:00`.
  var utcText: String {
    let time = CivilTime(utc: self)
    let clock = [time.secondOfDay / 3600, time.secondOfDay / 60 % 60, time.secondOfDay % 60]
    return time.date.iso + "T" + clock.map(twoDigits).joined(separator: ":")
  }
}

/// With a zero in front of a single digit.
func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
