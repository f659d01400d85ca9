import Foundation
import Testing

@Suite("klartone calibrate")
struct CalibrateTests {
  /// Bytes per second of the fixtures' formats without a header, which can be cut anywhere.
  private static let rates = [
    "gsm": 1650, "ulaw": 8000, "alaw": 8000, "sln": 16000, "sln16": 32000,
  ]

  /// The first seconds of fixtures, three times over, as a labelled set of the names in `labels`.
  ///
  /// - Returns: the first recording's owner and department.
  private func makeSet(_ folder: URL, most: Int = .max) throws -> (name: String, department: String)
  {
    let municipality = KlartoneProcess.fixtures + "/municipality/"
    let text = try String(contentsOfFile: municipality + "labels.tsv", encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    var labels = lines[0].joined(separator: "\t") + "\n"
    var owners: [(String, String)] = []
    for fields in lines.dropFirst() where fields[5] == "ok" && owners.count < most {
      guard let rate = Self.rates[(fields[0] as NSString).pathExtension] else { continue }
      let sound = try #require(
        FileManager.default.contents(atPath: municipality + "greetings/" + fields[0]))
      owners.append((fields[1], fields[2]))
      for copy in ["a", "b", "c"] {
        try sound.prefix(rate * 5).write(to: folder.appendingPathComponent(copy + fields[0]))
        labels += ([copy + fields[0]] + fields.dropFirst()).joined(separator: "\t") + "\n"
      }
    }
    try Data(labels.utf8).write(to: folder.appendingPathComponent("labels.tsv"))
    return try #require(owners.first)
  }

  @Test("a site's own bands: made, named in the configuration, used; foreign ones are refused")
  func site() throws {
    try KlartoneProcess.inFolder { folder in
      let set = folder.appendingPathComponent("sæt")
      try FileManager.default.createDirectory(at: set, withIntermediateDirectories: true)
      let owner = try makeSet(set)
      let bands = folder.appendingPathComponent("bands.json")
      let made = try KlartoneProcess.run(
        ["calibrate", "--set", set.path, "--out", bands.path, "--target", "0.2"], seconds: 600)
      #expect(made.status == 0 && made.diagnostics.isEmpty, "\(made)")
      for line in ["sæt", "navn", "afdeling", "løfte", "mindst 30", "≤ "] {
        #expect(made.output.contains(line), "\(made.output)")
      }
      let json = try JSONSerialization.jsonObject(with: try Data(contentsOf: bands))
      let object = try #require(json as? [String: Any])
      #expect((object["model"] as? String)?.count == 64)
      let parts = try #require(object["parts"] as? [String: [String: Any]])
      // Too few promises and keys were tried. Of names and departments, every greeting that names
      // its own was asked about another.
      #expect(!parts.isEmpty && Set(parts.keys).isSubset(of: ["name", "department"]))
      for band in parts.values {
        let measured = try #require(band["measured"] as? [String: Any])
        #expect(measured["others"] as? Int ?? 0 >= 30 && measured["speakers"] as? Int ?? 0 > 10)
      }

      let config = folder.appendingPathComponent("klartone.json5").path
      try Data(#"{ recogniser: { bands: "bands.json" } }"#.utf8).write(
        to: URL(fileURLWithPath: config))
      let sound = KlartoneProcess.fixtures + "/municipality/greetings/0418.wav"
      let check = [
        "check", sound, "--json", "--name", owner.name, "-d", owner.department, "--config", config,
      ]
      // From another folder: the path is relative to the configuration.
      let used = try KlartoneProcess.run(check, in: URL(fileURLWithPath: "/"))
      #expect(used.status == 1)
      for part in parts.keys {
        let evidence = try used.json().element(part)["evidence"] as? [[String: Any]]
        #expect(evidence?.first?["probability"] is Double, "\(used.output)")
      }
      let callback = try used.json().element("callback")["evidence"] as? [[String: Any]]
      #expect(callback?.first?["part"] != nil && callback?.first?["probability"] == nil)
      let doctor = try KlartoneProcess.run(["doctor", "--config", config])
      #expect(doctor.status == 0 && doctor.output.contains("✓ tærskler: 42 greetings of sæt"))

      let text = try String(contentsOf: bands, encoding: .utf8)
      for (key, part) in [("model", "anden model"), ("library", "PocketSphinx")] {
        let value = try #require(object[key] as? String)
        try Data(text.replacingOccurrences(of: value, with: "x" + value.dropFirst()).utf8)
          .write(to: bands)
        let refused = try KlartoneProcess.run(check)
        #expect(refused.status == 3 && refused.output.isEmpty, "\(refused)")
        #expect(refused.diagnostics.contains(bands.path) && refused.diagnostics.contains(part))
        let doctor = try KlartoneProcess.run(["doctor", "--config", config])
        #expect(doctor.status == 3 && doctor.output.contains("✗ tærskler: "), "\(doctor)")
        // The rest is examined all the same.
        #expect(doctor.output.contains("✓ PocketSphinx"))
      }
      try FileManager.default.removeItem(at: bands)
      #expect(try KlartoneProcess.run(check).diagnostics.contains("recogniser.bands"))
    }
  }

  @Test("too small a set is refused with the numbers, and leaves what is there alone")
  func tooSmall() throws {
    try KlartoneProcess.inFolder { folder in
      _ = try makeSet(folder, most: 1)
      let out = folder.appendingPathComponent("bands.json")
      try Data("old".utf8).write(to: out)
      let arguments = ["calibrate", "--set", folder.path, "--out", out.path]
      let outcome = try KlartoneProcess.run(arguments)
      #expect(outcome.status == 2)
      #expect(outcome.diagnostics.contains("For få optagelser: 3 af mindst 30"), "\(outcome)")
      #expect(outcome.output.contains("løfte"))
      let json = try KlartoneProcess.run(arguments + ["--json", "--language", "en"])
      #expect(json.status == 2 && json.diagnostics.contains("3 of at least 30"))
      let document = try json.json()
      #expect(document["schema"] as? String == "klartone-calibration/1")
      let parts = try #require(document["parts"] as? [[String: Any]])
      #expect(parts.map { $0["result"] as? String } == Array(repeating: "too_few_trials", count: 5))
      #expect(document["bands"] == nil)
      #expect(try Data(contentsOf: out) == Data("old".utf8))
    }
  }

  @Test("a set that is none says what is wrong with it")
  func noSet() throws {
    try KlartoneProcess.inFolder { folder in
      func outcome() throws -> KlartoneProcess.Outcome {
        try KlartoneProcess.run(["calibrate", "--set", folder.path])
      }
      let labels = folder.appendingPathComponent("labels.tsv")
      #expect(try outcome().status == 2 && outcome().diagnostics.contains("labels.tsv"))
      try Data("file\tname\n".utf8).write(to: labels)
      #expect(try outcome().diagnostics.contains("department, name_label"))
      _ = try makeSet(folder, most: 1)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
      where name.hasPrefix("a") {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
      }
      let missing = try outcome()
      #expect(missing.status == 2 && missing.diagnostics.contains("1 af 3 lydfiler"), "\(missing)")
    }
  }
}
