import Testing

@testable import Policy

/// Text and the value in it, written as `shown` writes it. Cases follow spec.json5.org.
private let accepted: [(text: String, value: String)] = [
  // Blanks and comments
  ("null", "null"),
  ("\u{FEFF}true", "true"),
  ("\t\u{0B}\u{0C}\u{A0}\u{2003}\u{FEFF}\u{2028}\r\n false // slut", "false"),
  ("// før\n1 /* efter */ // og\u{2028}", "1.0"),
  ("/**/1/***/", "1.0"),
  ("/* // */ 2", "2.0"),
  ("// */ 1\n3", "3.0"),
  ("// slutter med U+2029\u{2029}4", "4.0"),
  ("{/*a*/a/*b*/:/*c*/1/*d*/,/*e*/}", "{a:1.0}"),
  // Objects
  ("{}", "{}"),
  ("{a:1,}", "{a:1.0}"),
  ("{\"a\":1,'b':2,c:3}", "{a:1.0,b:2.0,c:3.0}"),
  ("{$_a9:1, åben:2, ÆØÅ:3, ไทย:4}", "{$_a9:1.0,åben:2.0,ÆØÅ:3.0,ไทย:4.0}"),
  ("{\\u0061b:1, c\\u0064:2}", "{ab:1.0,cd:2.0}"),
  ("{null:1,true:2,Infinity:3}", "{null:1.0,true:2.0,Infinity:3.0}"),
  ("{'':1}", "{:1.0}"),
  ("{a\u{200D}b:1}", "{a\u{200D}b:1.0}"),
  // Lists
  ("[]", "[]"),
  ("[1,]", "[1.0]"),
  ("[1,5]", "[1.0,5.0]"),
  ("[[],{},[null]]", "[[],{},[null]]"),
  // Numbers
  ("0", "0.0"), ("-0", "-0.0"), ("+7", "7.0"), (".5", "0.5"), ("5.", "5.0"), ("-.5e1", "-5.0"),
  ("1e3", "1000.0"), ("1E+3", "1000.0"), ("15e-1", "1.5"), ("5.e1", "50.0"), ("0.1", "0.1"),
  ("0x1F", "31.0"), ("-0XfF", "-255.0"), ("+0x0", "0.0"), ("0xFFFFFFFFFFFFFFFFFFFF", "\(0x1p80)"),
  ("Infinity", "inf"), ("-Infinity", "-inf"), ("+Infinity", "inf"), ("NaN", "nan"),
  ("1e999", "inf"), ("1e-999", "0.0"), ("9007199254740993", "9007199254740992.0"),
  // Texts
  (#""""#, "''"), ("''", "''"),
  (#"'a"b'"#, "'a\"b'"), (#""a'b""#, "'a'b'"),
  (#"'\'\"\\\/\b\f\n\r\t\v\0'"#, "'\'\"\\/\u{08}\u{0C}\n\r\t\u{0B}\0'"),
  (#"'\x41\u00e5\A\c'"#, "'AåAc'"),
  (#"'\uD83D\uDE00'"#, "'😀'"),
  ("'en \\\nlinje'", "'en linje'"),
  ("'en \\\r\nlinje'", "'en linje'"),
  ("'en \\\u{2028}linje'", "'en linje'"),
  ("'\u{2028}\u{2029}\t'", "'\u{2028}\u{2029}\t'"),
  ("'// ikke en kommentar'", "'// ikke en kommentar'"),
  ("'\u{FEFF}'", "'\u{FEFF}'"),
]

@Test(arguments: accepted)
func acceptsJSON5(text: String, value: String) throws {
  #expect(shown(try JSON5.parse(text)) == value)
}

@Test func valuesKnowTheirPlaces() throws {
  let text = "// én linje\r\n{ navn: 'Bo',\r  tal: [1,\n\t22] }"
  let document = try JSON5.parse(text)
  guard case .object(let members) = document.content, members.count == 2,
    case .list(let numbers) = members[1].value.content, numbers.count == 2
  else {
    Issue.record("another shape: \(document)")
    return
  }
  #expect(document.position == SourcePosition(line: 2, column: 1))
  #expect(members[0].keyPosition == SourcePosition(line: 2, column: 3))
  #expect(members[0].value.position == SourcePosition(line: 2, column: 9))
  #expect(members[1].keyPosition == SourcePosition(line: 3, column: 3))
  #expect(numbers[1].position == SourcePosition(line: 4, column: 2))
}

private func shown(_ value: JSON5Value) -> String {
  switch value.content {
  case .null: "null"
  case .boolean(let boolean): "\(boolean)"
  case .number(let number): "\(number)"
  case .text(let text): "'\(text)'"
  case .list(let values): "[" + values.map(shown).joined(separator: ",") + "]"
  case .object(let members):
    "{" + members.map { "\($0.key):\(shown($0.value))" }.joined(separator: ",") + "}"
  }
}
