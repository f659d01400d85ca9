/// A command line that has been understood: every value is of its kind, nothing needed is missing.
package struct ParsedCommand: Sendable, Equatable {
  /// What the user wants done with the command at `path`.
  package enum Request: Sendable, Equatable {
    case run
    /// `--help` or `help command`; required things may be missing.
    case help
    /// `--version`; required things may be missing.
    case version
  }

  package let request: Request
  /// The program's name and the commands named: `["klartone", "check"]`.
  package let path: [String]
  /// The words that are no options, in order.
  package let arguments: [String]
  let flags: Set<String>
  let valuesByName: [String: [String]]
  let options: [Option]

  /// The commands below the program joined with blanks, to switch over: `"check"`; `""` at the root.
  package var command: String { path.dropFirst().joined(separator: " ") }

  /// What `--language` asked for.
  package var language: Language? {
    value(Option.language.name).flatMap(Language.init(rawValue:))
  }

  /// Whether the command has an option of this name at all.
  package func accepts(_ name: String) -> Bool { option(name) != nil }

  /// Whether the flag was given.
  /// - Precondition: `name` is a flag of the command.
  package func flag(_ name: String) -> Bool {
    precondition(option(name)?.takesValue == false, "--\(name) is no flag of \(path)")
    return flags.contains(name)
  }

  /// The value of an option, `nil` when it wasn't given; the last one of many.
  /// - Precondition: `name` is an option of the command that takes a value.
  package func value(_ name: String) -> String? { values(name).last }

  /// All values of an option, in order.
  /// - Precondition: `name` is an option of the command that takes a value.
  package func values(_ name: String) -> [String] {
    precondition(option(name)?.takesValue == true, "--\(name) takes no value in \(path)")
    return valuesByName[name] ?? []
  }

  /// The value of an option of kind `.integer`, `nil` when it wasn't given.
  /// - Precondition: `name` is such an option of the command.
  package func int(_ name: String) -> Int? {
    guard case .integer = option(name)?.kind else {
      preconditionFailure("--\(name) is no whole number in \(path)")
    }
    return value(name).flatMap(wholeNumber)
  }

  /// The value of an option of kind `.number`, `nil` when it wasn't given.
  /// - Precondition: `name` is such an option of the command.
  package func double(_ name: String) -> Double? {
    guard case .number = option(name)?.kind else {
      preconditionFailure("--\(name) is no number in \(path)")
    }
    return value(name).flatMap(decimalNumber)
  }

  private func option(_ name: String) -> Option? { options.first { $0.name == name } }
}
