/// A command line that can't be understood: what is wrong, and in which command.
package struct UsageError: Error, Equatable, Sendable {
  /// What a value was meant for.
  package enum Subject: Equatable, Sendable {
    /// As the user spelled it: `--format`, `-f`.
    case option(String)
    case argument(Text)
  }

  package enum Reason: Equatable, Sendable {
    case unknownOption(String, suggestion: String?)
    /// An option known only to commands below; `commands` are their paths, joined with blanks.
    case misplacedOption(String, commands: [String])
    case unknownCommand(String, suggestion: String?)
    /// A group was named, but none of its commands.
    case missingCommand(choices: [String])
    case missingValue(option: String, placeholder: Text)
    case missingArgument(Text)
    case missingOption(String)
    case unexpectedArgument(String)
    /// A flag was given a value: `--verbose=yes`.
    case unexpectedValue(option: String, value: String)
    case badChoice(Subject, value: String, choices: [String], suggestion: String?)
    /// Not a number, or out of range; `expected` says which numbers are fine.
    case badNumber(Subject, value: String, expected: ValueKind)
    /// A value was given more than once for an option that takes it once.
    case repeated(option: String)
  }

  package let reason: Reason
  /// The program's name and the commands named so far: `["klartone", "check"]`.
  package let commandPath: [String]

  package init(_ reason: Reason, commandPath: [String]) {
    self.reason = reason
    self.commandPath = commandPath
  }
}
