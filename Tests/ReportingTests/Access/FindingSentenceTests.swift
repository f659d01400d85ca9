import Access
import Policy
import Reporting
import Testing
import Timing
import Voicemail

@Suite("Sentences about findings")
struct FindingSentenceTests {
  private static func mailbox(
    _ number: String, notes: [MailboxNote.Kind], _ change: (inout Mailbox) -> Void
  ) -> Mailbox {
    let place = SourcePlace(file: "voicemail.conf", line: 3)
    var mailbox = Mailbox(
      id: MailboxID(number), system: .asterisk, heard: .announcement(name: nil), place: place)
    mailbox.notes = notes.map { MailboxNote($0, place: place) }
    change(&mailbox)
    return mailbox
  }

  private static func message(_ id: String, _ arrived: Instant, _ heard: Message.Heard) -> Message {
    Message(
      id: id, arrived: arrived, duration: 9, heard: heard, isUrgent: true,
      place: SourcePlace(file: id))
  }

  private static func event(
    _ number: String, by caller: String, _ at: Instant, _ evidence: Evidence,
    _ source: AccessSource, line: Int
  ) -> AccessEvent {
    AccessEvent(
      mailbox: MailboxID(number), caller: caller, at: at, evidence: evidence, source: source,
      place: SourcePlace(file: "log", line: line))
  }

  /// Two mailboxes with everything that can be wrong.
  private static func audit() throws -> AccessAudit {
    let worst = mailbox(
      "4512",
      notes: [
        .full(messages: 100, most: 100), .neverUsed, .copiesDiffer(seconds: 2.5),
        .temporaryGreeting(since: InventedTown.at(1, 9)),
        .abandonedRecording(since: InventedTown.at(2, 9)),
      ]
    ) {
      $0.settings.accessCode = .notSetUp
      $0.settings.operatorKey = .notWired("operator_off")
      $0.messages = [
        message("a", InventedTown.at(24, 14), .no),
        message("b", InventedTown.at(24, 14), .yes(InventedTown.at(26, 15))),
      ]
    }
    let other = mailbox("4513", notes: [.nearlyFull(messages: 95, most: 100), .greetingsOnly]) {
      _ in
    }
    let period = try #require(
      CivilPeriod(first: InventedTown.date(24), last: InventedTown.date(26)))
    return AccessAudit(
      mailboxes: [worst, other],
      events: [event("4513", by: "4599", InventedTown.at(24, 9), .opened, .cdr, line: 1)]
        + (2...4).map {
          event("4513", by: "4599", InventedTown.at(24, 10, $0), .attempt, .fullLog, line: $0)
        },
      facts: [
        InventedTown.log(
          file: "Master.csv", source: .cdr, InventedTown.at(15, 0)..<InventedTown.at(28, 9))
      ],
      directory: AccessDirectory(["4599": .init(mailbox: MailboxID("4599"))]),
      promises: [MailboxID("4512"): true], period: period, now: InventedTown.now,
      zone: InventedTown.zone)
  }

  private static let evidence: [AccessFinding.Code: [String]] = [
    .accessMissing: ["24", "26"], .unheard: ["1", "24", "14", "3"], .heardLate: ["24", "50"],
    .neverUsed: [], .openedByOthersOnly: ["1"], .pinFailures: ["3", "10", "02", "04"],
    .full: ["100"], .nearlyFull: ["95", "100"], .accessCode: [PolicyQuote.accessCode, "GDPR art"],
    .operatorNotWired: ["0", "operator=yes"], .temporaryGreeting: ["27", "2026"],
    .abandonedRecording: ["1", "2026"], .copiesDiffer: ["2"], .greetingsOnly: [],
  ]

  @Test("every finding is explained in both languages, with its numbers")
  func findings() throws {
    let findings = try Self.audit().mailboxes.flatMap(\.findings)
    #expect(Set(findings.map(\.code)) == Set(AccessFinding.Code.allCases))
    for finding in findings {
      ErrorSample(
        finding.code, evidence: try #require(Self.evidence[finding.code])
      ) { finding.sentence($0, zone: InventedTown.zone) }.check()
    }
  }

  @Test("a code that is the mailbox's number is not spelled out")
  func noCode() throws {
    let findings = try Self.audit().mailboxes.flatMap(\.findings).filter { $0.code == .accessCode }
    #expect(findings.count == 1)
    for finding in findings {
      for tongue in [Tongue(.danish), Tongue(.english)] {
        let words = finding.sentence(tongue, zone: InventedTown.zone)
        #expect(!words.contains("4512") && !words.contains("14512"))
      }
    }
  }
}
