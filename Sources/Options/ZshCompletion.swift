extension Program {
  /// One function for each command, all built on zsh's own `_arguments`.
  func zshCompletions(_ language: Language) -> String {
    var script = """
      #compdef \(root.name)
      # zsh completion for \(root.name); made from its description, not to be edited.


      """
    for (path, command) in commands {
      script += function(for: command, at: path, language)
    }
    let main = completionFunction([root.name])
    return script + """
      # Autoloaded, the file is the function; sourced, it registers it.
      if [ "$funcstack[1]" = "\(main)" ]; then
        \(main) "$@"
      else
        compdef \(main) \(root.name)
      fi

      """
  }

  private func function(
    for command: CommandDescription, at path: [String], _ language: Language
  ) -> String {
    let isGroup = !command.subcommands.isEmpty
    var specs = options(of: command).flatMap { optionSpecs($0, language) }
    specs += command.arguments.map { argumentSpec($0, language) }
    if isGroup { specs += ["'1: :->command'", "'*:: :->rest'"] }
    // -s: letters may be joined; -S: no options after "--"; -C: states need their own context.
    let start = isGroup ? "_arguments -s -S -C :" : "_arguments -s -S :"
    let body = ([start] + specs.map { "    " + $0 }).joined(separator: " \\\n")
    guard isGroup else {
      return "\(completionFunction(path))() {\n  \(body)\n}\n\n"
    }
    return """
      \(completionFunction(path))() {
        local curcontext="$curcontext" state line
        typeset -A opt_args
        \(body)
        case $state in
          command)
            local -a commands=(
      \(described(commandEntries(at: path, language: language)))
            )
            _describe -t commands \(shellQuoted(Heading.commands[language])) commands
            ;;
          rest)
            case $line[1] in
      \(dispatch(command, at: path, language))
            esac
            ;;
        esac
      }


      """
  }

  private func dispatch(
    _ command: CommandDescription, at path: [String], _ language: Language
  ) -> String {
    var lines = command.subcommands.map {
      "        \($0.name)) \(completionFunction(path + [$0.name])) ;;"
    }
    if path.count == 1 {
      let names = command.subcommands.map(\.name).joined(separator: " ")
      let spec = shellQuoted("1:\(specText(Heading.commands[language])):(\(names))")
      lines.append("        \(helpCommandName)) _arguments \(spec) ;;")
    }
    return lines.joined(separator: "\n")
  }

  /// A spec for each spelling; each shuts out the others unless the option repeats.
  private func optionSpecs(_ option: Option, _ language: Language) -> [String] {
    let others = option.repeats ? "*" : "(\(option.spellings.joined(separator: " ")))"
    let help = specText(option.help[language])
    return option.spellings.map { spelling in
      guard case .value(let placeholder, let kind) = option.value else {
        return shellQuoted("\(others)\(spelling)[\(help)]")
      }
      let sign = spelling.hasPrefix("--") ? "=" : "+"
      let value = ":\(specText(placeholder[language])):\(action(kind))"
      return shellQuoted("\(others)\(spelling)\(sign)[\(help)]\(value)")
    }
  }

  private func argumentSpec(_ argument: Argument, _ language: Language) -> String {
    let start =
      switch argument.cardinality {
      case .one: ":"
      case .optional: "::"
      case .oneOrMore, .zeroOrMore: "*:"
      }
    return shellQuoted("\(start)\(specText(argument.name[language])):\(action(argument.kind))")
  }

  private func action(_ kind: ValueKind) -> String {
    switch kind {
    // One blank: a value is wanted, and none can be offered.
    case .text, .integer, .number: " "
    case .file: "_files"
    case .directory: "_files -/"
    case .choice(let choices): "(\(choices.joined(separator: " ")))"
    }
  }
}

/// `'check:kontrollér hilsner'` for `_describe`, a line each.
private func described(_ entries: [Entry]) -> String {
  entries.map { "        " + shellQuoted("\($0.term.text):\(specText($0.meaning))") }
    .joined(separator: "\n")
}

/// Text inside a spec, where brackets and colons part the fields.
private func specText(_ text: String) -> String {
  text.map { character in
    switch character {
    case "[", "]", ":", "\\": "\\\(character)"
    case "\n": " "
    default: String(character)
    }
  }.joined()
}
