import Timing

extension TimeZoneRules {
  /// ISO 8601 with the offset in force: `2026-10-25T02:12:04+01:00`.
  func iso(_ instant: Instant) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let time = civilTime(at: instant)
    let clock = [time.secondOfDay / 3600, time.secondOfDay / 60 % 60, time.secondOfDay % 60]
      .map(two).joined(separator: ":")
    let offset = offset(at: instant)
    let minutes = abs(offset) / 60
    let sign = offset < 0 ? "-" : "+"
    return "\(time.date.iso)T\(clock)\(sign)\(two(minutes / 60)):\(two(minutes % 60))"
  }
}
