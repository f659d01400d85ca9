import Foundation
import Testing

@Suite("klartone adapt")
struct AdaptTests {
  /// Greetings of `fixtures/` whose voices speak clearly, as a confirmed set: file, wording, voice.
  private func lines(_ count: Int) throws -> [[String]] {
    let path = KlartoneProcess.fixtures + "/municipality/labels.tsv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    // No fault, and all four labels given: what is said is what the list says.
    let clean = lines.dropFirst().filter {
      $0[11].isEmpty && !$0[4..<8].contains("either") && $0[3].count > 100
    }
    return clean.prefix(count).map { [$0[0], $0[3], $0[8]] }
  }

  private func write(_ lines: [[String]], to folder: URL) throws {
    let header = ["file", "spoken", "voice"]
    let text = ([header] + lines).map { $0.joined(separator: "\t") + "\n" }.joined()
    try Data(text.utf8).write(to: folder.appendingPathComponent("labels.tsv"))
    for line in lines {
      let target = folder.appendingPathComponent(line[0])
      guard !FileManager.default.fileExists(atPath: target.path) else { continue }
      try FileManager.default.copyItem(
        atPath: KlartoneProcess.fixtures + "/municipality/greetings/" + line[0],
        toPath: target.path)
    }
  }

  @Test("an ear of its own, without what nobody can trust; nothing is ever written over")
  func site() throws {
    try KlartoneProcess.inFolder { folder in
      var lines = try lines(26)
      // One wording of another greeting, one with digits, one file twice.
      lines[3][1] = lines[9][1]
      lines[5][1] += " Ring 12."
      lines.append(lines[0])
      try write(lines, to: folder)
      let out = folder.appendingPathComponent("øre")
      let arguments = [
        "adapt", "--confirmed", folder.path, "--out", out.path, "--quick", "--force",
        "--folds", "2",
      ]
      let made = try KlartoneProcess.run(arguments + ["--json"], seconds: 600)
      #expect(made.status == 0 && made.diagnostics.isEmpty, "\(made)")
      let report = try made.json()
      let leftOut = try #require(report["leftOut"] as? [[String: String]])
      let reasons = Dictionary(grouping: leftOut) { $0["file"] ?? "" }
        .mapValues { $0.compactMap { $0["reason"] } }
      #expect(
        reasons == [
          lines[3][0]: ["misfit"], lines[5][0]: ["not_spelled_out"],
          lines[0][0]: ["listed_before"],
        ], "\(made.output)")
      #expect(report["greetings"] as? Int == 24)
      let words = try #require(report["wordsRight"] as? [String: Double])
      #expect(try #require(words["before"]) > 0.8, "\(words)")
      #expect(try #require(words["after"]) > 0.8, "\(words)")

      let bytes = try Data(contentsOf: out.appendingPathComponent("ear.json"))
      let ear = try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
      // The old bands say nothing about the new means.
      #expect(ear["bands"] == nil)
      let origin = try #require(ear["adaptation"] as? [String: Any])
      #expect(origin["parent"] as? String == "da" && origin["greetings"] as? Int == 24)
      let parent = KlartoneProcess.root.appendingPathComponent("models/da/model/means")
      let means = try Data(contentsOf: out.appendingPathComponent("model/means"))
      let old = try Data(contentsOf: parent)
      #expect(means != old && means.count == old.count)
      let network = try Data(contentsOf: out.appendingPathComponent("model/network"))
      let before = try Data(
        contentsOf: KlartoneProcess.root.appendingPathComponent("models/da/model/network"))
      #expect(network != before && network.count == before.count)

      // It hears, and decides nothing.
      let check = try KlartoneProcess.run([
        "check", folder.appendingPathComponent(lines[0][0]).path, "--json", "--model", out.path,
      ])
      #expect(try check.json().element("callback")["verdict"] as? String == "review")
      // No building site is left behind.
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(!left.contains { $0.hasPrefix(".") }, "\(left)")

      let again = try KlartoneProcess.run(arguments)
      #expect(again.status == 2 && again.output.isEmpty && again.diagnostics.contains("--out"))
      #expect(try Data(contentsOf: out.appendingPathComponent("model/means")) == means)
    }
  }

  @Test("what cannot be learnt from is refused, and no folder is made")
  func refused() throws {
    try KlartoneProcess.inFolder { folder in
      let out = folder.appendingPathComponent("øre")
      func run(_ more: [String] = []) throws -> KlartoneProcess.Outcome {
        try KlartoneProcess.run(["adapt", "--confirmed", folder.path, "--out", out.path] + more)
      }
      try Data("file\tname\na.wav\tBo\n".utf8).write(
        to: folder.appendingPathComponent("labels.tsv"))
      let unlabelled = try run()
      #expect(unlabelled.status == 2 && unlabelled.diagnostics.contains("spoken"))

      var few = try lines(2)
      few[1][1] = ""
      try write(few, to: folder)
      let small = try run(["--language", "en"])
      #expect(small.status == 2 && small.output.isEmpty, "\(small)")
      #expect(small.diagnostics.contains("1 by 1 speakers"), "\(small)")
      #expect(small.diagnostics.contains("\(few[1][0]): the wording is missing"), "\(small)")

      let english = try run(["--model", "en-us"])
      #expect(english.status == 3 && english.diagnostics.contains("mdef"), "\(english)")
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(Set(left) == Set(few.map { $0[0] } + ["labels.tsv"]), "\(left)")
    }
  }
}
