import Wording

/// How text may look where it is printed.
package struct Terminal: Sendable, Equatable {
  /// Colour may be used; it never carries meaning alone.
  package let color: Bool
  /// Columns, at least 40.
  package let width: Int

  package init(color: Bool, width: Int) {
    self.color = color
    self.width = max(40, width)
  }

  func tinted(_ text: String, _ verdict: Verdict) -> String {
    guard color else { return text }
    let code =
      switch verdict {
      case .pass: "32"
      case .review: "33"
      case .fail: "31"
      case .notEvaluated: "90"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  func bold(_ text: String) -> String {
    color ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// Words laid into lines of `width`, those after the first indented.
  func wrapped(_ text: String, indent: Int) -> String {
    let room = max(20, width - indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > room {
        lines.append(line)
        line = String(word)
      } else {
        line += line.isEmpty ? String(word) : " \(word)"
      }
    }
    lines.append(line)
    return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
  }

  /// Made harmless, and cut to so many columns, 1 or more.
  func excerpt(_ text: String, _ columns: Int) -> String {
    Printable.excerpt(text, limit: columns)
  }

  func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - text.count))
  }
}
