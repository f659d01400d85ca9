import Testing

@testable import Policy

/// A file and all that is wrong with it.
private struct Case: CustomTestStringConvertible, Sendable {
  let text: String
  let mistakes: [Expected]
  var testDescription: String { text }

  init(_ text: String, _ mistakes: Expected...) {
    self.text = text
    self.mistakes = mistakes
  }
}

private struct Expected: Equatable, Sendable {
  let path: String
  let line: Int
  let column: Int
  let problem: Problem

  init(_ path: String, _ line: Int, _ column: Int, _ problem: Problem) {
    self.path = path
    self.line = line
    self.column = column
    self.problem = problem
  }
}

private func at(_ line: Int, _ column: Int) -> SourcePosition {
  SourcePosition(line: line, column: column)
}

private let keys: [Case] = [
  Case("{ calback: {} }", Expected("calback", 1, 3, .unknownKey(suggestion: "callback"))),
  Case(
    "{ callback: {\n  limithours: 24,\n  LimitHour: 24 } }",
    Expected("callback.limithours", 2, 3, .unknownKey(suggestion: "callback.limitHours")),
    Expected("callback.LimitHour", 3, 3, .unknownKey(suggestion: "callback.limitHours"))),
  Case(
    "{ limitHours: 24 }",
    Expected("limitHours", 1, 3, .unknownKey(suggestion: "callback.limitHours"))),
  Case(
    "{ severities: { callback: 'warn', too_qiuet: 'off' } }",
    Expected(
      "severities.callback", 1, 17, .unknownKey(suggestion: "severities.elements.callback")),
    Expected("severities.too_qiuet", 1, 35, .unknownKey(suggestion: nil))),
  Case(
    "{ severities: { quality: { too_qiuet: 'off' } } }",
    Expected(
      "severities.quality.too_qiuet", 1, 28,
      .unknownKey(suggestion: "severities.quality.too_quiet"))),
  Case("{ farve: 'blå' }", Expected("farve", 1, 3, .unknownKey(suggestion: nil))),
  Case(
    "{ 'to ord': 1 }", Expected(#"["to ord"]"#, 1, 3, .unknownKey(suggestion: nil))),
  Case(
    "{ language: 'da',\n language: 'en' }",
    Expected("language", 2, 2, .duplicateKey(first: at(1, 3)))),
  Case(
    "{ callback: { workingDays: { alow: 2 } } }",
    Expected(
      "callback.workingDays.alow", 1, 30, .unknownKey(suggestion: "callback.workingDays.allow"))),
]

private let types: [Case] = [
  Case("[]", Expected("", 1, 1, .wrongType(expected: [.object], found: .list))),
  Case("null", Expected("", 1, 1, .wrongType(expected: [.object], found: .null))),
  Case(
    "{ callback: { limitHours: '24' } }",
    Expected("callback.limitHours", 1, 27, .wrongType(expected: [.number], found: .text))),
  Case(
    "{ callback: { limitHours: NaN } }",
    Expected("callback.limitHours", 1, 27, .wrongType(expected: [.number], found: .notANumber))),
  Case(
    "{ callback: { workingDays: 2 } }",
    Expected(
      "callback.workingDays", 1, 28, .wrongType(expected: [.text, .object], found: .number))),
  Case(
    "{ callback: 24 }",
    Expected("callback", 1, 13, .wrongType(expected: [.object], found: .number))),
  Case(
    "{ switchboard: { names: 'Omstillingen', keys: 0 } }",
    Expected("switchboard.names", 1, 25, .wrongType(expected: [.list], found: .text)),
    Expected("switchboard.keys", 1, 47, .wrongType(expected: [.text], found: .number))),
  Case(
    "{ switchboard: { names: ['a', null, true] } }",
    Expected("switchboard.names[1]", 1, 31, .wrongType(expected: [.text], found: .null)),
    Expected("switchboard.names[2]", 1, 37, .wrongType(expected: [.text], found: .boolean))),
  Case(
    "{ departments: { aliases: { 'Børn og Unge': 'BU' } } }",
    Expected(
      #"departments.aliases["Børn og Unge"]"#, 1, 45, .wrongType(expected: [.list], found: .text))),
  Case(
    "{ departments: { aliases: [] } }",
    Expected("departments.aliases", 1, 27, .wrongType(expected: [.object], found: .list))),
  Case(
    "{ exitThreshold: null }",
    Expected("exitThreshold", 1, 18, .wrongType(expected: [.text], found: .null))),
]

private let values: [Case] = [
  Case(
    "{ callback: { limitHours: 0.5 } }",
    Expected("callback.limitHours", 1, 27, .outOfRange(value: 0.5, allowed: 1...240))),
  Case(
    "{ callback: { limitHours: Infinity } }",
    Expected("callback.limitHours", 1, 27, .outOfRange(value: .infinity, allowed: 1...240))),
  Case(
    "{ recogniser: { marginExtra: -1, workers: 1.5 } }",
    Expected("recogniser.marginExtra", 1, 30, .outOfRange(value: -1, allowed: 0...1000)),
    Expected("recogniser.workers", 1, 43, .notWhole(1.5))),
  Case(
    "{ recogniser: { ears: ['wisper'], commands: { whisper: { command: ['x'] } } } }",
    Expected(
      "recogniser.ears[0]", 1, 24,
      .notAllowed(
        value: "wisper", choices: ["pocketsphinx", "whisper"], suggestion: "whisper"))),
  Case(
    "{ evidence: { verdicts: ['fail', 'not_evaluated'] } }",
    Expected(
      "evidence.verdicts[1]", 1, 34,
      .notAllowed(
        value: "not_evaluated", choices: ["pass", "review", "fail"], suggestion: nil))),
  Case(
    "{ evidence: { verdicts: [], secondsBefore: 11 } }",
    Expected("evidence.verdicts", 1, 25, .wrongCount(0, allowed: 1...3)),
    Expected("evidence.secondsBefore", 1, 44, .outOfRange(value: 11, allowed: 0...10))),
  Case(
    "{ recogniser: { commands: { w: { memoryMiB: 1 } } } }",
    Expected(
      "recogniser.commands.w.memoryMiB", 1, 45, .outOfRange(value: 1, allowed: 64...1_048_576))),
  Case(
    "{ recogniser: { commands: { w: {} } } }",
    Expected("recogniser.commands.w.command", 1, 32, .wrongCount(0, allowed: 1...100))),
  Case(
    "{ quality: { tooQuietDBFS: 36 } }",
    Expected("quality.tooQuietDBFS", 1, 28, .outOfRange(value: 36, allowed: -80 ... -10))),
  Case(
    "{ callback: { workingDays: { allow: 11 } } }",
    Expected("callback.workingDays.allow", 1, 37, .outOfRange(value: 11, allowed: 1...10))),
  Case(
    "{ callback: { workingDays: {} } }",
    Expected("callback.workingDays", 1, 28, .wrongCount(0, allowed: 1...1))),
  Case(
    "{ callback: { workingDays: 'reveiw' } }",
    Expected(
      "callback.workingDays", 1, 28,
      .notAllowed(value: "reveiw", choices: ["review", "fail"], suggestion: "review"))),
  Case(
    "{ exitThreshold: 'off', language: 'dansk' }",
    Expected(
      "exitThreshold", 1, 18,
      .notAllowed(value: "off", choices: ["info", "warn", "fail"], suggestion: nil)),
    Expected(
      "language", 1, 35, .notAllowed(value: "dansk", choices: ["da", "en"], suggestion: nil))),
  Case(
    "{ severities: { elements: { name: 'FAIL' } } }",
    Expected(
      "severities.elements.name", 1, 35,
      .notAllowed(value: "FAIL", choices: ["off", "info", "warn", "fail"], suggestion: "fail"))),
  Case(
    "{ switchboard: { keys: '#O' } }",
    Expected("switchboard.keys", 1, 24, .badText(value: "#O", rule: .telephoneKeys))),
  Case(
    "{ switchboard: { keys: '' } }",
    Expected("switchboard.keys", 1, 24, .badText(value: "", rule: .notEmpty))),
  Case(
    "{ switchboard: { keys: '123456789' } }",
    Expected("switchboard.keys", 1, 24, .badText(value: "123456789", rule: .atMost(8)))),
  Case(
    "{ switchboard: { names: [] } }",
    Expected("switchboard.names", 1, 25, .wrongCount(0, allowed: 1...50))),
  Case(
    "{ switchboard: { names: ['Vagten', 'vagten', ' '] } }",
    Expected(
      "switchboard.names[1]", 1, 36, .repeated(value: "vagten", first: at(1, 26))),
    Expected("switchboard.names[2]", 1, 46, .badText(value: " ", rule: .notEmpty))),
  Case(
    "{ municipality: { name: 'Albertslund\\nKommune' } }",
    Expected(
      "municipality.name", 1, 25, .badText(value: "Albertslund\nKommune", rule: .singleLine))),
  Case(
    "{ departments: { aliases: { '': [] } } }",
    Expected(#"departments.aliases[""]"#, 1, 29, .badText(value: "", rule: .notEmpty))),
]

private func badText(
  _ file: String, _ path: String, _ column: Int, _ value: String, _ rule: TextRule
) -> Case {
  Case(file, Expected(path, 1, column, .badText(value: value, rule: rule)))
}

/// Numbers, hours and dates of the rules beyond the greeting.
private let ruleValues: [Case] =
  ["+45", "4 5", "٤٥"].map {
    badText("{ numbers: { country: '\($0)' } }", "numbers.country", 23, $0, .digits)
  }
  + [
    "9-15", "09:00", "15:00-09:00", "09:00-09:00", "09:00-24:01", "09:60-10:00", "9:00-15:00",
    "09:00-15:00-16:00", " ",
  ].map {
    badText(
      "{ telephoneHours: { monday: '\($0)' } }", "telephoneHours.monday", 29, $0, .clockSpan)
  }
  + ["2026-02-30", "01-10-2026", "2026-1-1", "i morgen", "2027-02-29"].map {
    badText(
      "{ information: { informedOn: '\($0)' } }", "information.informedOn", 30, $0, .date)
  }
  + [
    badText(
      "{ numbers: { switchboard: ['45 00'] } }", "numbers.switchboard[0]", 28, "45 00", .digits),
    badText(
      "{ numbers: { country: '' } }", "numbers.country", 23, "", .notEmpty),
    Case(
      "{ absence: { longAbsenceDays: 1 } }",
      Expected("absence.longAbsenceDays", 1, 31, .outOfRange(value: 1, allowed: 2...366))),
  ]

private let conflicts: [Case] = [
  Case(
    "{ switchboard: {\n  names: ['Vagten', 'Receptionen'],\n  ambiguousNames: ['receptionen'] } }",
    Expected(
      "switchboard.ambiguousNames[0]", 3, 20,
      .conflict(
        .ambiguousSwitchboardName, value: "receptionen", with: "switchboard.names[1]",
        position: at(2, 21)))),
  Case(
    "{ switchboard: { ambiguousNames: ['omstillingen'] } }",
    Expected(
      "switchboard.ambiguousNames[0]", 1, 35,
      .conflict(
        .ambiguousSwitchboardName, value: "omstillingen", with: "switchboard.names[0]",
        position: nil))),
  Case(
    "{ switchboard: { names: ['Hovednummeret'] } }",
    Expected(
      "switchboard.names[0]", 1, 26,
      .conflict(
        .ambiguousSwitchboardName, value: "hovednummeret",
        with: "switchboard.ambiguousNames[1]", position: nil))),
  Case(
    "{ departments: { aliases: {\n  A: ['Fælles'],\n  B: ['fælles', 'a'] } } }",
    Expected(
      "departments.aliases.B[0]", 3, 7,
      .conflict(
        .aliasOfTwoDepartments, value: "fælles", with: "departments.aliases.A[0]",
        position: at(2, 7))),
    Expected(
      "departments.aliases.B[1]", 3, 17,
      .conflict(
        .aliasOfTwoDepartments, value: "a", with: "departments.aliases.A", position: at(2, 3)))),
  Case(
    "{ departments: { aliases: { It: ['Albertslund kommune'] } } }",
    Expected(
      "departments.aliases.It[0]", 1, 34,
      .conflict(
        .municipalityAsDepartment, value: "Albertslund kommune", with: "municipality.name",
        position: nil))),
  Case(
    "{ municipality: { name: 'Borgerservice' } }",
    Expected(
      "municipality.name", 1, 25,
      .conflict(
        .municipalityAsDepartment, value: "Borgerservice",
        with: "departments.aliases.Borgerservice", position: nil))),
  // A setting with a mistake has its default, which conflicts with nothing.
  Case(
    "{ switchboard: { names: 1, ambiguousNames: ['Omstillingen'] } }",
    Expected("switchboard.names", 1, 25, .wrongType(expected: [.list], found: .number))),
  Case(
    "{ switchboard: { nams: ['Vagten'], ambiguousNames: ['Omstillingen'] } }",
    Expected("switchboard.nams", 1, 18, .unknownKey(suggestion: "switchboard.names"))),
]

private let several: [Case] = [
  Case(
    """
    {
      calback: {},
      language: "dk",
      quality: { maxMinutes: 0, tooNoisySNR: "15" },
      switchboard: { keys: "x", ambiguousNames: ["Omstillingen"] },
      language: "da",
    }
    """,
    Expected("calback", 2, 3, .unknownKey(suggestion: "callback")),
    Expected(
      "language", 3, 13, .notAllowed(value: "dk", choices: ["da", "en"], suggestion: "da")),
    Expected("quality.maxMinutes", 4, 26, .outOfRange(value: 0, allowed: 1...60)),
    Expected("quality.tooNoisySNR", 4, 42, .wrongType(expected: [.number], found: .text)),
    Expected("switchboard.keys", 5, 24, .badText(value: "x", rule: .telephoneKeys)),
    Expected(
      "switchboard.ambiguousNames[0]", 5, 46,
      .conflict(
        .ambiguousSwitchboardName, value: "Omstillingen", with: "switchboard.names[0]",
        position: nil)),
    Expected("language", 6, 3, .duplicateKey(first: at(3, 3)))),
  // After a syntax mistake only the keys before it are known.
  Case(
    "{ a: 1, a: 2\n b: 3 }",
    Expected("a", 1, 9, .duplicateKey(first: at(1, 3))),
    Expected("", 1, 13, .syntax(.missingComma(before: "b")))),
  Case(
    "{ switchboard: { names: ['a', b] } }",
    Expected("switchboard.names[1]", 1, 31, .syntax(.unquotedText("b")))),
]

@Test(arguments: keys + types + values + ruleValues + conflicts + several)
private func mistakesAreAllReported(wanted: Case) {
  let error = #expect(throws: ConfigurationError.self) {
    try SitePolicy.parse(json5: wanted.text, source: "politik.json5")
  }
  let found = error?.mistakes.map { Expected($0.path, $0.line, $0.column, $0.problem) }
  #expect(found == wanted.mistakes)
  #expect(error?.source == "politik.json5")
}

@Test func evidenceStaysShort() {
  let long = String(repeating: "x", count: 100_000)
  let error = #expect(throws: ConfigurationError.self) {
    try SitePolicy.parse(
      json5: "{ '\(long)': 1, language: '\(long)', switchboard: { names: ['\(long)'] } }")
  }
  #expect(error?.mistakes.count == 3)
  #expect(error.map { String(describing: $0.mistakes).count < 2000 } == true)
}
