import Options
import Testing

@Suite struct ParserTests {
  struct Accepted: Sendable {
    let line: String
    let path: String
    var arguments: [String] = []
    /// Option name and its values; a flag has none.
    var options: [String: [String]] = [:]
    var request = ParsedCommand.Request.run
  }

  @Test(arguments: [
    Accepted(line: "check a.wav", path: "check", arguments: ["a.wav"]),
    Accepted(
      line: "check a.wav --strict b.wav -v", path: "check", arguments: ["a.wav", "b.wav"],
      options: ["strict": [], "verbose": []]),
    Accepted(
      line: "check --policy p.json -f json a", path: "check", arguments: ["a"],
      options: ["policy": ["p.json"], "format": ["json"]]),
    Accepted(
      line: "check --policy=p=q -fcsv a", path: "check", arguments: ["a"],
      options: ["policy": ["p=q"], "format": ["csv"]]),
    Accepted(line: "check --policy= a", path: "check", arguments: ["a"], options: ["policy": [""]]),
    Accepted(line: "check -f=csv a", path: "check", arguments: ["a"], options: ["format": ["csv"]]),
    Accepted(
      line: "check -sva IT -aIT-drift a", path: "check", arguments: ["a"],
      options: ["strict": [], "verbose": [], "alias": ["IT", "IT-drift"]]),
    Accepted(line: "check -s -s a", path: "check", arguments: ["a"], options: ["strict": []]),
    Accepted(line: "check -- --strict -x --", path: "check", arguments: ["--strict", "-x", "--"]),
    Accepted(line: "check -", path: "check", arguments: ["-"]),
    Accepted(line: "check check", path: "check", arguments: ["check"]),
    Accepted(line: "check -p - a", path: "check", arguments: ["a"], options: ["policy": ["-"]]),
    Accepted(
      line: "check --policy=-dash a", path: "check", arguments: ["a"],
      options: ["policy": ["-dash"]]),
    Accepted(
      line: "check --hours 24 --gain -3,5 a", path: "check", arguments: ["a"],
      options: ["hours": ["24"], "gain": ["-3,5"]]),
    Accepted(
      line: "--language en -q check a", path: "check", arguments: ["a"],
      options: ["language": ["en"], "quiet": []]),
    Accepted(
      line: "check a --language=en -q", path: "check", arguments: ["a"],
      options: ["language": ["en"], "quiet": []]),
    Accepted(
      line: "policy show name -o ud", path: "policy show", arguments: ["name"],
      options: ["out": ["ud"]]),
    Accepted(
      line: "policy --quiet show --out=ud callback her", path: "policy show",
      arguments: ["callback", "her"], options: ["out": ["ud"], "quiet": []]),
    Accepted(line: "--help", path: "", request: .help),
    Accepted(line: "-h check", path: "check", request: .help),
    Accepted(line: "check --help", path: "check", request: .help),
    Accepted(line: "policy show -h", path: "policy show", request: .help),
    Accepted(line: "check --version --help", path: "check", request: .help),
    Accepted(line: "help", path: "", request: .help),
    Accepted(line: "help check", path: "check", request: .help),
    Accepted(line: "help policy show", path: "policy show", request: .help),
    Accepted(line: "--version", path: "", request: .version),
  ])
  func understands(_ accepted: Accepted) throws {
    let parsed = try example.parse(words(accepted.line))
    #expect(parsed.command == accepted.path)
    #expect(parsed.request == accepted.request)
    #expect(parsed.arguments == accepted.arguments)
    guard accepted.request == .run else { return }
    let flags = ["strict", "verbose", "quiet"].filter { parsed.accepts($0) && parsed.flag($0) }
    #expect(flags.sorted() == accepted.options.filter { $0.value.isEmpty }.keys.sorted())
    for name in ["policy", "format", "hours", "gain", "alias", "out", "language"]
    where parsed.accepts(name) {
      #expect(parsed.values(name) == accepted.options[name] ?? [])
      #expect(parsed.value(name) == accepted.options[name]?.last)
    }
  }

  struct Rejected: Sendable {
    let line: String
    let reason: UsageError.Reason
    let path: String
  }

