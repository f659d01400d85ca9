import Foundation
import Testing

@Suite("klartone scan")
struct ScanTests {
  private static let greetings = KlartoneProcess.fixtures + "/municipality/greetings/"
  private static let people =
    "Lokalnummer;Navn;Afdeling;CPR\r\n"
    + "0418;Susanne Lind;Hjemmeplejen;0101701234\r\n0417;=cmd()|Bjarne Toft;Hjemmeplejen;\r\n"
    + "4594;Vibeke Holst;Byggesag;\r\n"

  /// A folder of a good greeting in two formats, one in another codec, a broken one and an orphan.
  private func prepare(_ folder: URL, broken: Bool) throws -> [String] {
    let files = folder.appendingPathComponent("hilsner")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    let copies = [("0418.wav", "0418.wav"), ("0417.WAV", "0417.WAV"), ("0418.wav", "9999.wav")]
    for (from, to) in copies {
      try FileManager.default.copyItem(
        atPath: Self.greetings + from, toPath: files.appendingPathComponent(to).path)
    }
    try Data([1, 2, 3]).write(to: files.appendingPathComponent("0418.gsm"))
    try Data([1]).write(to: files.appendingPathComponent("0418.tmp.wav"))
    if broken { try Data("<html>".utf8).write(to: files.appendingPathComponent("4600.wav")) }
    let list = folder.appendingPathComponent("personer.csv")
    try Data(Self.people.utf8).write(to: list)
    return ["scan", "--greetings", files.path, "--directory", list.path]
  }

  @Test("a broken file is a finding, everything else is still there, and workers change nothing")
  func scan() throws {
    try KlartoneProcess.inFolder { folder in
      let base = try prepare(folder, broken: true)
      let json = folder.appendingPathComponent("r.json").path
      let csv = folder.appendingPathComponent("r.csv").path
      let one = try KlartoneProcess.run(base + ["--json", json, "--csv", csv, "--workers", "1"])
      #expect(one.status == 4)
      let document = try Data(contentsOf: URL(fileURLWithPath: json))
      let two = try KlartoneProcess.run(base + ["--json", "-", "--workers", "2"])
      #expect(Data(two.output.utf8) == document)
      let root = try two.json()
      let greetings = try #require(root["greetings"] as? [[String: Any]])
      let files = greetings.compactMap { ($0["file"] as? String)?.split(separator: "/").last }
      #expect(files == ["0417.WAV", "0418.wav", "4600.wav", "9999.wav"])
      #expect(root["complete"] as? Bool == false)
      #expect(
        (root["peopleWithoutGreeting"] as? [[String: Any]])?.first?["mailbox"] as? String == "4594")
      #expect((root["greetingsWithoutPerson"] as? [String])?.count == 2)
      #expect((root["otherFormats"] as? [String])?.first?.hasSuffix("0418.gsm") == true)
      #expect(root["skipped"] as? [String] == ["0418.tmp.wav"])
      let problem = greetings[2]["problem"] as? [String: Any]
      #expect(problem?["code"] as? String == "not_audio")
      let table = try Data(contentsOf: URL(fileURLWithPath: csv))
      #expect(table.starts(with: [0xEF, 0xBB, 0xBF]))
      let rows = String(decoding: table, as: UTF8.self).components(separatedBy: "\r\n")
      #expect(rows.count == 1 + greetings.count + 1 + 1)
      #expect(rows[1].contains("'=cmd()"))
      // Nothing in cron's way, and no personal number anywhere.
      #expect(!one.diagnostics.contains("\u{1B}") && !one.diagnostics.contains("\r"))
      for text in [one.output, one.diagnostics, two.output, rows.joined()] {
        #expect(!text.contains("0101701234"))
      }
      #expect(one.output.contains("4 hilsner hos"))
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(left == ["hilsner", "personer.csv", "r.csv", "r.json"])
    }
  }

  @Test("without the broken file the scan is complete, and has findings")
  func complete() throws {
    try KlartoneProcess.inFolder { folder in
      let outcome = try KlartoneProcess.run(try prepare(folder, broken: false))
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("Medarbejdere uden hilsen (1)"))
    }
  }

  @Test(
    "an empty folder, a bad list and an unwritable report are never a success",
    arguments: [
      ("empty", Self.people, [], 4), ("hilsner", "", [], 2), ("hilsner", "a;b\n1;2\n", [], 2),
      ("hilsner", Self.people, ["--json", "/nonexistent/r.json"], 4),
    ] as [(String, String, [String], Int32)])
  func failures(folderName: String, list: String, more: [String], status: Int32) throws {
    try KlartoneProcess.inFolder { folder in
      var arguments = try prepare(folder, broken: false)
      let files = folder.appendingPathComponent("hilsner")
      for name in ["0417.WAV", "9999.wav", "0418.gsm"] {
        try FileManager.default.removeItem(at: files.appendingPathComponent(name))
      }
      let empty = folder.appendingPathComponent("empty")
      try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
      try Data(list.utf8).write(to: folder.appendingPathComponent("personer.csv"))
      arguments[2] = folder.appendingPathComponent(folderName).path
      let outcome = try KlartoneProcess.run(arguments + more)
      #expect(outcome.status == status, "\(outcome)")
      #expect(!outcome.diagnostics.isEmpty)
    }
  }
}
