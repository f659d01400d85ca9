extension Program {
  /// How the command is typed, after the path: `[TILVALG] --out MAPPE FIL...`.
  func synopsis(of command: CommandDescription, language: Language) -> Term {
    var term: Term = [
      .plain("["), .placeholder(Text(da: "TILVALG", en: "OPTIONS")[language]), .plain("]"),
    ]
    for option in command.options + globalOptions where option.required {
      term += [.plain(" "), .literal("--\(option.name)")]
      if case .value(let placeholder, _) = option.value {
        term += [.plain(" "), .placeholder(placeholder[language])]
      }
    }
    if !command.subcommands.isEmpty {
      term += [
        .plain(" "), .placeholder(Text(da: "KOMMANDO", en: "COMMAND")[language]), .plain(" ..."),
      ]
    }
    for argument in command.arguments {
      term.append(.plain(" "))
      term += argument.term(language)
    }
    return term
  }

  /// The commands of a group; the root's own `help` comes last.
  func commandEntries(at path: [String], language: Language) -> [Entry] {
    let command = self.command(at: path)
    var entries = (command?.subcommands ?? []).map {
      Entry(term: [.literal($0.name)], meaning: $0.summary[language])
    }
    if path.count == 1, hasHelpCommand {
      entries.append(
        Entry(term: [.literal(helpCommandName)], meaning: helpCommandSummary[language]))
    }
    return entries
  }

  func exitCodeEntries(_ language: Language) -> [Entry] {
    exitCodes.map { Entry(term: [.literal("\($0.code)")], meaning: $0.meaning[language]) }
  }
}

extension [Option] {
  func entries(_ language: Language) -> [Entry] {
    map { Entry(term: $0.term(language), meaning: $0.meaning(language)) }
  }
}

/// The headings help and manual share.
enum Heading {
  static let usage = Text(da: "Brug", en: "Usage")
  static let commands = Text(da: "Kommandoer", en: "Commands")
  static let arguments = Text(da: "Argumenter", en: "Arguments")
  static let options = Text(da: "Tilvalg", en: "Options")
  static let globalOptions = Text(da: "Fælles tilvalg", en: "Global options")
  static let examples = Text(da: "Eksempler", en: "Examples")
  static let exitStatus = Text(da: "Afslutningskoder", en: "Exit status")
}
