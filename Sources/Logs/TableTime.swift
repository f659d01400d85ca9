internal import Timing

/// A time as people and reports write it: `2026-11-23 07:12:04`, `2026-11-23T07:12+01:00`,
/// `23-11-2026 07.12`, `11/23/2026 7:12:04 PM`, or seconds since 1970.
struct TableTime {
  enum Reading: Equatable {
    case instant(Instant)
    case local(CivilTime)
  }

  let order: TableMapping.DateOrder

  func read(_ text: Span<UInt8>, _ range: Range<Int>) -> Reading? {
    let range = text.trimmed(range)
    if let at = epoch(text, range) { return .instant(at) }
    var position = range.lowerBound
    let end = range.upperBound
    guard let first = number(text, &position, end), let mark = mark(text, &position, end),
      mark == Byte.dash || mark == Byte.slash || mark == Byte.point,
      let second = number(text, &position, end), self.mark(text, &position, end) == mark,
      let third = number(text, &position, end),
      let date = date(first, second, third)
    else { return nil }
    guard position < end, text[position].isBlank || text[position] == UInt8(ascii: "T") else {
      return nil
    }
    while position < end, text[position].isBlank || text[position] == UInt8(ascii: "T") {
      position += 1
    }
    guard let hour = number(text, &position, end), hour.digits <= 2,
      let minute = clockPart(text, &position, end)
    else { return nil }
    let second60 = clockPart(text, &position, end) ?? 0
    skipFraction(text, &position, end)
    guard let hour = hour24(hour.value, text, &position, end), minute < 60, second60 <= 60 else {
      return nil
    }
    let time = CivilTime(date: date, secondOfDay: hour * 3600 + minute * 60 + min(second60, 59))
    if position == end { return .local(time) }
    return offset(text, &position, end).map { .instant(time.asIfUTC - Int64($0)) }
  }

  private func date(
    _ first: (value: Int, digits: Int), _ second: (value: Int, digits: Int),
    _ third: (value: Int, digits: Int)
  ) -> CivilDate? {
    if first.digits == 4 {
      return CivilDate(year: first.value, month: second.value, day: third.value)
    }
    guard first.digits <= 2, second.digits <= 2 else { return nil }
    let year = third.digits == 2 ? 2000 + third.value : third.digits == 4 ? third.value : -1
    guard year > 0 else { return nil }
    return order == .monthFirst
      ? CivilDate(year: year, month: first.value, day: second.value)
      : CivilDate(year: year, month: second.value, day: first.value)
  }

  private func number(
    _ text: Span<UInt8>, _ position: inout Int, _ end: Int
  ) -> (value: Int, digits: Int)? {
    let start = position
    while position < end, position - start < 5, text[position].digit != nil { position += 1 }
    return text.number(start..<position).map { ($0, position - start) }
  }

  private func mark(_ text: Span<UInt8>, _ position: inout Int, _ end: Int) -> UInt8? {
    guard position < end else { return nil }
    position += 1
    return text[position - 1]
  }

  /// `:12` or `.12`.
  private func clockPart(_ text: Span<UInt8>, _ position: inout Int, _ end: Int) -> Int? {
    guard position + 2 < end || position + 3 == end, position < end,
      text[position] == Byte.colon || text[position] == Byte.point,
      let value = text.twoDigits(at: position + 1), position + 3 <= end
    else { return nil }
    position += 3
    return value
  }

  private func skipFraction(_ text: Span<UInt8>, _ position: inout Int, _ end: Int) {
    guard position < end, text[position] == Byte.point || text[position] == Byte.comma else {
      return
    }
    position += 1
    while position < end, text[position].digit != nil { position += 1 }
  }

  private func hour24(
    _ hour: Int, _ text: Span<UInt8>, _ position: inout Int, _ end: Int
  ) -> Int? {
    var next = position
    while next < end, text[next].isBlank { next += 1 }
    guard next + 1 < end, text[next + 1].lowercased == UInt8(ascii: "m") else {
      return hour < 24 ? hour : nil
    }
    let letter = text[next].lowercased
    guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p"), (1...12).contains(hour)
    else { return nil }
    position = next + 2
    return hour % 12 + (letter == UInt8(ascii: "p") ? 12 : 0)
  }

  /// Seconds east of UTC: `Z`, `+01:00`, `+0100`.
  private func offset(_ text: Span<UInt8>, _ position: inout Int, _ end: Int) -> Int? {
    if text[position].isBlank { position += 1 }
    guard position < end else { return nil }
    let sign = text[position]
    if sign.lowercased == UInt8(ascii: "z") { return position + 1 == end ? 0 : nil }
    guard sign == UInt8(ascii: "+") || sign == Byte.dash,
      let hours = text.twoDigits(at: position + 1), position + 3 <= end
    else { return nil }
    position += 3
    if position < end, text[position] == Byte.colon { position += 1 }
    let minutes = position + 2 == end ? text.twoDigits(at: position) : position == end ? 0 : nil
    guard let minutes, hours <= 26, minutes < 60 else { return nil }
    return (hours * 3600 + minutes * 60) * (sign == Byte.dash ? -1 : 1)
  }
}
