import Policy
import Testing
import Timing

@testable import Rules

@Suite("Information duty")
struct InformationTests {
  @Test(
    "listening may be looked at from the day the employees are told, and with a purpose",
    arguments: [
      ("", "", .missing([.purpose, .informedOn])),
      (" \n", "2026-10-01", .missing([.purpose])),
      ("p", "", .missing([.informedOn])),
      ("p", "2026-11-02", .notYet(CivilDate(iso: "2026-11-02") ?? .init(number: 0))),
      ("p", "2026-11-01", .given(CivilDate(iso: "2026-11-01") ?? .init(number: 0))),
      ("p", "2025-01-01", .given(CivilDate(iso: "2025-01-01") ?? .init(number: 0))),
    ] as [(String, String, InformationStanding)])
  func standing(_ purpose: String, _ date: String, _ expected: InformationStanding) throws {
    var policy = InformationPolicy()
    policy.purpose = purpose
    policy.informedOn = date
    #expect(policy.standing(on: try #require(CivilDate(iso: "2026-11-01"))) == expected)
    #expect(policy.unfilled.contains(.controller) && policy.unfilled.contains(.recipients))
  }
}
