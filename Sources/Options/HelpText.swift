extension Program {
  /// The help of the command at `path` (the program's name first), as plain text.
  /// - Parameters:
  ///   - path: an unknown path gives the help of the whole program.
  ///   - language: of the text.
  ///   - width: characters to a line, at least 40.
  /// - Returns: lines, each ended by a line feed.
  package func help(for path: [String], language: Language, width: Int = 80) -> String {
    let known = self.command(at: path) == nil ? [root.name] : path
    let command = self.command(at: known) ?? root
    let name = known.joined(separator: " ")
    var page = HelpPage(width: max(40, width))
    page.add("\(name) – \(command.summary[language])", indent: 0)
    page.addUsage(
      heading: Heading.usage[language], name: name,
      synopsis: synopsis(of: command, language: language).text)
    if let discussion = command.discussion {
      page.addBlank()
      page.add(discussion[language], indent: 0)
    }
    let arguments = command.arguments.map {
      Entry(term: $0.term(language), meaning: $0.meaning(language))
    }
    page.add(arguments, under: Heading.arguments[language])
    page.add(
      commandEntries(at: known, language: language), under: Heading.commands[language])
    page.add(command.options.entries(language), under: Heading.options[language], options: true)
    page.add(
      globalOptions.entries(language), under: Heading.globalOptions[language], options: true)
    page.addExamples(command.examples, language: language)
    if known.count == 1 {
      page.add(exitCodeEntries(language), under: Heading.exitStatus[language])
    }
    return page.text
  }

  /// One line for `--version`: "klartone 1.0".
  package var versionLine: String { "\(root.name) \(version)" }
}

private struct HelpPage {
  let width: Int
  var text = ""

  /// Longer terms get a line of their own; the meanings keep at least half the page.
  var widestTerm: Int { min(28, width / 2 - 4) }

  mutating func addBlank() { text += "\n" }

  mutating func add(_ paragraph: String, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    for line in wrap(paragraph, width: width - indent) {
      text += line.isEmpty ? "\n" : margin + line + "\n"
    }
  }

  /// "Brug: klartone check [TILVALG] FIL", further lines below the first word after the name.
  mutating func addUsage(heading: String, name: String, synopsis: String) {
    addBlank()
    let start = "\(heading): \(name) "
    let lines = wrap(synopsis, width: width - start.count)
    for (index, line) in lines.enumerated() {
      text += (index == 0 ? start : padded("", to: start.count)) + line + "\n"
    }
  }

  mutating func add(_ entries: [Entry], under heading: String, options: Bool = false) {
    guard !entries.isEmpty else { return }
    addBlank()
    text += "\(heading):\n"
    let terms = entries.map { entry in
      // Long names stand below each other, whether or not a short one comes before.
      let term = entry.term.text
      return options && term.hasPrefix("--") ? "    " + term : term
    }
    let column = (terms.map(\.count).filter { $0 <= widestTerm }.max() ?? widestTerm) + 4
    for (term, entry) in zip(terms, entries) {
      let meaning = wrap(entry.meaning, width: width - column)
      var rest = meaning[...]
      let start = "  " + term
      if start.count + 2 <= column, let first = rest.popFirst() {
        text += padded(start, to: column) + first + "\n"
      } else {
        text += start + "\n"
      }
      for line in rest { text += padded("", to: column) + line + "\n" }
    }
  }

  mutating func addExamples(_ examples: [CommandDescription.Example], language: Language) {
    guard !examples.isEmpty else { return }
    addBlank()
    text += "\(Heading.examples[language]):\n"
    for example in examples {
      // A command line is never wrapped: it is there to be copied.
      text += "  \(example.line)\n"
      add(example.explanation[language], indent: 6)
    }
  }
}
