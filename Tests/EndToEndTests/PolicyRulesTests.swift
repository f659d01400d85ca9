import Foundation
import Testing

/// The rest of the telephone policy on the fixture municipality, exceptions, and the duty to inform.
@Suite("the whole policy")
struct PolicyRulesTests {
  private static let site = KlartoneProcess.fixtures + "/asterisk/site.json5"
  private static let period = [
    "--since", "2026-10-19", "--until", "2026-11-01", "--as-of", "2026-11-02T08:00",
  ]

  /// The results of a rule, by mailbox (or department): verdict and reason.
  private static func results(_ root: [String: Any], _ rule: String) throws -> [String: [String:
    Any]]
  {
    let rules = try #require(root["rules"] as? [[String: Any]])
    let wanted = try #require(rules.first { $0["id"] as? String == rule })
    let results = try #require(wanted["results"] as? [[String: Any]])
    return Dictionary(
      // A department has no mailbox: null.
      results.map { ($0["mailbox"] as? String ?? $0["department"] as? String ?? "", $0) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("a scan judges absence, forwards, calls back and exceptions, and says what it cannot")
  func scan() throws {
    let run = try KlartoneProcess.run(["scan", "--site", Self.site, "--json", "-"] + Self.period)
    let root = try run.json()
    let rules = try #require(root["rules"] as? [[String: Any]])
    // Every rule is there, also those that no data show.
    #expect(rules.count == 37)
    let voicemail = try Self.results(root, "absence_voicemail")
    // Away three days, and a call ended in his mailbox; not forwarded at the time of the scan.
    #expect(voicemail["4512"]?["verdict"] as? String == "fail")
    #expect(voicemail["4573"]?["verdict"] as? String == "fail")
    // One day is not "over en dag"; an exception; a log that ends too soon.
    #expect(voicemail["4502"] == nil && voicemail["4541"] == nil)
    #expect(voicemail["4614"]?["reason"] as? String == "calls_not_covered")
    #expect(
      try #require(voicemail["4512"]?["evidence"] as? [[String: Any]]).contains {
        ($0["file"] as? String)?.hasSuffix("Master.csv") == true
      })
    let callback = try Self.results(root, "callback_kept")
    #expect(callback["4500"]?["verdict"] as? String == "review")
    #expect(try #require(callback["4500"]?["explanation"] as? String).hasPrefix("Ved 1 af 3"))
    #expect(try #require(callback["4604"]?["explanation"] as? String).contains("forsøgt"))
    #expect(!callback.values.contains { $0["verdict"] as? String == "fail" })
    // Waived, and still there; an exception that has run out is a finding of its own.
    let leaders = try Self.results(root, "absence_leader")
    #expect((leaders["4573"]?["waiver"] as? [String: Any])?["owner"] as? String == "Eva Leder")
    let listening = try #require(rules.first { $0["id"] as? String == "daily_listening" })
    let found = try #require(listening["results"] as? [[String: Any]])
    #expect(
      found.filter { $0["finding"] as? String == "waiver_expired" }
        .compactMap { $0["mailbox"] as? String } == ["4593"])
    // Both of Socialafdelingen were away on the 28th, and the list of closures does not have it.
    let closures = try Self.results(root, "closures")
    #expect(closures["Socialafdelingen"]?["verdict"] as? String == "review")
    #expect(closures["Socialafdelingen"]?["leader"] as? String == "Karen Leder")
    #expect(closures["Byggesag"]?["reason"] as? String == "nothing_to_judge")
    let calendars = try Self.results(root, "calendar_updated")
    #expect(calendars["4541"]?["verdict"] as? String == "review" && calendars["4512"] == nil)
    #expect(voicemail["4512"]?["leader"] as? String == "Lise Leder")
    // No number of a citizen is anywhere: theirs begin with 10.
    for secret in ["10743208", "10846646", "10212941", "Borger\""] {
      #expect(!run.output.contains(secret))
    }
  }

  @Test("listening is off until employees are informed, and on from that day")
  func informed() throws {
    try KlartoneProcess.inFolder { folder in
      let text = try String(contentsOfFile: Self.site, encoding: .utf8)
      let site = folder.path + "/site.json5"
      let home = KlartoneProcess.fixtures + "/asterisk/"
      func write(_ date: String) throws {
        var changed = text.replacingOccurrences(of: "\"2026-09-01\"", with: "\"\(date)\"")
        for path in ["people.csv", "spool", "etc/", "log/", "rules/"] {
          changed = changed.replacingOccurrences(of: "\"\(path)", with: "\"\(home)\(path)")
        }
        try changed.write(toFile: site, atomically: true, encoding: .utf8)
      }
      for date in ["", "2026-11-03"] {
        try write(date)
        let access = try KlartoneProcess.run(["access", "--site", site] + Self.period)
        #expect(access.status == 2, "\(access.diagnostics)")
        #expect(access.diagnostics.contains("klartone notice"))
        guard date.isEmpty else { continue }
        let scan = try KlartoneProcess.run(["scan", "--site", site, "--json", "-"] + Self.period)
        let root = try scan.json()
        #expect(root["access"] == nil || root["access"] is NSNull)
        let callback = try Self.results(root, "callback_kept")
        #expect(!callback.values.contains { $0["verdict"] as? String == "review" })
      }
      try write("2026-11-02")
      #expect(try KlartoneProcess.run(["access", "--site", site] + Self.period).status == 4)
    }
  }
}