  @Test(arguments: [
    Rejected(
      line: "check --polciy x a",
      reason: .unknownOption("--polciy", suggestion: "--policy"), path: "klang check"),
    // A unique prefix is suggested, not taken.
    Rejected(
      line: "check --form=json a",
      reason: .unknownOption("--form", suggestion: "--format"), path: "klang check"),
    Rejected(
      line: "check --xyzzy a", reason: .unknownOption("--xyzzy", suggestion: nil),
      path: "klang check"),
    Rejected(
      line: "check -sx a", reason: .unknownOption("-x", suggestion: nil), path: "klang check"),
    Rejected(
      line: "check -policy x a",
      reason: .unknownOption("-policy", suggestion: "--policy"), path: "klang check"),
    Rejected(
      line: "--strict check a",
      reason: .misplacedOption("--strict", commands: ["klang check"]), path: "klang"),
    Rejected(
      line: "chekc a", reason: .unknownCommand("chekc", suggestion: "check"), path: "klang"),
    Rejected(
      line: "policy shwo", reason: .unknownCommand("shwo", suggestion: "show"),
      path: "klang policy"),
    Rejected(line: "hlep", reason: .unknownCommand("hlep", suggestion: "help"), path: "klang"),
    Rejected(
      line: "help chck", reason: .unknownCommand("chck", suggestion: "check"), path: "klang"),
    Rejected(line: "help check a", reason: .unexpectedArgument("a"), path: "klang check"),
    Rejected(line: "", reason: .missingCommand(choices: ["check", "policy"]), path: "klang"),
    Rejected(
      line: "policy", reason: .missingCommand(choices: ["show"]), path: "klang policy"),
    Rejected(
      line: "check a --policy",
      reason: .missingValue(option: "--policy", placeholder: Text(da: "FIL", en: "FILE")),
      path: "klang check"),
    // A forgotten value doesn't swallow the next option.
    Rejected(
      line: "check a -p --strict",
      reason: .missingValue(option: "-p", placeholder: Text(da: "FIL", en: "FILE")),
      path: "klang check"),
    Rejected(
      line: "check --strict", reason: .missingArgument(Text(da: "FIL", en: "FILE")),
      path: "klang check"),
    Rejected(
      line: "policy show name", reason: .missingOption("--out"), path: "klang policy show"),
    Rejected(
      line: "policy show name a b -o c", reason: .unexpectedArgument("b"),
      path: "klang policy show"),
    Rejected(
      line: "check --strict=no a", reason: .unexpectedValue(option: "--strict", value: "no"),
      path: "klang check"),
    Rejected(
      line: "check -s=no a", reason: .unexpectedValue(option: "-s", value: "no"),
      path: "klang check"),
    Rejected(
      line: "check --format jsno a",
      reason: .badChoice(
        .option("--format"), value: "jsno", choices: ["text", "json", "csv"], suggestion: "json"),
      path: "klang check"),
    Rejected(
      line: "check --format JSON a",
      reason: .badChoice(
        .option("--format"), value: "JSON", choices: ["text", "json", "csv"], suggestion: "json"),
      path: "klang check"),
    Rejected(
      line: "policy show nam -o x",
      reason: .badChoice(
        .argument(Text(same: "ELEMENT")), value: "nam", choices: ["name", "callback"],
        suggestion: "name"),
      path: "klang policy show"),
    Rejected(
      line: "check --language sv a",
      reason: .badChoice(
        .option("--language"), value: "sv", choices: ["da", "en"], suggestion: nil),
      path: "klang check"),
    Rejected(
      line: "check -p a -p b c", reason: .repeated(option: "-p"), path: "klang check"),
    Rejected(
      line: "--language da check a --language en", reason: .repeated(option: "--language"),
      path: "klang check"),
  ])
  func rejects(_ rejected: Rejected) {
    #expect(throws: UsageError(rejected.reason, commandPath: words(rejected.path))) {
      try example.parse(words(rejected.line))
    }
  }

  @Test(arguments: [
    ("--hours", ["1", "48", "+7"], ["0", "49", "24,5", "1e1", "", "٣", "99999999999999999999"]),
    (
      "--gain", ["-60", "0,5", "0.5", "-.5"],
      ["-60,1", "0.51", "1.000,5", "nan", "inf", "-inf", "0x1", "1e-1", "-", ","]
    ),
  ])
  func readsNumbersInTheirRange(option: String, good: [String], bad: [String]) throws {
    for number in good {
      let parsed = try example.parse(["check", "\(option)=\(number)", "a"])
      let value = option == "--hours" ? parsed.int("hours").map(Double.init) : parsed.double("gain")
      #expect(value == Double(number == "0,5" ? "0.5" : number))
    }
    for number in bad {
      let error = #expect(throws: UsageError.self) {
        try example.parse(["check", "\(option)=\(number)", "a"])
      }
      guard case .badNumber(.option(option), value: number, expected: _)? = error?.reason else {
        Issue.record("\(number) gave \(String(describing: error))")
        continue
      }
    }
  }

  @Test(arguments: [
    ("check --nonsense --language en", Language.en), ("--language=da chekc", .da),
    ("check a", nil), ("--language", nil), ("--language sv", nil),
    ("check -- --language en", nil),
  ])
  func languageIsKnownEvenWhereParsingFails(line: String, language: Language?) {
    #expect(example.language(of: words(line)) == language)
  }
}

private func words(_ line: String) -> [String] {
  line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
}
