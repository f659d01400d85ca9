import Foundation
import Testing

@Suite("klartone waive")
struct WaiveTests {
  private static let day = ["--as-of", "2026-11-02"]

  private func waive(_ arguments: [String], in folder: URL) throws -> KlartoneProcess.Outcome {
    try KlartoneProcess.run(
      ["waive", "--waivers", folder.appendingPathComponent("u.csv").path] + Self.day + arguments)
  }

  private static func all(
    _ mailbox: String = "4512", rule: String = "10", until: String = "2027-01-31"
  ) -> [String] {
    [
      "--mailbox", mailbox, "--rule", rule, "--reason", "eneste; sagsbehandler", "--owner",
      "Lise Holm", "--until", until,
    ]
  }

  @Test("a waiver is written with all five, listed with its standing, replaced and removed")
  func life() throws {
    try KlartoneProcess.inFolder { folder in
      let file = folder.appendingPathComponent("u.csv")
      func content() throws -> String {
        String(decoding: try Data(contentsOf: file), as: UTF8.self)
      }
      let first = try waive(Self.all(), in: folder)
      #expect(first.status == 0, "\(first)")
      #expect(first.output.contains("31. januar 2027") && first.output.contains("Lise Holm"))
      // Nothing names the file yet.
      #expect(first.diagnostics.contains("waivers"))
      let heading = "\u{FEFF}mailbox;rule;reason;owner;expires\r\n"
      let line = "4512;absence_voicemail;\"eneste; sagsbehandler\";Lise Holm;2027-01-31\r\n"
      #expect(try content() == heading + line)
      let again = try waive(Self.all(until: "2027-02-28"), in: folder)
      #expect(again.status == 2 && again.diagnostics.contains("--replace"))
      #expect(try content() == heading + line)
      let replaced = try waive(Self.all(until: "28-02-2027") + ["--replace"], in: folder)
      #expect(replaced.status == 0)
      #expect(try content().contains("2027-02-28") && !content().contains("2027-01-31"))
      #expect(
        try waive(Self.all("4513", rule: "callback", until: "2026-11-02"), in: folder).status == 0)
      let list = try waive(["--list"], in: folder)
      #expect(list.status == 0 && list.output.contains("gælder til og med 28. februar 2027"))
      let json = try waive(["--list", "--json"], in: folder).json()
      #expect(json["schema"] as? String == "klartone-waivers/1")
      #expect(json["today"] as? String == "2026-11-02")
      let items = try #require(json["waivers"] as? [[String: Any]])
      #expect(items.compactMap { $0["mailbox"] as? String } == ["4512", "4513"])
      #expect(items[0]["rule"] as? String == "absence_voicemail")
      #expect(items[0]["number"] as? String == "10" && items[0]["daysLeft"] as? Int == 118)
      #expect(items[1]["expires"] as? String == "2026-11-02" && items[1]["daysLeft"] as? Int == 0)
      #expect(items.allSatisfy { $0["standing"] as? String == "in_force" })
      #expect(list.output.contains("udløber i dag") && list.output.contains("10 absence_voicemail"))
      let later = try KlartoneProcess.run([
        "waive", "--waivers", file.path, "--list", "--as-of", "2026-11-05", "--language", "en",
      ])
      #expect(later.status == 1 && later.output.contains("expired 3 days ago"))
      #expect(try waive(["--remove", "--mailbox", "4513", "--rule", "6d"], in: folder).status == 0)
      #expect(try !content().contains("4513"))
      let gone = try waive(["--remove", "--mailbox", "4513", "--rule", "6d"], in: folder)
      #expect(gone.status == 2 && gone.diagnostics.contains("--list"))
    }
  }

  @Test(
    "what is missing or wrong is said, and nothing is written",
    arguments: [
      ([], "--mailbox, --rule, --reason, --owner, --until"),
      (["--mailbox", "4512", "--rule", "10"], "--reason, --owner, --until"),
      (Self.all(rule: "absense_voicemail"), "absence_voicemail?"),
      (Self.all(rule: "6"), "name, department"),
      (Self.all(rule: "15"), "15 presentation"),
      (Self.all(until: "2026-11-01"), "1. november 2026"),
      (Self.all(until: "snart"), "\"snart\""),
      (Self.all("010203-1234"), "CPR"),
      (["--list", "--remove"], "--list"),
      (["--remove", "--json"], "--list"), (["--json"] + Self.all(), "--list"),
      (["--remove"], "--rule"),
    ])
  func mistakes(_ arguments: [String], _ told: String) throws {
    try KlartoneProcess.inFolder { folder in
      let run = try waive(arguments, in: folder)
      #expect(run.status == 2 && run.output.isEmpty, "\(run)")
      #expect(run.diagnostics.contains(told), "\(run.diagnostics)")
      #expect(!run.diagnostics.contains("010203"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test("many at once lose none of one another's waivers")
  func together() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("klartone-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for number in 4500..<4512 {
        group.addTask { try waive(Self.all("\(number)"), in: folder).status }
      }
      for try await status in group { #expect(status == 0) }
    }
    let list = try waive(["--list"], in: folder)
    #expect(list.output.contains("(12)"), "\(list)")
    // No lock is left.
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["u.csv"])
  }

  @Test("an unknown mailbox is warned of; a line with a fault is told of and kept")
  func site() throws {
    try KlartoneProcess.inFolder { folder in
      try FileManager.default.copyItem(
        atPath: KlartoneProcess.fixtures + "/asterisk/people.csv", toPath: folder.path + "/p.csv")
      let site = folder.appendingPathComponent("s.json5").path
      try Data("{ waivers: 'u.csv', sources: { directory: { csv: 'p.csv' } } }".utf8)
        .write(to: URL(fileURLWithPath: site))
      try Data("mailbox;rule;reason;owner;expires\n4512;99;r;o;2027-01-01\n".utf8)
        .write(to: folder.appendingPathComponent("u.csv"))
      let base = ["waive", "--site", site] + Self.day
      let odd = try KlartoneProcess.run(base + Self.all("9999"))
      #expect(odd.status == 0 && odd.diagnostics.contains("9999"), "\(odd)")
      let known = try KlartoneProcess.run(base + Self.all("4512"))
      #expect(known.status == 0 && known.diagnostics.isEmpty, "\(known)")
      let list = try KlartoneProcess.run(base + ["--list"])
      #expect(
        list.status == 1 && list.diagnostics.contains("linje 2") && list.output.contains("(2)"))
      let faults = try KlartoneProcess.run(base + ["--list", "--json"]).json()["faults"]
      #expect((faults as? [[String: Any]])?.first?["line"] as? Int == 2)
    }
  }

  /// Two greetings of one sound: only the waivers tell them apart.
  @Test("a waived finding stays in the report and does not count; an expired one counts again")
  func scan() throws {
    try KlartoneProcess.inFolder { folder in
      let greetings = folder.appendingPathComponent("g")
      try FileManager.default.createDirectory(at: greetings, withIntermediateDirectories: true)
      try Data("Postkasse;Navn;Afdeling\n4512;Bo Lund;Jobcenter\n4513;Ida Holm;Jobcenter\n".utf8)
        .write(to: folder.appendingPathComponent("p.csv"))
      try FileManager.default.copyItem(
        atPath: KlartoneProcess.fixtures + "/municipality/greetings/0418.wav",
        toPath: greetings.path + "/4512.wav")
      let site = folder.appendingPathComponent("s.json5")
      try Data(
        "{ waivers: 'u.csv', sources: { greetings: 'g', directory: { csv: 'p.csv' } } }".utf8
      ).write(to: site)
      func run(_ rows: [String]) throws -> (KlartoneProcess.Outcome, [String: Any], [[String]]) {
        try Data((["mailbox;rule;reason;owner;expires"] + rows).joined(separator: "\n").utf8)
          .write(to: folder.appendingPathComponent("u.csv"))
        let (json, csv) = (folder.path + "/r.json", folder.path + "/r.csv")
        let outcome = try KlartoneProcess.run(
          ["scan", "--site", site.path, "--json", json, "--csv", csv] + Self.day)
        let root = try #require(
          try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: json)))
            as? [String: Any])
        return (outcome, root, CSVTable(try String(contentsOfFile: csv, encoding: .utf8)).rows)
      }
      let (bare, root, _) = try run([])
      #expect(bare.status == 1, "\(bare)")
      let greeting = try #require((root["greetings"] as? [[String: Any]])?.first)
      let findings = try #require(greeting["findings"] as? [[String: Any]])
      let rules = findings.compactMap { $0["code"] as? String }
        .map { $0 == "return_date" ? "absence_reason" : $0 }
      #expect(rules.contains("name"))
      let rows =
        Set(rules).map { "4512;\($0);r;o;2026-11-02" } + ["4513;greeting_recorded;r;o;2027-01-01"]
      let (waived, after, table) = try run(rows)
      #expect(waived.status == 0, "\(waived)")
      let same = try #require((after["greetings"] as? [[String: Any]])?.first)
      #expect(same["overall"] as? String == greeting["overall"] as? String)
      let name = try same.element("name")["waiver"] as? [String: Any]
      #expect(name?["owner"] as? String == "o" && name?["expires"] as? String == "2026-11-02")
      for finding in try #require(same["findings"] as? [[String: Any]]) {
        #expect(finding["severity"] as? String == "off" && finding["waiver"] is [String: Any])
      }
      #expect(waived.output.contains("undtaget: name"))
      #expect(table.first?.last == "waivers")
      #expect(table[1].last?.contains("name:2026-11-02") == true)
      #expect(table[2].last == "scope:2027-01-01")
      let (expired, back, _) = try run(
        rows.map { $0.replacingOccurrences(of: "11-02", with: "11-01") })
      #expect(expired.status == 1 && expired.output.contains("waiver_expired"), "\(expired)")
      let again = try #require((back["greetings"] as? [[String: Any]])?.first)
      let codes = try #require(again["findings"] as? [[String: Any]]).filter {
        $0["code"] as? String == "waiver_expired"
      }
      #expect(codes.count == Set(rules).count)
      #expect(codes.allSatisfy { $0["severity"] as? String == "warn" })
    }
  }
}
