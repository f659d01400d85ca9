/// Parts a line of comma-separated values; a quoted field holds `""` for a quote (RFC 4180).
///
/// The line is one record: what Asterisk writes has no line end inside a field.
struct FieldReader {
  let separator: UInt8
  /// What lies between the separators or the quotes of a field, in order.
  private(set) var fields: [Range<Int>] = []
  /// Whether the line ended within quotes: it was cut, or is no such line.
  private(set) var isUnclosed = false

  init(separator: UInt8 = Byte.comma) { self.separator = separator }

  /// Reads at most `limit` fields.
  mutating func read(_ line: Span<UInt8>, limit: Int = 256) {
    fields.removeAll(keepingCapacity: true)
    isUnclosed = false
    var position = 0
    let end = line.count
    while fields.count < limit {
      if position < end, line[position] == Byte.quote {
        let start = position + 1
        position = start
        while true {
          while position < end, line[position] != Byte.quote { position += 1 }
          if position + 1 < end, line[position + 1] == Byte.quote {
            position += 2
            continue
          }
          break
        }
        if position >= end { isUnclosed = true }
        fields.append(start..<min(position, end))
        // What follows a closing quote is no field of its own.
        while position < end, line[position] != separator { position += 1 }
      } else {
        let start = position
        while position < end, line[position] != separator { position += 1 }
        fields.append(start..<position)
      }
      if position >= end { return }
      position += 1
    }
  }

  /// The field of an index; empty where the line has fewer.
  subscript(index: Int) -> Range<Int> { index < fields.count ? fields[index] : 0..<0 }

  /// A field's text, doubled quotes made single.
  func text(_ index: Int, of line: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    let range = self[index]
    var position = range.lowerBound
    while position < range.upperBound {
      bytes.append(line[position])
      let isDoubled =
        line[position] == Byte.quote && position + 1 < range.upperBound
        && line[position + 1] == Byte.quote
      position += isDoubled ? 2 : 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
