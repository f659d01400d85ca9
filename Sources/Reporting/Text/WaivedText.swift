import Access
import Audit
import Directory
import Engine
import Rules

/// What reports for people say of waivers: who is let off what, and which waivers have expired.
struct WaivedText {
  let tongue: Tongue
  let terminal: Terminal

  /// Each waiver once, with its mailbox.
  func lists(waived: [Waiver], expired: [Waiver]) -> [String] {
    [
      terminal.list(
        tongue("Undtaget", "Waived"),
        waived.map { "\($0.mailbox): \($0.sentence(tongue))" }),
      terminal.list(
        tongue("Udløbne undtagelser (waiver_expired)", "Expired waivers (waiver_expired)"),
        expired.map { "\($0.mailbox): \($0.expiredSentence(tongue))" }),
    ].filter { !$0.isEmpty }
  }
}

extension WaiverBook {
  /// The waivers that are in force for something found in the greetings.
  func waived(_ reports: [GreetingReport]) -> [Waiver] {
    unique(
      reports.flatMap { report in
        report.result.findings.compactMap { effect(on: report, $0.code).waiver }
      })
  }

  /// Those in force for people who have no greeting at all.
  func waived(without people: [Person]) -> [Waiver] {
    unique(people.compactMap { effect(on: $0.extension, .scope).waiver })
  }

  /// Those in force for something found about mailboxes.
  func waived(_ mailboxes: [MailboxAccess]) -> [Waiver] {
    unique(
      mailboxes.flatMap { found in
        found.findings.compactMap { effect(on: found.mailbox, $0.code).waiver }
      })
  }

  func expired(_ mailboxes: [MailboxAccess]) -> [Waiver] { unique(mailboxes.flatMap(expired)) }

  private func unique(_ waivers: [Waiver]) -> [Waiver] {
    var seen: Set<Waiver> = []
    return waivers.filter { seen.insert($0).inserted }
  }
}
