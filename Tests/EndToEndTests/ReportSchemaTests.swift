import Foundation
import Testing

/// The report as JSON, held against its schema by Debian's validator.
@Suite("the report as JSON")
struct ReportSchemaTests {
  /// Validates each document of a list; prints what is wrong with each, or an empty line.
  private static let validator = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema, documents = json.load(sys.stdin)
    Draft202012Validator.check_schema(schema)
    v = Draft202012Validator(schema)
    for d in documents:
        e = next(iter(v.iter_errors(d)), None)
        print("" if e is None else e.message[:200].replace("\\n", " "))
    """

  private static func faults(_ schema: Any, _ documents: [Any]) throws -> [String] {
    let process = Process()
    // Debian's own, which tools/test installs.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", validator]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let data = try JSONSerialization.data(withJSONObject: [schema, documents])
    let feeder = Thread {
      try? input.fileHandleForWriting.write(contentsOf: data)
      try? input.fileHandleForWriting.close()
    }
    feeder.start()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// A document with one place of it changed: keys and indices, and the new value; nil takes it away.
  private static func changed(_ value: Any, _ path: [Any], to new: Any?) -> Any {
    guard let step = path.first else { return new ?? NSNull() }
    let rest = Array(path.dropFirst())
    if let key = step as? String, var object = value as? [String: Any] {
      object[key] = rest.isEmpty ? new : changed(object[key] ?? NSNull(), rest, to: new)
      return object
    }
    if let index = step as? Int, var list = value as? [Any], list.indices.contains(index) {
      list[index] = changed(list[index], rest, to: new)
      return list
    }
    Issue.record("no place \(path)")
    return value
  }

  @Test(
    "with names and without it fits its schema, tells all there is, and other things do not fit")
  func schema() throws {
    try KlartoneProcess.inFolder { folder in
      let store = ["--store", folder.path + "/klartone.sqlite"]
      let scan = try KlartoneProcess.run(
        [
          "scan", "--site", KlartoneProcess.fixtures + "/asterisk/site.json5", "--since",
          "2026-10-19", "--until", "2026-11-01", "--as-of", "2026-11-02T08:00", "--language", "en",
        ] + store)
      #expect(scan.status == 4, "\(scan.diagnostics)")
      let schema = try KlartoneProcess.run(["export", "--schema"]).json()
      let hidden = try KlartoneProcess.run(["export", "--format", "json"] + store)
      let named = try KlartoneProcess.run(
        ["export", "--format", "json", "--with-names", "tilsyn"] + store)
      let document = try named.json()
      #expect(document["pseudonymised"] as? Bool == false)
      #expect(try hidden.json()["pseudonymised"] as? Bool == true)
      for secret in ["Hansen", "Kjær", "spool", "asterisk/"] {
        #expect(named.output.contains(secret) && !hidden.output.contains(secret), "\(secret)")
      }
      let results = try #require(document["results"] as? [[String: Any]])
      let ids = results.compactMap { $0["id"] as? String }
      #expect(Set(ids).count == results.count)
      // Every verdict there can be, so that the schema has something to say of each.
      #expect(
        Set(results.compactMap { $0["verdict"] as? String })
          == ["pass", "review", "fail", "not_evaluated", "waived", "figure"])
      let fail = try #require(
        results.firstIndex {
          $0["rule_id"] as? String == "callback" && $0["verdict"] as? String == "fail"
            && ($0["evidence"] as? [[String: Any]])?.first?["confidence"] != nil
        })
      #expect(
        results[fail]["policy_quote"] as? String == "så ringer jeg tilbage indenfor et døgn")
      #expect((results[fail]["remedy"] as? String)?.isEmpty == false)
      #expect(results[fail]["first_seen"] as? String == "2026-11-02T07:00:00Z")
      #expect(results[fail]["last_seen"] as? String == "2026-11-02T07:00:00Z")
      let evidence = try #require((results[fail]["evidence"] as? [[String: Any]])?.first)
      #expect((evidence["sha256"] as? String)?.count == 64)
      #expect(evidence["text"] is String && evidence["start"] is Double)
      let waived = try #require(results.firstIndex { $0["verdict"] as? String == "waived" })

      let damages: [([Any], Any?)] = [
        (["schema"], "klartone-report/2"),
        (["results", fail, "rule_id"], nil),
        (["results", fail, "verdict"], "warn"),
        (["results", fail, "evidence", 0, "confidence"], 1.5),
        (["results", fail, "evidence", 0, "start"], "0:07"),
        (["results", fail, "findings"], [Any]()),
        (["results", fail, "last_seen"], nil),
        (["results", fail, "score"], 1),
        (["results", waived, "findings", 0, "waiver"], nil),
        (["run", "as_of"], "2026-11-02"),
        (["run", "id"], 0),
        (["subjects", 0, "mail"], "x@example.dk"),
        (["coverage"], nil),
      ]
      let broken = damages.map { Self.changed(document, $0.0, to: $0.1) }
      let faults = try Self.faults(schema, [document, try hidden.json()] + broken)
      #expect(faults.prefix(2) == ["", ""])
      #expect(faults.count == 2 + damages.count)
      for (fault, damage) in zip(faults.dropFirst(2), damages) {
        #expect(!fault.isEmpty, "\(damage.0)")
      }
    }
  }

  @Test("what to write must be said, and the schema needs no history")
  func usage() throws {
    #expect(try KlartoneProcess.run(["export"]).status == 2)
    try KlartoneProcess.inFolder { folder in
      let file = folder.path + "/schema.json"
      let run = try KlartoneProcess.run(["export", "--schema", "--out", file])
      #expect(run.status == 0)
      let kept = KlartoneProcess.root.appendingPathComponent("Sources/Exports/report.schema.json")
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data(contentsOf: kept))
    }
  }
}
