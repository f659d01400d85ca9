/// One command, or a group of commands: the single source of parsing, help, completions and manual.
///
/// A command has either subcommands or arguments, never both; a group can't be run by itself.
package struct CommandDescription: Sendable, Equatable {
  /// A command line as it would be typed, and what it does.
  package struct Example: Sendable, Equatable {
    package let line: String
    package let explanation: Text

    package init(_ line: String, _ explanation: Text) {
      self.line = line
      self.explanation = explanation
    }
  }

  package let name: String
  /// One line, without a full stop, starting in lower case: it follows "klartone check – ".
  package let summary: Text
  /// Whole sentences. An empty line parts paragraphs; other line ends are just blanks.
  package let discussion: Text?
  package let arguments: [Argument]
  package let options: [Option]
  package let subcommands: [CommandDescription]
  package let examples: [Example]

  package init(
    _ name: String, summary: Text, discussion: Text? = nil, arguments: [Argument] = [],
    options: [Option] = [], subcommands: [CommandDescription] = [], examples: [Example] = []
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.arguments = arguments
    self.options = options
    self.subcommands = subcommands
    self.examples = examples
  }

  func subcommand(_ name: String) -> CommandDescription? {
    subcommands.first { $0.name == name }
  }
}
