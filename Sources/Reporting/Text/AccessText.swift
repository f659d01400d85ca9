import Access
package import Engine
package import Policy
import Rules
import Timing
import Voicemail
import Wording

/// `klartone access` for people: who listened to which mailbox on which day, how that was judged,
/// and what the logs cover.
package struct AccessText {
  private let access: SiteAccess
  private let owners: MailboxOwners
  private let policy: SitePolicy
  private let tongue: Tongue
  private let terminal: Terminal
  private let tellsExpired: Bool

  /// `tellsExpired`: whether expired waivers are listed, which a larger report may do itself.
  package init(
    _ access: SiteAccess, mailboxes: SiteMailboxes, people: SitePeople?, policy: SitePolicy,
    tongue: Tongue, terminal: Terminal, tellsExpired: Bool = true
  ) {
    self.tellsExpired = tellsExpired
    self.access = access
    owners = MailboxOwners(mailboxes, people: people)
    self.policy = policy
    self.tongue = tongue
    self.terminal = terminal
  }

  package var text: String {
    let summary = AccessSummary(access.audit.mailboxes)
    let parts =
      [
        AccessHead(access.audit, policy: policy, tongue: tongue, terminal: terminal).text, table,
      ] + AccessCounts(summary, tongue: tongue, terminal: terminal).parts
      + WaivedText(tongue: tongue, terminal: terminal).lists(
        waived: access.waivers.waived(access.audit.mailboxes),
        expired: tellsExpired ? access.waivers.expired(access.audit.mailboxes) : [])
      + AccessCoverageText(access, owners: owners, tongue: tongue, terminal: terminal).parts
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var table: String {
    let mailboxes = access.audit.mailboxes
    guard let days = mailboxes.first?.calendar.days else {
      return tongue("Der er ingen postkasser.", "There are no mailboxes.")
    }
    let strip = AccessStrip(days).width
    let columns = mailboxColumns
    let isWide = columns + Self.middleColumns + strip <= terminal.width
    let rows = mailboxes.flatMap { isWide ? wide($0, columns) : narrow($0) }
    let legend = terminal.wrapped(tongue.stripLegend, indent: 0)
    return ([legend] + (isWide ? [terminal.bold(header(columns))] : []) + rows).joined(
      separator: "\n")
  }

  /// Wide enough for contexts, where they are needed to tell mailboxes apart.
  private var mailboxColumns: Int {
    let longest = access.audit.mailboxes.map { owners.label($0.mailbox).count }.max() ?? 0
    return min(30, max(12, longest + 2))
  }

  /// Those between the mailbox and the strip.
  private static let middleColumns = 78

  private func header(_ columns: Int) -> String {
    terminal.padded(tongue("Postkasse", "Mailbox"), columns)
      + terminal.padded(tongue("Navn", "Name"), 24)
      + terminal.padded(tongue("Afdeling", "Department"), 20)
      + terminal.padded(tongue("Resultat", "Result"), 20) + "  ●○   ✗   ?  "
      + tongue("Dage", "Days")
  }

  private func wide(_ found: MailboxAccess, _ columns: Int) -> [String] {
    let owner = owners.owner(of: found)
    let counts = [found.listenedDays, found.missingDays, found.undecidedDays].map { count in
      let text = String(count)
      return String(repeating: " ", count: max(0, 4 - text.count)) + text
    }.joined()
    let strip = AccessStrip(found.calendar.days)
    let row =
      column(owners.label(found.mailbox), columns) + column(owner.name ?? "–", 24)
      + column(owner.department ?? "–", 20) + result(found, 20) + counts + "  "
      + strip.lines(strip.width, terminal).joined()
    return [row] + codes(found, indent: columns)
  }

  private func narrow(_ found: MailboxAccess) -> [String] {
    let owner = owners.owner(of: found)
    let who = [owner.name, owner.department].compactMap(\.self).joined(separator: ", ")
    let title = Printable.excerpt(
      "\(owners.label(found.mailbox)) \(who)", limit: terminal.width)
    let counts =
      "\(found.listenedDays) ●○  \(found.missingDays) ✗  \(found.undecidedDays) ?"
    return [title, "  " + result(found, 20) + counts]
      + AccessStrip(found.calendar.days).lines(terminal.width - 2, terminal).map { "  \($0)" }
      + codes(found, indent: 2)
  }

  private func column(_ text: String, _ columns: Int) -> String {
    terminal.padded(Printable.excerpt(text, limit: columns - 1), columns)
  }

  private func result(_ found: MailboxAccess, _ columns: Int) -> String {
    let verdict = found.listening
    let text = "\(tongue.sign(of: verdict)) \(tongue.name(of: verdict))"
    return terminal.tinted(text, verdict.verdict)
      + String(repeating: " ", count: max(1, columns - text.count))
  }

  private func codes(_ found: MailboxAccess, indent: Int) -> [String] {
    guard !found.findings.isEmpty else { return [] }
    let codes = found.findings.map { finding in
      access.waivers.effect(on: found.mailbox, finding.code).waiver == nil
        ? finding.code.rawValue : finding.code.rawValue + tongue(" (undtaget)", " (waived)")
    }.joined(separator: ", ")
    return [String(repeating: " ", count: indent) + terminal.wrapped(codes, indent: indent)]
  }
}
