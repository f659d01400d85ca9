import Policy
import Reporting
import Reports
import Rules
import Testing
import Timing
import Voicemail

extension Report {
  fileprivate static func sample(
    _ verdict: ReportedVerdict, key: SubjectKey = SubjectKey(.mailbox, "asterisk/default/4512")
  ) -> Report {
    let run = RunInfo(
      began: Instant(0), ended: Instant(1), asOf: Instant(0), municipality: "M", policyTitle: "P",
      policy: "x", ear: "", klartone: "0", language: "da", isComplete: true)
    let subject = ReportedSubject(
      key: key, number: "4512", verdicts: [verdict])
    return Report(run: run, subjects: [subject])
  }
}

@Suite("Waivers in a report")
struct ReportWaiverTests {
  private static func waiver(_ rule: RuleID, until iso: String) throws -> Waiver {
    Waiver(
      mailbox: "4512", rule: rule, reason: "r", owner: "Lise Holm",
      expires: try #require(CivilDate(iso: iso)))
  }

  private static func verdict(
    _ rule: RuleID, reason: String = "x", severity: String = "fail"
  ) -> ReportedVerdict {
    ReportedVerdict(
      rule: rule.rawValue, outcome: severity == "off" ? .pass : .fail, severity: severity,
      reason: reason, explanation: "e")
  }

  @Test(
    "what is waived is marked; no greeting is one thing; rule 10 keeps what it found; expiry is told",
    arguments: [
      (RuleID.callback, RuleID.callback, "x", "2026-11-02", true, false),
      (.callback, .callback, "x", "2026-11-01", false, true),
      (.callback, .name, "x", "2026-12-01", false, false),
      (.name, .greetingRecorded, "no_greeting", "2026-12-01", true, false),
      (.name, .greetingRecorded, "rival_heard", "2026-12-01", false, false),
      (.name, .greetingRecorded, "no_greeting", "2026-10-01", false, true),
      (.absenceVoicemail, .onlyThisPerson, "x", "2026-12-01", false, false),
      (.absenceVoicemail, .onlyThisPerson, "x", "2026-10-01", false, true),
    ])
  func effects(
    _ found: RuleID, _ waived: RuleID, _ reason: String, _ until: String, _ isWaived: Bool,
    _ isExpired: Bool
  ) throws {
    let book = WaiverBook(
      [try Self.waiver(waived, until: until)], today: try #require(CivilDate(iso: "2026-11-02")))
    let verdict = Self.verdict(found, reason: reason)
    var subject = try #require(
      Report.sample(verdict).waived(by: book, tongue: Tongue(.danish))
        .subjects.first)
    #expect((subject.verdicts[0].waiver != nil) == isWaived)
    #expect(subject.verdicts[0].outcome == .fail)
    let back = subject.verdicts.dropFirst()
    #expect(back.map(\.finding) == (isExpired ? ["waiver_expired"] : []))
    #expect(
      back.allSatisfy {
        $0.severity == "warn" && $0.addressee == "waiver_owner"
          && $0.explanation.contains("Lise Holm")
      })
    // Where nothing is found, nothing has to be renewed.
    let fine = Report.sample(Self.verdict(found, reason: reason, severity: "off"))
    subject = try #require(fine.waived(by: book, tongue: Tongue(.danish)).subjects.first)
    #expect(subject.verdicts.count == 1 && subject.verdicts[0].waiver == nil)
  }

  @Test(
    "what an expired exception weighs is a setting; off tells nobody",
    arguments: [(Severity.fail, ["fail"]), (.info, ["info"]), (.off, [])])
  func weight(_ severity: Severity, _ expected: [String]) throws {
    let book = WaiverBook(
      [try Self.waiver(.callback, until: "2026-10-01")],
      today: try #require(CivilDate(iso: "2026-11-02")), expiredSeverity: severity)
    let report = Report.sample(Self.verdict(.callback)).waived(by: book, tongue: Tongue(.danish))
    #expect(report.subjects[0].verdicts.dropFirst().map(\.severity) == expected)
    #expect(report.subjects[0].verdicts[0].waiver == nil)
  }

  /// Two systems may both have a 4512, and a context may have a blank or a slash in it.
  @Test(
    "a waiver that names the context is for the mailbox of that context only",
    arguments: [("default", true), ("gammel", false), ("a/b", false), (nil, false)])
  func context(_ context: String?, _ isWaived: Bool) throws {
    let waiver = Waiver(
      mailbox: "4512@default", rule: .callback, reason: "r", owner: "o",
      expires: try #require(CivilDate(iso: "2026-12-01")))
    let book = WaiverBook([waiver], today: try #require(CivilDate(iso: "2026-11-02")))
    // What the key looks like is nobody's concern.
    let key = SubjectKey(.mailbox, "x")
    let report = Report.sample(Self.verdict(.callback), key: key).waived(
      by: book, mailboxes: context.map { [key: MailboxID("4512", context: $0)] } ?? [:],
      tongue: Tongue(.danish))
    #expect((report.subjects[0].verdicts[0].waiver != nil) == isWaived)
  }
}
