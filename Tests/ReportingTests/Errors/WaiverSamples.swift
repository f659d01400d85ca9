import Reporting
import Rules
import Timing

/// Every case of what can be wrong with a waiver, and what is said of good ones.
enum WaiverSamples {
  static let all =
    [
      fault(.missing([.reason, .owner]), "5"), fault(.unknownRule(Hostile.text), Hostile.shown),
      fault(.severalRules("6a", [.name, .department]), "6a", "name, department"),
      fault(.notWaivable(.presentation), "15 presentation"),
      fault(.badDate(Hostile.text), Hostile.shown, "2027-01-31"),
      fault(.personalNumber(.reason), "CPR"),
      fault(.tooManyFields(expected: 5, found: 6), "5", "6"),
      fault(.repeated(firstLine: 2), "2"), fault(.unclosedQuote, "5"),
    ] + said

  private static let said: [ErrorSample] = {
    let waiver = Waiver(
      mailbox: Hostile.text, rule: .callback, reason: Hostile.text, owner: "Ø \(Hostile.text)",
      expires: CivilDate(number: 20_000))
    return [
      ErrorSample(
        "waived", evidence: [Hostile.shown, "Ø", "6d callback", "2024"], sentence: waiver.sentence),
      ErrorSample(
        "expired", evidence: [Hostile.shown, "Ø", "--rule callback --replace", "2024"],
        sentence: waiver.expiredSentence),
    ]
  }()

  private static func fault(_ kind: WaiverFault.Kind, _ evidence: String...) -> ErrorSample {
    ErrorSample(
      kind, evidence: evidence + ["5"], sentence: WaiverFault(line: 5, kind).sentence)
  }
}
