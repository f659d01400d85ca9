internal import Timing

/// What a record says about its moment.
enum LogTime: Equatable {
  case once(Instant)
  /// The clock showed it twice.
  case twice(Instant, Instant)
  /// The clock skipped it: the moment of the change.
  case skipped(Instant)
  /// A time of a clock in no zone that was told.
  case zoneMissing

  /// The earliest it can have been; nil where it is unknown.
  var instant: Instant? {
    switch self {
    case .once(let at), .twice(let at, _), .skipped(let at): at
    case .zoneMissing: nil
    }
  }

  var later: Instant? {
    if case .twice(_, let later) = self { later } else { nil }
  }
}

/// Makes moments of what the clocks of one zone show, and remembers the hour: in a log the next
/// line mostly has the same.
struct LogClock {
  private let zone: TimeZoneRules?
  private var hour: CivilTime?
  private var meaning = LogTime.zoneMissing
  /// The thirteen bytes `2026-11-23 08` that made `meaning`.
  private var first: UInt64 = 0
  private var rest: UInt64 = 0

  init(zone: TimeZoneRules?) { self.zone = zone }

  /// Reads `2026-11-23 08:12:05` (or with `T`), from `start`; nil when it is no time. Parts of a
  /// second are dropped.
  mutating func read(_ line: Span<UInt8>, at start: Int, before end: Int) -> LogTime? {
    guard start >= 0, start + 19 <= end, end <= line.count else { return nil }
    var first: UInt64 = 0
    var rest: UInt64 = 0
    for index in start..<start + 8 { first = first << 8 | UInt64(line[index]) }
    for index in start + 8..<start + 13 { rest = rest << 8 | UInt64(line[index]) }
    guard line[start + 13] == Byte.colon, line[start + 16] == Byte.colon,
      let minute = line.twoDigits(at: start + 14), minute < 60,
      let second = line.twoDigits(at: start + 17), second <= 60
    else { return nil }
    if first != self.first || rest != self.rest {
      guard let time = hourTime(line, start) else { return nil }
      meaning = lookUp(time)
      (self.first, self.rest) = (first, rest)
      hour = time
    }
    return added(minute * 60 + min(second, 59))
  }

  /// What a time on the wall means.
  mutating func meaning(of time: CivilTime) -> LogTime {
    let whole = CivilTime(
      date: time.date, secondOfDay: time.secondOfDay - time.secondOfDay % 3600)
    if whole != hour {
      meaning = lookUp(whole)
      hour = whole
      (first, rest) = (0, 0)
    }
    return added(time.secondOfDay % 3600)
  }

  private func hourTime(_ line: Span<UInt8>, _ start: Int) -> CivilTime? {
    guard line[start + 4] == Byte.dash, line[start + 7] == Byte.dash,
      line[start + 10] == Byte.space || line[start + 10] == UInt8(ascii: "T"),
      let year = line.number(start..<start + 4), let month = line.twoDigits(at: start + 5),
      let day = line.twoDigits(at: start + 8), let hour = line.twoDigits(at: start + 11),
      hour < 24, let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return CivilTime(date: date, secondOfDay: hour * 3600)
  }

  private func lookUp(_ time: CivilTime) -> LogTime {
    guard let zone else { return .zoneMissing }
    return switch zone.meaning(of: time) {
    case .once(let at): .once(at)
    case .twice(let early, let late): .twice(early, late)
    case .never(let at): .skipped(at)
    }
  }

  private func added(_ seconds: Int) -> LogTime {
    switch meaning {
    // Zones whose clocks change within an hour are not worth the cache.
    case .once(let at): .once(at + Int64(seconds))
    case .twice(let early, let late): .twice(early + Int64(seconds), late + Int64(seconds))
    case .skipped, .zoneMissing: meaning
    }
  }
}

/// Reads seconds since 1970 with an optional part of a second: `1795417924.123456`. Years 1980 to
/// 2100, so that a telephone number is hardly ever taken for a time.
func epoch(_ line: Span<UInt8>, _ range: Range<Int>) -> Instant? {
  let whole = line.index(of: Byte.point, from: range.lowerBound, before: range.upperBound)
  if let whole {
    for index in whole + 1..<range.upperBound where line[index].digit == nil { return nil }
  }
  guard let seconds = line.number(range.lowerBound..<(whole ?? range.upperBound)),
    (315_532_800..<4_102_444_800).contains(seconds)
  else { return nil }
  return Instant(Int64(seconds))
}
