package import Access
import Directory
package import Engine
import Policy
import Timing
import Voicemail

/// `klartone access --csv`: one row per mailbox and day.
package struct AccessTable {
  private let access: SiteAccess
  private let mailboxes: [MailboxAccess]
  private let owners: MailboxOwners

  /// Of all mailboxes, or of those in `only`.
  package init(
    _ access: SiteAccess, mailboxes: SiteMailboxes, people: SitePeople?,
    only: [MailboxAccess]? = nil
  ) {
    self.access = access
    self.mailboxes = only ?? access.audit.mailboxes
    owners = MailboxOwners(mailboxes, people: people)
  }

  /// Stable column names and codes, whatever the language.
  package static let columns = [
    "mailbox", "context", "name", "department", "date", "state", "evidence", "listener",
    "first_access", "accesses", "reasons", "source",
  ]

  /// Semicolons, UTF-8 with BOM, CRLF; safe against formulas.
  package var bytes: [UInt8] {
    var writer = CSVWriter()
    writer.append(Self.columns.map { .text($0) })
    for found in mailboxes {
      let owner = owners.owner(of: found)
      for day in found.calendar.days { writer.append(row(found, owner, day)) }
    }
    return writer.bytes
  }

  private func row(
    _ found: MailboxAccess, _ owner: MailboxOwners.Owner, _ day: AccessDay
  ) -> [CSVField] {
    var (evidence, listener) = ("", "")
    var reasons: [String] = []
    switch day.state {
    case .listened(let most, let who): (evidence, listener) = (most.code, who.code)
    case .undecided(let doubts): reasons = doubts.flatMap(Self.reasons)
    case .missing, .notRequired: break
    }
    return [
      .text(found.mailbox.number), .text(found.mailbox.context ?? ""), .text(owner.name ?? ""),
      .text(owner.department ?? ""), .text(day.date.iso), .text(day.state.code), .text(evidence),
      .text(listener), .text(day.accesses.first.map { access.audit.zone.iso($0.at) } ?? ""),
      .integer(day.accesses.count), .text(reasons.joined(separator: " ")),
      .text(day.places.map(Printable.place).joined(separator: " ")),
    ]
  }

  /// The doubt's code; of a gap also why: `not_covered:silence`.
  private static func reasons(_ doubt: Doubt) -> [String] {
    guard case .notCovered(let gaps) = doubt, !gaps.isEmpty else { return [doubt.code.rawValue] }
    var seen: Set<String> = []
    return gaps.map { "\(doubt.code.rawValue):\($0.reason.code)" }.filter {
      seen.insert($0).inserted
    }
  }
}
