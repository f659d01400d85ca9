internal import Timing

/// Reads `Nov 23 08:12:05`, which has no year (Asterisk's default `%b %e %T`).
///
/// The year is the last in which the line can have been written: the file was changed on `latest`,
/// and nothing in it is newer. A log that spans more than a year cannot be read so.
struct UndatedTime {
  private let latest: CivilDate
  private let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { Array($0.utf8) }

  init(latest: CivilDate) { self.latest = latest }

  func read(_ line: Span<UInt8>, _ range: Range<Int>) -> CivilTime? {
    let start = range.lowerBound
    guard range.count >= 15, line[start + 3] == Byte.space, line[start + 6] == Byte.space,
      line[start + 9] == Byte.colon, line[start + 12] == Byte.colon,
      let month = months.firstIndex(where: { line.isEqual(start..<start + 3, toLower: $0) }),
      let ones = line[start + 5].digit, let hour = line.twoDigits(at: start + 7), hour < 24,
      let minute = line.twoDigits(at: start + 10), minute < 60,
      let second = line.twoDigits(at: start + 13), second <= 60
    else { return nil }
    let tens = line[start + 4] == Byte.space ? 0 : line[start + 4].digit
    guard let tens else { return nil }
    let year = latest.parts.year
    // A day of grace: the file's time may be of another zone. 29 February may be years back.
    for year in [year, year - 1, year - 2, year - 3, year - 4] {
      guard let date = CivilDate(year: year, month: month + 1, day: tens * 10 + ones),
        date <= latest + 1
      else { continue }
      return CivilTime(date: date, secondOfDay: hour * 3600 + minute * 60 + min(second, 59))
    }
    return nil
  }
}
