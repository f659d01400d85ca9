/// One value in a CSV file.
package enum CSVField: Sendable, Equatable, ExpressibleByStringLiteral {
  case text(String)
  case integer(Int)
  /// Written with a decimal comma, as Danish spreadsheets read it, and with so many decimals.
  case decimal(Double, places: Int)

  package init(stringLiteral value: String) { self = .text(value) }
}

/// Writes CSV that Danish spreadsheets open rightly: UTF-8 with a byte order mark, `;`, CR LF.
///
/// Text can't become a formula: one that starts with a character a spreadsheet would reckon from gets a
/// `'` before it (OWASP, "CSV Injection"). Leading zeros are kept in the file; a spreadsheet that
/// opens it by a double click may still hide them.
package struct CSVWriter: Sendable {
  package private(set) var bytes: [UInt8]
  private let separator: CSVSeparator

  package init(separator: CSVSeparator = .semicolon) {
    self.separator = separator
    bytes = [0xEF, 0xBB, 0xBF]
  }

  package mutating func append(_ row: [CSVField]) {
    for (index, field) in row.enumerated() {
      if index > 0 { bytes.append(separator.byte) }
      bytes.append(contentsOf: written(field).utf8)
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  private func written(_ field: CSVField) -> String {
    switch field {
    case .text(let text): quotedIfNeeded(harmless(text))
    case .integer(let number): "\(number)"
    case .decimal(let number, let places): quotedIfNeeded(decimal(number, places: places))
    }
  }
}

/// `'` before what would start a formula; the fullwidth forms do so in some spreadsheets too.
private func harmless(_ text: String) -> String {
  guard let first = text.unicodeScalars.first else { return text }
  switch first {
  case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
    return "'" + text
  default: return text
  }
}

/// Quotes around every separator, not only ours: in another locale `a,=b` would be two fields.
private func quotedIfNeeded(_ text: String) -> String {
  var needsQuotes = text.first == " " || text.last == " "
  var doubled = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"":
      needsQuotes = true
      doubled += "\""
    case ";", ",", "\t", "|", "\r", "\n": needsQuotes = true
    default: break
    }
    doubled.unicodeScalars.append(scalar)
  }
  return needsQuotes ? "\"\(doubled)\"" : text
}

/// Rounded half away from zero; empty for what is no number or too large to
/// be exact. `places` from 0 to 9.
private func decimal(_ number: Double, places: Int) -> String {
  let places = min(max(places, 0), 9)
  var scale = 1
  for _ in 0..<places { scale *= 10 }
  let exact = number * Double(scale)
  // Beyond 2^53 the digits would be made up; NaN fails the comparison too. `rounded()` isn't used:
  // it needs the C library's mathematics, which nothing here links.
  guard exact.magnitude < 9_007_199_254_740_992 else { return "" }
  let scaled = Int(exact + (exact < 0 ? -0.5 : 0.5))
  let sign = scaled < 0 ? "-" : ""
  let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
  guard places > 0 else { return "\(sign)\(whole)" }
  let digits = "\(rest)"
  return "\(sign)\(whole),\(String(repeating: "0", count: places - digits.count))\(digits)"
}
