/// Writes the `man` macro language; all text is escaped.
struct Roff {
  private(set) var source = ""

  /// A line as it stands.
  mutating func raw(_ line: String) { source += line + "\n" }

  mutating func macro(_ name: String, _ arguments: [String] = []) {
    let quoted = arguments.map { " \"\(escaped($0, inMacro: true))\"" }
    raw(".\(name)\(quoted.joined())")
  }

  /// The page's title line, for section 1. The date stands unescaped: readers parse it.
  mutating func title(_ title: String, date: String, source: String, manual: String) {
    let rest = [source, manual].map { "\"\(escaped($0, inMacro: true))\"" }
    raw(".TH \(escaped(title, inMacro: true)) 1 \(date) \(rest.joined(separator: " "))")
  }

  mutating func section(_ title: String) { macro("SH", [title]) }

  mutating func subsection(_ title: String) { macro("SS", [title]) }

  /// The line `whatis` and `apropos` read: a name, a dash, a summary.
  mutating func name(_ name: String, summary: String) {
    raw("\(escaped(name)) \\- \(escaped(summary))")
  }

  /// Running text on one source line.
  mutating func text(_ text: String) { raw(escaped(text)) }

  /// Paragraphs parted by empty lines.
  mutating func paragraphs(_ text: String) {
    for (index, words) in Options.paragraphs(of: text).enumerated() {
      if index > 0 { macro("PP") }
      self.text(words.joined(separator: " "))
    }
  }

  mutating func term(_ term: Term) { raw(marked(term)) }

  mutating func entries(_ entries: [Entry]) {
    for entry in entries { self.entry(entry) }
  }

  /// A term with its meaning below it, indented.
  mutating func entry(_ entry: Entry) {
    macro("TP")
    term(entry.term)
    text(entry.meaning)
  }

  /// Literals bold, placeholders slanted.
  private func marked(_ term: Term) -> String {
    let line = term.map { piece in
      switch piece {
      case .literal(let text): "\\fB\(escaped(text, inMacro: true))\\fR"
      case .placeholder(let text): "\\fI\(escaped(text, inMacro: true))\\fR"
      case .plain(let text): escaped(text, inMacro: true)
      }
    }.joined()
    return protected(line)
  }
}

/// Escapes what roff would read as an order.
private func escaped(_ text: String, inMacro: Bool = false) -> String {
  var result = ""
  for character in text {
    switch character {
    case "\\": result += "\\e"
    // A bare "-" may be typeset as a hyphen, which can't be copied into a shell.
    case "-": result += "\\-"
    case "'": result += "\\(aq"
    case "`": result += "\\(ga"
    case "^": result += "\\(ha"
    case "~": result += "\\(ti"
    case "\"" where inMacro: result += "\\(dq"
    case "\n": result += " "
    default: result.append(character)
    }
  }
  return inMacro ? result : protected(result)
}

/// A line that starts with a dot or a quote would be an order.
private func protected(_ line: String) -> String {
  line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
}
