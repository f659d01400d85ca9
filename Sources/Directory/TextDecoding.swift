/// How a text file's bytes stand for letters.
package enum TextEncoding: String, Sendable, Equatable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "Windows-1252"
}

/// A file's text as UTF-8, and what it was before.
package struct DecodedText: Sendable, Equatable {
  /// Well-formed UTF-8 without a byte order mark.
  package let utf8: [UInt8]
  package let encoding: TextEncoding
}

/// Bytes that are no text in the encoding they claim to be in.
package enum TextDecodingError: Error, Sendable, Equatable {
  /// A byte order mark promises the encoding, and the bytes of this line (from 1) break it.
  case malformed(TextEncoding, line: Int)
  /// A NUL character: a binary file, or UTF-16 without a byte order mark.
  case notText(line: Int)
}

/// Decodes a text file as Danish offices write them.
///
/// A byte order mark decides; without one, text that is UTF-8 throughout is UTF-8, and anything else
/// Windows-1252, where the five undefined bytes stand for the C1 controls of the same number, as
/// the WHATWG Encoding Standard has it, so that no text is refused for them. Linear in time.
package func decodeText(_ bytes: [UInt8]) throws(TextDecodingError) -> DecodedText {
  let text: DecodedText
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
    let rest = Array(bytes.dropFirst(3))
    if let broken = firstMalformedUTF8(rest) {
      throw .malformed(.utf8, line: lineNumber(at: broken, in: rest))
    }
    text = DecodedText(utf8: rest, encoding: .utf8)
  } else if bytes.starts(with: [0xFF, 0xFE]) {
    let utf8 = try decodeUTF16(bytes, encoding: .utf16LittleEndian)
    text = DecodedText(utf8: utf8, encoding: .utf16LittleEndian)
  } else if bytes.starts(with: [0xFE, 0xFF]) {
    let utf8 = try decodeUTF16(bytes, encoding: .utf16BigEndian)
    text = DecodedText(utf8: utf8, encoding: .utf16BigEndian)
  } else if firstMalformedUTF8(bytes) == nil {
    text = DecodedText(utf8: bytes, encoding: .utf8)
  } else {
    text = DecodedText(utf8: decodeWindows1252(bytes), encoding: .windows1252)
  }
  if let nul = text.utf8.firstIndex(of: 0) {
    throw .notText(line: lineNumber(at: nul, in: text.utf8))
  }
  return text
}

/// The index of the first byte that can't be UTF-8, `nil` when all is well.
private func firstMalformedUTF8(_ bytes: [UInt8]) -> Int? {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}

private func decodeUTF16(
  _ bytes: [UInt8], encoding: TextEncoding
) throws(TextDecodingError) -> [UInt8] {
  let (high, low) = encoding == .utf16BigEndian ? (0, 1) : (1, 0)
  var utf8: [UInt8] = []
  utf8.reserveCapacity(bytes.count)
  var index = 2
  func unit(at index: Int) -> UInt16? {
    guard index + 1 < bytes.count else { return nil }
    return UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + low])
  }
  while index < bytes.count {
    var scalar: Unicode.Scalar?
    if let first = unit(at: index) {
      scalar = Unicode.Scalar(first)
      index += 2
      if UTF16.isLeadSurrogate(first), let second = unit(at: index),
        UTF16.isTrailSurrogate(second)
      {
        let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        scalar = Unicode.Scalar(value)
        index += 2
      }
    }
    guard let scalar else {
      throw .malformed(encoding, line: lineNumber(at: utf8.count, in: utf8))
    }
    utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
  return utf8
}

private func decodeWindows1252(_ bytes: [UInt8]) -> [UInt8] {
  // Each byte's UTF-8 is looked up: a table of 256 is made once, in no time.
  let table = (0...UInt8.max).map { byte in
    let scalar =
      (0x80...0x9F).contains(byte)
      ? windows1252Extras[Int(byte) - 0x80] : Unicode.Scalar(byte)
    return Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
  var utf8: [UInt8] = []
  utf8.reserveCapacity(bytes.count + bytes.count / 16)
  for byte in bytes {
    if byte < 0x80 { utf8.append(byte) } else { utf8.append(contentsOf: table[Int(byte)]) }
  }
  return utf8
}

/// 0x80…0x9F; the rest of Windows-1252 is Latin-1.
private let windows1252Extras: [Unicode.Scalar] = [
  "\u{20AC}", "\u{81}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
  "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{8D}", "\u{017D}", "\u{8F}",
  "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
  "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{9D}", "\u{017E}", "\u{0178}",
]

/// The line, from 1, of the byte at `index`; CR LF, LF and CR each end a line.
private func lineNumber(at index: Int, in bytes: [UInt8]) -> Int {
  var line = 1
  for (place, byte) in bytes[..<min(index, bytes.count)].enumerated() {
    let isLineFeed = byte == UInt8(ascii: "\n")
    let followsReturn = place > 0 && bytes[place - 1] == UInt8(ascii: "\r")
    if byte == UInt8(ascii: "\r") || isLineFeed && !followsReturn { line += 1 }
  }
  return line
}
