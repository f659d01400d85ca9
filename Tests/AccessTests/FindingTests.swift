import Access
import Testing
import Timing
import Voicemail

private let now = Town.at(11, 9, 8)

private func note(_ kind: MailboxNote.Kind) -> MailboxNote {
  MailboxNote(kind, place: SourcePlace(file: "spool/4512"))
}

private func message(
  _ id: String, _ arrived: Instant, _ heard: Message.Heard, urgent: Bool = false
) -> Message {
  Message(
    id: id, arrived: arrived, duration: 17, heard: heard, isUrgent: urgent,
    place: SourcePlace(file: "spool/4512/INBOX/\(id).txt"))
}

/// Listened to every day of 2 to 8 November, by `caller`.
private func daily(by caller: String) -> [AccessEvent] {
  (2...8).map { Town.opened("4512", Town.at(11, $0, 9), by: caller, context: "default") }
}

private func attempts(_ minutes: [Int], source: AccessSource = .fullLog) -> [AccessEvent] {
  minutes.map {
    Town.opened(
      "4512", Town.at(11, 4, 9) + Int64($0) * 60, by: "4512", evidence: .attempt, seconds: nil,
      source: source, file: "full")
  }
}

private struct Case: Sendable, CustomTestStringConvertible {
  let name: String
  var mailbox = Town.mailbox()
  var events = daily(by: "4512")
  var promises: [MailboxID: Bool] = [:]
  var days = RequiredDays.everyDay
  /// Code, severity, addressee.
  var expected: [String] = []
  var verdict = "pass"

  var testDescription: String { name }
}

private let wired = [MailboxID("4512", context: "default"): true]

private let cases: [Case] = [
  Case(name: "nothing to say"),
  Case(
    name: "a day missed", events: Array(daily(by: "4512").dropFirst()),
    expected: ["access_missing fail employee"], verdict: "fail"),
  Case(
    name: "unheard for 24 hours to the second",
    mailbox: Town.mailbox { $0.messages = [message("a", now - 86_400, .no)] }),
  Case(
    name: "unheard for a second more",
    mailbox: Town.mailbox { $0.messages = [message("a", now - 86_401, .no)] },
    expected: ["unheard_over_24h fail employee"], verdict: "fail"),
  Case(
    name: "unheard, but it also went by mail",
    mailbox: Town.mailbox {
      $0.settings.leavesByMail = true
      $0.messages = [message("a", now - 90_000, .no)]
    }, expected: ["unheard_over_24h info employee"]),
  Case(
    name: "in the inbox, where heard messages stay",
    mailbox: Town.mailbox {
      $0.settings.movesHeard = false
      $0.messages = [message("a", now - 90_000, .no), message("b", now - 90_000, .unknown)]
    }),
  Case(
    name: "since Friday, in working days",
    mailbox: Town.mailbox { $0.messages = [message("a", Town.at(11, 6, 16), .no)] },
    days: .workingDays(WorkingDays())),
  Case(
    name: "since Thursday, in working days",
    mailbox: Town.mailbox { $0.messages = [message("a", Town.at(11, 5, 16), .no)] },
    days: .workingDays(WorkingDays()), expected: ["unheard_over_24h fail employee"],
    verdict: "fail"),
  Case(
    name: "heard late",
    mailbox: Town.mailbox {
      $0.messages = [
        message("a", Town.at(11, 3, 9), .yes(Town.at(11, 4, 9))),
        message("b", Town.at(11, 3, 9), .yes(Town.at(11, 4, 10))),
        message("c", Town.at(11, 3, 9), .yes(nil)),
      ]
    }, expected: ["heard_late warn employee"]),
  Case(
    name: "heard late before the period",
    mailbox: Town.mailbox {
      $0.messages = [message("a", Town.at(10, 3, 9), .yes(Town.at(10, 9, 9)))]
    }),
  Case(
    name: "never used", mailbox: Town.mailbox { $0.notes = [note(.neverUsed)] }, events: [],
    expected: ["access_missing fail employee", "never_used warn employee"], verdict: "fail"),
  Case(
    name: "a folder is missing, yet it is used",
    mailbox: Town.mailbox { $0.notes = [note(.neverUsed)] }),
  Case(
    name: "by a colleague only", events: daily(by: "4513"),
    expected: ["opened_by_others_only info employee"]),
  Case(name: "by nobody knows whom", events: daily(by: "4999")),
  Case(
    name: "two wrong PINs", events: daily(by: "4512") + attempts([10, 11])),
  Case(
    name: "three wrong PINs", events: daily(by: "4512") + attempts([10, 11, 12]),
    expected: ["pin_failures warn it"]),
  Case(
    name: "three, with listening between", events: daily(by: "4512") + attempts([-2, -1, 1])),
  Case(
    name: "three, hours apart", events: daily(by: "4512") + attempts([10, 90, 170])),
  Case(
    name: "short calls are no wrong PINs",
    events: daily(by: "4512") + attempts([10, 11, 12], source: .cdr)),
  Case(
    name: "full", mailbox: Town.mailbox { $0.notes = [note(.full(messages: 100, most: 100))] },
    expected: ["mailbox_full fail employee"]),
  Case(
    name: "nearly full",
    mailbox: Town.mailbox { $0.notes = [note(.nearlyFull(messages: 95, most: 100))] },
    expected: ["mailbox_nearly_full warn employee"]),
  Case(
    name: "another code", mailbox: Town.mailbox { $0.settings.accessCode = .differs },
    expected: ["access_code fail employee"]),
  Case(
    name: "never set up", mailbox: Town.mailbox { $0.settings.accessCode = .notSetUp },
    expected: ["access_code fail employee"]),
  Case(
    name: "no code", mailbox: Town.mailbox { $0.settings.accessCode = AccessCode.none },
    expected: ["access_code fail it"]),
  Case(
    name: "the policy's code", mailbox: Town.mailbox { $0.settings.accessCode = .asPolicy }),
  Case(
    name: "promised, not wired",
    mailbox: Town.mailbox { $0.settings.operatorKey = .notWired("operator_off") },
    promises: wired, expected: ["operator_not_wired warn it"]),
  Case(
    name: "not wired, and not known to be promised",
    mailbox: Town.mailbox { $0.settings.operatorKey = .notWired("operator_off") }),
  Case(
    name: "promised and wired", mailbox: Town.mailbox { $0.settings.operatorKey = .wired },
    promises: wired),
  Case(
    name: "temporary greeting of 13 days",
    mailbox: Town.mailbox { $0.notes = [note(.temporaryGreeting(since: now - 14 * 86_400 + 1))] }),
  Case(
    name: "temporary greeting of 14 days",
    mailbox: Town.mailbox { $0.notes = [note(.temporaryGreeting(since: now - 14 * 86_400))] },
    expected: ["temporary_greeting warn employee"]),
  Case(
    name: "temporary greeting of unknown age",
    mailbox: Town.mailbox { $0.notes = [note(.temporaryGreeting(since: nil))] },
    expected: ["temporary_greeting info employee"]),
  Case(
    name: "recording of yesterday",
    mailbox: Town.mailbox { $0.notes = [note(.abandonedRecording(since: now - 86_400))] }),
  Case(
    name: "older recording",
    mailbox: Town.mailbox {
      $0.abandoned = [
        GreetingFile(path: "unavail.tmp.wav", slot: .unavailable, changed: now - 90_000, size: 9)
      ]
      $0.notes = [note(.abandonedRecording(since: now - 90_000))]
    }, expected: ["abandoned_recording info employee"]),
  Case(
    name: "copies differ",
    mailbox: Town.mailbox { $0.notes = [note(.copiesDiffer(seconds: 1.5))] },
    expected: ["greeting_copies_differ warn it"]),
  Case(
    name: "greetings only", mailbox: Town.mailbox { $0.notes = [note(.greetingsOnly)] },
    events: [], expected: ["greetings_only warn it"], verdict: "not_evaluated"),
]

