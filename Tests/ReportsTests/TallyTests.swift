import Reports
import Testing
import Timing

@Test("a rule's verdict on a mailbox is the worst of what it found, and waived ones count apart")
func tallies() {
  func subject(_ number: String, _ department: String?, _ verdicts: [ReportedVerdict])
    -> ReportedSubject
  {
    ReportedSubject(
      key: SubjectKey(.mailbox, number), number: number, department: department,
      verdicts: verdicts)
  }
  func verdict(_ outcome: ReportedOutcome, finding: String? = nil, waived: Bool = false)
    -> ReportedVerdict
  {
    ReportedVerdict(
      rule: "daily_listening", finding: finding, outcome: outcome, severity: "fail",
      reason: "r", explanation: "",
      waiver: waived ? ReportedWaiver(reason: "a", owner: "b", expires: "2026-12-01") : nil)
  }
  let run = RunInfo(
    began: Instant(0), ended: Instant(1), asOf: Instant(0), municipality: "M", policyTitle: "P",
    policy: "x", ear: "", klartone: "0", language: "da", isComplete: true)
  let report = Report(
    run: run,
    subjects: [
      subject("1", "A", [verdict(.pass), verdict(.fail, finding: "unheard")]),
      subject("2", "A", [verdict(.pass)]),
      subject("3", "A", [verdict(.fail, waived: true)]),
      subject("4", nil, [verdict(.notEvaluated)]),
      ReportedSubject(key: SubjectKey(.department, "A"), verdicts: [verdict(.fail)]),
    ])
  let tallies = report.tallies
  #expect(tallies.map(\.department) == ["", "A"])
  #expect(tallies[0].notEvaluated == 1 && tallies[0].judged == 0)
  #expect(tallies[1].pass == 1 && tallies[1].fail == 1 && tallies[1].waived == 1)
  #expect(tallies[1].judged == 3)
}
