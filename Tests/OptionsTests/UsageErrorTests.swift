import Options
import Testing

@Suite struct UsageErrorTests {
  @Test(arguments: [
    (
      ["check", "--polciy", "x"], "Ukendt tilvalg »--polciy«. Mente du »--policy«?",
      "Unknown option '--polciy'. Did you mean '--policy'?"
    ),
    (
      ["--strict", "check"],
      "Tilvalget »--strict« skal stå efter kommandoen: klang check --strict.",
      "Option '--strict' must come after its command: klang check --strict."
    ),
    (["tjek"], "Ukendt kommando »tjek«.", "Unknown command 'tjek'."),
    ([], "Der mangler en kommando: check eller policy.", "A command is missing: check or policy."),
    (
      ["check", "-p"], "Tilvalget »-p« mangler en værdi: FIL.", "Option '-p' lacks a value: FILE."
    ),
    (["check"], "Der mangler et argument: FIL.", "An argument is missing: FILE."),
    (
      ["policy", "show", "name"], "Tilvalget »--out« skal angives.", "Option '--out' is required."
    ),
    (["help", "check", "x"], "Uventet argument »x«.", "Unexpected argument 'x'."),
    (
      ["check", "--strict=ja"], "Tilvalget »--strict« tager ingen værdi, men fik »ja«.",
      "Option '--strict' takes no value, but was given 'ja'."
    ),
    (
      ["check", "-f", "jsn"],
      "»jsn« dur ikke som værdi for »-f«. Angiv text, json eller csv. Mente du »json«?",
      "'jsn' is no value for '-f'. Give text, json or csv. Did you mean 'json'?"
    ),
    (
      ["check", "--hours", "49"],
      "»49« dur ikke som værdi for »--hours«. Angiv et helt tal (1 til 48).",
      "'49' is no value for '--hours'. Give a whole number (1 to 48)."
    ),
    (
      ["check", "--gain", "1"],
      "»1« dur ikke som værdi for »--gain«. Angiv et tal (-60 til 0,5).",
      "'1' is no value for '--gain'. Give a number (-60 to 0.5)."
    ),
    (
      ["policy", "show", "x"],
      "»x« dur ikke som værdi for ELEMENT. Angiv name eller callback.",
      "'x' is no value for ELEMENT. Give name or callback."
    ),
    (
      ["check", "-p", "a", "--policy", "b"], "Tilvalget »--policy« må kun angives én gang.",
      "Option '--policy' may be given only once."
    ),
    // What was typed can't steer the terminal.
    (
      ["\u{1B}[2J\u{202E}x"], "Ukendt kommando »\\u{1b}[2J\\u{202e}x«.",
      "Unknown command '\\u{1b}[2J\\u{202e}x'."
    ),
  ])
  func saysWhatIsWrong(words: [String], danish: String, english: String) throws {
    let error = try #require(throws: UsageError.self) { try example.parse(words) }
    #expect(error.sentence(in: .da) == danish)
    #expect(error.sentence(in: .en) == english)
  }

  @Test func saysWhereToReadOn() {
    let error = UsageError(.unexpectedArgument("x"), commandPath: ["klang", "check"])
    #expect(error.hint(in: .da) == "Se »klang check --help«.")
    #expect(error.hint(in: .en) == "See 'klang check --help'.")
  }
}
