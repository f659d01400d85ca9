import Access
import Engine
import Policy
import Reporting
import Reports
import Timing
import Voicemail

@testable import Rules

private typealias Town = AbsenceTown

/// Three mailboxes from 17 to 19 November 2026: 4512 is in order, 4513 in none, of 4514 little is
/// known.
private let mailboxes: [Mailbox] = {
  func mailbox(_ number: String, _ change: (inout Mailbox) -> Void) -> Mailbox {
    var mailbox = Mailbox(
      id: MailboxID(number, context: "default"), system: .asterisk, heard: .announcement(name: nil),
      place: SourcePlace(file: "voicemail.conf", line: Int(number) ?? 0))
    change(&mailbox)
    return mailbox
  }
  return [
    mailbox("4512") {
      $0.settings.accessCode = .asPolicy
      $0.settings.operatorKey = .wired
      $0.settings.mostMessages = 100
    },
    mailbox("4513") {
      $0.settings.accessCode = .differs
      $0.settings.operatorKey = .notWired("operator_off")
      $0.settings.mostMessages = 5
      $0.notes = [
        MailboxNote(.full(messages: 5, most: 5), place: SourcePlace(file: "spool/4513"))
      ]
      $0.messages = [
        Message(
          id: "a", arrived: Town.at(17, 9), duration: 20, heard: .no,
          place: SourcePlace(file: "spool/4513/msg0000.txt"))
      ]
    },
    mailbox("4514") {
      $0.settings.accessCode = .unreadable
      $0.settings.operatorKey = .notWired("operator_off")
    },
  ]
}()

extension GoldenCase {
  /// Rules 4, 7 and 8, and whether the keys of rule 6e lead anywhere.
  static var listening: [RuleID: [GoldenCase]] {
    var other = spoolPolicy
    other.switchboard.keys = "9"
    let cases = [
      site("a log that covers all", hasLog: true), site("no log", hasLog: false),
      site("another key", hasLog: true, policy: other),
    ]
    return Dictionary(
      uniqueKeysWithValues: [
        RuleID.dailyListening, .accessCode, .operatorWired, .messagesTaken,
      ].map { ($0, cases) })
  }

  private static var spoolPolicy: SitePolicy {
    var policy = SitePolicy()
    policy.sources.asterisk.spool = "spool"
    return policy
  }

  private static func site(
    _ name: String, hasLog: Bool, policy: SitePolicy = spoolPolicy
  ) -> GoldenCase {
    var facts = LogFacts(file: "Master.csv", source: .cdr)
    var line = 0
    for seconds in stride(from: Town.at(10).seconds, through: Town.at(21).seconds, by: 1800) {
      line += 1
      facts.lines = line
      facts.saw(Instant(seconds), line: line)
    }
    let opened = (17...19).map { day in
      AccessEvent(
        mailbox: MailboxID("4512", context: "default"), caller: "4512", at: Town.at(day, 8),
        evidence: .opened, duration: 30, source: .cdr,
        place: SourcePlace(file: "Master.csv", line: day))
    }
    let period = CivilPeriod(first: Town.day(17), last: Town.day(19))
    let access = period.map { period in
      SiteAccess(
        audit: AccessAudit(
          mailboxes: mailboxes, events: hasLog ? opened : [], facts: hasLog ? [facts] : [],
          directory: AccessDirectory([:]), promises: [mailboxes[1].id: true], period: period,
          now: Town.at(20, 9), zone: Town.zone, settings: policy.accessSettings))
    }
    return GoldenCase(name) { tongue in
      report(access: access, mailboxes: mailboxes, policy: policy, tongue)
    }
  }
}
