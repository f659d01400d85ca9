import Testing

@testable import Wording

/// Verdicts on whole tables of greetings, typed and as a recogniser would give them.
@Suite struct VerdictTests {
  static let auditors: [(Element, Case)] =
    pairs(.callback, .auditorCallback) + pairs(.switchboard, .auditorSwitchboard)
    + pairs(.name, .auditorName) + pairs(.department, .auditorDepartment)

  static let own: [(Element, Case)] =
    pairs(.callback, .callbackPass) + pairs(.callback, .callbackReview)
    + pairs(.callback, .callbackFail) + pairs(.callback, .conditions)
    + pairs(.callback, .callbackNoPass)
    + pairs(.switchboard, .switchboard) + pairs(.name, .name) + pairs(.department, .department)
    + pairs(.callback, .callbackTraps) + pairs(.callback, .callbackRetractions)
    + pairs(.switchboard, .switchboardTraps) + pairs(.name, .nameTraps)
    + pairs(.department, .departmentTraps) + pairs(.callback, .callbackFair)
    + pairs(.switchboard, .switchboardFair) + pairs(.name, .nameFair)
    + pairs(.department, .departmentFair) + pairs(.name, .nameElsewhere)
    + pairs(.department, .departmentElsewhere) + pairs(.switchboard, .switchboardElsewhere)
    + pairs(.name, .nameBlind) + pairs(.department, .departmentBlind)
    + pairs(.callback, .callbackBlind) + pairs(.switchboard, .switchboardBlind)
    + BlindGreetingTable.cases

  private static func pairs(_ element: Element, _ table: CaseTable) -> [(Element, Case)] {
    table.cases.map { (element, $0) }
  }

  @Test("the tables are complete")
  func tableSizes() {
    #expect(Self.auditors.count >= 145)
    #expect(Self.own.count >= 1150)
    #expect((Self.auditors + Self.own).allSatisfy { !$0.1.allowed.isEmpty })
  }

  @Test("typed", arguments: auditors + own)
  func typed(element: Element, example: Case) {
    let reading = WordingJudge().reading(of: element, in: Utterance(text: example.text))
    #expect(example.allowed.contains(reading.verdict), "\(reading)")
  }

  @Test("spoken, as the auditors would say", arguments: auditors)
  func spoken(element: Element, example: Case) {
    let reading = WordingJudge().reading(of: element, in: example.spoken)
    #expect(example.allowed.contains(reading.verdict), "\(reading)")
  }

  /// Without commas and capitals some greetings become ambiguous, and review is always allowed.
  /// Signs that nobody says are left out: a question without its mark may be a statement.
  @Test(
    "spoken, without a wrong pass",
    arguments: own.filter { !$0.1.text.contains { "?~>+»".contains($0) } })
  func spokenSafely(element: Element, example: Case) {
    let reading = WordingJudge().reading(of: element, in: example.spoken)
    let isSafe =
      reading.verdict != .pass || example.allowed.contains(.pass)
    #expect(isSafe, "\(reading)")
  }

  @Test("spoken greetings that pass in writing do not fail", arguments: own)
  func spokenFairly(element: Element, example: Case) {
    guard example.allowed == [.pass] else { return }
    let reading = WordingJudge().reading(of: element, in: example.spoken)
    #expect(reading.verdict != .fail, "\(reading)")
  }
}
