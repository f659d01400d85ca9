/// A whole program: its tree of commands and what all of them share.
package struct Program: Sendable {
  /// What a process may return to the shell, and what it means.
  package struct ExitCode: Sendable, Equatable {
    package let code: Int32
    package let meaning: Text

    package init(_ code: Int32, _ meaning: Text) {
      self.code = code
      self.meaning = meaning
    }
  }

  package let root: CommandDescription
  package let version: String
  /// Options accepted before and after any subcommand; `--language`, `--help` and `--version`
  /// are always among them.
  package let globalOptions: [Option]
  package let exitCodes: [ExitCode]

  /// - Precondition: the description has no ``DescriptionFlaw``; those are programmer's errors.
  package init(
    _ root: CommandDescription, version: String, globalOptions: [Option] = [],
    exitCodes: [ExitCode] = []
  ) {
    self.root = root
    self.version = version
    self.globalOptions = globalOptions + [.language, .help, .version]
    self.exitCodes = exitCodes
    let flaws = root.flaws(besides: self.globalOptions)
    precondition(flaws.isEmpty, "the command line is badly described: \(flaws)")
  }

  /// The command at `path` (the program's name first), if there is one.
  package func command(at path: [String]) -> CommandDescription? {
    guard path.first == root.name else { return nil }
    var command = root
    for name in path.dropFirst() {
      guard let next = command.subcommand(name) else { return nil }
      command = next
    }
    return command
  }

  /// Every command with its path, parents before children.
  var commands: [(path: [String], command: CommandDescription)] {
    var found: [(path: [String], command: CommandDescription)] = []
    func visit(_ command: CommandDescription, under parents: [String]) {
      let path = parents + [command.name]
      found.append((path, command))
      for child in command.subcommands { visit(child, under: path) }
    }
    visit(root, under: [])
    return found
  }

  /// Whether the program understands `program help command`: it does when it has subcommands.
  var hasHelpCommand: Bool { !root.subcommands.isEmpty }
}

/// The word that is a command of every program with subcommands: `klartone help check`.
let helpCommandName = "help"

let helpCommandSummary = Text(
  da: "vis hjælp til en kommando", en: "show the help of a command")
