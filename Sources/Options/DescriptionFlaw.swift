/// Something that can't be right in a description, whatever the user types.
package enum DescriptionFlaw: Equatable, Sendable {
  /// Two options of one command answer to the same spelling.
  case duplicateOption(path: [String], spelling: String)
  case duplicateCommand(path: [String], name: String)
  /// `help` is made by the parser itself.
  case reservedCommand(path: [String])
  /// A group has arguments too, so a word could be either.
  case argumentsBesideSubcommands(path: [String])
  /// An argument that may be absent or many isn't the last.
  case argumentAfterOpenEnd(path: [String], argument: Text)
  /// A name or choice a shell would split or expand.
  case unsafeWord(path: [String], word: String)
  case noChoices(path: [String])
}

extension CommandDescription {
  /// What is wrong with this command and those below it, given the options shared by all.
  package func flaws(besides globals: [Option], under parents: [String] = []) -> [DescriptionFlaw] {
    let path = parents + [name]
    var flaws: [DescriptionFlaw] = []
    let spellings = (options + globals).flatMap(\.spellings)
    flaws += duplicates(spellings).map { .duplicateOption(path: path, spelling: $0) }
    flaws += duplicates(subcommands.map(\.name)).map { .duplicateCommand(path: path, name: $0) }
    if parents.isEmpty, subcommand(helpCommandName) != nil {
      flaws.append(.reservedCommand(path: path + [helpCommandName]))
    }
    if !subcommands.isEmpty, !arguments.isEmpty {
      flaws.append(.argumentsBesideSubcommands(path: path))
    }
    if let open = arguments.firstIndex(where: { $0.cardinality != .one }),
      open + 1 < arguments.count
    {
      flaws.append(.argumentAfterOpenEnd(path: path, argument: arguments[open + 1].name))
    }
    let choices = (arguments.map(\.kind) + options.compactMap(\.kind)).compactMap(\.choices)
    if choices.contains(where: \.isEmpty) { flaws.append(.noChoices(path: path)) }
    let words = [name] + options.map(\.name) + choices.flatMap { $0 }
    flaws += words.filter { !isShellWord($0) }.map { .unsafeWord(path: path, word: $0) }
    return flaws + subcommands.flatMap { $0.flaws(besides: globals, under: path) }
  }
}

extension Option {
  var kind: ValueKind? {
    if case .value(_, let kind) = value { kind } else { nil }
  }
}

extension ValueKind {
  var choices: [String]? {
    if case .choice(let choices) = self { choices } else { nil }
  }
}

private func duplicates(_ words: [String]) -> [String] {
  var seen: Set<String> = []
  return words.filter { !seen.insert($0).inserted }
}

/// ASCII letters, digits and `-_.`, not starting with a dash: means itself in every shell.
private func isShellWord(_ word: String) -> Bool {
  guard let first = word.utf8.first, first != UInt8(ascii: "-") else { return false }
  return word.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
