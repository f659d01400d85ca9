import Audit
import Policy
import Testing
import Timing
import Wording

/// Which day a greeting names, and whether it has passed: 24 November 2026 is a Tuesday.
@Suite("Days of return") struct ReturnDayTests {
  static let owner = Owner(names: ["Mette Hansen"], department: "Borgerservice")

  static func date(_ text: String) -> CivilDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return CivilDate(year: parts[0], month: parts[1], day: parts[2])
  }

  static func result(
    _ text: String, today: String? = "2026-11-24", recorded: String? = nil,
    policy: SitePolicy = SitePolicy()
  ) -> GreetingResult {
    TextAudit(policy: policy).result(
      of: Utterance(text: text), expected: Expected(owner: owner),
      setting: GreetingSetting(
        calendar: GreetingCalendar(
          today: today.flatMap(date), recorded: recorded.flatMap(date))))
  }

  static func day(_ result: GreetingResult) -> ReturnDay? {
    result.advice.first { $0.topic == .returnDate }?.returnDay
  }

  @Test(
    "the day, without knowing when it was recorded; nil where more than one can be meant",
    arguments: [
      ("den 23. november 2026", "2026-11-23", true), ("den 24. november 2026", "2026-11-24", false),
      ("mandag den 23. november", "2026-11-23", true), ("den 23. november", "2026-11-23", true),
      ("den 24. november", "2026-11-24", false), ("den 23/11", "2026-11-23", true),
      ("den 1. december", "2026-12-01", false), ("den 2. januar", "2027-01-02", false),
      ("den 3. august", nil, false), ("mandag den 3. august", "2026-08-03", true),
      ("tirsdag den 3. august", "2027-08-03", false), ("onsdag den 3. august", nil, false),
      ("mandag den 23. november 2027", nil, false), ("den 31. november", nil, false),
      ("på mandag", nil, false), ("i morgen", nil, false), ("den 1. maj", nil, false),
    ] as [(String, String?, Bool)])
  func unknownRecording(words: String, expected: String?, isPast: Bool) {
    let result = Self.result("Jeg er tilbage \(words).")
    #expect(Self.day(result)?.day == expected.flatMap(Self.date))
    #expect((Self.day(result)?.isPast ?? false) == isPast)
    #expect(
      result.findings.contains { $0.code == .staleGreeting && $0.severity == .warn } == isPast)
  }

  @Test(
    "the day, counted from the day it was recorded",
    arguments: [
      ("på mandag", "2026-11-19", "2026-11-23", true),
      ("på mandag", "2026-11-23", "2026-11-30", false),
      ("næste mandag", "2026-11-12", "2026-11-23", true),
      ("i morgen", "2026-11-22", "2026-11-23", true),
      ("i morgen", "2026-11-23", "2026-11-24", false),
      ("den 3. august", "2026-07-10", "2026-08-03", true),
      ("den 3. august", "2026-11-20", "2027-08-03", false),
      ("den 3. november", "2026-11-20", "2026-11-03", true),
      ("den 2. januar", "2025-12-19", "2026-01-02", true),
      ("mandag den tredje", "2026-07-10", "2026-08-03", true),
      ("den 10. december", "2027-01-01", "2026-12-10", false),
    ])
  func knownRecording(words: String, recorded: String, expected: String, isPast: Bool) {
    let day = Self.day(Self.result("Jeg er tilbage \(words).", recorded: recorded))
    #expect(day?.day == Self.date(expected))
    #expect(day?.isPast == isPast)
  }

  @Test(
    "weeks and times of the year have passed when their last day has",
    arguments: [
      ("i uge 47", "2026-11-22", false), ("i uge 47", "2026-11-23", true),
      ("i uge 53", "2027-01-03", false), ("i uge 53", "2027-01-04", true),
      ("efter nytår", "2027-01-07", false), ("efter nytår", "2027-01-08", true),
      ("efter nytår", "2026-11-24", false), ("efter påske", "2026-04-13", false),
      ("efter påske", "2026-04-14", true), ("efter sommerferien", "2026-11-24", false),
    ])
  func longer(words: String, today: String, isPast: Bool) {
    let day = Self.day(Self.result("Jeg er tilbage \(words).", today: today))
    #expect((day?.isPast ?? false) == isPast)
    #expect(day?.isExact != true)
  }

  @Test(
    "a later day, one that cannot be placed, and a word not understood save a greeting",
    arguments: [
      ("Jeg er væk fra den 20. november til den 30. november.", false),
      ("Jeg er væk fra den 10. november til den 20. november.", true),
      ("Jeg er tilbage den 20. november. Jeg er væk igen den 1. maj.", false),
      ("Jeg var her den 20. november. Læg en besked.", false),
      ("Jeg træffes mandag til torsdag fra 9 til 15.", false),
    ])
  func several(text: String, isPast: Bool) {
    let result = Self.result(text)
    #expect(result.findings.contains { $0.code == .staleGreeting } == isPast)
  }

  @Test("without a today nothing has passed, and the policy can switch it off")
  func off() {
    #expect(Self.day(Self.result("Jeg er tilbage den 23. november 2026.", today: nil)) == nil)
    var policy = SitePolicy()
    policy.severities[.staleGreeting] = .off
    let result = Self.result("Jeg er tilbage den 23. november 2026.", policy: policy)
    #expect(!result.findings.contains { $0.code == .staleGreeting })
  }

  @Test("words the ear doubted leave the day open")
  func doubtful() {
    let words = ["jeg", "er", "tilbage", "den", "tyvende", "november"]
    for doubted in [nil, 2, 4, 5] as [Int?] {
      let utterance = Utterance(
        words: words.enumerated().map { Word($1, understood: $0 != doubted) })
      let result = TextAudit(policy: SitePolicy()).result(
        of: utterance, expected: Expected(owner: Self.owner),
        setting: GreetingSetting(calendar: GreetingCalendar(today: Self.date("2026-11-24"))))
      #expect((Self.day(result)?.isPast ?? false) == (doubted == nil))
    }
  }
}

/// Weights that depend on more than the policy's.
@Suite("What advice weighs") struct AdviceWeightTests {
  private func severity(
    _ code: FindingCode, _ text: String, skips: Bool, _ policy: SitePolicy = SitePolicy()
  ) -> Severity? {
    TextAudit(policy: policy).result(
      of: Utterance(text: text), expected: Expected(owner: ReturnDayTests.owner),
      setting: GreetingSetting(skipsInstructions: skips)
    ).findings.first { $0.code == code }?.severity
  }

  @Test("no tone weighs a warning where the system skips its own instruction (6f)")
  func tone() {
    #expect(severity(.tone, "Læg en besked.", skips: false) == .info)
    #expect(severity(.tone, "Læg en besked.", skips: true) == .warn)
    #expect(severity(.tone, "Læg en besked efter tonen.", skips: true) == nil)
    var policy = SitePolicy()
    policy.severities[.tone] = .off
    #expect(severity(.tone, "Læg en besked.", skips: true, policy) == nil)
    policy.severities[.tone] = .fail
    #expect(severity(.tone, "Læg en besked.", skips: true, policy) == .fail)
  }

  @Test("a reason that was typed weighs what the policy says")
  func typedReason() {
    var policy = SitePolicy()
    policy.severities[.absenceReason] = .fail
    #expect(severity(.absenceReason, "Jeg er på ferie.", skips: false, policy) == .fail)
    #expect(severity(.absenceReason, "Jeg er på ferie.", skips: false) == .warn)
  }
}
