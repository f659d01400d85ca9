extension Program {
  /// Needs no bash-completion package; bash 4 or newer.
  ///
  /// The script walks over the words before the cursor, keeping the command they name, how many
  /// arguments it has got and which option waits for its value.
  func bashCompletions() -> String {
    let function = completionFunction([root.name])
    return """
      # bash completion for \(root.name); made from its description, not to be edited.

      \(function)_paths() {
        local found
        compopt -o filenames 2>/dev/null
        while IFS= read -r found; do
          COMPREPLY+=("$prefix$found")
        done < <(compgen "$1" -- "$cur")
      }

      \(function)() {
        local cur=${COMP_WORDS[COMP_CWORD]} path=\(shellQuoted(root.name))
        local option='' prefix='' ended='' word i
        local -i operands=0
        local -a words=()
        COMPREPLY=()

        for ((i = 1; i < COMP_CWORD; i++)); do
          word=${COMP_WORDS[i]}
          if [[ -n $option ]]; then
            # Bash parts --option=value into three words.
            [[ $word == '=' ]] || option=''
            continue
          fi
          if [[ -n $ended ]]; then
            operands+=1
            continue
          fi
          case "$path $word" in
      \(indented(walkCases(), by: 6))
            *' --') ended=yes ;;
            *' -'?*) ;;
            *) operands+=1 ;;
          esac
        done

        if [[ -n $option && $cur == '=' ]]; then
          cur=''
        elif [[ -z $option && -z $ended && $cur == --*=* ]]; then
          # Where = doesn't part words, the answer must hold the option too.
          option=${cur%%=*}
          prefix="$option="
          cur=${cur#*=}
        fi

        if [[ -n $option ]]; then
          case "$path $option" in
      \(indented(valueCases(), by: 6))
          esac
        elif [[ -z $ended && $cur == -* ]]; then
          case "$path" in
      \(indented(optionCases(), by: 6))
          esac
        else
          case "$path $operands" in
      \(indented(operandCases(), by: 6))
          esac
        fi

        for word in "${words[@]}"; do
          [[ $word == "$cur"* ]] && COMPREPLY+=("$prefix$word")
        done
        return 0
      }

      complete -F \(function) \(root.name)

      """
  }

  private func walkCases() -> [String] {
    var lines: [String] = []
    for (path, command) in commands {
      let name = path.joined(separator: " ")
      for child in command.subcommands {
        let next = shellQuoted("\(name) \(child.name)")
        lines.append("\(next)) path=\(next) ;;")
      }
      if path.count == 1, hasHelpCommand {
        let next = shellQuoted("\(name) \(helpCommandName)")
        lines.append("\(next)) path=\(next) ;;")
      }
      let waiting = command.options.filter(\.takesValue).flatMap(\.spellings)
      if !waiting.isEmpty {
        lines.append("\(patterns(waiting.map { "\(name) \($0)" })) option=$word ;;")
      }
    }
    let waiting = globalOptions.filter(\.takesValue).flatMap(\.spellings)
    if !waiting.isEmpty {
      lines.append("\(globalPatterns(waiting)) option=$word ;;")
    }
    return lines
  }

  private func valueCases() -> [String] {
    var lines: [String] = []
    for (path, command) in commands {
      let name = path.joined(separator: " ")
      for option in command.options {
        guard let answer = option.kind.flatMap(answer) else { continue }
        lines.append("\(patterns(option.spellings.map { "\(name) \($0)" })) \(answer) ;;")
      }
    }
    for option in globalOptions {
      guard let answer = option.kind.flatMap(answer) else { continue }
      lines.append("\(globalPatterns(option.spellings)) \(answer) ;;")
    }
    return lines
  }

  private func optionCases() -> [String] {
    let all = commands.map { path, command in
      let words = options(of: command).map { "--\($0.name)" }
      return "\(shellQuoted(path.joined(separator: " ")))) \(wordList(words)) ;;"
    }
    return all + ["*) \(wordList(globalOptions.map { "--\($0.name)" })) ;;"]
  }

  private func operandCases() -> [String] {
    var lines: [String] = []
    for (path, command) in commands {
      let name = path.joined(separator: " ")
      if !command.subcommands.isEmpty {
        let help = path.count == 1 ? [helpCommandName] : []
        let words = command.subcommands.map(\.name) + help
        lines.append("\(shellQuoted("\(name) 0"))) \(wordList(words)) ;;")
      }
      for (index, argument) in command.arguments.enumerated() {
        guard let answer = answer(argument.kind) else { continue }
        let pattern =
          argument.cardinality.takesMany
          ? "\(shellQuoted("\(name) "))*" : shellQuoted("\(name) \(index)")
        lines.append("\(pattern)) \(answer) ;;")
      }
    }
    if hasHelpCommand {
      let pattern = shellQuoted("\(root.name) \(helpCommandName) 0")
      lines.append("\(pattern)) \(wordList(root.subcommands.map(\.name))) ;;")
    }
    return lines
  }

  /// What fills in a value; `nil` where nothing can be offered.
  private func answer(_ kind: ValueKind) -> String? {
    switch kind {
    case .text, .integer, .number: nil
    case .file: "\(completionFunction([root.name]))_paths -f"
    case .directory: "\(completionFunction([root.name]))_paths -d"
    case .choice(let choices): wordList(choices)
    }
  }
}

private func wordList(_ words: [String]) -> String {
  "words=(\(words.joined(separator: " ")))"
}

private func patterns(_ words: [String]) -> String {
  words.map(shellQuoted).joined(separator: " | ") + ")"
}

/// Matches the words after whatever command.
private func globalPatterns(_ words: [String]) -> String {
  words.map { "*" + shellQuoted(" \($0)") }.joined(separator: " | ") + ")"
}

/// The lines joined, each behind its blanks.
private func indented(_ lines: [String], by indent: Int) -> String {
  let margin = String(repeating: " ", count: indent)
  return lines.map { margin + $0 }.joined(separator: "\n")
}
