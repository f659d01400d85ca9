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
    while fields.count < limit {
      // Ten million lines come by here: each byte is looked at once, and its index checked once.
      if position < line.count, line[position] == Byte.quote {
        let start = position + 1
        position = closingQuote(line, from: start)
        if position >= line.count { isUnclosed = true }
        fields.append(start..<position)
        // What follows a closing quote is no field of its own.
        if position + 1 < line.count, line[position + 1] == separator {
          position += 1
        } else {
          position = next(separator, in: line, from: position)
        }
      } else {
        let start = position
        position = next(separator, in: line, from: start)
        fields.append(start..<position)
      }
      if position >= line.count { return }
      position += 1
    }
  }

  @inline(__always)
  private func next(_ byte: UInt8, in line: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < line.count, line[position] != byte { position += 1 }
    return position
  }

  @inline(__always)
  private func closingQuote(_ line: Span<UInt8>, from start: Int) -> Int {
    var position = next(Byte.quote, in: line, from: start)
    while position + 1 < line.count, line[position + 1] == Byte.quote {
      position = next(Byte.quote, in: line, from: position + 2)
    }
    return position
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
