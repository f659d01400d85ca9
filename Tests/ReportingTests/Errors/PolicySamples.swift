import Reporting

@testable import Policy

/// Every case of what can be wrong with a configuration file.
enum PolicySamples {
  static let all = problems + syntax + rules + conflicts + kinds

  private static let first = SourcePosition(line: 3, column: 5)

  private static let problems: [ErrorSample] = [
    sample(.duplicateKey(first: first), "3"),
    sample(.unknownKey(suggestion: "callback.limitHours"), "callback.limitHours?"),
    sample(.unknownKey(suggestion: Hostile.text), Hostile.shown),
    sample(.unknownKey(suggestion: nil), "klartone config --print-default"),
    sample(.outOfRange(value: 999, allowed: 1...240), "999", "1–240"),
    sample(.outOfRange(value: 1e300, allowed: 1...240), "1e+300"),
    sample(.outOfRange(value: -.infinity, allowed: 1...240), "-Infinity"),
    sample(.notWhole(13e-1), "1", "3"),
    sample(
      .notAllowed(value: Hostile.text, choices: ["fail", "warn"], suggestion: "warn"),
      Hostile.shown, "\"fail\", \"warn\"", "\"warn\"?"),
    sample(.notAllowed(value: "ja", choices: ["fail"], suggestion: nil), "\"ja\"", "\"fail\""),
    sample(.wrongCount(1, allowed: 2...9), "1 ", "2–9"),
    sample(.wrongCount(77, allowed: 1...1), "77", " 1."),
    sample(.repeated(value: Hostile.text, first: first), Hostile.shown, "3"),
  ]

  private static let syntax: [ErrorSample] =
    SyntaxProblem.Expectation.allCases.map { sample(.syntax(.expected($0, found: "@")), "\"@\"") }
    + [
      sample(.syntax(.expected(.value, found: nil))),
      sample(.syntax(.expected(.value, found: Hostile.text)), Hostile.shown),
      sample(.syntax(.missingComma(before: Hostile.text)), Hostile.shown),
      sample(.syntax(.unquotedText(Hostile.text)), "\"\(Hostile.shown)\""),
      sample(.syntax(.decimalComma), "1.5"),
      sample(.syntax(.badNumber(Hostile.text)), Hostile.shown),
      sample(.syntax(.badEscape("\\q")), "\\q", "\\\\"),
      sample(.syntax(.loneSurrogate("\\uD800")), "\\uD800"),
      sample(.syntax(.unterminatedText)), sample(.syntax(.unterminatedComment), "*/"),
      sample(.syntax(.unclosed("{")), "\"{\""), sample(.syntax(.tooDeep(limit: 64)), "64"),
      sample(.syntax(.notUTF8(byte: 0xE6)), "E6", "UTF-8"),
    ]

  private static let rules: [ErrorSample] = [
    sample(.badText(value: "", rule: .notEmpty)),
    sample(.badText(value: Hostile.text, rule: .atMost(120)), Hostile.shown, "120"),
    sample(.badText(value: Hostile.text, rule: .singleLine), Hostile.shown),
    sample(.badText(value: "#x", rule: .telephoneKeys), "\"#x\"", "* "),
    sample(.badText(value: "+45", rule: .digits), "\"+45\""),
    sample(.badText(value: "9-15", rule: .clockSpan), "\"9-15\"", "09:00-15:00"),
    sample(.badText(value: Hostile.text, rule: .date), Hostile.shown, "2026-11-23"),
  ]

  private static let conflicts: [ErrorSample] = Conflict.allCases.flatMap { conflict in
    [
      sample(
        .conflict(conflict, value: Hostile.text, with: "names[1]\u{9B}", position: first),
        Hostile.shown, "names[1]�, lin", "3"),
      sample(
        .conflict(conflict, value: "Vagten", with: "municipality.name", position: nil),
        "\"Vagten\"", "municipality.name, "),
    ]
  }

  private static let kinds: [ErrorSample] = ValueKind.allCases.map {
    sample(.wrongType(expected: [.text, .list], found: $0))
  }

  /// At line 7, column 11 of a file with a hostile name; also under a hostile key.
  private static func sample(_ problem: Problem, _ evidence: String...) -> ErrorSample {
    let mistake = Mistake(
      ConfigurationPath().key("callback").key("a\u{85}b"), problem,
      at: SourcePosition(line: 7, column: 11))
    let error = ConfigurationError(mistakes: [mistake], source: "\(Hostile.text).json5")
    let place = "\(Hostile.shown).json5:7:11: callback[\"a�b\"]: "
    return ErrorSample(problem, evidence: evidence + [place]) { tongue in
      error.sentences(tongue).joined(separator: "|")
    }
  }
}