@Test(arguments: cases)
private func whatIsFoundAboutAMailbox(_ test: Case) throws {
  let audit = Town.audit(
    try Town.period(11, 2, to: 8), events: test.events + [Town.bystander(Town.at(11, 2, 7))],
    mailboxes: [test.mailbox], now: now,
    directory: AccessDirectory(["4513": .init(mailbox: MailboxID("4513"))]),
    promises: test.promises
  ) { $0.days = test.days }
  let mailbox = try only(audit)
  let found = mailbox.findings.map {
    "\($0.code.rawValue) \($0.severity.rawValue) \($0.addressee.rawValue)"
  }
  #expect(found == test.expected)
  #expect(mailbox.listening.code == test.verdict)
  #expect(mailbox.findings.allSatisfy { !$0.places.isEmpty })
}

@Test func findingsCarryTheirEvidence() throws {
  let mailbox = Town.mailbox {
    $0.messages = [
      message("b", now - 100_000, .no, urgent: true), message("a", now - 200_000, .no),
      message("c", now - 100, .no),
    ]
  }
  let audit = Town.audit(
    try Town.period(11, 2, to: 4), events: [Town.opened("4512", Town.at(11, 2, 9), by: "4512")],
    mailboxes: [mailbox], now: now)
  let access = try only(audit)
  for finding in access.findings {
    switch finding.kind {
    case .accessMissing(let missing):
      #expect(missing.days == [Town.date(11, 3), Town.date(11, 4)])
      #expect(missing.lastBefore == Town.at(11, 2, 9))
    case .unheard(let unheard):
      #expect(unheard.messages.map(\.id) == ["a", "b"])
      #expect(unheard.messages.map(\.age) == [200_000, 100_000])
      #expect(unheard.messages.map(\.isUrgent) == [false, true])
    default: Issue.record("\(finding.code)")
    }
  }
  #expect(access.oldestUnheard == 200_000)
  #expect(access.findings.count == 2)
}

@Test(arguments: [
  (AccessCode.asPolicy as AccessCode?, AccessCodeVerdict.pass), (.differs, .fail),
  (.notSetUp, .fail), (AccessCode.none, .fail), (.unreadable, .notEvaluated),
  (nil, .notEvaluated),
])
func theAccessCodeRuleIsJudgedByItsResultOnly(code: AccessCode?, verdict: AccessCodeVerdict) {
  #expect(AccessCodeVerdict(code) == verdict)
  #expect(verdict.needsRiskNote)
}
