import Testing

@testable import Wording

/// Input that no greeting ever is: it must end soon, and never pass.
@Suite struct HostileInputTests {
  static let inputs: [String] = [
    String(repeating: "inden for et døgn ", count: 10_000),
    String(repeating: "jeg ringer ", count: 15_000),
    String(repeating: "eller og ", count: 20_000),
    String(repeating: "hvis jeg ringer tilbage inden for et døgn ", count: 4000),
    String(repeating: "tast firkant ", count: 12_500),
    String(repeating: "firkant nul Omstillingen ", count: 7500),
    String(repeating: "Omstillingen. ", count: 12_500),
    String(repeating: "Mette ", count: 25_000),
    String(repeating: "Børn og ", count: 20_000),
    String(repeating: "ring til Anne Berg ", count: 7500),
    String(repeating: "ring til Borgerservice ", count: 7500),
    String(repeating: "jeg ringer tilbage inden for et døgn og ", count: 4000),
    String(repeating: "a", count: 1_000_000),
    String(repeating: "9", count: 200_000),
    String(repeating: "\u{200B}", count: 150_000),
    "a" + String(repeating: "\u{301}", count: 100_000),
    String(repeating: ".", count: 150_000),
    String(repeating: "#", count: 100_000),
    String(repeating: "👩‍👩‍👧‍👦", count: 10_000),
    "\u{0}\u{1}\u{7F}\u{FFFE}\u{202E}",
  ]

  @Test("ends soon", .timeLimit(.minutes(1)), arguments: inputs.indices)
  func endsSoon(index: Int) {
    let owner = Owner(
      names: ["Anne Berg"], department: "Børn og Unge", otherNames: ["Mette Hansen"],
      otherDepartments: ["Borgerservice"])
    let reading = WordingJudge().read(Utterance(text: Self.inputs[index]), owner: owner)
    #expect(reading.elements.count == 4)
    #expect(reading.elements[.name]?.verdict != .pass)
    #expect(reading.elements[.department]?.verdict != .pass)
    #expect(reading.advice.map(\.topic) == AdviceTopic.allCases)
  }
}
