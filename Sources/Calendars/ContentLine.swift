/// A property of an event or a zone.
struct ContentLine {
  /// The properties that are read. Subject, text, place, categories, attendees and all else are
  /// passed over byte by byte and never become a text.
  enum Name: String, CaseIterable {
    case begin = "BEGIN"
    case end = "END"
    case uid = "UID"
    case start = "DTSTART"
    case finish = "DTEND"
    case duration = "DURATION"
    case rule = "RRULE"
    case exceptionRule = "EXRULE"
    case exceptionDates = "EXDATE"
    case dates = "RDATE"
    case replaced = "RECURRENCE-ID"
    case state = "STATUS"
    case transparency = "TRANSP"
    case busy = "X-MICROSOFT-CDO-BUSYSTATUS"
    case zone = "TZID"
    case offsetFrom = "TZOFFSETFROM"
    case offsetTo = "TZOFFSETTO"

    /// Of the letters, whatever their case.
    init?(_ letters: [UInt8]) { self.init(rawValue: String(decoding: letters, as: UTF8.self)) }
  }

  let name: Name
  /// The parameter TZID.
  let zone: String?
  /// The parameter RANGE is there: the change is one of all later occurrences too.
  let hasRange: Bool
  let value: String
  /// From 1.
  let number: Int
}

/// Reads the lines of an iCalendar text that matter, folded ones put together (RFC 5545, 3.1).
struct ContentLineReader {
  private let bytes: [UInt8]
  private var position = 0
  private var number = 0
  /// Lines that were passed over for their length.
  private(set) var faults: [CalendarFault] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func next() -> ContentLine? {
    while position < bytes.count {
      number += 1
      let first = number
      guard let name = name() else {
        skipRest()
        continue
      }
      guard let rest = rest() else {
        faults.append(CalendarFault(.lineTooLong, line: first))
        continue
      }
      if let line = Self.line(name, rest, first) { return line }
    }
    return nil
  }

  /// The name before `;` or `:`, if it is one that is read; then the position is behind it.
  private mutating func name() -> ContentLine.Name? {
    var letters: [UInt8] = []
    while let byte = unfolded(), byte != 58, byte != 59, !isLineEnd(byte), letters.count < 27 {
      letters.append((97...122).contains(byte) ? byte - 32 : byte)
      position += 1
    }
    return ContentLine.Name(letters)
  }

  /// To the end of the folded line; nil, and all of it is passed over, when it is too long.
  private mutating func rest() -> [UInt8]? {
    var rest: [UInt8] = []
    while let byte = unfolded(), !isLineEnd(byte) {
      guard rest.count < CalendarLimits.lineBytes else {
        skipRest()
        return nil
      }
      rest.append(byte)
      position += 1
    }
    skipLineEnd()
    return rest
  }

  private mutating func skipRest() {
    while let byte = unfolded(), !isLineEnd(byte) { position += 1 }
    skipLineEnd()
  }

  /// The byte at the position, after any fold that stands there; nil at the end of the text.
  private mutating func unfolded() -> UInt8? {
    while position < bytes.count, isLineEnd(bytes[position]) {
      var after = position + 1
      if bytes[position] == 13, after < bytes.count, bytes[after] == 10 { after += 1 }
      guard after < bytes.count, bytes[after] == 32 || bytes[after] == 9 else { break }
      position = after + 1
      number += 1
    }
    return position < bytes.count ? bytes[position] : nil
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    let isReturn = bytes[position] == 13
    position += 1
    if isReturn, position < bytes.count, bytes[position] == 10 { position += 1 }
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

  /// Parameters and value; quotes protect `;` and `:` in parameters.
  private static func line(
    _ name: ContentLine.Name, _ rest: [UInt8], _ number: Int
  ) -> ContentLine? {
    var parameters: [[UInt8]] = []
    var current: [UInt8] = []
    var isQuoted = false
    for (index, byte) in rest.enumerated() {
      switch byte {
      case 34: isQuoted.toggle()
      case 59 where !isQuoted:
        parameters.append(current)
        current = []
      case 58 where !isQuoted:
        parameters.append(current)
        let texts = parameters.map { String(decoding: $0, as: UTF8.self) }
        let zone = texts.first { $0.uppercased().hasPrefix("TZID=") }.map { $0.dropFirst(5) }
        return ContentLine(
          name: name, zone: zone.map { String($0.prefix(100)) },
          hasRange: texts.contains { $0.uppercased().hasPrefix("RANGE=") },
          value: trimmed(rest[(index + 1)...]), number: number)
      default: current.append(byte)
      }
    }
    return nil
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let end = bytes.lastIndex { $0 != 32 && $0 != 9 } ?? bytes.startIndex - 1
    return String(decoding: bytes[...end].drop { $0 == 32 || $0 == 9 }, as: UTF8.self)
  }
}
