/// Letters of Asterisk's text files, which carry no mark of their encoding: a line that is UTF-8
/// throughout is UTF-8, another ISO-8859-1. Files of several hands mix both.
enum ConfigText {
  /// Longer lines are skipped, as Asterisk does (`main/config.c`, a buffer of 8192 bytes).
  static let longestLine = 8190

  static func decode(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  /// Without what stands around it: blanks and control characters (`ast_strip`).
  static func strip(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while let first = rest.first, first <= 32 { rest.removeFirst() }
    while let last = rest.last, last <= 32 { rest.removeLast() }
    return rest
  }

  static func strip(_ text: some StringProtocol) -> String {
    var rest = Substring(text).unicodeScalars
    while let first = rest.first, first.value <= 32 { rest.removeFirst() }
    while let last = rest.last, last.value <= 32 { rest.removeLast() }
    return String(rest)
  }

  /// Lines without their ends, CR LF or LF; a byte order mark is no part of the first.
  static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// Whether a setting is on (`ast_true`).
  static func isTrue(_ value: String) -> Bool {
    ["yes", "true", "y", "t", "1", "on"].contains(value.lowercased())
  }

  /// A whole number at the start of a text, as C's `atoi` reads it; nil when there is none.
  static func number(_ text: some StringProtocol) -> Int? {
    let stripped = strip(text)
    let sign = stripped.hasPrefix("-") ? "-" : ""
    let digits = stripped.dropFirst(sign.count).prefix { $0.isASCII && $0.isWholeNumber }
    return digits.isEmpty ? nil : Int(sign + digits)
  }
}
