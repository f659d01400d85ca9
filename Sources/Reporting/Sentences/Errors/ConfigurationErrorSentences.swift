package import Policy

extension ConfigurationError {
  /// One line per mistake: file, line, column, setting, what, and what to do.
  package func sentences(_ tongue: Tongue) -> [String] {
    let file = source.map { Printable.text($0) } ?? tongue("konfigurationen", "configuration")
    return mistakes.map { mistake in
      let setting = mistake.path.isEmpty ? "" : "\(Printable.text(mistake.path)): "
      return "\(file):\(mistake.line):\(mistake.column): \(setting)"
        + mistake.problem.sentence(tongue)
    }
  }
}

extension Problem {
  fileprivate func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .syntax(let problem): return problem.sentence(tongue)
    case .duplicateKey(let first):
      return tongue(
        "står to gange; første gang i linje \(first.line). Slet den ene.",
        "stands twice; first on line \(first.line). Remove one of them.")
    case .unknownKey(let suggestion?):
      let known = Printable.text(suggestion)
      return tongue("kendes ikke. Mente du \(known)?", "is no setting. Did you mean \(known)?")
    case .unknownKey(nil):
      return tongue(
        "kendes ikke. Slet den; \"klartone config --print-default\" viser alle.",
        "is no setting. Remove it; \"klartone config --print-default\" shows all.")
    case .wrongType(let expected, let found):
      let wanted = expected.map { $0.name(tongue) }.joined(separator: tongue(" eller ", " or "))
      return tongue(
        "skal være \(wanted), ikke \(found.name(tongue)).",
        "must be \(wanted), not \(found.name(tongue)).")
    case .outOfRange(let value, let allowed):
      let bounds = "\(tongue.exact(allowed.lowerBound))–\(tongue.exact(allowed.upperBound))"
      return tongue(
        "\(tongue.exact(value)) er uden for \(bounds).",
        "\(tongue.exact(value)) is outside \(bounds).")
    case .notWhole(let value):
      return tongue(
        "\(tongue.exact(value)) skal være et helt tal.",
        "\(tongue.exact(value)) must be a whole number.")
    case .notAllowed(let value, let choices, let suggestion):
      let hint = suggestion.map { tongue(" Mente du \"\($0)\"?", " Did you mean \"\($0)\"?") } ?? ""
      let list = choices.map { "\"\($0)\"" }.joined(separator: ", ")
      return tongue(
        "\(Self.quoted(value)) er ikke blandt \(list).",
        "\(Self.quoted(value)) is none of \(list).") + hint
    case .badText(let value, let rule): return rule.sentence(Self.quoted(value), tongue)
    case .wrongCount(let count, let allowed):
      let (least, most) = (allowed.lowerBound, allowed.upperBound)
      let bounds = least == most ? "\(least)" : "\(least)–\(most)"
      return tongue(
        "har \(tongue.entries(count)); der skal være \(bounds).",
        "has \(tongue.entries(count)); there must be \(bounds).")
    case .repeated(let value, let first):
      return tongue(
        "\(Self.quoted(value)) står også i linje \(first.line). Slet den ene.",
        "\(Self.quoted(value)) is also on line \(first.line). Remove one of them.")
    case .conflict(let conflict, let value, let other, let position):
      let line =
        position.map { tongue("linje \($0.line)", "line \($0.line)") }
        ?? tongue("standard", "default")
      return conflict.sentence(
        Self.quoted(value), "\(Printable.text(other)), \(line)", tongue)
    }
  }

  private static func quoted(_ value: String) -> String {
    Printable.quoted(value, limit: 130)
  }
}

extension Tongue {
  fileprivate func entries(_ count: Int) -> String {
    amount(count, ("punkt", "punkter"), ("entry", "entries"))
  }
}

extension ValueKind {
  fileprivate func name(_ tongue: Tongue) -> String {
    switch self {
    case .null: "null"
    case .boolean: "true/false"
    case .number: tongue("et tal", "a number")
    case .notANumber: "NaN"
    case .text: tongue("en tekst", "a text")
    case .list: tongue("en liste", "a list")
    case .object: tongue("et objekt", "an object")
    }
  }
}

extension TextRule {
  fileprivate func sentence(_ value: String, _ tongue: Tongue) -> String {
    switch self {
    case .notEmpty: tongue("må ikke være tom.", "must not be empty.")
    case .atMost(let count):
      tongue(
        "\(value) må højst have \(count) tegn.", "\(value) must have at most \(count) characters.")
    case .singleLine:
      tongue("\(value) skal stå på én linje.", "\(value) must be a single line.")
    case .digits:
      tongue("\(value) må kun indeholde cifre.", "\(value) may only hold digits.")
    case .clockSpan:
      tongue(
        "\(value) skal være to klokkeslæt: 09:00-15:00, eller tom.",
        "\(value) must be two times of day, 09:00-15:00, or empty.")
    case .date:
      tongue(
        "\(value) skal være en dato: 2026-11-23, eller tom.",
        "\(value) must be a date, 2026-11-23, or empty.")
    case .telephoneKeys:
      tongue(
        "\(value) må kun indeholde tasterne 0–9, * og #.",
        "\(value) may only hold the keys 0–9, * and #.")
    }
  }
}

extension Conflict {
  fileprivate func sentence(_ value: String, _ other: String, _ tongue: Tongue) -> String {
    switch self {
    case .ambiguousSwitchboardName:
      tongue(
        "\(value) kan ikke både være Omstillingen og tvetydig (\(other)). Slet den ene.",
        "\(value) cannot be both the switchboard and ambiguous (\(other)). Remove one of them.")
    case .aliasOfTwoDepartments:
      tongue(
        "\(value) står også for en anden afdeling (\(other)). Slet den ene.",
        "\(value) also stands for another department (\(other)). Remove one of them.")
    case .municipalityAsDepartment:
      tongue(
        "\(value) er kommunen og ikke en afdeling (\(other)). Skriv afdelingens navn.",
        "\(value) is the municipality and no department (\(other)). Write the department's name.")
    }
  }
}
