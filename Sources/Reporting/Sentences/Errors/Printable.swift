/// Makes text from outside harmless in a terminal.
package enum Printable {
  /// Control characters and invisible marks, those that turn the direction of text among them,
  /// become "�": a file name can hold an escape sequence, and a list of people anything.
  package static func text(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { isHarmless($0) ? $0 : "\u{FFFD}" }))
  }

  /// The text made harmless, in quotation marks, and cut when longer than `limit` characters.
  package static func quoted(_ text: String, limit: Int = .max) -> String {
    "\"\(excerpt(text, limit: limit))\""
  }

  /// The text made harmless, and cut when longer than `limit` characters, 1 or more.
  static func excerpt(_ text: String, limit: Int = 60) -> String {
    // The cut comes first: a value can be as long as its file.
    guard let end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex),
      end < text.endIndex
    else { return Self.text(text) }
    return Self.text(text.prefix(limit - 1) + "…")
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    // Format characters are bidirectional marks, joiners, tags: nothing that can be seen.
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
