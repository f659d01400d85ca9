import Testing

/// Every family of look-alikes in the fixture municipality, as sound, through the whole program.
@Suite("Look-alikes, on sound")
struct LookAlikeTests {
  @Test("no look-alike of any family passes, and of every element something right does")
  func families() throws {
    let scan = try LabelledScan("municipality")
    var tried: Set<String> = []
    for (element, column) in [
      ("name", "name_label"), ("department", "department_label"), ("callback", "callback_label"),
      ("switchboard", "hash0_label"),
    ] {
      var passed = 0
      for (file, label, result) in try scan.found(element, column: column) {
        let verdict = result["verdict"] as? String
        switch label {
        case "ok": passed += verdict == "pass" ? 1 : 0
        case "either": break
        case let family:
          tried.insert("\(element) \(family)")
          #expect(verdict != "pass", "\(file): \(element) \(family)")
        }
      }
      #expect(passed > 0, "\(element)")
    }
    // A set without look-alikes would pass anything.
    #expect(tried.count >= 20)
  }
}
