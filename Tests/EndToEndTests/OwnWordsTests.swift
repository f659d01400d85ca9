import Foundation
import Testing

/// Promises and keys in words that no list of the recogniser holds, and their look-alikes, as sound,
/// through the whole program.
@Suite("Own words, on sound")
struct OwnWordsTests {
  private static let folder = KlartoneProcess.fixtures + "/own-words"

  @Test("what no list holds is heard as it was said, and its look-alikes do not pass")
  func greetings() throws {
    let outcome = try KlartoneProcess.run(
      [
        "scan", "--greetings", Self.folder + "/greetings", "--directory",
        Self.folder + "/people.csv", "--config",
        KlartoneProcess.fixtures + "/municipality/klartone.json5", "--json", "-",
      ], seconds: 300)
    let greetings = try #require(try outcome.json()["greetings"] as? [[String: Any]])
    let table = try String(contentsOfFile: Self.folder + "/labels.tsv", encoding: .utf8)
    let rows = table.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    var heard: Set<String> = []
    for (element, column) in [("callback", "callback_label"), ("switchboard", "hash0_label")] {
      let index = try #require(rows[0].firstIndex(of: column))
      for row in rows.dropFirst() {
        let greeting = try #require(
          greetings.first { ($0["file"] as? String)?.hasSuffix(row[0]) == true }, "\(row[0])")
        let found = try greeting.element(element)
        let verdict = found["verdict"] as? String
        if row[index] != "ok" {
          #expect(verdict != "pass", "\(row[0]): \(element) \(row[index])")
        } else if verdict == "pass" {
          let evidence = try #require(found["evidence"] as? [[String: Any]])
          heard.formUnion(evidence.compactMap { $0["quote"] as? String })
        }
      }
    }
    #expect(
      heard.isSuperset(of: [
        "vi ringer altid tilbage inden for et døgn", "tryk på firkanten og så nul",
        // Not "… et døgn eller to", the laxer limit.
        "bliver du ringet op inden for et døgn eller tast",
      ]))
  }
}
