import Directory
import Engine
import Mailboxes
import Policy
import Timing
import Voicemail

/// `klartone mailboxes` for people: a line per mailbox, the counts, and what does not fit together.
package struct MailboxesText {
  private let report: MailboxesReport
  private let tongue: Tongue
  private let terminal: Terminal

  package init(_ report: MailboxesReport, tongue: Tongue, terminal: Terminal) {
    self.report = report
    self.tongue = tongue
    self.terminal = terminal
  }

  package var text: String {
    ([table, counts] + lists).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var mailboxes: [Mailbox] { report.site.mailboxes }

  private var table: String {
    let labels = mailboxes.map { report.label(of: $0.id) }
    let width = min(24, max(10, (labels.map(\.count).max() ?? 0) + 1))
    let header =
      terminal.padded(tongue("Postkasse", "Mailbox"), width)
      + terminal.padded(tongue("Navn", "Name"), 26)
      + terminal.padded("System", 15)
      + terminal.padded(tongue("Nye/hørt", "New/heard"), 10)
      + tongue("Det hører opkalderen", "What callers hear")
    let rows = zip(mailboxes, labels).map { mailbox, label in
      return terminal.padded(Printable.excerpt(label, limit: width - 1), width)
        + terminal.padded(Printable.excerpt(name(of: mailbox), limit: 25), 26)
        + terminal.padded(tongue.name(of: mailbox.system), 15)
        + terminal.padded(MessageCounts(mailbox.messages).text, 10)
        + "\(mailbox.heardName(tongue)): \(mailbox.heardReason(tongue))" + codes(of: mailbox)
    }
    return ([terminal.bold(header)] + rows).joined(separator: "\n")
  }

  private func name(of mailbox: Mailbox) -> String {
    if report.ownership(of: mailbox) == .disputed { return tongue("flere ejere", "several owners") }
    return report.owner(of: mailbox)?.name ?? mailbox.name ?? "–"
  }

  private func codes(of mailbox: Mailbox) -> String {
    var codes = mailbox.settings.isEnabled == false ? ["disabled"] : []
    for note in mailbox.notes where !codes.contains(note.kind.code) {
      codes.append(note.kind.code)
    }
    return codes.isEmpty ? "" : " (\(codes.joined(separator: ", ")))"
  }

  private var counts: String {
    let kinds = mailboxes.map(\.heard.code)
    func count(_ code: String) -> Int { kinds.count { $0 == code } }
    let title = tongue.amount(
      mailboxes.count, ("postkasse", "postkasser"), ("mailbox", "mailboxes"))
    let name = Printable.text(report.policy.municipality.name)
    var rows = [
      terminal.bold(tongue("\(title) hos \(name)", "\(title) at \(name)")),
      row(tongue("indtalt hilsen", "recorded greeting"), count("recording")),
      row(tongue("tekst, der læses op", "text that is spoken"), count("text")),
      row(tongue("systemets meddelelse", "system announcement"), count("announcement")),
      row(tongue("kan ikke afgøres", "cannot be told"), count("unknown")),
    ]
    if mailboxes.contains(where: { MessageCounts($0.messages).unknown > 0 }) {
      rows.append(
        terminal.wrapped(
          tongue(
            "? ved nye: aflyttede beskeder bliver også i indbakken.",
            "? at new ones: heard messages stay in the inbox too."), indent: 0))
    }
    return rows.joined(separator: "\n")
  }

  private func row(_ name: String, _ count: Int) -> String {
    let number = String(count)
    return terminal.padded(name, 22) + String(repeating: " ", count: max(0, 7 - number.count))
      + number
  }

  private var lists: [String] {
    let match = report.match
    return [
      list(
        tongue("Postkasser uden ejer", "Mailboxes without an owner"),
        match?.withoutOwner.map { id in
          let name = mailboxes.first { $0.id == id }?.name
          return report.label(of: id) + (name.map { " \($0)" } ?? "")
        } ?? []),
      list(
        tongue("Medarbejdere uden postkasse", "People without a mailbox"),
        match?.withoutMailbox.map {
          "\($0.extension) \($0.name ?? "") (\($0.department ?? "–"))"
        } ?? []),
      list(
        tongue("Samme nummer i flere postkasser", "One number, several mailboxes"),
        match?.duplicates.map { duplicate in
          "\(duplicate.number): "
            + duplicate.mailboxes.map(report.label).joined(separator: ", ")
        } ?? []),
      list(
        tongue(
          "I flere systemer; den første er brugt", "In several systems; the first one is used"),
        report.site.repeated.map(report.label)),
      list(
        tongue("Postkasser i brug, hvis ejer er fratrådt", "In use, but the owner has left"),
        match?.leavers.map(leaver) ?? []),
      list(
        tongue("Indtalt, men aldrig godkendt", "Recorded but never accepted"),
        mailboxes.flatMap { mailbox in
          mailbox.abandoned.map { "\(report.label(of: mailbox.id)): \($0.path)" }
        }),
      list(
        tongue("Fejl i filer og konfiguration", "Faults of files and configuration"),
        report.site.faults.map { $0.sentence(tongue) }),
    ]
  }

  private func leaver(_ found: DirectoryMatch.LeaverMailbox) -> String {
    let name = found.leaver.person.name ?? "–"
    let day = found.leaver.lastDay.map {
      tongue("sidste dag \($0.iso)", "last day \($0.iso)")
    }
    return "\(report.label(of: found.mailbox)) \(name)" + (day.map { " (\($0))" } ?? "")
  }

  private func list(_ title: String, _ items: [String]) -> String {
    guard !items.isEmpty else { return "" }
    return
      ([terminal.bold("\(title) (\(items.count)):")]
      + items.map { "  - " + terminal.wrapped(Printable.text($0), indent: 4) })
      .joined(separator: "\n")
  }
}
