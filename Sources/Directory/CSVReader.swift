/// What parts the fields of a row.
package enum CSVSeparator: Character, CaseIterable, Sendable {
  /// First, as it is the list separator of Danish Windows: it wins where others are as frequent.
  case semicolon = ";"
  case tab = "\t"
  case comma = ","
  case pipe = "|"

  /// Asked for at every byte of a file, so it isn't worked out from the character.
  var byte: UInt8 {
    switch self {
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    case .comma: UInt8(ascii: ",")
    case .pipe: UInt8(ascii: "|")
    }
  }
}

/// One record of a CSV file.
package struct CSVRow: Sendable, Equatable {
  /// The line it begins on, from 1.
  package let line: Int
  package let fields: [String]

  package init(line: Int, fields: [String]) {
    self.line = line
    self.fields = fields
  }
}

package enum CSVError: Error, Sendable, Equatable {
  /// A quote opened on this line (from 1) and never closed.
  case unclosedQuote(line: Int)
}

/// Reads records per RFC 4180, and as Excel writes them, one at a time and in linear time.
///
/// Fields may be quoted, with `""` for a quote and line ends inside; a quote inside an unquoted field
/// is just a quote, and what follows a closing quote is taken as it stands. CR LF, LF and CR end a
/// record. Records without any text are skipped. At the top of the file Excel's `sep=;` and
/// PowerShell's `#TYPE …` are understood and skipped.
package struct CSVReader: Sendable {
  package let separator: CSVSeparator
  private let bytes: [UInt8]
  private var position: Int
  private var line: Int

  /// - Parameters:
  ///   - text: the decoded file.
  ///   - separator: `nil` takes it from a `sep=` line, else the one that makes most fields of the
  ///     first record.
  package init(_ text: DecodedText, separator: CSVSeparator? = nil) {
    let prologue = Prologue(text.utf8)
    let start = CSVReader(
      bytes: text.utf8, position: prologue.end, line: prologue.line, separator: .semicolon)
    self = start.with(separator ?? prologue.separator ?? start.sniffedSeparator())
  }

  private init(bytes: [UInt8], position: Int, line: Int, separator: CSVSeparator) {
    self.bytes = bytes
    self.position = position
    self.line = line
    self.separator = separator
  }

  private func with(_ separator: CSVSeparator) -> CSVReader {
    CSVReader(bytes: bytes, position: position, line: line, separator: separator)
  }

  /// The separator that makes most fields of the first record; the first of equals.
  private func sniffedSeparator() -> CSVSeparator {
    var best = (separator: CSVSeparator.semicolon, count: 1)
    for separator in CSVSeparator.allCases {
      var trial = with(separator)
      let count: Int
      do {
        count = try trial.next()?.fields.count ?? 0
      } catch {
        // A quote opened at the start of a field, be it never closed: this separator is likely.
        count = 2
      }
      if count > best.count { best = (separator, count) }
    }
    return best.separator
  }

  /// The next record that has any text, `nil` at the end.
  package mutating func next() throws(CSVError) -> CSVRow? {
    while position < bytes.count {
      let start = line
      let fields = try record()
      if fields.contains(where: { !isBlank($0) }) { return CSVRow(line: start, fields: fields) }
    }
    return nil
  }

  private mutating func record() throws(CSVError) -> [String] {
    var fields: [String] = []
    while true {
      fields.append(try field())
      guard position < bytes.count else { return fields }
      let end = bytes[position]
      position += 1
      guard end != separator.byte else { continue }
      if end == carriageReturn, position < bytes.count, bytes[position] == lineFeed {
        position += 1
      }
      line += 1
      return fields
    }
  }

  /// Reads up to the separator or line end that ends the field, or the end of the file.
  private mutating func field() throws(CSVError) -> String {
    let isQuoted = position < bytes.count && bytes[position] == quote
    let quoted = isQuoted ? try quotedPart() : ""
    let start = position
    while position < bytes.count, !endsField(bytes[position]) { position += 1 }
    let plain = String(decoding: bytes[start..<position], as: UTF8.self)
    return isQuoted ? quoted + plain : plain
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == separator.byte || byte == lineFeed || byte == carriageReturn
  }

  private mutating func quotedPart() throws(CSVError) -> String {
    let opening = line
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      let next = position < bytes.count ? bytes[position] : 0
      if byte == quote {
        guard next == quote else { return String(decoding: content, as: UTF8.self) }
        position += 1
      }
      if byte == lineFeed || byte == carriageReturn && next != lineFeed { line += 1 }
      content.append(byte)
    }
    throw .unclosedQuote(line: opening)
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

/// Lines before the header that are about the file, not of it.
private struct Prologue {
  var separator: CSVSeparator?
  /// Where the records begin.
  var end = 0
  var line = 1

  init(_ bytes: [UInt8]) {
    while end < bytes.count {
      let stop = bytes[end...].firstIndex { $0 == lineFeed || $0 == carriageReturn } ?? bytes.count
      // Both are short; a longer line need not be looked through.
      let start = String(decoding: bytes[end..<min(stop, end + 6)], as: UTF8.self).lowercased()
      if start.hasPrefix("sep="), stop == end + 5, let last = start.last {
        separator = CSVSeparator(rawValue: last)
      } else if !start.hasPrefix("#type ") {
        return
      }
      let isPair =
        stop + 1 < bytes.count && bytes[stop] == carriageReturn
        && bytes[stop + 1] == lineFeed
      end = min(bytes.count, stop + (isPair ? 2 : 1))
      line += 1
    }
  }
}
