package import Policy

extension ConfigurationError {
  /// One line per mistake: file, line, column, setting, what, and what to do.
  package func sentences(_ tongue: Tongue) -> [String] {
    mistakes.map { mistake in
      let place = "\(Printable.text(source ?? "")):\(mistake.line):\(mistake.column)"
      let setting = mistake.path.isEmpty ? "" : "\(Printable.text(mistake.path)): "
      return "\(place): \(setting)\(mistake.problem.sentence(tongue))"
    }
  }
}

extension Problem {
  fileprivate func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .syntax(let problem): return problem.sentence(tongue)
    case .duplicateKey(let first):
      return tongue(
        "står to gange; første gang i linje \(first.line).",
        "stands twice; first on line \(first.line).")
    case .unknownKey(let suggestion):
      let hint = suggestion.map { tongue(" Mente du \($0)?", " Did you mean \($0)?") } ?? ""
      return tongue("kendes ikke.", "is no setting.") + hint
    case .wrongType(let expected, let found):
      let wanted = expected.map { $0.name(tongue) }.joined(separator: tongue(" eller ", " or "))
      return tongue(
        "skal være \(wanted), ikke \(found.name(tongue)).",
        "must be \(wanted), not \(found.name(tongue)).")
    case .outOfRange(let value, let allowed):
      return tongue(
        "\(short(value, tongue)) er uden for \(short(allowed.lowerBound, tongue))–"
          + "\(short(allowed.upperBound, tongue)).",
        "\(short(value, tongue)) is outside \(short(allowed.lowerBound, tongue))–"
          + "\(short(allowed.upperBound, tongue)).")
    case .notWhole(let value):
      return tongue(
        "\(short(value, tongue)) skal være et helt tal.",
        "\(short(value, tongue)) must be a whole number.")
    case .notAllowed(let value, let choices, let suggestion):
      let hint = suggestion.map { tongue(" Mente du \"\($0)\"?", " Did you mean \"\($0)\"?") } ?? ""
      let list = choices.map { "\"\($0)\"" }.joined(separator: ", ")
      return tongue(
        "\"\(Printable.text(value))\" er ikke blandt \(list).",
        "\"\(Printable.text(value))\" is none of \(list).") + hint
    case .badText(let value, let rule):
      return "\"\(Printable.text(value))\" \(rule.sentence(tongue))"
    case .wrongCount(let count, let allowed):
      return tongue(
        "har \(count) punkter; der skal være \(allowed.lowerBound)–\(allowed.upperBound).",
        "has \(count) entries; there must be \(allowed.lowerBound)–\(allowed.upperBound).")
    case .repeated(let value, let first):
      return tongue(
        "\"\(Printable.text(value))\" står også i linje \(first.line).",
        "\"\(Printable.text(value))\" is also on line \(first.line).")
    case .conflict(let conflict, let value, let other, let position):
      let place = position.map { tongue(" (linje \($0.line))", " (line \($0.line))") } ?? ""
      return conflict.sentence("\"\(Printable.text(value))\"", other + place, tongue)
    }
  }

  private func short(_ value: Double, _ tongue: Tongue) -> String {
    tongue.number(value, places: value == value.rounded() ? 0 : 3)
  }
}

extension ValueKind {
  fileprivate func name(_ tongue: Tongue) -> String {
    switch self {
    case .null: "null"
    case .boolean: tongue("sand/falsk", "a boolean")
    case .number: tongue("et tal", "a number")
    case .notANumber: "NaN"
    case .text: tongue("en tekst", "a text")
    case .list: tongue("en liste", "a list")
    case .object: tongue("et objekt", "an object")
    }
  }
}

extension TextRule {
  fileprivate func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .notEmpty: tongue("må ikke være tom.", "must not be empty.")
    case .atMost(let count):
      tongue("må højst have \(count) tegn.", "must have at most \(count) characters.")
    case .singleLine: tongue("skal stå på én linje.", "must be a single line.")
    case .telephoneKeys:
      tongue("må kun indeholde tasterne 0–9, * og #.", "may only hold the keys 0–9, * and #.")
    }
  }
}

extension Conflict {
  fileprivate func sentence(_ value: String, _ other: String, _ tongue: Tongue) -> String {
    switch self {
    case .ambiguousSwitchboardName:
      tongue(
        "\(value) kan ikke både være Omstillingen og tvetydig (\(other)).",
        "\(value) cannot be both the switchboard and ambiguous (\(other)).")
    case .aliasOfTwoDepartments:
      tongue(
        "\(value) står også for en anden afdeling (\(other)).",
        "\(value) also stands for another department (\(other)).")
    case .municipalityAsDepartment:
      tongue(
        "\(value) er kommunen og ikke en afdeling (\(other)).",
        "\(value) is the municipality and no department (\(other)).")
    }
  }
}
