import Directory
import Engine
import Mailboxes
package import Voicemail

/// `klartone mailboxes --csv`: one row per mailbox, people without one behind them.
package struct MailboxesTable {
  private let report: MailboxesReport
  private let mailboxes: [Mailbox]?
  private let tongue: Tongue

  /// `only`: these mailboxes of the report, where not all were asked for.
  package init(_ report: MailboxesReport, only: [Mailbox]? = nil, tongue: Tongue) {
    self.report = report
    mailboxes = only
    self.tongue = tongue
  }

  /// Stable column names, whatever the language.
  package static let columns = [
    "mailbox", "context", "system", "name", "department", "name_in_system", "owner", "heard",
    "heard_reason", "heard_file", "messages_unheard", "messages_heard", "messages_unknown",
    "operator_key", "access_code", "notes", "explanation",
  ]

  /// Semicolons, UTF-8 with BOM, CRLF; safe against formulas.
  package var bytes: [UInt8] {
    var writer = CSVWriter()
    writer.append(Self.columns.map { .text($0) })
    for mailbox in mailboxes ?? report.site.mailboxes { writer.append(row(mailbox)) }
    guard mailboxes == nil else { return writer.bytes }
    for person in report.match?.withoutMailbox ?? [] {
      var row: [CSVField] = [
        .text(person.extension), "", "", .text(person.name ?? ""), .text(person.department ?? ""),
        "", "no_mailbox",
      ]
      row += [CSVField](repeating: "", count: Self.columns.count - row.count - 1)
      row.append(
        .text(tongue("Medarbejderen har ingen postkasse.", "The person has no mailbox.")))
      writer.append(row)
    }
    return writer.bytes
  }

  private func row(_ mailbox: Mailbox) -> [CSVField] {
    let owner = report.owner(of: mailbox)
    let counts = MessageCounts(mailbox.messages)
    let sentences =
      mailbox.heardSentences(tongue, zone: report.zone)
      + mailbox.notes.map { $0.sentence(tongue, zone: report.zone) }
    return [
      .text(mailbox.id.number), .text(mailbox.id.context ?? ""), .text(mailbox.system.rawValue),
      .text(owner?.name ?? ""), .text(owner?.department ?? ""), .text(mailbox.name ?? ""),
      .text(report.ownership(of: mailbox)?.code ?? ""), .text(mailbox.heard.code),
      .text(mailbox.heard.reason),
      .text(mailbox.heard.file?.path ?? ""), .integer(counts.unheard), .integer(counts.heard),
      .integer(counts.unknown), .text(mailbox.settings.operatorKey?.code ?? ""),
      .text(mailbox.settings.accessCode?.rawValue ?? ""),
      .text(mailbox.notes.map(\.kind.code).joined(separator: " ")),
      .text(sentences.joined(separator: " ")),
    ]
  }
}
