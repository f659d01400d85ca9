import Timing

/// A time as tables write it.
///
/// `2026-11-23 14:05:09.25+01`, `2026-11-23T13:05:09Z`, `23-11-2026 14.05`, `23/11/2026`; a date alone
/// is its midnight. Month before day is never assumed.
enum TimeText: Sendable, Hashable {
  /// `later`: what it may mean as well, in the hour that the clock showed twice.
  case at(Instant, later: Instant?)
  /// The hour that the clock skipped: the zone may be wrong.
  case skipped

  var instant: Instant? { if case .at(let instant, _) = self { instant } else { nil } }

  /// - Returns: nil for what is no such time.
  init?(_ text: String, zone: TimeZoneRules) {
    var scanner = Scanner(bytes: Array(text.utf8))
    guard let time = scanner.time() else { return nil }
    if let offset = scanner.offset() {
      guard scanner.isAtEnd else { return nil }
      self = .at(time.asIfUTC - Int64(offset), later: nil)
      return
    }
    guard scanner.isAtEnd else { return nil }
    switch zone.meaning(of: time) {
    case .once(let instant): self = .at(instant, later: nil)
    case .twice(let first, let second): self = .at(first, later: second)
    case .never: self = .skipped
    }
  }
}

private struct Scanner {
  let bytes: [UInt8]
  var position = 0

  var isAtEnd: Bool { position == bytes.count }

  mutating func time() -> CivilTime? {
    guard let date = date() else { return nil }
    guard skip(" ") || skip("T") || skip("t") else {
      return isAtEnd ? CivilTime(date: date, secondOfDay: 0) : nil
    }
    guard let hour = number(1...2), hour < 24, skip(":") || skip("."),
      let minute = number(2...2), minute < 60
    else { return nil }
    var second = 0
    if skip(":") || skip(".") {
      guard let value = number(2...2), value < 60 else { return nil }
      second = value
      if skip(".") || skip(",") {
        guard number(1...9) != nil else { return nil }
      }
    }
    return CivilTime(date: date, secondOfDay: hour * 3600 + minute * 60 + second)
  }

  /// Seconds east of UTC; nil, and nothing is taken, where there is no offset.
  mutating func offset() -> Int? {
    let start = position
    _ = skip(" ")
    if skip("Z") || skip("z") { return 0 }
    let isWest = skip("-")
    guard isWest || skip("+"), let hour = number(2...2), hour < 24 else {
      position = start
      return nil
    }
    var minute = 0
    if skip(":") || !isAtEnd {
      guard let value = number(2...2), value < 60 else {
        position = start
        return nil
      }
      minute = value
    }
    return (isWest ? -1 : 1) * (hour * 3600 + minute * 60)
  }

  private mutating func date() -> CivilDate? {
    let start = position
    if let year = number(4...4), skip("-"), let month = number(2...2), skip("-"),
      let day = number(2...2)
    {
      return CivilDate(year: year, month: month, day: day)
    }
    position = start
    guard let day = number(1...2), let mark = peek, mark == "-" || mark == "/" || mark == ".",
      skip(mark), let month = number(1...2), skip(mark), let year = number(4...4)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  private var peek: Unicode.Scalar? {
    position < bytes.count ? Unicode.Scalar(bytes[position]) : nil
  }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    position += 1
    return true
  }

  /// As many digits as there are, if that is a count that is wanted.
  private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while count < digits.upperBound, position < bytes.count,
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
    {
      value = value * 10 + Int(bytes[position] - UInt8(ascii: "0"))
      position += 1
      count += 1
    }
    return count >= digits.lowerBound ? value : nil
  }
}
