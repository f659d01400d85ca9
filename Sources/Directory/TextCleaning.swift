/// Without blanks at the ends, and with one where there were several or a line end.
package func collapsed(_ text: String) -> String {
  guard mayHaveNeedlessBlanks(text) else { return text }
  return text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    .map { String($0) }.joined(separator: " ")
}

/// Nearly every value is clean, and bytes are looked through far faster than characters.
private func mayHaveNeedlessBlanks(_ text: String) -> Bool {
  let blank = UInt8(ascii: " ")
  var previous = blank
  for byte in text.utf8 {
    // The other blanks are controls, or begin with one of these bytes.
    if byte < blank || byte == 0xC2 || (0xE1...0xE3).contains(byte) { return true }
    if byte == blank, previous == blank { return true }
    previous = byte
  }
  return previous == blank
}

/// Whether there is nothing to see: blanks of any kind.
func isBlank(_ text: String) -> Bool {
  // Most values show at once that they aren't.
  if let first = text.utf8.first, (0x21...0x7E).contains(first) { return false }
  return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
}

/// A replacement character, or UTF-8 that was read as Windows-1252: "Ã" before a sign, not a letter.
func isGarbled(_ text: String) -> Bool {
  // "Ã" ends in the byte 83, U+FFFD in BD.
  guard text.utf8.contains(where: { $0 == 0x83 || $0 == 0xBD }) else { return false }
  var previous: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    if scalar == "\u{FFFD}" { return true }
    let properties = scalar.properties
    if previous == "Ã", !properties.isAlphabetic, !properties.isWhitespace { return true }
    previous = scalar
  }
  return false
}
