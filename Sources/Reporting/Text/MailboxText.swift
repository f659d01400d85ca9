import Directory
import Engine
package import Voicemail

/// `klartone mailboxes --mailbox 4512` for people: all that is known of one mailbox.
package struct MailboxText {
  private let mailbox: Mailbox
  private let report: MailboxesReport
  private let tongue: Tongue
  private let terminal: Terminal

  package init(_ mailbox: Mailbox, of report: MailboxesReport, tongue: Tongue, terminal: Terminal) {
    self.mailbox = mailbox
    self.report = report
    self.tongue = tongue
    self.terminal = terminal
  }

  package var text: String {
    let zone = report.zone
    var lines = [
      terminal.bold(
        tongue("Postkasse ", "Mailbox ")
          + Printable.text(mailbox.id.number + (mailbox.id.context.map { "@\($0)" } ?? ""))
          + " (\(tongue.name(of: mailbox.system)))"),
      wrapped(owner, indent: 0),
      wrapped(
        tongue("Fundet i ", "Found in ") + Printable.place(mailbox.place) + ".", indent: 0),
    ]
    lines += section(
      tongue("Det hører opkalderen", "What callers hear"),
      mailbox.heardSentences(tongue, zone: zone))
    lines += section(
      tongue("Opsætning", "Settings"),
      mailbox.settings.sentences(tongue)
        + [MessageCounts(mailbox.messages).sentence(tongue, zone: zone)])
    lines += section(
      tongue("Til it-afdelingen", "For IT"),
      mailbox.notes.map { $0.sentence(tongue, zone: zone) })
    return lines.joined(separator: "\n") + "\n"
  }

  private var owner: String {
    let person = report.owner(of: mailbox)
    let sentence =
      switch report.ownership(of: mailbox) {
      case nil: tongue("Ingen medarbejderliste er læst.", "No list of people was read.")
      case .listed?:
        tongue("Ejer: ", "Owner: ")
          + [person?.name, person?.department].compactMap(\.self).joined(separator: ", ") + "."
      case .disputed?:
        tongue(
          "Medarbejderlisten nævner flere ejere. Ret den.",
          "The list of people names several owners. Correct it.")
      case .left(let person)?:
        tongue(
          "Ejeren, \(person.name ?? "–"), er fratrådt.",
          "The owner, \(person.name ?? "–"), has left.")
      case Ownership.none?:
        tongue("Ingen i medarbejderlisten ejer den.", "Nobody on the list of people owns it.")
      }
    guard let name = mailbox.name, name != person?.name else { return sentence }
    return sentence
      + tongue(
        " Voicemailsystemet kalder den \"\(name)\".", " The voicemail system calls it \"\(name)\".")
  }

  private func section(_ title: String, _ sentences: [String]) -> [String] {
    guard !sentences.isEmpty else { return [] }
    return ["", terminal.bold(title + ":")] + sentences.map { "  - " + wrapped($0, indent: 4) }
  }

  private func wrapped(_ text: String, indent: Int) -> String {
    terminal.wrapped(Printable.text(text), indent: indent)
  }
}
