import Foundation
import Testing

@Suite("klartone lexicon")
struct LexiconTests {
  /// A configuration in a folder, whose lexicon lies beside it.
  private func configuration(in folder: URL) throws -> String {
    let file = folder.appendingPathComponent("k.json5")
    try Data("{ recogniser: { lexicon: 'udtaler.txt' } }".utf8).write(to: file)
    return file.path
  }

  private func pronunciations(_ outcome: KlartoneProcess.Outcome) throws -> [[String: Any]] {
    let root = try outcome.json()
    #expect(root["schema"] as? String == "klartone-lexicon/1")
    return try #require(root["words"] as? [[String: Any]])
  }

  @Test("words are shown with where their pronunciations come from, in both languages")
  func show() throws {
    let words = ["Omstillingen", "Holst-Krusgaard", "omstillingsbordets"]
    let danish = try KlartoneProcess.run(["lexicon"] + words)
    #expect(danish.status == 0, "\(danish)")
    #expect(danish.output.contains("Omstillingen: Klartones udtaleordbog\n  AH M S"))
    #expect(danish.output.contains("krusgård") && danish.output.contains("G AO"))
    let english = try KlartoneProcess.run([
      "lexicon", "--language", "en", words.joined(separator: " "),
    ])
    #expect(english.output.contains("Omstillingen: Klartone's lexicon\n  AH M S"))
    #expect(english.output.contains("the ending \"-s\""))
    let json = try pronunciations(try KlartoneProcess.run(["lexicon", "--json"] + words))
    #expect(json.map { $0["word"] as? String } == words)
    #expect(json.map { $0["source"] as? String } == ["model", "compound", "compound"])
    let mute = try KlartoneProcess.run(["lexicon", "☎"])
    #expect(mute.status == 4 && mute.output.contains("☎"))
  }

  @Test(
    "the sounds are listed, each with a word, and the words are said so", arguments: [false, true])
  func phones(json: Bool) throws {
    let shown = try KlartoneProcess.run(["lexicon", "--phones"] + (json ? ["--json"] : []))
    #expect(shown.status == 0)
    guard json else {
      #expect(shown.output.split(separator: "\n").count == 32)
      #expect(shown.output.contains("DH  ð   ved       V EH DH\n"))
      return
    }
    let phones = try #require(try shown.json()["phones"] as? [[String: String]])
    let words = phones.compactMap { $0["word"] }
    let said = try pronunciations(try KlartoneProcess.run(["lexicon", "--json"] + words))
    #expect(phones.count == 32 && said.count == 32)
    for (phone, word) in zip(phones, said) {
      let name = try #require(phone["phone"])
      let variants = try #require(word["pronunciations"] as? [String])
      #expect(
        variants.contains { $0.split(separator: " ").contains { $0 == name } },
        "\(phone) \(variants)")
    }
  }

  @Test("an added pronunciation replaces the ear's wherever the configuration is used")
  func add() throws {
    try KlartoneProcess.inFolder { folder in
      let config = ["--config", try configuration(in: folder)]
      let file = folder.appendingPathComponent("udtaler.txt")
      // Named, and not there: a scan must not go on without it.
      let missing = try KlartoneProcess.run(["config", "--check", config[1]])
      #expect(missing.status == 2 && missing.diagnostics.contains("udtaler.txt"))
      let first = try KlartoneProcess.run(
        ["lexicon", "--add", "Dubois", "--as", "d uy b v ae", "--as", "D UY B V AA"] + config)
      #expect(first.status == 0 && first.diagnostics.isEmpty, "\(first)")
      #expect(first.output.contains("D UY B V AE.") && first.output.contains("erstatter"))
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(
        text.hasPrefix("# ") && text.hasSuffix("\n\ndubois D UY B V AE\ndubois D UY B V AA\n"))
      let again = try KlartoneProcess.run(
        ["lexicon", "--add", "dubois", "--like", "DUBOIS"] + config)
      #expect(again.status == 0 && again.output.contains("allerede"))
      #expect(try String(contentsOf: file, encoding: .utf8) == text)
      let shown = try pronunciations(
        try KlartoneProcess.run(["lexicon", "--json", "Dubois-Bo", "Bo"] + config))
      #expect(shown[0]["pronunciations"] as? [String] == ["D UY B V AE B OW", "D UY B V AA B OW"])
      #expect(shown[1]["source"] as? String != "site")
      #expect(try KlartoneProcess.run(["config", "--check", config[1]]).status == 0)
      let plain = try KlartoneProcess.run(["doctor"]).output
      let own = try KlartoneProcess.run(["doctor"] + config)
      #expect(own.status == 0 && own.output.contains("udtaler.txt"), "\(own)")
      func ear(_ text: String) -> Substring? {
        text.split(separator: "\n").first { $0.contains("SHA-256") }
      }
      #expect(ear(plain) != nil && ear(plain) != ear(own.output))
    }
  }

  @Test("a broken lexicon stops every command that would listen, with its line")
  func broken() throws {
    try KlartoneProcess.inFolder { folder in
      let config = ["--config", try configuration(in: folder)]
      let file = folder.appendingPathComponent("udtaler.txt")
      let sound = KlartoneProcess.fixtures + "/municipality/greetings/0418.wav"
      try Data("# vores\r\nida IY D AE\r\nbo B QQ\r\n".utf8).write(to: file)
      for command in [
        ["check", sound], ["transcribe", sound], ["lexicon", "Bo"],
        ["lexicon", "--add", "Bo", "--as", "B OW"],
      ] {
        let outcome = try KlartoneProcess.run(command + config)
        #expect(outcome.status == 2 && outcome.output.isEmpty, "\(outcome)")
        #expect(outcome.diagnostics.contains("linje 3") && outcome.diagnostics.contains("QQ"))
      }
      #expect(try KlartoneProcess.run(["doctor"] + config).status == 2)
      // A name of one vowel would be heard in any greeting.
      try Data("mette AX\n".utf8).write(to: file)
      #expect(try KlartoneProcess.run(["check", sound] + config).status == 2)
    }
  }
}
