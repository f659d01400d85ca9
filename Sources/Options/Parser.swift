extension Program {
  /// Reads a command line as GNU programs do.
  ///
  /// `--name value`, `--name=value`, `-n value`, `-nvalue`, `-n=value`, `-abc` for three flags, `--`
  /// before words that begin with a dash, options and arguments in any order. Long names can't be
  /// shortened. A value that begins with a dash must be written `--name=-value`, unless it is a
  /// negative number where a number is wanted: so a forgotten value can't swallow the next option.
  /// - Parameter arguments: the words after the program's name.
  /// - Returns: what was asked for; every value is of its kind.
  /// - Throws: the first fault from the left; what is missing comes after what is wrong.
  package func parse(_ arguments: [String]) throws(UsageError) -> ParsedCommand {
    var parser = Parser(program: self, words: arguments[...])
    return try parser.run()
  }

  /// The language asked for, even where the rest can't be understood: a usage error must be
  /// told in it too.
  package func language(of arguments: [String]) -> Language? {
    let name = "--\(Option.language.name)"
    for (index, word) in arguments.enumerated() {
      if word == "--" { return nil }
      var value: String?
      if word.hasPrefix(name + "=") {
        value = String(word.dropFirst(name.count + 1))
      } else if word == name, index + 1 < arguments.count {
        value = arguments[index + 1]
      }
      if let found = value.flatMap(Language.init(rawValue:)) { return found }
    }
    return nil
  }
}

private struct Parser {
  let program: Program
  var words: ArraySlice<String>
  var path: [String]
  var command: CommandDescription
  var request = ParsedCommand.Request.run
  var operands: [String] = []
  var flags: Set<String> = []
  var values: [String: [String]] = [:]
  /// Set by the word `help`: what follows can only name commands.
  var namesOnly = false

  init(program: Program, words: ArraySlice<String>) {
    self.program = program
    self.words = words
    path = [program.root.name]
    command = program.root
  }

  var options: [Option] { command.options + program.globalOptions }

  mutating func run() throws(UsageError) -> ParsedCommand {
    var optionsEnded = false
    while let word = words.popFirst() {
      if optionsEnded || word == "-" || !word.hasPrefix("-") {
        try take(operand: word)
      } else if word == "--" {
        optionsEnded = true
      } else if word.hasPrefix("--") {
        try takeLong(word)
      } else {
        try takeShort(word)
      }
    }
    if request == .run { try checkComplete() }
    return ParsedCommand(
      request: request, path: path, arguments: operands, flags: flags, valuesByName: values,
      options: options)
  }

  mutating func take(operand word: String) throws(UsageError) {
    if !command.subcommands.isEmpty {
      if let next = command.subcommand(word) {
        command = next
        path.append(word)
      } else if word == helpCommandName, path.count == 1, !namesOnly {
        namesOnly = true
        request = .help
      } else {
        let names = command.subcommands.map(\.name) + (path.count == 1 ? [helpCommandName] : [])
        throw error(.unknownCommand(word, suggestion: suggestion(for: word, among: names)))
      }
      return
    }
    guard !namesOnly, let argument = argument(at: operands.count) else {
      throw error(.unexpectedArgument(word))
    }
    try check(word, kind: argument.kind, for: .argument(argument.name))
    operands.append(word)
  }

  func argument(at index: Int) -> Argument? {
    if index < command.arguments.count { return command.arguments[index] }
    return command.arguments.last.flatMap { $0.cardinality.takesMany ? $0 : nil }
  }

  mutating func takeLong(_ word: String) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let spelling = String(parts[0])
    guard let option = options.first(where: { "--\($0.name)" == spelling }) else {
      throw unknown(spelling)
    }
    let attached = parts.count > 1 ? String(parts[1]) : nil
    try take(option, spelling: spelling, attached: attached)
  }

  mutating func takeShort(_ word: String) throws(UsageError) {
    // "-policy" would be "-p olicy": a long name with one dash is a slip, not a value.
    let body = word.dropFirst()
    let long = String(body.prefix { $0 != "=" })
    if long.count > 1, options.contains(where: { $0.name == long }) {
      throw error(.unknownOption("-\(long)", suggestion: "--\(long)"))
    }
    var letters = body
    while let letter = letters.popFirst() {
      let spelling = "-\(letter)"
      guard let option = options.first(where: { $0.short == letter }) else {
        throw unknown(spelling)
      }
      if option.takesValue || letters.first == "=" {
        let hasSign = letters.first == "="
        let attached = letters.isEmpty ? nil : String(hasSign ? letters.dropFirst() : letters)
        return try take(option, spelling: spelling, attached: attached)
      }
      try take(option, spelling: spelling, attached: nil)
    }
  }

  mutating func take(
    _ option: Option, spelling: String, attached: String?
  ) throws(UsageError) {
    guard case .value(let placeholder, let kind) = option.value else {
      if let attached { throw error(.unexpectedValue(option: spelling, value: attached)) }
      flags.insert(option.name)
      if option.name == Option.help.name { request = .help }
      if option.name == Option.version.name, request == .run { request = .version }
      return
    }
    guard let value = attached ?? nextValue(of: kind) else {
      throw error(.missingValue(option: spelling, placeholder: placeholder))
    }
    if !option.repeats, values[option.name] != nil {
      throw error(.repeated(option: spelling))
    }
    try check(value, kind: kind, for: .option(spelling))
    values[option.name, default: []].append(value)
  }

  /// Takes the next word as a value, unless it looks like an option.
  mutating func nextValue(of kind: ValueKind) -> String? {
    guard let next = words.first else { return nil }
    if next.hasPrefix("-"), next != "-" {
      switch kind {
      case .integer, .number:
        guard decimalNumber(next) != nil else { return nil }
      case .text, .file, .directory, .choice: return nil
      }
    }
    return words.popFirst()
  }

  func check(
    _ value: String, kind: ValueKind, for subject: UsageError.Subject
  ) throws(UsageError) {
    if let reason = kind.fault(in: value, for: subject) { throw error(reason) }
  }

  func checkComplete() throws(UsageError) {
    if !command.subcommands.isEmpty {
      throw error(.missingCommand(choices: command.subcommands.map(\.name)))
    }
    for option in options
    where option.required && values[option.name] == nil && !flags.contains(option.name) {
      throw error(.missingOption("--\(option.name)"))
    }
    if operands.count < command.arguments.count {
      let next = command.arguments[operands.count]
      if next.cardinality.needsOne { throw error(.missingArgument(next.name)) }
    }
  }

  func unknown(_ spelling: String) -> UsageError {
    let below = program.commands.filter {
      $0.path.count > path.count && $0.path.starts(with: path)
        && $0.command.options.contains { $0.spellings.contains(spelling) }
    }
    if !below.isEmpty {
      let paths = below.map { $0.path.joined(separator: " ") }
      return error(.misplacedOption(spelling, commands: paths))
    }
    // Letters are too short to be likened to each other.
    let isLong = spelling.hasPrefix("--")
    let near = suggestion(for: String(spelling.dropFirst(2)), among: options.map(\.name))
    return error(.unknownOption(spelling, suggestion: isLong ? near.map { "--\($0)" } : nil))
  }

  func error(_ reason: UsageError.Reason) -> UsageError {
    UsageError(reason, commandPath: path)
  }
}
