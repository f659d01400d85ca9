import Testing

/// Promises and keys in words that no list of the recogniser holds, and their look-alikes, as sound,
/// through the whole program.
@Suite("Own words, on sound")
struct OwnWordsTests {
  @Test("what no list holds is heard as it was said, and its look-alikes do not pass")
  func greetings() throws {
    let scan = try LabelledScan("own-words")
    var heard: Set<String> = []
    for (element, column) in [("callback", "callback_label"), ("switchboard", "hash0_label")] {
      for (file, label, result) in try scan.found(element, column: column) {
        let isPassed = result["verdict"] as? String == "pass"
        if label != "ok" {
          #expect(!isPassed, "\(file): \(element) \(label)")
        } else if isPassed {
          let evidence = try #require(result["evidence"] as? [[String: Any]])
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
