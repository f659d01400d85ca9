import Foundation
import Testing

@Suite("the rules: listed, explained, on a page, and in force")
struct RulesTests {
  private static let site = KlartoneProcess.fixtures + "/asterisk/site.json5"

  @Test("with a site file, each rule says whether it can be judged, and what is missing")
  func list() throws {
    let bare = try KlartoneProcess.run(["rules"])
    let run = try KlartoneProcess.run(["rules", "--site", Self.site])
    let json = try KlartoneProcess.run(["rules", "--site", Self.site, "--json"])
    #expect(bare.status == 0 && run.status == 0 && json.status == 0)
    #expect(bare.output.contains("kan ingen af de 37 regler bedømmes"))
    #expect(run.output.contains("Birkeager Kommune") && run.output.contains(" af 37 regler kan"))
    let root = try json.json()
    #expect(root["schema"] as? String == "klartone-rules/1")
    #expect(root["language"] as? String == "da")
    let rules = try #require(root["rules"] as? [[String: Any]])
    #expect(rules.count == 37)
    func standing(_ id: String) throws -> [String: Any] {
      let rule = try #require(rules.first { $0["id"] as? String == id }, "\(id)")
      return try #require(rule["standing"] as? [String: Any])
    }
    for id in ["name", "callback", "access_code", "operator_wired", "messages_taken", "scope"] {
      #expect(try standing(id)["code"] as? String == "judged", "\(id)")
    }
    #expect(try standing("presentation")["code"] as? String == "never")
    #expect(try standing("desk_forwarded")["code"] as? String != "judged")
    let explained = try KlartoneProcess.run(["rules", "10", "--json"]).json()
    let only = try #require(explained["rules"] as? [[String: Any]])
    let missing = try #require(only.first?["standing"] as? [String: Any])
    #expect(only.count == 1 && missing["code"] as? String == "missing_data")
    #expect(missing["missing"] as? [String] == ["directory", "absences"])
    #expect(missing["missingOneOf"] as? [String] == ["calls", "forwards"])
  }

  @Test("listening and calling back are off until the employees were told")
  func information() throws {
    try KlartoneProcess.inFolder { folder in
      let file = folder.appendingPathComponent("site.json5")
      func codes(_ information: String) throws -> [String?] {
        let text = """
          { sources: { directory: { csv: "p.csv" }, asterisk: { spool: "spool" },
            logs: { cdr: ["Master.csv*"] } }, information: { \(information) } }
          """
        try Data(text.utf8).write(to: file)
        let root = try KlartoneProcess.run([
          "rules", "--site", file.path, "--json", "--as-of", "2026-11-02",
        ]).json()
        let rules = try #require(root["rules"] as? [[String: Any]])
        return ["daily_listening", "callback_kept"].map { id in
          (rules.first { $0["id"] as? String == id }?["standing"] as? [String: Any])?["code"]
            as? String
        }
      }
      let nothing = try codes("")
      let purpose = try codes("purpose: 'God service'")
      let both = try codes("purpose: 'God service', informedOn: '2026-10-01'")
      #expect(nothing == ["not_informed", "not_informed"])
      #expect(purpose == ["not_informed", "not_informed"])
      #expect(both == ["judged", "judged"])
      // Told tomorrow is not told.
      let soon = try codes("purpose: 'God service', informedOn: '2026-11-03'")
      #expect(soon == ["not_yet_informed", "not_yet_informed"])
      let list = try KlartoneProcess.run([
        "rules", "7", "--site", file.path, "--as-of", "2026-11-02",
      ])
      #expect(list.output.contains("slået fra, til medarbejderne er orienteret 3. november 2026"))
    }
  }

  @Test(
    "a rule is explained by number or code, with the policy's own words",
    arguments: [
      (["rules", "10"], ["Regel 10", "må der ikke benyttes telefonsvarer", "regel 18"]),
      (["rules", "absence_voicemail", "--language", "en"], ["Rule 10", "Against rule 18"]),
      (["rules", "8"], ["1 + eget lokalnummer", "GDPR", "severities.rules.access_code"]),
      (["rules", "15"], ["stemmeføring", "Hvorfor ikke", "samtaler optages ikke"]),
      (["rules", "6a"], ["(name)", "(department)"]),
    ])
  func explanation(arguments: [String], expected: [String]) throws {
    let run = try KlartoneProcess.run(arguments)
    #expect(run.status == 0, "\(run)")
    for text in expected { #expect(run.output.contains(text), "\(run.output)") }
  }

  @Test("the committed pages are those that the program writes")
  func page() throws {
    for (language, name) in [("en", "RULES.md"), ("da", "REGLER.md")] {
      let run = try KlartoneProcess.run(["rules", "--markdown", "--language", language])
      let page = KlartoneProcess.root.appendingPathComponent("Sources/Rules/\(name)")
      #expect(run.status == 0)
      #expect(
        try String(contentsOf: page, encoding: .utf8) == run.output,
        "klartone rules --markdown --language \(language) > Sources/Rules/\(name)")
    }
  }

  @Test("a severity of a rule takes effect on what listening finds")
  func severities() throws {
    try KlartoneProcess.inFolder { folder in
      let copy = folder.appendingPathComponent("site")
      try FileManager.default.copyItem(
        atPath: KlartoneProcess.fixtures + "/asterisk", toPath: copy.path)
      let file = copy.appendingPathComponent("site.json5")
      let original = try String(contentsOf: file, encoding: .utf8)
      func severities(_ rules: String) throws -> [String: Set<String>] {
        let end = try #require(original.lastIndex(of: "}"))
        let text = original[..<end] + "severities: { rules: { \(rules) } },\n}\n"
        try Data(text.utf8).write(to: file)
        let run = try KlartoneProcess.run([
          "access", "--site", file.path, "--json", "-", "--since", "2026-10-19", "--until",
          "2026-11-01", "--as-of", "2026-11-02T08:00",
        ])
        let mailboxes = try #require(try run.json()["mailboxes"] as? [[String: Any]])
        var found: [String: Set<String>] = [:]
        for finding in mailboxes.flatMap({ $0["findings"] as? [[String: Any]] ?? [] }) {
          guard let code = finding["code"] as? String, let weight = finding["severity"] as? String
          else { continue }
          found[code, default: []].insert(weight)
        }
        return found
      }
      let usual = try severities("")
      #expect(usual["access_missing"] == ["fail"] && usual["access_code"] == ["fail"])
      let other = try severities("access_code: 'off', daily_listening: 'info'")
      #expect(other["access_code"] == nil)
      #expect(other["access_missing"] == ["info"])
      #expect(other.keys.count == usual.keys.count - 1)
    }
  }

  @Test("a full disk is told and ends with 4; a reader that goes away is no error")
  func standardOutput() throws {
    // The shell connects standard output; "$0" is the program.
    func run(_ script: String) throws -> KlartoneProcess.Outcome {
      try KlartoneProcess.run(["rules", "--markdown"], under: ["/bin/bash", "-c", script])
    }
    let full = try run("\"$0\" \"$@\" > /dev/full")
    #expect(full.status == 4, "\(full)")
    #expect(full.diagnostics.contains("standardoutput"), "\(full)")
    let gone = try run("set -o pipefail; \"$0\" \"$@\" | true")
    #expect(gone.status == 0 && gone.diagnostics.isEmpty, "\(gone)")
  }
}
