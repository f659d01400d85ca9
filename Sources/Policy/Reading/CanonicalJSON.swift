/// JSON in one form only: sorted keys, no blanks, numbers as short as they can be. Equal values
/// give equal text, so that a hash of it identifies a configuration.
indirect enum CanonicalJSON {
  case number(Double)
  case text(String)
  case list([CanonicalJSON])
  case object([String: CanonicalJSON])

  var text: String {
    switch self {
    case .number(let number): shortest(number)
    case .text(let text): quoted(text)
    case .list(let values): "[" + values.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }
        .map { quoted($0.key) + ":" + $0.value.text }
        .joined(separator: ",") + "}"
    }
  }
}

/// Whole numbers without ".0".
private func shortest(_ number: Double) -> String {
  Int(exactly: number).map(String.init) ?? number.description
}

/// `text` in JSON's quotation marks.
func quoted(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": escaped.unicodeScalars.append(contentsOf: ["\\", scalar])
    case "\n": escaped += "\\n"
    case "\t": escaped += "\\t"
    case "\u{00}"..."\u{1F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return "\"" + escaped + "\""
}
