/// Lines of one file that could not be read for one reason. It never holds a line's text: that may be
/// a PIN or a caller's number.
package struct LogFault: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Not the fields of this kind of log.
    case shape
    /// A time that is none.
    case time
    /// A time that the clock skipped (summer time begins): the zone may be wrong.
    case skippedHour = "skipped_hour"
    /// Longer than the limit.
    case tooLong = "too_long"
    /// The last line, cut.
    case torn

    /// Its place among the kinds, from 0.
    package var rank: Int {
      switch self {
      case .shape: 0
      case .time: 1
      case .skippedHour: 2
      case .tooLong: 3
      case .torn: 4
      }
    }
  }

  package let kind: Kind
  /// From 1.
  package private(set) var count: Int
  /// Lines from 1, of the unpacked text.
  package private(set) var first: Int
  package private(set) var last: Int

  package init(_ kind: Kind, line: Int) {
    self.init(kind, count: 1, first: line, last: line)
  }

  package init(_ kind: Kind, count: Int, first: Int, last: Int) {
    self.kind = kind
    self.count = count
    self.first = first
    self.last = last
  }

  mutating func add(_ other: LogFault) {
    count += other.count
    first = min(first, other.first)
    last = max(last, other.last)
  }

  func moved(byLines lines: Int) -> LogFault {
    LogFault(kind, count: count, first: first + lines, last: last + lines)
  }
}
