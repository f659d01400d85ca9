import Foundation
import Testing

/// Reports of folders without speech: quick, and full of names somebody else chose.
@Suite("Report files")
struct ReportFilesTests {
  private static let silent =
    KlartoneProcess.fixtures + "/municipality/greetings/4506.wav"
  private static let elements = ["name", "department", "callback", "switchboard"]
  /// Names that are formulas in a spreadsheet.
  private static let formulas = ["=cmd|' /C calc'!A0", "+1+1", "-1", "@SUM(A1)"]

  /// A folder with silent greetings and broken ones, and a list of people.
  private func prepare(_ folder: URL, list: String, silent: [String], broken: [String] = []) throws
    -> [String]
  {
    let files = folder.appendingPathComponent("hilsner")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    for name in silent {
      try FileManager.default.copyItem(
        atPath: Self.silent, toPath: files.appendingPathComponent(name).path)
    }
    for name in broken {
      try Data("<html>".utf8).write(to: files.appendingPathComponent(name))
    }
    let people = folder.appendingPathComponent("personer.csv")
    try Data(list.utf8).write(to: people)
    return ["scan", "--greetings", files.path, "--directory", people.path]
  }

  @Test("CSV and JSON say the same of every greeting", arguments: ["da", "en"])
  func consistent(language: String) throws {
    try KlartoneProcess.inFolder { folder in
      let list =
        "Lokalnummer;Navn;Afdeling\r\n4501;Mette Hansen;Borgerservice\r\n"
        + "4502;\(Self.formulas[0]);Løn; og Personale\r\n4503;Ida Bech;Skole\r\n"
      let base = try prepare(
        folder, list: list, silent: ["4501.wav", "4502.wav"], broken: ["4504.wav"])
      let csv = folder.appendingPathComponent("r.csv")
      let outcome = try KlartoneProcess.run(
        base + ["--json", "-", "--csv", csv.path, "--language", language])
      #expect(outcome.status == 4)
      let root = try outcome.json()
      let greetings = try #require(root["greetings"] as? [[String: Any]])
      let missing = try #require(root["peopleWithoutGreeting"] as? [[String: Any]])
      let bytes = try Data(contentsOf: csv)
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
      let table = CSVTable(String(decoding: bytes, as: UTF8.self))
      let body = table.rows.dropFirst()
      #expect(greetings.count == 3 && missing.count == 1 && body.count == 4)
      #expect(Set(table.rows.map(\.count)).count == 1)
      let counts = try #require(root["counts"] as? [String: [String: Int]])
      for (row, greeting) in zip(body, greetings) {
        for element in Self.elements {
          let column = try #require(table.column(before: "\(element)_reason"))
          let found = try greeting.element(element)
          #expect(row[column] == found["verdict"] as? String)
          #expect(row[column + 1] == found["reason"] as? String)
        }
        let overall = try #require(table.rows.first?.firstIndex(of: "overall"))
        #expect(row[overall] == greeting["overall"] as? String)
        let problem = try #require(table.rows.first?.firstIndex(of: "problem"))
        let code = (greeting["problem"] as? [String: Any])?["code"] as? String
        #expect(row[problem] == code ?? "")
        let explanation = try #require(table.rows.first?.firstIndex(of: "explanation"))
        #expect(!row[explanation].isEmpty, "what is not passed is explained")
      }
      for element in Self.elements + ["overall"] {
        #expect(counts[element]?.values.reduce(0, +) == greetings.count, "\(element)")
      }
      #expect(missing.first?["mailbox"] as? String == body.last?.first)
    }
  }

  @Test("no cell of a report is a formula")
  func formulas() throws {
    try KlartoneProcess.inFolder { folder in
      let lines = Self.formulas.enumerated().map { "450\($0);\"\($1)\";\"\($1)\"\r\n" }
      let base = try prepare(
        folder, list: "Lokalnummer;Navn;Afdeling\r\n" + lines.joined(), silent: ["4500.wav"])
      let csv = folder.appendingPathComponent("r.csv")
      _ = try KlartoneProcess.run(base + ["--csv", csv.path])
      let table = CSVTable(try String(contentsOf: csv, encoding: .utf8))
      #expect(table.rows.count == 1 + Self.formulas.count)
      for cell in table.rows.joined() {
        #expect(!["=", "+", "-", "@", "\t", "\r"].contains(cell.prefix(1)), "\(cell)")
      }
      for formula in Self.formulas {
        #expect(table.rows.joined().contains("'" + formula), "\(formula) is still readable")
      }
    }
  }

