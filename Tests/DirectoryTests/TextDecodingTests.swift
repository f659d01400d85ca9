import Directory
import Testing

@Suite struct TextDecodingTests {
  struct Decoded: Sendable {
    let bytes: [UInt8]
    let text: String
    let encoding: TextEncoding
  }

  @Test(arguments: [
    Decoded(bytes: Array("blåbær €".utf8), text: "blåbær €", encoding: .utf8),
    Decoded(bytes: [0xEF, 0xBB, 0xBF, 0xC3, 0xB8], text: "ø", encoding: .utf8),
    Decoded(bytes: [], text: "", encoding: .utf8),
    Decoded(bytes: [0x53, 0xF8, 0x72, 0x65, 0x6E], text: "Søren", encoding: .windows1252),
    Decoded(
      bytes: [0x80, 0x8A, 0x96, 0x9F, 0xA0, 0xC5, 0xFF], text: "€Š–Ÿ\u{A0}Åÿ",
      encoding: .windows1252),
    // The bytes Windows-1252 leaves undefined are no reason to refuse a file.
    Decoded(
      bytes: [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xE6], text: "\u{81}\u{8D}\u{8F}\u{90}\u{9D}æ",
      encoding: .windows1252),
    // Overlong and surrogate forms are no UTF-8.
    Decoded(bytes: [0xC0, 0xAF], text: "À¯", encoding: .windows1252),
    Decoded(bytes: [0xED, 0xA0, 0x80], text: "í\u{A0}€", encoding: .windows1252),
    Decoded(
      bytes: [0xFF, 0xFE, 0xE6, 0x00, 0x3D, 0xD8, 0x00, 0xDE], text: "æ\u{1F600}",
      encoding: .utf16LittleEndian),
    Decoded(
      bytes: [0xFE, 0xFF, 0x00, 0xE6, 0xD8, 0x3D, 0xDE, 0x00], text: "æ\u{1F600}",
      encoding: .utf16BigEndian),
  ])
  func decodes(_ decoded: Decoded) throws {
    let text = try decodeText(decoded.bytes)
    #expect(String(decoding: text.utf8, as: UTF8.self) == decoded.text)
    #expect(text.encoding == decoded.encoding)
  }

  struct Refused: Sendable {
    let bytes: [UInt8]
    let error: TextDecodingError
  }

  @Test(arguments: [
    Refused(
      bytes: [0xEF, 0xBB, 0xBF, 0x61, 0x0D, 0x0A, 0x0A, 0x62, 0xF8, 0x63],
      error: .malformed(.utf8, line: 3)),
    Refused(
      bytes: [0xFF, 0xFE, 0x0A, 0x00, 0x00, 0xD8, 0x61, 0x00],
      error: .malformed(.utf16LittleEndian, line: 2)),
    Refused(
      bytes: [0xFE, 0xFF, 0x00, 0x0D, 0x00, 0x0D, 0xDC, 0x00],
      error: .malformed(.utf16BigEndian, line: 3)),
    // Half a character at the end.
    Refused(bytes: [0xFF, 0xFE, 0x61], error: .malformed(.utf16LittleEndian, line: 1)),
    // UTF-16 that doesn't say so.
    Refused(bytes: [0x61, 0x00, 0x62, 0x00], error: .notText(line: 1)),
    Refused(bytes: [0x61, 0x0A, 0x00, 0xFF], error: .notText(line: 2)),
  ])
  func refuses(_ refused: Refused) {
    #expect(throws: refused.error) { try decodeText(refused.bytes) }
  }
}
