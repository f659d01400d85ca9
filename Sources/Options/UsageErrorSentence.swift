extension UsageError {
  /// The error as one or two sentences for the user.
  package func sentence(in language: Language) -> String {
    reason.text[language]
  }

  /// Where to read on: "Se »klartone check --help«."
  package func hint(in language: Language) -> String {
    let line = (commandPath + ["--\(Option.help.name)"]).joined(separator: " ")
    return Text(da: "Se \(quote(line).da).", en: "See \(quote(line).en).")[language]
  }
}

extension UsageError.Reason {
  fileprivate var text: Text {
    switch self {
    case .unknownOption(let option, let suggestion):
      Text(da: "Ukendt tilvalg ", en: "Unknown option ") + quote(option) + "."
        + didYouMean(suggestion)
    case .misplacedOption(let option, let commands):
      Text(da: "Tilvalget ", en: "Option ") + quote(option)
        + Text(da: " skal stå efter kommandoen: ", en: " must come after its command: ")
        + list(commands.map { "\($0) \(option)" }) + "."
    case .unknownCommand(let command, let suggestion):
      Text(da: "Ukendt kommando ", en: "Unknown command ") + quote(command) + "."
        + didYouMean(suggestion)
    case .missingCommand(let choices):
      Text(da: "Der mangler en kommando: ", en: "A command is missing: ") + list(choices) + "."
    case .missingValue(let option, let placeholder):
      Text(da: "Tilvalget ", en: "Option ") + quote(option)
        + Text(da: " mangler en værdi: ", en: " lacks a value: ") + placeholder + "."
    case .missingArgument(let name):
      Text(da: "Der mangler et argument: ", en: "An argument is missing: ") + name + "."
    case .missingOption(let option):
      Text(da: "Tilvalget ", en: "Option ") + quote(option)
        + Text(da: " skal angives.", en: " is required.")
    case .unexpectedArgument(let word):
      Text(da: "Uventet argument ", en: "Unexpected argument ") + quote(word) + "."
    case .unexpectedValue(let option, let value):
      Text(da: "Tilvalget ", en: "Option ") + quote(option)
        + Text(da: " tager ingen værdi, men fik ", en: " takes no value, but was given ")
        + quote(value) + "."
    case .badChoice(let subject, let value, let choices, let suggestion):
      wrongValue(value, for: subject) + list(choices) + "." + didYouMean(suggestion)
    case .badNumber(let subject, let value, let expected):
      wrongValue(value, for: subject) + numbers(expected) + "."
    case .repeated(let option):
      Text(da: "Tilvalget ", en: "Option ") + quote(option)
        + Text(da: " må kun angives én gang.", en: " may be given only once.")
    }
  }
}

private func wrongValue(_ value: String, for subject: UsageError.Subject) -> Text {
  let name: Text =
    switch subject {
    case .option(let spelling): quote(spelling)
    case .argument(let name): name
    }
  return quote(value) + Text(da: " dur ikke som værdi for ", en: " is no value for ") + name
    + Text(da: ". Angiv ", en: ". Give ")
}

private func numbers(_ kind: ValueKind) -> Text {
  let noun =
    if case .integer = kind { Text(da: "et helt tal", en: "a whole number") } else {
      Text(da: "et tal", en: "a number")
    }
  guard let range = kind.range else { return noun }
  return noun + " (" + range + ")"
}

private func didYouMean(_ suggestion: String?) -> Text {
  guard let suggestion else { return Text(same: "") }
  return Text(da: " Mente du ", en: " Did you mean ") + quote(suggestion) + "?"
}

/// "text, json eller csv".
private func list(_ words: [String]) -> Text {
  guard words.count > 1, let last = words.last else { return Text(same: words.first ?? "") }
  let first = words.dropLast().joined(separator: ", ")
  return Text(da: "\(first) eller \(last)", en: "\(first) or \(last)")
}

/// Quotes what the user typed; control characters are shown by number, so that a pasted escape
/// sequence can't steer the terminal.
private func quote(_ text: String) -> Text {
  var plain = ""
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      plain += "\\u{\(String(scalar.value, radix: 16))}"
    default: plain.unicodeScalars.append(scalar)
    }
  }
  return Text(da: "»\(plain)«", en: "'\(plain)'")
}

extension Text {
  fileprivate static func + (left: Text, right: Text) -> Text {
    Text(da: left.da + right.da, en: left.en + right.en)
  }

  fileprivate static func + (left: Text, right: String) -> Text {
    left + Text(same: right)
  }
}
