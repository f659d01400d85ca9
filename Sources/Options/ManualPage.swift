extension Program {
  /// The manual page of the whole program, section 1, in the `man` macro language (groff_man(7)).
  /// - Parameters:
  ///   - language: of the page.
  ///   - date: the day of the text, ISO 8601 (`2026-11-24`).
  /// - Returns: UTF-8 text; its first line tells `preconv` so.
  package func manual(language: Language, date: String) -> String {
    var page = Roff()
    page.raw("'\\\" -*- coding: utf-8 -*-")
    page.raw(".\\\" Made from the program's description of its own command line.")
    page.title(root.name.uppercased(), date: date, source: versionLine, manual: root.name)
    page.section(Text(da: "NAVN", en: "NAME")[language])
    page.name(root.name, summary: root.summary[language])
    page.section("SYNOPSIS")
    page.term([.literal(root.name), .plain(" ")] + synopsis(of: root, language: language))
    if let discussion = root.discussion {
      page.section(Text(da: "BESKRIVELSE", en: "DESCRIPTION")[language])
      page.paragraphs(discussion[language])
    }
    page.section(Heading.options[language].uppercased())
    page.entries((root.options + globalOptions).entries(language))
    let commands = commands.dropFirst()
    if !commands.isEmpty {
      page.section(Heading.commands[language].uppercased())
    }
    for (path, command) in commands {
      add(command, path: path, to: &page, language: language)
    }
    if !root.arguments.isEmpty {
      page.section(Heading.arguments[language].uppercased())
      page.entries(argumentEntries(of: root, language))
    }
    if !exitCodes.isEmpty {
      page.section(Text(da: "AFSLUTNINGSSTATUS", en: "EXIT STATUS")[language])
      page.entries(exitCodeEntries(language))
    }
    let examples = self.commands.flatMap(\.command.examples)
    if !examples.isEmpty {
      page.section(Heading.examples[language].uppercased())
      for example in examples {
        page.entry(Entry(term: [.literal(example.line)], meaning: example.explanation[language]))
      }
    }
    return page.source
  }

  private func add(
    _ command: CommandDescription, path: [String], to page: inout Roff, language: Language
  ) {
    page.subsection(path.dropFirst().joined(separator: " "))
    page.term(
      [.literal(path.joined(separator: " ")), .plain(" ")]
        + synopsis(of: command, language: language))
    page.macro("PP")
    page.text(sentence(command.summary[language]))
    if let discussion = command.discussion {
      page.macro("PP")
      page.paragraphs(discussion[language])
    }
    page.entries(argumentEntries(of: command, language) + command.options.entries(language))
  }

  private func argumentEntries(of command: CommandDescription, _ language: Language) -> [Entry] {
    command.arguments.map { Entry(term: $0.term(language), meaning: $0.meaning(language)) }
  }
}

/// A summary made into a sentence: "kontrollér hilsner" becomes "Kontrollér hilsner.".
private func sentence(_ summary: String) -> String {
  guard let first = summary.first else { return "" }
  return first.uppercased() + summary.dropFirst() + "."
}
