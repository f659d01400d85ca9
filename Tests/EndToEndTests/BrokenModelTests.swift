import Foundation
import Testing

@Suite("Broken models")
struct BrokenModelTests {
  /// What is done to a copy of the models, and what the message must name.
  struct Damage: Sendable, CustomStringConvertible {
    let file: String
    let from: String
    let to: String
    let named: String

    var description: String { "\(file): \(from) -> \(to)" }
  }

  @Test(
    "a broken model is named, with a next step, and nothing is judged with it",
    arguments: [
      Damage(file: "da/ear.json", from: "{", to: "{{", named: "ear.json"),
      Damage(
        file: "da/ear.json", from: "\"acousticModel\" : \"model\"",
        to: "\"acousticModel\" : \"/nonexistent/model\"", named: "mappen models"),
      Damage(file: "da/ear.json", from: "\"means\" : \"", to: "\"means\" : \"0", named: "means"),
      Damage(file: "da/lexicon.txt", from: "\n", to: "\nord QQ\n", named: "lexicon.txt"),
    ])
  func damage(damage: Damage) throws {
    try KlartoneProcess.inFolder { folder in
      let models = folder.appendingPathComponent("models")
      try FileManager.default.copyItem(
        at: KlartoneProcess.root.appendingPathComponent("models").resolvingSymlinksInPath(),
        to: models)
      let file = models.appendingPathComponent(damage.file)
      let whole = try String(contentsOf: file, encoding: .utf8)
      // Spaces around colons are the encoder's business.
      let text = whole.replacingOccurrences(of: "\": \"", with: "\" : \"")
      let place = try #require(text.range(of: damage.from), "\(damage)")
      try Data(text.replacingCharacters(in: place, with: damage.to).utf8).write(to: file)
      let sound = KlartoneProcess.fixtures + "/municipality/greetings/4506.wav"
      let people = KlartoneProcess.fixtures + "/municipality/people.csv"
      for arguments in [
        ["check", sound], ["transcribe", sound],
        ["scan", "--greetings", (sound as NSString).deletingLastPathComponent, "-d", people],
        ["doctor"],
      ] {
        let outcome = try KlartoneProcess.run(
          arguments, environment: ["KLARTONE_MODELS": models.path])
        #expect(outcome.status == 3, "\(outcome)")
        #expect((outcome.output + outcome.diagnostics).contains(damage.named), "\(outcome)")
        if arguments != ["doctor"] { #expect(outcome.output.isEmpty) }
      }
      // A wording needs no ear.
      let text2 = try KlartoneProcess.run(
        ["check", "--text", "Hej."], environment: ["KLARTONE_MODELS": models.path])
      #expect(text2.status == 1)
    }
  }
}
