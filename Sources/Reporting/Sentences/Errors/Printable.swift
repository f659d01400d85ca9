/// Makes text from outside harmless in a terminal.
package enum Printable {
  /// Control characters and marks that turn the direction of text become "�": a file name can hold
  /// an escape sequence, and a mailbox' caller can choose his name.
  package static func text(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { isHarmless($0) ? $0 : "\u{FFFD}" }))
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: false
    // Bidirectional marks, line and paragraph separators, invisible operators.
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: false
    default: true
    }
  }
}
