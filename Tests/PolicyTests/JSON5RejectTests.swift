import Testing

@testable import Policy

/// Text, the problem in it, and its line and column.
private let rejected: [(text: String, problem: SyntaxProblem, line: Int, column: Int)] = [
  ("", .expected(.value, found: nil), 1, 1),
  (" \n // intet", .expected(.value, found: nil), 2, 10),
  ("1 2", .expected(.end, found: "2"), 1, 3),
  ("{}}", .expected(.end, found: "}"), 1, 3),
  // Objects
  ("{,}", .expected(.key, found: ","), 1, 2),
  ("{a:1,,}", .expected(.key, found: ","), 1, 6),
  ("{a}", .expected(.colon, found: "}"), 1, 3),
  ("{a = 1}", .expected(.colon, found: "="), 1, 4),
  ("{a:}", .expected(.value, found: "}"), 1, 4),
  ("{a:1]", .expected(.commaOrBrace, found: "]"), 1, 5),
  ("{a:1; b:2}", .expected(.commaOrBrace, found: ";"), 1, 5),
  ("{1:2}", .expected(.key, found: "1"), 1, 2),
  ("{-a:2}", .expected(.key, found: "-"), 1, 2),
  ("{“a”: 1}", .expected(.key, found: "“"), 1, 2),
  ("{a: ”x”}", .expected(.value, found: "”"), 1, 5),
  ("{a: 1\n  // og\n  b: 2}", .missingComma(before: "b"), 1, 6),
  ("{a: 'x' 'b': 2}", .missingComma(before: "'"), 1, 8),
  ("{a: 1,5, b: 2}", .decimalComma, 1, 7),
  ("{a: review}", .unquotedText("review"), 1, 5),
  ("{a: True}", .unquotedText("True"), 1, 5),
  ("{a: \u{07}}", .expected(.value, found: "U+0007"), 1, 5),
  // Lists
  ("[,]", .expected(.value, found: ","), 1, 2),
  ("[1,,2]", .expected(.value, found: ","), 1, 4),
  ("[1}", .expected(.commaOrBracket, found: "}"), 1, 3),
  ("[1 2]", .missingComma(before: "2"), 1, 3),
  // Never ended
  ("{a: {b: 1}", .unclosed("{"), 1, 1),
  ("{\n  a: [1, 2,", .unclosed("["), 2, 6),
  ("{a", .unclosed("{"), 1, 1),
  ("{a:", .unclosed("{"), 1, 1),
  ("{a: 'x\n}", .unterminatedText, 1, 5),
  ("'x", .unterminatedText, 1, 1),
  ("'x\\", .unterminatedText, 1, 1),
  ("1 /* og", .unterminatedComment, 1, 3),
  ("/*/", .unterminatedComment, 1, 1),
  ("1 /", .expected(.end, found: "/"), 1, 3),
  // Numbers
  ("012", .badNumber("012"), 1, 1), ("-01", .badNumber("-01"), 1, 1),
  ("1.2.3", .badNumber("1.2.3"), 1, 1), (".", .badNumber("."), 1, 1),
  ("+", .badNumber("+"), 1, 1), ("- 1", .badNumber("-"), 1, 1), ("--1", .badNumber("-"), 1, 1),
  ("1e", .badNumber("1e"), 1, 1), ("1e+", .badNumber("1e+"), 1, 1),
  (".e1", .badNumber(".e1"), 1, 1), ("0x", .badNumber("0x"), 1, 1),
  ("0xG", .badNumber("0xG"), 1, 1), ("0x1.8", .badNumber("0x1.8"), 1, 1),
  ("5px", .badNumber("5px"), 1, 1), ("24t", .badNumber("24t"), 1, 1),
  ("-infinity", .badNumber("-infinity"), 1, 1), ("-nan", .badNumber("-nan"), 1, 1),
  ("infinity", .unquotedText("infinity"), 1, 1), ("1_000", .badNumber("1_000"), 1, 1),
  ("٣", .expected(.value, found: "٣"), 1, 1), ("1٣", .badNumber("1٣"), 1, 1),
  // Texts
  (#"'\1'"#, .badEscape(#"\1"#), 1, 2), (#"'\01'"#, .badEscape(#"\0"#), 1, 2),
  (#"'\x4'"#, .badEscape(#"\x4'"#), 1, 2), (#"'\u12G4'"#, .badEscape(#"\u12G"#), 1, 2),
  (#"'\u12"#, .badEscape(#"\u12"#), 1, 2),
  (#"'\uD83D'"#, .loneSurrogate(#"\uD83D"#), 1, 2),
  (#"'\uDE00'"#, .loneSurrogate(#"\uDE00"#), 1, 2),
  (#"'\uD83D\u0041'"#, .loneSurrogate(#"\uD83D"#), 1, 2),
  (#"{a\u002D: 1}"#, .badEscape(#"\u"#), 1, 3), (#"{\x61: 1}"#, .badEscape(#"\x"#), 1, 2),
  (#"{\u0031: 1}"#, .badEscape(#"\u"#), 1, 2),
]

@Test(arguments: rejected)
func rejectsWhatIsNotJSON5(text: String, problem: SyntaxProblem, line: Int, column: Int) {
  let error = #expect(throws: ConfigurationError.self) { try JSON5.parse(text) }
  #expect(error?.mistakes.map(\.problem) == [.syntax(problem)])
  #expect(error?.mistakes.first?.position == SourcePosition(line: line, column: column))
}

@Test func keysMayOccurOnceOnly() {
  let text = "{\n a: {x: 1, \"x\": 2},\n b: [{y: 1},\n  {y: 1, y: 2}],\n 'a': 3 }"
  let error = #expect(throws: ConfigurationError.self) { try JSON5.parse(text) }
  let found = error?.mistakes.map { "\($0.path) \($0.line):\($0.column) \($0.problem)" }
  func duplicate(_ line: Int, _ column: Int) -> Problem {
    .duplicateKey(first: SourcePosition(line: line, column: column))
  }
  #expect(
    found == [
      "a.x 2:12 \(duplicate(2, 6))",
      "b[1].y 4:10 \(duplicate(4, 4))",
      "a 5:2 \(duplicate(2, 2))",
    ])
}

@Test func nestingIsLimited() throws {
  let limit = JSON5.maximumDepth
  let deepest = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
  _ = try JSON5.parse(deepest)
  for text in [String(repeating: "[", count: 1_000_000), String(repeating: "{a:", count: 9999)] {
    let error = #expect(throws: ConfigurationError.self) { try JSON5.parse(text) }
    #expect(error?.mistakes.first?.problem == .syntax(.tooDeep(limit: limit)))
  }
}

@Test(arguments: [
  (before: "{ name: 'S", byte: UInt8(0xF8), after: "ren' }", line: 1, column: 11),
  (before: "// på én linje: ", byte: 0xE6, after: "", line: 1, column: 17),
  (before: "{}\r\n// 😀\n  ", byte: 0xC3, after: "", line: 3, column: 3),
  (before: "", byte: 0xFF, after: "\u{FE}{", line: 1, column: 1),
])
func bytesOfAnotherEncodingAreShown(
  before: String, byte: UInt8, after: String, line: Int, column: Int
) {
  let error = #expect(throws: ConfigurationError.self) {
    try SitePolicy.parse(json5: before.utf8 + [byte] + after.utf8, source: "politik.json5")
  }
  #expect(error?.source == "politik.json5")
  #expect(error?.mistakes.map(\.problem) == [.syntax(.notUTF8(byte: byte))])
  #expect(error?.mistakes.first?.position == SourcePosition(line: line, column: column))
}
