import Access
import Testing
import Timing
import Voicemail

/// Nobody listened on one of three days, a message was heard late, the code is another, the key
/// leads nowhere, the box is (nearly) full and there is a temporary greeting without a date.
private func findings(
  isFull: Bool = true, _ weigh: @Sendable (inout AccessWeights) -> Void
) throws -> MailboxAccess {
  let mailbox = Town.mailbox {
    $0.settings.accessCode = .differs
    $0.settings.operatorKey = .notWired("operator_off")
    $0.messages = [
      Message(
        id: "a", arrived: Town.at(11, 2, 9), duration: 17, heard: .yes(Town.at(11, 4, 9)),
        isUrgent: false, place: SourcePlace(file: "a.txt"))
    ]
    let place = SourcePlace(file: "spool/4512")
    $0.notes = [
      MailboxNote(
        isFull ? .full(messages: 100, most: 100) : .nearlyFull(messages: 95, most: 100),
        place: place),
      MailboxNote(.temporaryGreeting(since: nil), place: place),
    ]
  }
  let events = [2, 4].map { Town.opened("4512", Town.at(11, $0, 9), by: "4512") }
  return try only(
    Town.audit(
      try Town.period(11, 2, to: 4), events: events + [Town.bystander(Town.at(11, 3, 9))],
      mailboxes: [mailbox], promises: [MailboxID("4512", context: "default"): true]
    ) { weigh(&$0.weights) })
}

private struct Case: Sendable, CustomTestStringConvertible {
  let name: String
  var isFull = true
  let weigh: @Sendable (inout AccessWeights) -> Void
  let expected: [String]

  var testDescription: String { name }
}

private let cases: [Case] = [
  Case(
    name: "as the rules weigh by default", weigh: { _ in },
    expected: [
      "access_missing fail", "mailbox_full fail", "access_code fail", "heard_late warn",
      "operator_not_wired warn", "temporary_greeting info",
    ]),
  Case(
    name: "off takes away what the rule is about, and nothing else",
    weigh: { $0.dailyListening = nil },
    expected: [
      "mailbox_full fail", "access_code fail", "operator_not_wired warn", "temporary_greeting info",
    ]),
  Case(
    name: "all off: what no rule names stays",
    weigh: {
      $0.dailyListening = nil
      $0.accessCode = nil
      $0.operatorWired = nil
      $0.messagesTaken = nil
    }, expected: ["temporary_greeting info"]),
  Case(
    name: "lowered, and lowering caps what only hints", weigh: { $0.dailyListening = .info },
    expected: [
      "mailbox_full fail", "access_code fail", "operator_not_wired warn", "access_missing info",
      "heard_late info", "temporary_greeting info",
    ]),
  Case(
    name: "raised: what breaks the rule weighs more", weigh: { $0.operatorWired = .fail },
    expected: [
      "access_missing fail", "mailbox_full fail", "access_code fail", "operator_not_wired fail",
      "heard_late warn", "temporary_greeting info",
    ]),
  Case(
    name: "nearly full never weighs more than a warning", isFull: false,
    weigh: {
      $0.messagesTaken = .fail
      $0.accessCode = .info
    },
    expected: [
      "access_missing fail", "heard_late warn", "mailbox_nearly_full warn",
      "operator_not_wired warn", "access_code info", "temporary_greeting info",
    ]),
]

@Test(arguments: cases)
private func whatAFindingWeighs(_ test: Case) throws {
  let mailbox = try findings(isFull: test.isFull, test.weigh)
  #expect(
    mailbox.findings.map { "\($0.code.rawValue) \($0.severity.rawValue)" } == test.expected)
  // What was heard and what was not stays as it is.
  #expect(mailbox.listening == .fail)
  #expect(mailbox.accessCode == .fail)
}
