import Foundation
import Testing

@Suite("Usage")
struct UsageTests {
  private static let people = KlartoneProcess.fixtures + "/municipality/people.csv"

  @Test(
    "wrong usage is explained, with a suggestion, and ends with 2",
    arguments: [
      ([], ""), (["chek"], "check"), (["check", "--nam", "x"], "--name"),
      (["check"], "--text"), (["check", "a.wav", "--text", "b"], "--text"),
      (["check", "--text", "  "], "tom"), (["check", "nosuch.wav"], "nosuch.wav"),
      (["check", "--text-file", "nosuch.txt"], "nosuch.txt"),
      (["check", "--shared", "-n", "A", "--text", "b"], "--shared"),
      (["check", "--text", "a", "--config", "nosuch.json5"], "print-default"),
      (["scan", "--greetings", "x"], "--directory"),
      (["scan", "--greetings", "nosuch", "--directory", "nosuch.csv"], "nosuch.csv"),
      (["scan", "--greetings", "nosuch", "--directory", people], "nosuch"),
      (["scan", "--greetings", people, "--directory", people], "people.csv"),
      (["check", "--model"], "--model"), (["scan", "--workers", "many"], "--workers"),
      (["config"], "--print-default"), (["completions", "tcsh"], "bash"),
      (["rules", "voicemail_shar"], "voicemail_share?"), (["rules", "25"], "klartone rules"),
      (["rules", "10", "--markdown"], "--markdown"),
      (["lexicon"], "--phones"), (["lexicon", "Bo", "--phones"], "--add"),
      (["lexicon", "Bo", "--as", "B OW"], "--add"),
      (["lexicon", "--add", "Bo", "--as", "B OW"], "--lexicon"),
      (["lexicon", "--add", "Bo", "--lexicon", "nosuch.txt"], "--like"),
      (["lexicon", "--add", "Bo", "--as", "B QQ", "--lexicon", "nosuch.txt"], "DH (ved)"),
      (["lexicon", "Bo", "--lexicon", "nosuch.txt"], "nosuch.txt"),
    ])
  func wrongUsage(arguments: [String], hint: String) throws {
    let outcome = try KlartoneProcess.run(arguments)
    #expect(outcome.status == 2, "\(outcome)")
    #expect(outcome.output.isEmpty)
    #expect(!outcome.diagnostics.isEmpty)
    #expect(hint.isEmpty || outcome.diagnostics.contains(hint), "\(outcome)")
  }

  @Test(
    "every command explains itself in both languages",
    arguments: [
      "", "check", "scan", "rules", "transcribe", "lexicon", "doctor", "config", "completions",
      "manual",
    ])
  func help(command: String) throws {
    let words = command.isEmpty ? [] : [command]
    let danish = try KlartoneProcess.run(words + ["--help"])
    let english = try KlartoneProcess.run(words + ["--help", "--language", "en"])
    #expect(danish.status == 0 && english.status == 0)
    #expect(danish.output.contains("klartone") && danish.output != english.output)
    if !command.isEmpty {
      #expect(try KlartoneProcess.run(["help", command]).output == danish.output)
    }
  }

  @Test(
    "completions, man page and version come from the same description",
    arguments: [
      (["completions", "bash"], "transcribe"), (["completions", "zsh"], "#compdef klartone"),
      (["completions", "fish"], "complete"), (["manual"], ".TH"), (["--version"], "klartone 0."),
    ])
  func generated(arguments: [String], expected: String) throws {
    let outcome = try KlartoneProcess.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(expected))
  }

  @Test("the default configuration is in order; mistakes are all named by line, key and remedy")
  func config() throws {
    let defaults = try KlartoneProcess.run(["config", "--print-default"])
    #expect(defaults.status == 0 && defaults.output.contains("//"))
    try KlartoneProcess.inFolder { folder in
      let file = folder.appendingPathComponent("k.json5")
      try Data(defaults.output.utf8).write(to: file)
      #expect(try KlartoneProcess.run(["config", "--check", file.path]).status == 0)
      try Data("{\n  calback: {},\n  callback: { limitHours: 'et' },\n}".utf8).write(to: file)
      let wrong = try KlartoneProcess.run(["config", "--check", file.path])
      #expect(wrong.status == 2)
      #expect(wrong.diagnostics.contains("k.json5:2:3: calback"))
      #expect(wrong.diagnostics.contains("callback?"))
      #expect(wrong.diagnostics.contains("k.json5:3:27: callback.limitHours"))
    }
  }

  @Test("without ear, model or espeak-ng the exit code is 3 and the next step is named")
  func missingParts() throws {
    let fixture = KlartoneProcess.fixtures + "/municipality/greetings/0418.wav"
    let noEar = try KlartoneProcess.run(["check", fixture, "--model", "nosuch"])
    #expect(noEar.status == 3 && noEar.diagnostics.contains("KLARTONE_MODELS"))
    try KlartoneProcess.inFolder { folder in
      let models = folder.appendingPathComponent("models")
      try FileManager.default.copyItem(
        at: KlartoneProcess.root.appendingPathComponent("models").resolvingSymlinksInPath(),
        to: models)
      let description = models.appendingPathComponent("da/ear.json")
      let text = try String(contentsOf: description, encoding: .utf8)
      // Another hash for one file: the model is not the one that was measured.
      let changed = text.replacingOccurrences(
        of: #""mdef" *: *"[0-9a-f]{8}"#, with: "\"mdef\": \"00000000", options: .regularExpression)
      #expect(changed != text)
      try Data(changed.utf8).write(to: description)
      for arguments in [["check", fixture], ["doctor"]] {
        let broken = try KlartoneProcess.run(
          arguments, environment: ["KLARTONE_MODELS": models.path])
        #expect(broken.status == 3)
        #expect((broken.output + broken.diagnostics).contains("mdef"))
      }
    }
    let noEspeak = try KlartoneProcess.run(
      ["check", fixture, "-n", "Qwertine Zxcvb"], environment: ["PATH": "/nonexistent"])
    #expect(noEspeak.status == 3 && noEspeak.diagnostics.contains("apt-get install espeak-ng"))
    let well = try KlartoneProcess.run(["doctor"])
    #expect(well.status == 0, "\(well.output)")
    #expect(!well.output.contains("✗"))
  }
}
