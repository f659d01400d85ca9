import Speech
import Testing

@Suite("Lexicon")
struct LexiconTests {
  @Test("variants keep their order, letter case and comments do not matter")
  func parsing() throws {
    let lexicon = try Lexicon(
      parsing:
        "# head\nTilbage T EH L B AE Y AX # full\n\ntilbage T EH B AE Y AX\ntilbage T EH B AE Y AX\n"
    )
    let said = lexicon["TILBAGE"].map { $0.map(\.rawValue).joined(separator: " ") }
    #expect(said == ["T EH L B AE Y AX", "T EH B AE Y AX"])
    #expect(lexicon["omstillingen"].isEmpty)
    #expect(lexicon.words == ["tilbage"])
  }

  @Test(
    "a line that is no entry is refused with its number",
    arguments: [
      ("ja Y AE\nnej N QQ Y", 2, "QQ"),
      ("nej", 1, nil),
      ("# fine\n\nord # nothing said", 3, nil),
      ("ja Y AE\r\nnej N E Y\r\n\r\nmåske M QQ", 4, "QQ"),
    ] as [(String, Int, String?)])
  func mistakes(text: String, line: Int, phone: String?) {
    #expect {
      try Lexicon(parsing: text)
    } throws: { error in
      let found = error as? Lexicon.ParseError
      return found?.line == line && found?.badPhone == phone
    }
  }
}
