import Foundation

/// Header fields of a message: ASCII, folded, and nothing in them that could begin another field.
enum MailHeader {
  /// A field of free text, such as the subject (RFC 5322, 2.2.1; RFC 2047).
  static func text(_ name: String, _ value: String) -> [String] {
    let clean = oneLine(value)
    guard needsEncoding(clean) else { return ["\(name): \(clean)"] }
    return folded(name, encodedWords(clean))
  }

  /// A field of one address with the name of whose it is.
  static func address(_ name: String, _ label: String, _ address: MailAddress) -> [String] {
    let clean = oneLine(label)
    guard !clean.isEmpty else { return ["\(name): \(address.text)"] }
    guard needsEncoding(clean) else {
      let quoted = clean.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
      return folded(name, ["\"\(quoted)\"", "<\(address.text)>"])
    }
    return folded(name, encodedWords(clean) + ["<\(address.text)>"])
  }

  /// Words that never make a line longer than 76 characters (RFC 2047, 2), cut between characters:
  /// each word is readable by itself (5).
  static func encodedWords(_ text: String) -> [String] {
    var words: [String] = []
    var chunk: [UInt8] = []
    func flush() {
      guard !chunk.isEmpty else { return }
      words.append("=?UTF-8?B?\(Data(chunk).base64EncodedString())?=")
      chunk = []
    }
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      // 36 bytes are 48 letters, and 60 with what stands around them.
      if chunk.count + bytes.count > 36 { flush() }
      chunk += bytes
    }
    flush()
    return words
  }

  private static func folded(_ name: String, _ words: [String]) -> [String] {
    var lines = ["\(name):"]
    for word in words {
      let last = lines[lines.count - 1]
      if last.utf8.count + 1 + word.utf8.count <= 76 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else if last.hasSuffix(":") {
        // A first line with nothing but the name is not read by all.
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(" \(word)")
      }
    }
    return lines
  }

  private static func needsEncoding(_ text: String) -> Bool {
    text.utf8.count > 60 || text.contains("=?") || !text.utf8.allSatisfy { (0x20...0x7E) ~= $0 }
  }

  /// Without line ends and other characters that control something; blanks once.
  private static func oneLine(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: " "
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
  }
}
