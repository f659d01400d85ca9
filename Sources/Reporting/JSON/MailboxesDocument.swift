import Directory
import Engine
import Mailboxes
import Policy
import Timing
package import Voicemail

/// `klartone mailboxes --json`.
package struct MailboxesDocument: Encodable {
  struct PersonItem: Encodable {
    let mailbox: String
    let name: String?
    let department: String?
  }

  struct LeaverItem: Encodable {
    let mailbox: MailboxKey
    let name: String?
    /// `2026-10-31`; absent where the directory does not tell.
    let lastDay: String?
  }

  struct FaultItem: Encodable {
    let code: String
    let file: String
    /// Absent where no line is meant.
    let line: Int?
    let detail: String?
    let sentence: String
  }

  struct DirectoryItem: Encodable {
    let mailboxesWithoutOwner: [MailboxKey]
    let peopleWithoutMailbox: [PersonItem]
    let duplicates: [[MailboxKey]]
    let leavers: [LeaverItem]

    init(_ match: DirectoryMatch) {
      mailboxesWithoutOwner = match.withoutOwner.map(MailboxKey.init)
      peopleWithoutMailbox = match.withoutMailbox.map {
        PersonItem(mailbox: $0.extension, name: $0.name, department: $0.department)
      }
      duplicates = match.duplicates.map { $0.mailboxes.map(MailboxKey.init) }
      leavers = match.leavers.map {
        LeaverItem(
          mailbox: MailboxKey($0.mailbox), name: $0.leaver.person.name,
          lastDay: $0.leaver.lastDay?.iso)
      }
    }
  }

  /// Changes when a key changes its meaning or goes.
  private let schema = "klartone-mailboxes/1"
  private let klartone: String
  private let language: String
  private let municipality: String
  private let timeZone: String?
  private let mailboxes: [MailboxDocument]
  /// Absent without a list of people.
  private let directory: DirectoryItem?
  private let inSeveralSystems: [MailboxKey]
  private let faults: [FaultItem]

  /// `only`: these mailboxes of the report, where not all were asked for.
  package init(
    _ report: MailboxesReport, only: [Mailbox]? = nil, version: String, tongue: Tongue
  ) {
    klartone = version
    language = tongue.language.rawValue
    municipality = report.policy.municipality.name
    timeZone = report.zone?.name
    mailboxes = (only ?? report.site.mailboxes).map {
      MailboxDocument($0, of: report, tongue: tongue)
    }
    directory = report.match.map(DirectoryItem.init)
    inSeveralSystems = report.site.repeated.map(MailboxKey.init)
    faults = report.site.faults.map {
      FaultItem(
        code: $0.code, file: $0.place.file, line: $0.place.line > 0 ? $0.place.line : nil,
        detail: $0.detail.isEmpty ? nil : $0.detail, sentence: $0.sentence(tongue))
    }
  }
}

/// Which mailbox.
struct MailboxKey: Encodable {
  let number: String
  let context: String?

  init(_ id: MailboxID) {
    number = id.number
    context = id.context
  }
}
