/// Quoted texts and unquoted keys.
extension JSON5Scanner {
  /// Reads a text in single or double quotation marks, the first of which comes next.
  mutating func readText() throws(SyntaxMistake) -> String {
    let start = position
    let quote = advance()
    var text = String.UnicodeScalarView()
    while let scalar = current {
      if scalar == quote {
        advance()
        return String(text)
      }
      if scalar == "\n" || scalar == "\r" { break }
      if scalar == "\\" {
        if let escaped = try readEscape() { text.append(escaped) }
      } else {
        text.append(scalar)
        advance()
      }
    }
    throw SyntaxMistake(.unterminatedText, at: start)
  }

  /// Reads an unquoted key or a word such as `true`; its start is the scalar that comes next.
  mutating func readWord() throws(SyntaxMistake) -> String {
    var word = String.UnicodeScalarView()
    while let scalar = current {
      if scalar == "\\" {
        let bad = SyntaxMistake(.badEscape("\\" + (peek(1)?.shown ?? "")), at: position)
        guard peek(1) == "u", let escaped = try readEscape(),
          word.isEmpty ? escaped.startsJSON5Word : escaped.continuesJSON5Word
        else { throw bad }
        word.append(escaped)
      } else if scalar.continuesJSON5Word {
        word.append(scalar)
        advance()
      } else {
        break
      }
    }
    return String(word)
  }

  /// Reads a backslash and what belongs to it; nil for a line that goes on in the next.
  private mutating func readEscape() throws(SyntaxMistake) -> Unicode.Scalar? {
    let start = position
    advance()
    guard let scalar = current else { return nil }
    switch scalar {
    case "u":
      return try readUnicodeEscape(from: start)
    case "x":
      let value = try readHex(digits: 2, from: start)
      return Unicode.Scalar(value)
    case "0" where peek(1)?.isDigit != true:
      advance()
      return "\0"
    case "0"..."9":
      throw SyntaxMistake(.badEscape("\\" + scalar.shown), at: start)
    default:
      advance()
      if scalar == "\r" { _ = take("\n") }
      return scalar.endsJSON5Line ? nil : Self.controlEscapes[scalar] ?? scalar
    }
  }

  private static let controlEscapes: [Unicode.Scalar: Unicode.Scalar] = [
    "b": "\u{08}", "f": "\u{0C}", "n": "\n", "r": "\r", "t": "\t", "v": "\u{0B}",
  ]

  private mutating func readUnicodeEscape(
    from start: SourcePosition
  ) throws(SyntaxMistake) -> Unicode.Scalar {
    let high = try readHex(digits: 4, from: start)
    if let scalar = Unicode.Scalar(high) { return scalar }
    if (0xD800..<0xDC00).contains(high), current == "\\", peek(1) == "u" {
      advance()
      let low = try readHex(digits: 4, from: start)
      if (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      {
        return scalar
      }
    }
    let digits = String(high, radix: 16, uppercase: true)
    throw SyntaxMistake(.loneSurrogate("\\u" + digits), at: start)
  }

  /// Reads `digits` hexadecimal digits after the letter that comes next.
  private mutating func readHex(
    digits: Int, from start: SourcePosition
  ) throws(SyntaxMistake) -> UInt32 {
    var read = "\\" + (advance()?.shown ?? "")
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let scalar = current, let digit = scalar.hexValue else {
        throw SyntaxMistake(.badEscape(read + (current?.shown ?? "")), at: start)
      }
      read += scalar.shown
      value = value << 4 | digit
      advance()
    }
    return value
  }
}
