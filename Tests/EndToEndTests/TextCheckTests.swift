import Foundation
import Testing

@Suite("klartone check --text")
struct TextCheckTests {
  private static let whoAndWhere = "Du har ringet til Mette Hansen, Borgerservice. "
  private static let back = "Jeg ringer tilbage inden for et døgn. "
  private static let keys = "Tast #0 for Omstillingen. "
  private static let ask = "Læg dit navn og nummer. "

  private func check(_ text: String, _ more: [String] = []) throws -> KlartoneProcess.Outcome {
    try KlartoneProcess.run(
      ["check", "--text", text, "--name", "Mette Hansen", "-d", "Borgerservice"] + more)
  }

  @Test(
    "each element gets its verdict, and the exit code follows",
    arguments: [
      (whoAndWhere + ask + back + keys, "pass", [:], 0),
      (whoAndWhere + back, "fail", ["switchboard": "fail"], 1),
      (whoAndWhere + keys, "fail", ["callback": "fail"], 1),
      (back + keys, "fail", ["name": "fail", "department": "fail"], 1),
      (
        whoAndWhere + "Jeg ringer tilbage inden for to døgn. " + keys, "fail", ["callback": "fail"],
        1
      ),
      (
        whoAndWhere + "Jeg vender tilbage inden for et døgn. " + keys, "review",
        ["callback": "review"], 1
      ),
      (
        whoAndWhere + back + "Tast stjerne nul for Omstillingen.", "fail", ["switchboard": "fail"],
        1
      ),
      (
        "Du har ringet til Mette Hansen, Albertslund Kommune. " + back + keys, "fail",
        ["department": "fail"], 1
      ),
      (
        "Du har ringet til Mette i Borgerservice. " + back + keys, "review", ["name": "review"], 1
      ),
      ("Du har ringet til Borgerservice. " + back + keys, "fail", ["name": "fail"], 1),
      (
        whoAndWhere + "Jeg ringer måske tilbage inden for et døgn. " + keys, "review",
        ["callback": "review"], 1
      ),
      (whoAndWhere + back + "Tast #0.", "review", ["switchboard": "review"], 1),
      (whoAndWhere + back + "Tast 0 for Omstillingen.", "fail", ["switchboard": "fail"], 1),
    ] as [(String, String, [String: String], Int32)])
  func verdicts(text: String, overall: String, others: [String: String], status: Int32) throws {
    let outcome = try check(text, ["--json"])
    let json = try outcome.json()
    #expect(outcome.status == status)
    #expect(json["overall"] as? String == overall)
    for name in ["name", "department", "callback", "switchboard"] {
      let element = try json.element(name)
      #expect(element["verdict"] as? String == others[name] ?? "pass", "\(name)")
      #expect(element["evidence"] is [Any])
      for key in ["reason", "explanation"] {
        #expect((element[key] as? String)?.isEmpty == false, "\(name) \(key)")
      }
      #expect((element["remedy"] is String) == (others[name] != nil))
    }
  }

  @Test(
    "Danish unless English is asked for, before or after the command",
    arguments: [
      (["check"], [], "Hilsenen opfylder ikke telefonpolitikken."),
      (["check"], ["--language", "en"], "The greeting does not meet the policy."),
      (["--language", "en", "check"], [], "The greeting does not meet the policy."),
    ])
  func language(before: [String], after: [String], expected: String) throws {
    let outcome = try KlartoneProcess.run(before + ["--text", "Hej."] + after)
    #expect(outcome.output.contains(expected))
    #expect(outcome.status == 1)
  }

  @Test(
    "a wording in a file is read in any encoding an office saves in",
    arguments: [String.Encoding.utf8, .windowsCP1252, .utf16LittleEndian])
  func files(encoding: String.Encoding) throws {
    let text = Self.whoAndWhere + Self.ask + Self.back + Self.keys
    try KlartoneProcess.inFolder { folder in
      let file = folder.appendingPathComponent("hilsen på dansk.txt")
      var data = try #require(text.data(using: encoding))
      if encoding == .utf16LittleEndian { data = Data([0xFF, 0xFE]) + data }
      try data.write(to: file)
      let arguments = ["-n", "Mette Hansen", "-d", "Borgerservice"]
      let read = try KlartoneProcess.run(["check", "--text-file", file.path] + arguments)
      #expect(read.status == 0, "\(read.output)")
      let piped = try KlartoneProcess.run(
        ["check", "--text-file", "-"] + arguments, input: [UInt8](data))
      #expect(piped.output == read.output)
    }
  }

  @Test("what is not known is not evaluated, and a shared mailbox needs no name")
  func unknownOwner() throws {
    let nobody = try KlartoneProcess.run(["check", "--json", "--text", Self.back + Self.keys])
      .json()
    #expect(try nobody.element("name")["verdict"] as? String == "not_evaluated")
    #expect(try nobody.element("callback")["verdict"] as? String == "pass")
    let shared = try KlartoneProcess.run([
      "check", "--json", "--shared", "-d", "Borgerservice", "--text",
      "Du har ringet til Borgerservice. " + Self.back + Self.keys,
    ]).json()
    #expect(try shared.element("name")["reason"] as? String == "not_required")
    #expect(shared["overall"] as? String == "pass")
  }

  @Test("the configuration is the policy: other keys, other limit")
  func configuration() throws {
    try KlartoneProcess.inFolder { folder in
      let file = folder.appendingPathComponent("k.json5")
      try Data("{ switchboard: { keys: '9' }, callback: { limitHours: 48 } }".utf8).write(to: file)
      let text =
        Self.whoAndWhere + Self.ask
        + "Jeg ringer tilbage inden for to døgn. Tast 9 for Omstillingen."
      #expect(try check(text, ["--config", file.path]).status == 0)
      #expect(try check(text).status == 1)
    }
  }
}