  @Test(
    "a personal number in the list of people is reported by its line and shown nowhere",
    arguments: ["010170-1234", "0101701234", "010170 1234"])
  func personalNumbers(number: String) throws {
    try KlartoneProcess.inFolder { folder in
      let list =
        "Lokalnummer;Navn;Kaldenavn;Afdeling;Alias;Bemærkning\r\n"
        + "4501;Mette \(number) Hansen;;Borgerservice;;\(number)\r\n"
        + "4502;Ida Bech;\(number);Skole;\(number);\r\n4503;Bo Skov;;\(number);;\r\n"
        + "\(number);Jan Falk;;Teknik;;\r\n"
      let base = try prepare(folder, list: list, silent: ["4501.wav"], broken: ["4502.wav"])
      let json = folder.appendingPathComponent("r.json")
      let csv = folder.appendingPathComponent("r.csv")
      let scan = try KlartoneProcess.run(base + ["--json", json.path, "--csv", csv.path])
      let check = try KlartoneProcess.run([
        "check", "--json", "--text", "Hej.", "--directory", base[4], "-n", "Ida Bech",
      ])
      let texts = [
        scan.output, scan.diagnostics, check.output, check.diagnostics,
        try String(contentsOf: json, encoding: .utf8), try String(contentsOf: csv, encoding: .utf8),
      ]
      for text in texts { #expect(!text.contains(number) && !text.contains("1234")) }
      #expect(scan.diagnostics.contains("linje 2") && scan.diagnostics.contains("CPR"))
    }
  }

  @Test("a report that cannot be written leaves the old one, and nothing else, behind")
  func unwritable() throws {
    try KlartoneProcess.inFolder { folder in
      let list = "Lokalnummer;Navn;Afdeling\r\n4501;Mette Hansen;Borgerservice\r\n"
      let base = try prepare(folder, list: list, silent: ["4501.wav"])
      let occupied = folder.appendingPathComponent("r.csv/old")
      try FileManager.default.createDirectory(at: occupied, withIntermediateDirectories: true)
      let json = folder.appendingPathComponent("r.json")
      try Data("old".utf8).write(to: json)
      for more in [
        ["--csv", folder.appendingPathComponent("r.csv").path],
        ["--json", folder.appendingPathComponent("no/such/r.json").path],
      ] {
        let outcome = try KlartoneProcess.run(base + more)
        #expect(outcome.status == 4)
        #expect(outcome.diagnostics.contains(more[1]))
      }
      #expect(try String(contentsOf: json, encoding: .utf8) == "old")
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(left == ["hilsner", "personer.csv", "r.csv", "r.json"])
      // A scan that succeeds puts the new report in place of the old one.
      #expect(try KlartoneProcess.run(base + ["--json", json.path]).status == 1)
      #expect(try String(contentsOf: json, encoding: .utf8).contains("klartone-scan/1"))
    }
  }

  @Test(
    "hostile and unusual file names are read, and never reach the terminal as they are",
    arguments: [
      "-x.wav", "'\"$(id)`id`.wav", "Mette Sørensen æøå.wav", "=1+1.wav", "x\u{1B}[2Jy\nz.wav",
      "a\u{202E}vaw.wav", "50%s%n.wav",
    ])
  func fileNames(name: String) throws {
    try KlartoneProcess.inFolder { folder in
      let list = "Lokalnummer;Navn;Afdeling\r\n1;A B;C\r\n"
      let base = try prepare(folder, list: list, silent: [name])
      let files = folder.appendingPathComponent("hilsner")
      let check = try KlartoneProcess.run(["check", "./" + name, "--json"], in: files)
      #expect(check.status == 1)
      #expect(try check.json()["file"] as? String == "./" + name)
      let scan = try KlartoneProcess.run(base)
      #expect(scan.status == 1)
      #expect(scan.output.contains(name.unicodeScalars.prefix(1).map(String.init).joined()))
      let wild: [Unicode.Scalar] = ["\u{1B}", "\u{202E}", "\u{7}", "\r"]
      for text in [scan.output, scan.diagnostics, check.diagnostics] {
        #expect(!text.unicodeScalars.contains { wild.contains($0) }, "\(text)")
      }
      if !name.unicodeScalars.contains(where: { wild.contains($0) }) {
        #expect(scan.output.contains(name))
      }
      // JSON escapes what a terminal would obey.
      #expect(!check.output.contains("\u{1B}"))
    }
  }
}
