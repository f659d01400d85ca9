import Options
import Testing

/// What the golden files can't show: properties that hold at every width.
@Suite struct HelpTests {
  @Test(arguments: [40, 50, 66, 80, 120, 200])
  func keepsWithinTheWidth(width: Int) {
    for path in [["klang"], ["klang", "check"], ["klang", "policy", "show"]] {
      for language in Language.allCases {
        let help = example.help(for: path, language: language, width: width)
        let lines: [Substring] = help.split(separator: "\n")
        let tooLong = lines.filter { $0.count > width }
        // An example is there to be copied, so it is never broken.
        #expect(tooLong.allSatisfy { $0.hasPrefix("  klang ") }, "\(tooLong)")
        #expect(!lines.contains { $0.hasSuffix(" ") })
      }
    }
  }

  @Test func meaningsStandInOneColumn() {
    // With letters of two parts (a + ring) the column must not move.
    let decomposed = "MA\u{30A}L"
    let options = [
      Option(
        "one", value: .value(placeholder: Text(same: decomposed), kind: .text),
        help: Text(same: "HER")),
      Option("second", short: "s", help: Text(same: "HER")),
    ]
    let program = Program(
      CommandDescription("p", summary: Text(same: "x"), options: options), version: "1")
    let lines: [Substring] = program.help(for: ["p"], language: .da).split(separator: "\n")
    let columns = lines.filter { $0.hasSuffix("HER") }.map(\.count)
    #expect(columns.count == 2)
    #expect(Set(columns).count == 1)
  }

  @Test func unknownPathGivesTheWholeProgram() {
    #expect(
      example.help(for: ["klang", "nope"], language: .en)
        == example.help(for: ["klang"], language: .en))
  }
}
