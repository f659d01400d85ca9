import Access
import Testing
import Timing
import Voicemail

private let directory = AccessDirectory([
  "4512": .init(mailbox: MailboxID("4512"), department: "Borgerservice"),
  "4513": .init(mailbox: MailboxID("4513"), department: "Borgerservice"),
  "4600": .init(mailbox: MailboxID("4600"), department: "Teknik"),
  "4700": .init(mailbox: nil, department: nil),
])

@Test func oneCallInFourLogsIsOneAccess() throws {
  let at = Town.at(11, 3, 8, 12)
  let audit = Town.audit(
    try Town.period(11, 3, to: 3),
    events: [
      Town.opened("4512", at, by: "4512", seconds: 66, line: 1),
      Town.opened("4512", at, by: "4512", seconds: 66, file: "cdr-csv/4512.csv", line: 1),
      Town.opened("4512", at, by: "4512", seconds: 66, source: .cel, file: "cel.csv", line: 5),
      Town.opened(
        "4512", at + 10, by: "4512", evidence: .played, seconds: nil, source: .fullLog,
        file: "full", line: 9, context: "default"),
      Town.opened(
        "4512", at + 66, seconds: nil, source: .externnotify, file: "notify", line: 2,
        context: "default"),
      Town.opened("4512", at + 7200, by: "4512", line: 2),
    ], directory: directory)
  let calendar = try only(audit).calendar
  #expect(calendar.accesses.count == 2)
  let first = try #require(calendar.accesses.first)
  #expect(first.evidence == .played)
  #expect(first.sources == [.cdr, .cel, .fullLog, .externnotify])
  #expect(first.places.count == 5)
  #expect(first.listener == .owner)
  #expect(calendar.days.first?.state == .listened(.played, by: .owner))
}

/// A colleague who dials without a number and then enters another's is not the caller's own
/// listening, where a second log tells the number.
@Test func theSecondLogTellsWhichMailboxACallWasTo() throws {
  let at = Town.at(11, 3, 8, 12)
  let call = Town.opened(nil, at, by: "4513", seconds: 66, line: 1)
  let entered = Town.opened(
    "4512", at + 12, by: "4513", seconds: nil, source: .fullLog, file: "full", line: 9)
  let mailboxes = [Town.mailbox("4512"), Town.mailbox("4513")]
  let period = try Town.period(11, 3, to: 3)
  let both = Town.audit(
    period, events: [call, entered], mailboxes: mailboxes, directory: directory)
  #expect(both.mailboxes.map(Town.letters) == ["L", "M"])
  #expect(both.mailboxes.first?.calendar.accesses.count == 1)
  let alone = Town.audit(period, events: [call], mailboxes: mailboxes, directory: directory)
  #expect(alone.mailboxes.map(Town.letters) == ["M", "L"])
}

@Test(arguments: [
  ("4512" as String?, Listener.owner), ("4513", .colleague(sameDepartment: true)),
  ("4600", .colleague(sameDepartment: false)), ("4700", .colleague(sameDepartment: nil)),
  ("4999", .unknown), (nil, .unknown),
])
func whoListened(caller: String?, expected: Listener) throws {
  let audit = Town.audit(
    try Town.period(11, 3, to: 3),
    events: [Town.opened("4512", Town.at(11, 3, 9), by: caller)], directory: directory)
  let mailbox = try only(audit)
  #expect(mailbox.calendar.days.first?.state == .listened(.opened, by: expected))
  #expect(mailbox.listening == .pass)
}

@Test func twoCallersAtOnceAreTwoAccessesAndTheOwnerIsNamedFirst() throws {
  let at = Town.at(11, 3, 8)
  let audit = Town.audit(
    try Town.period(11, 3, to: 3),
    events: [
      Town.opened("4512", at, by: "4600", evidence: .played, seconds: 300, line: 1),
      Town.opened("4512", at + 20, by: "4512", seconds: 30, line: 2),
    ], directory: directory)
  let calendar = try only(audit).calendar
  #expect(calendar.accesses.count == 2)
  #expect(calendar.days.first?.state == .listened(.played, by: .owner))
}

/// Heard messages were moved in five mailboxes at once: somebody copied the spool back.
@Test(arguments: [(4, "L"), (5, "U")])
func filesOfManyMailboxesChangedAtOnceProveNoListening(count: Int, expected: String) throws {
  let events = (0..<count).map {
    Town.opened(
      "451\($0 + 2)", Town.at(11, 3, 9), evidence: .played, seconds: nil, source: .spool,
      file: "spool/451\($0 + 2)")
  }
  let audit = Town.audit(
    try Town.period(11, 3, to: 3), events: events + [Town.bystander(Town.at(11, 3, 12))])
  #expect(try Town.letters(only(audit)) == expected)
}

/// A telephone that has no mailbox of its own opens somebody's; one whose mailbox is not audited
/// opens that.
@Test(arguments: [("4700", "U", 1), ("4600", "M", 0), ("4998", "U", 1)])
func aNamelessCallOfATelephoneWithoutMailboxIsAnybodys(
  caller: String, expected: String, unattributed: Int
) throws {
  let audit = Town.audit(
    try Town.period(11, 3, to: 3),
    events: [
      Town.opened(nil, Town.at(11, 3, 9), by: caller), Town.bystander(Town.at(11, 3, 12)),
    ], directory: directory)
  #expect(try Town.letters(only(audit)) == expected)
  #expect(audit.unattributed.count == unattributed)
}
