import Foundation
import Options
import Testing

/// The scripts in the shells themselves.
@Suite struct CompletionTests {
  struct Typed: Sendable {
    /// The words as bash parts them; the last one is where the cursor stands.
    let words: [String]
    let answers: [String]
  }

  @Test func bashAnswersForAProgramOfOneCommand() throws {
    let script = single.completions(for: .bash, language: .en)
    #expect(try bashAnswers(["klang-bench", "f"], script, "_klang_bench") == ["fast", "full"])
    #expect(try bashAnswers(["klang-bench", "--v"], script, "_klang_bench") == ["--version"])
  }

  @Test(arguments: [
    Typed(words: ["klang", ""], answers: ["check", "policy", "help"]),
    Typed(words: ["klang", "ch"], answers: ["check"]),
    Typed(words: ["klang", "--language", ""], answers: ["da", "en"]),
    Typed(words: ["klang", "--language", "en", "po"], answers: ["policy"]),
    Typed(words: ["klang", "--language", "=", "en", "po"], answers: ["policy"]),
    Typed(words: ["klang", "-q", "policy", ""], answers: ["show"]),
    Typed(words: ["klang", "help", "p"], answers: ["policy"]),
    Typed(words: ["klang", "check", "--fo"], answers: ["--format"]),
    Typed(words: ["klang", "check", "a.wav", "--st"], answers: ["--strict"]),
    Typed(words: ["klang", "check", "--la"], answers: ["--language"]),
    Typed(words: ["klang", "check", "--out"], answers: []),
    Typed(words: ["klang", "check", "-f", "j"], answers: ["json"]),
    Typed(words: ["klang", "check", "--format", "="], answers: ["text", "json", "csv"]),
    Typed(words: ["klang", "check", "--format", "=", "c"], answers: ["csv"]),
    Typed(words: ["klang", "check", "--format=c"], answers: ["--format=csv"]),
    Typed(words: ["klang", "check", "--hours", ""], answers: []),
    // The value of an option is no command and no argument.
    Typed(words: ["klang", "policy", "show", "-o", "x", "n"], answers: ["name"]),
    Typed(words: ["klang", "policy", "show", "name", "und"], answers: ["under mappe"]),
    Typed(words: ["klang", "policy", "show", "-o", ""], answers: ["under mappe"]),
    Typed(words: ["klang", "check", "hils"], answers: ["hilsen.wav"]),
    Typed(words: ["klang", "check", "--policy", "hi"], answers: ["hilsen.wav"]),
    Typed(words: ["klang", "check", "--policy=hi"], answers: ["--policy=hilsen.wav"]),
    Typed(words: ["klang", "check", "--", "--str"], answers: ["--strange"]),
  ])
  func bashAnswers(_ typed: Typed) throws {
    let script = example.completions(for: .bash, language: .da)
    let answers = try bashAnswers(typed.words, script, "_klang")
    #expect(answers.sorted() == typed.answers.sorted())
  }

  /// Calls the function as bash does, in a folder with a few files, and looks at its answer.
  private func bashAnswers(
    _ words: [String], _ script: String, _ function: String
  ) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write("klang.bash", script)
    for name in ["hilsen.wav", "--strange"] { try folder.write(name, "") }
    try folder.makeFolder("under mappe")
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let commands = """
      set -u
      source ./klang.bash
      COMP_WORDS=(\(quoted)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      \(function)
      [[ ${#COMPREPLY[@]} -eq 0 ]] || printf '%s\\n' "${COMPREPLY[@]}"
      """
    let result = try run("bash", ["--norc", "-c", commands], in: folder.url)
    #expect(result.status == 0, "\(result.output)")
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test(arguments: Language.allCases)
  func bashReadsItsScript(language: Language) throws {
    try readsItsScript(.bash, language)
  }

  @Test(
    .enabled(if: isInstalled("zsh"), "zsh isn't installed"), arguments: Language.allCases)
  func zshReadsItsScript(language: Language) throws {
    try readsItsScript(.zsh, language)
  }

  @Test(
    .enabled(if: isInstalled("fish"), "fish isn't installed"), arguments: Language.allCases)
  func fishReadsItsScript(language: Language) throws {
    try readsItsScript(.fish, language)
  }

  private func readsItsScript(_ shell: Shell, _ language: Language) throws {
    let folder = try TemporaryFolder()
    for program in [example, single] {
      try folder.write("script", program.completions(for: shell, language: language))
      let result = try run(shell.rawValue, ["-n", "script"], in: folder.url)
      #expect(result.status == 0)
      #expect(result.output.isEmpty, "\(result.output)")
    }
  }

  @Test(
    .enabled(if: isInstalled("fish"), "fish isn't installed"),
    arguments: [
      ("klang ", ["check", "help", "policy"]), ("klang check --format ", ["csv", "json", "text"]),
      ("klang --language en policy ", ["show"]), ("klang check --strict --fo", ["--format"]),
      ("klang policy show n", ["name"]),
    ])
  func fishAnswers(line: String, answers: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("klang.fish", example.completions(for: .fish, language: .da))
    let script = "source klang.fish; complete -C '\(line)'"
    let result = try run("fish", ["--no-config", "-c", script], in: folder.url)
    let words = result.output.split(separator: "\n").map {
      String($0.prefix { $0 != "\t" })
    }
    #expect(words.sorted() == answers)
  }

  @Test(
    .enabled(if: isInstalled("man") && isInstalled("groff"), "man or groff isn't installed"),
    arguments: Language.allCases)
  func manReadsThePage(language: Language) throws {
    let folder = try TemporaryFolder()
    try folder.write("klang.1", example.manual(language: language, date: "2026-11-24"))
    let warnings = try run(
      "groff", ["-k", "-man", "-ww", "-Tutf8", "-z", "klang.1"], in: folder.url)
    #expect(warnings.status == 0)
    #expect(warnings.output.isEmpty, "\(warnings.output)")
    let page = try run("man", ["-l", "./klang.1"], in: folder.url).output
    // Dashes that can be copied into a shell, and the Danish letters whole.
    #expect(page.contains("-f, --format FORMAT"))
    #expect(page.contains("æ, ø"))
    #expect(page.contains("KLANG(1)"))
    #expect(page.contains("klang check --format=json hilsen.wav"))
  }
}
