/// The character classes of JSON5 (spec.json5.org, sections 8 and 5.1.2).
extension Unicode.Scalar {
  /// LF, CR, U+2028 and U+2029 end a line comment and may follow a backslash.
  var endsJSON5Line: Bool {
    self == "\n" || self == "\r" || self == "\u{2028}" || self == "\u{2029}"
  }

  var isJSON5Space: Bool {
    switch self {
    case " ", "\t", "\n", "\r", "\u{0B}", "\u{0C}", "\u{FEFF}", "\u{2028}", "\u{2029}": true
    default: !isASCII && properties.generalCategory == .spaceSeparator
    }
  }

  /// A letter, `$` or `_`.
  var startsJSON5Word: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      true
    default:
      self == "$" || self == "_"
    }
  }

  /// Also digits, combining marks, connectors and the two joiners.
  var continuesJSON5Word: Bool {
    if startsJSON5Word || self == "\u{200C}" || self == "\u{200D}" { return true }
    return switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: true
    default: false
    }
  }

  var isDigit: Bool { ("0"..."9").contains(self) }

  var hexValue: UInt32? {
    switch self {
    case "0"..."9": value - 0x30
    case "a"..."f": value - 0x61 + 10
    case "A"..."F": value - 0x41 + 10
    default: nil
    }
  }

  /// The character itself, or "U+0007" for one that cannot be seen.
  var shown: String {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      let digits = String(value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    default:
      return String(Character(self))
    }
  }
}
