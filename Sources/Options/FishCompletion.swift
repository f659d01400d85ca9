extension Program {
  /// Lines of fish's `complete`, each under the condition that its command has been named.
  func fishCompletions(_ language: Language) -> String {
    let function = "_\(completionFunction([root.name]))_at"
    var lines: [String] = []
    for (path, command) in commands {
      let at = path.joined(separator: " ")
      lines += command.options.map { line("\(function) \(fishQuoted(at))", $0, language) }
      let entries = commandEntries(at: path, language: language)
      lines += entries.map {
        let condition = fishQuoted("\(function) \(fishQuoted(at))")
        return "\(start) -n \(condition) -a \($0.term.text) -d \(fishQuoted($0.meaning))"
      }
      lines += argumentLines(command, under: "\(function) \(fishQuoted(at))")
    }
    if hasHelpCommand {
      let condition = fishQuoted("\(function) \(fishQuoted("\(root.name) \(helpCommandName)"))")
      let names = root.subcommands.map(\.name).joined(separator: " ")
      lines.append("\(start) -n \(condition) -a \(fishQuoted(names))")
    }
    lines += globalOptions.map { line(nil, $0, language) }
    return """
      # fish completion for \(root.name); made from its description, not to be edited.

      # Whether the words before the cursor name this command.
      function \(function)
          set -l path \(root.name)
          set -l value no
          set -l words (commandline -opc)
          for word in $words[2..-1]
              if test $value = yes
                  set value no
                  continue
              end
              switch "$path $word"
      \(walkCases().joined(separator: "\n"))
              end
          end
          test "$path" = "$argv"
      end

      complete -c \(root.name) -f
      \(lines.joined(separator: "\n"))

      """
  }

  private var start: String { "complete -c \(root.name)" }

  private func walkCases() -> [String] {
    var lines: [String] = []
    func add(_ patterns: [String], _ action: String) {
      guard !patterns.isEmpty else { return }
      lines.append("            case \(patterns.joined(separator: " "))")
      lines.append("                \(action)")
    }
    for (path, command) in commands {
      let name = path.joined(separator: " ")
      let help = path.count == 1 && hasHelpCommand ? [helpCommandName] : []
      let children = command.subcommands.map(\.name) + help
      add(children.map { fishQuoted("\(name) \($0)") }, "set path \"$path $word\"")
      let waiting = command.options.filter(\.takesValue).flatMap(\.spellings)
      add(waiting.map { fishQuoted("\(name) \($0)") }, "set value yes")
    }
    let waiting = globalOptions.filter(\.takesValue).flatMap(\.spellings)
    add(waiting.map { fishQuoted("* \($0)") }, "set value yes")
    return lines
  }

  private func line(_ condition: String?, _ option: Option, _ language: Language) -> String {
    var words = [start]
    if let condition { words.append("-n \(fishQuoted(condition))") }
    if let short = option.short { words.append("-s \(short)") }
    words.append("-l \(option.name)")
    switch option.kind {
    case nil: break
    case .text, .integer, .number: words.append("-x")
    case .file: words.append("-r -F")
    case .directory: words.append("-x -a '(__fish_complete_directories)'")
    case .choice(let choices): words.append("-x -a \(fishQuoted(choices.joined(separator: " ")))")
    }
    words.append("-d \(fishQuoted(option.help[language]))")
    return words.joined(separator: " ")
  }

  /// Fish can't count arguments here: what any of them may be is offered for all.
  private func argumentLines(_ command: CommandDescription, under condition: String) -> [String] {
    command.arguments.compactMap { argument in
      let offer: String? =
        switch argument.kind {
        case .text, .integer, .number: nil
        case .file: "-F"
        case .directory: "-a '(__fish_complete_directories)'"
        case .choice(let choices): "-a \(fishQuoted(choices.joined(separator: " ")))"
        }
      return offer.map { "\(start) -n \(fishQuoted(condition)) \($0)" }
    }
  }
}

/// Quoted for fish, where a backslash still works inside single quotes.
private func fishQuoted(_ text: String) -> String {
  "'"
    + text.map { character in
      switch character {
      case "\\": "\\\\"
      case "'": "\\'"
      case "\n": " "
      default: String(character)
      }
    }.joined() + "'"
}
