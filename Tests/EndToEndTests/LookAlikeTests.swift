import Foundation
import Testing

/// Every family of look-alikes in the fixture municipality, as sound, through the whole program.
@Suite("Look-alikes, on sound")
struct LookAlikeTests {
  private static let folder = KlartoneProcess.fixtures + "/municipality"

  @Test("no look-alike of any family passes, and of every element something right does")
  func families() throws {
    let outcome = try KlartoneProcess.run(
      [
        "scan", "--greetings", Self.folder + "/greetings", "--directory",
        Self.folder + "/people.csv", "--config", Self.folder + "/klartone.json5", "--json", "-",
      ], seconds: 900)
    let greetings = try #require(try outcome.json()["greetings"] as? [[String: Any]])
    let table = try String(contentsOfFile: Self.folder + "/labels.tsv", encoding: .utf8)
    let rows = table.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    var tried: Set<String> = []
    for (element, column) in [
      ("name", "name_label"), ("department", "department_label"), ("callback", "callback_label"),
      ("switchboard", "hash0_label"),
    ] {
      let index = try #require(rows[0].firstIndex(of: column))
      var passed = 0
      for row in rows.dropFirst() {
        let greeting = try #require(
          greetings.first { ($0["file"] as? String)?.hasSuffix(row[0]) == true }, "\(row[0])")
        let verdict = try greeting.element(element)["verdict"] as? String
        switch row[index] {
        case "ok": passed += verdict == "pass" ? 1 : 0
        case "either": break
        case let family:
          tried.insert("\(element) \(family)")
          #expect(verdict != "pass", "\(row[0]): \(element) \(family)")
        }
      }
      #expect(passed > 0, "\(element)")
    }
    // A set without look-alikes would pass anything.
    #expect(tried.count >= 20)
  }
}
