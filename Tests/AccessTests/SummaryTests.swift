import Access
import Testing
import Timing
import Voicemail

@Test func theSummaryCountsByDepartmentAndPutsTheWorstFirst() throws {
  let mailboxes = ["4501", "4502", "4503", "4504", "4505"].map { number in
    Town.mailbox(number) {
      if number == "4505" { $0.settings.leavesByMail = true }
      $0.settings.accessCode = number == "4501" ? .asPolicy : .differs
    }
  }
  let listens: [String: ClosedRange<Int>] = ["4501": 2...4, "4502": 2...2, "4503": 2...3]
  let events = listens.flatMap { number, days in
    days.map { Town.opened(number, Town.at(11, $0, 9), by: number) }
  }
  let audit = Town.audit(
    try Town.period(11, 2, to: 4), events: events, mailboxes: mailboxes,
    directory: AccessDirectory([
      "4501": .init(mailbox: MailboxID("4501"), department: "Teknik"),
      "4502": .init(mailbox: MailboxID("4502"), department: "Borgerservice"),
      "4503": .init(mailbox: MailboxID("4503"), department: "Teknik"),
    ]))
  let summary = AccessSummary(audit.mailboxes)
  #expect(summary.worstFirst.map(\.mailbox.number) == ["4504", "4502", "4503", "4505", "4501"])
  #expect([summary.counts.pass, summary.counts.fail, summary.counts.notEvaluated] == [1, 3, 1])
  #expect(summary.departments.map(\.name) == ["Borgerservice", "Teknik", nil])
  #expect(summary.departments.map(\.counts.fail) == [1, 1, 1])
  #expect(summary.departments.map(\.counts.all) == [1, 2, 2])
  #expect(summary.accessCodes == [.pass: 1, .fail: 4])
  #expect(summary.findings == [.accessMissing: 3, .accessCode: 4])
}

@Test func mailboxesThatOnlyTheLogsKnowAreCounted() throws {
  let audit = Town.audit(
    try Town.period(11, 2, to: 2),
    events: [Town.opened("4512", Town.at(11, 2, 9)), Town.bystander(Town.at(11, 2, 9))])
  #expect(audit.elsewhere == [MailboxID("9999"): 1])
}
