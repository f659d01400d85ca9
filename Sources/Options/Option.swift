/// An option of a command: `--policy FILE`, `-p FILE`, `--verbose`.
package struct Option: Sendable, Equatable {
  /// Whether the option stands alone or takes a value.
  package enum Value: Sendable, Equatable {
    case flag
    /// `placeholder` is what help calls the value, in capitals by habit: `FIL`, `FILE`.
    case value(placeholder: Text, kind: ValueKind)
  }

  /// The long name without dashes; every option has one, and it is the key to its value.
  package let name: String
  /// The letter of the short form, if there is one.
  package let short: Character?
  package let value: Value
  /// Whether a value may be given more than once. A flag may always be: it says the same again.
  package let repeats: Bool
  package let required: Bool
  package let help: Text
  /// What holds when the option isn't given, as help should show it.
  package let defaultText: String?

  package init(
    _ name: String, short: Character? = nil, value: Value = .flag, repeats: Bool = false,
    required: Bool = false, help: Text, defaultText: String? = nil
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.repeats = repeats
    self.required = required
    self.help = help
    self.defaultText = defaultText
  }

  /// The forms a user can type, the short one first: `["-p", "--policy"]`.
  package var spellings: [String] {
    (short.map { ["-\($0)"] } ?? []) + ["--\(name)"]
  }

  var takesValue: Bool { value != .flag }
}

extension Option {
  /// `-h`, `--help`: part of every command.
  package static let help = Option(
    "help", short: "h", help: Text(da: "Vis denne hjælp.", en: "Show this help."))

  /// `--version`: part of every command.
  package static let version = Option(
    "version", help: Text(da: "Vis programmets version.", en: "Show the program's version."))

  /// `--language da|en`: part of every command.
  package static let language = Option(
    "language",
    value: .value(
      placeholder: Text(da: "SPROG", en: "LANGUAGE"),
      kind: .choice(Language.allCases.map(\.rawValue))),
    help: Text(
      da: "Sproget i beskeder og rapporter.", en: "The language of messages and reports."),
    defaultText: Language.da.rawValue)
}
