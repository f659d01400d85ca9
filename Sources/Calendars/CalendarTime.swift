import Timing

/// A DATE or DATE-TIME (RFC 5545, 3.3.4 and 3.3.5).
struct CalendarTime: Hashable {
  var civil: CivilTime
  let isDate: Bool
  let isUTC: Bool

  init(civil: CivilTime, isDate: Bool, isUTC: Bool) {
    self.civil = civil
    self.isDate = isDate
    self.isUTC = isUTC
  }

  /// `20261123`, `20261123T090000`, `20261123T080000Z`; nil for what is none, or not of the years
  /// 1600 to 2400.
  init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      return value
    }
    guard bytes.count == 8 || bytes.count == 15 || bytes.count == 16,
      let year = number(0..<4), (1600...2400).contains(year), let month = number(4..<6),
      let day = number(6..<8), let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    guard bytes.count > 8 else {
      self.init(civil: CivilTime(date: date, secondOfDay: 0), isDate: true, isUTC: false)
      return
    }
    let isUTC = bytes.count == 16
    guard bytes[8] == 84 || bytes[8] == 116, let hour = number(9..<11), hour < 24,
      let minute = number(11..<13), minute < 60, let second = number(13..<15), second <= 60,
      !isUTC || bytes[15] == 90 || bytes[15] == 122
    else { return nil }
    self.init(
      civil: CivilTime(date: date, secondOfDay: hour * 3600 + minute * 60 + min(second, 59)),
      isDate: false, isUTC: isUTC)
  }
}

extension TimeZoneRules {
  /// When a clock there shows it: the first time in the hour that it shows twice, the moment the
  /// clock was set in the hour that it skips.
  func instant(_ time: CivilTime) -> Instant {
    switch meaning(of: time) {
    case .once(let instant), .twice(let instant, _), .never(let instant): instant
    }
  }
}

/// `+0100`, `-033000`: seconds east of UTC.
func utcOffset(_ text: String) -> Int? {
  let bytes = Array(text.utf8)
  guard bytes.count == 5 || bytes.count == 7, bytes[0] == 43 || bytes[0] == 45,
    bytes.dropFirst().allSatisfy({ (48...57).contains($0) })
  else { return nil }
  func pair(_ index: Int) -> Int { Int(bytes[index] - 48) * 10 + Int(bytes[index + 1] - 48) }
  let seconds = pair(1) * 3600 + pair(3) * 60 + (bytes.count == 7 ? pair(5) : 0)
  guard pair(1) < 15, pair(3) < 60 else { return nil }
  return bytes[0] == 45 ? -seconds : seconds
}
