import Options
import Testing

@Suite struct DescriptionFlawTests {
  struct Described: Sendable {
    let command: CommandDescription
    let flaws: [DescriptionFlaw]
  }

  static let word = Text(same: "X")

  static func command(
    _ name: String = "c", arguments: [Argument] = [], options: [Option] = [],
    subcommands: [CommandDescription] = []
  ) -> CommandDescription {
    CommandDescription(
      name, summary: word, arguments: arguments, options: options, subcommands: subcommands)
  }

  static func choice(_ choices: [String]) -> Argument {
    Argument(word, kind: .choice(choices), help: word)
  }

  static let described: [Described] = [
    Described(command: command(), flaws: []),
    Described(command: example.root, flaws: []),
    Described(
      command: command(options: [Option("a", help: word), Option("a", help: word)]),
      flaws: [.duplicateOption(path: ["c"], spelling: "--a")]),
    // -h is taken by --help.
    Described(
      command: command(options: [Option("host", short: "h", help: word)]),
      flaws: [.duplicateOption(path: ["c"], spelling: "-h")]),
    Described(
      command: command(subcommands: [command("x"), command("x")]),
      flaws: [.duplicateCommand(path: ["c"], name: "x")]),
    Described(
      command: command(subcommands: [command("help")]),
      flaws: [.reservedCommand(path: ["c", "help"])]),
    Described(
      command: command(arguments: [Argument(word, help: word)], subcommands: [command("x")]),
      flaws: [.argumentsBesideSubcommands(path: ["c"])]),
    Described(
      command: command(arguments: [
        Argument(word, cardinality: .optional, help: word), Argument(word, help: word),
      ]),
      flaws: [.argumentAfterOpenEnd(path: ["c"], argument: word)]),
    Described(command: command(arguments: [choice([])]), flaws: [.noChoices(path: ["c"])]),
    Described(
      command: command(arguments: [choice(["a", "$(b)"])]),
      flaws: [.unsafeWord(path: ["c"], word: "$(b)")]),
    Described(
      command: command(subcommands: [command("a b")]),
      flaws: [.unsafeWord(path: ["c", "a b"], word: "a b")]),
  ]

  @Test(arguments: described)
  func finds(_ described: Described) {
    let flaws = described.command.flaws(besides: [.language, .help, .version])
    #expect(flaws == described.flaws)
  }
}
