/// Text as it may stand in HTML, as content and between quotation marks.
enum Escaping {
  /// What has a meaning in HTML is escaped. Control characters, and marks that cannot be seen but
  /// turn the direction of text or hide in it, become U+FFFD: names come from outside.
  static func append(_ text: String, to html: inout String) {
    // Most texts are harmless, and a report has millions of bytes of them.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && !special.contains($0) }) {
      html += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case "\n", "\t": html.unicodeScalars.append(" ")
      case "\u{A0}"..."\u{AC}", "\u{AE}"..."\u{2FF}", "\u{20}"..."\u{7E}":
        html.unicodeScalars.append(scalar)
      default: html.unicodeScalars.append(isHarmless(scalar) ? scalar : "\u{FFFD}")
      }
    }
  }

  private static let special: Set<UInt8> = [0x22, 0x26, 0x27, 0x3C, 0x3E]

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}
