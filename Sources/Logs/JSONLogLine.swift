/// The few values of a line by Asterisk's JSON formatter that matter, unescaped into one array:
/// `{"hostname":…,"timestamp":…,"identifiers":{"lwp":n,"callid":"…"},"logmsg":{"location":
/// {"filename":…},"level":…,"message":…}}`.
///
/// A key is found by its quotes: within a value they would be escaped.
struct JSONLogLine {
  private(set) var parts: [UInt8] = []
  private(set) var time = 0..<0
  private(set) var call = 0..<0
  private(set) var file = 0..<0
  private(set) var message = 0
  private let timeKey = Array("\"timestamp\":".utf8)
  private let callKey = Array("\"callid\":".utf8)
  private let threadKey = Array("\"lwp\":".utf8)
  private let fileKey = Array("\"filename\":".utf8)
  private let messageKey = Array("\"message\":".utf8)

  /// False when it is no such line.
  mutating func read(_ line: Span<UInt8>) -> Bool {
    parts.removeAll(keepingCapacity: true)
    guard let time = value(timeKey, of: line), let file = value(fileKey, of: line) else {
      return false
    }
    self.time = time
    self.file = file
    call = value(callKey, of: line) ?? value(threadKey, of: line) ?? 0..<0
    guard let message = value(messageKey, of: line) else { return false }
    self.message = message.lowerBound
    return true
  }

  /// Appends a value, and tells where it lies in `parts`.
  private mutating func value(_ key: [UInt8], of line: Span<UInt8>) -> Range<Int>? {
    guard let found = line.firstRange(of: key, from: 0, before: line.count) else { return nil }
    var position = found.upperBound
    while position < line.count, line[position].isBlank { position += 1 }
    guard position < line.count else { return nil }
    let start = parts.count
    if line[position] != Byte.quote {
      while position < line.count, line[position].digit != nil {
        parts.append(line[position])
        position += 1
      }
      return start..<parts.count
    }
    position += 1
    while position < line.count, line[position] != Byte.quote {
      if line[position] == Byte.backslash, position + 1 < line.count {
        position += 1
        append(escaped: line, &position)
      } else {
        parts.append(line[position])
      }
      position += 1
    }
    return position < line.count ? start..<parts.count : nil
  }

  /// `position` is at the byte after the backslash, and afterwards at the last of the escape.
  private mutating func append(escaped line: Span<UInt8>, _ position: inout Int) {
    switch line[position] {
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"): parts.append(Byte.space)
    // A letter that no number, channel or path of interest has.
    case UInt8(ascii: "u"):
      parts.append(UInt8(ascii: "?"))
      position = min(position + 4, line.count - 1)
    default: parts.append(line[position])
    }
  }
}
