import Foundation
import Options
import Testing

/// What a user reads and a shell runs, compared with files kept beside the tests.
///
/// `KLARTONE_GOLDEN=write swift test --filter GoldenTests` writes them anew: look at the difference
/// before it is committed.
@Suite struct GoldenTests {
  @Test(arguments: goldens)
  func isAsBefore(_ golden: Golden) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(golden.name)
    let made = golden.make()
    if ProcessInfo.processInfo.environment["KLARTONE_GOLDEN"] == "write" {
      try Data(made.utf8).write(to: file)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(made == kept, "\(golden.name) differs")
  }
}

struct Golden: Sendable, CustomTestStringConvertible {
  let name: String
  let make: @Sendable () -> String

  var testDescription: String { name }
}

private let goldens: [Golden] = Language.allCases.flatMap { language in
  let tag = language.rawValue
  return [
    Golden(name: "help.\(tag).txt") { example.help(for: ["klang"], language: language) },
    Golden(name: "help-check.\(tag).txt") {
      example.help(for: ["klang", "check"], language: language)
    },
    Golden(name: "help-check-narrow.\(tag).txt") {
      example.help(for: ["klang", "check"], language: language, width: 50)
    },
    Golden(name: "help-policy-show.\(tag).txt") {
      example.help(for: ["klang", "policy", "show"], language: language)
    },
    Golden(name: "klang.\(tag).1") { example.manual(language: language, date: "2026-11-24") },
    Golden(name: "_klang.\(tag).zsh") { example.completions(for: .zsh, language: language) },
    Golden(name: "klang.\(tag).fish") { example.completions(for: .fish, language: language) },
    // Bash shows no descriptions: both languages must give the same script.
    Golden(name: "klang.bash") { example.completions(for: .bash, language: language) },
  ]
}
