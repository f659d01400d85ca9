import Testing

@testable import Wording

/// Other municipalities' policies are data.
@Suite struct PolicyVariantTests {
  /// "Vi ringer tilbage senest inden for to hverdage; tast 9 for Hovedvagten."
  static let other = WordingPolicy(
    limitHours: 48, workingDays: .allowed(upTo: 2), keys: "9",
    switchboardNames: ["Hovedvagten", "Den Kommunale Vagt"], municipality: "Nabo Kommune",
    hedges: ["sådan cirkus"])

  @Test(
    "a limit in working days",
    arguments: [
      ("jeg ringer tilbage senest inden for to hverdage", Verdict.pass),
      ("jeg ringer tilbage inden for en arbejdsdag", .pass),
      ("jeg ringer tilbage næste hverdag", .pass),
      ("jeg ringer tilbage inden for et døgn", .pass),
      ("jeg ringer tilbage inden for to døgn", .pass),
      ("jeg ringer tilbage i morgen", .pass),
      ("jeg ringer tilbage inden for tre hverdage", .fail),
      ("jeg ringer tilbage inden for to til tre arbejdsdage", .fail),
      ("jeg ringer tilbage inden for halvtreds timer", .fail),
      ("jeg ringer tilbage inden for en uge", .fail),
      ("jeg ringer tilbage inden for to dage", .review),
      ("jeg ringer sådan cirkus tilbage inden for to hverdage", .review),
    ])
  func workingDays(text: String, verdict: Verdict) {
    #expect(WordingJudge(policy: Self.other).callback(Utterance(text: text)).verdict == verdict)
  }

  @Test(
    "other keys and another switchboard",
    arguments: [
      ("tast 9 for Hovedvagten", Verdict.pass), ("tast ni for at komme til hovedvagten", .pass),
      ("tryk på 9, så kommer du til Den Kommunale Vagt", .pass),
      ("tast #9 for Hovedvagten", .fail), ("tast firkant nul for Hovedvagten", .fail),
      ("tast 99 for Hovedvagten", .fail), ("tast 9 for Omstillingen", .review),
      ("tast nul ni for Hovedvagten", .fail), ("tast 9", .review),
    ])
  func keys(text: String, verdict: Verdict) {
    #expect(WordingJudge(policy: Self.other).switchboard(Utterance(text: text)).verdict == verdict)
  }

  @Test("the literal reading of a døgn")
  func literal() {
    let judge = WordingJudge(policy: WordingPolicy(workingDays: .fail))
    let reading = judge.callback(Utterance(text: "Vi ringer tilbage inden for én arbejdsdag"))
    #expect(reading.verdict == .fail)
    #expect(reading.reason == .workingDays)
  }

  @Test("the municipality's name is no department")
  func municipality() {
    let reading = WordingJudge(policy: Self.other).department(
      Utterance(text: "Du har ringet til Mette Hansen, Nabo Kommune"), owner: mette)
    #expect(reading.reason == .municipalityOnly)
  }
}
