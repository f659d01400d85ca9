import Access
import Policy
import Voicemail

/// Mailboxes by verdict, in all and by department; findings by code; rule 8 with its note.
struct AccessCounts {
  private let summary: AccessSummary
  private let tongue: Tongue
  private let terminal: Terminal

  init(_ summary: AccessSummary, tongue: Tongue, terminal: Terminal) {
    self.summary = summary
    self.tongue = tongue
    self.terminal = terminal
  }

  var parts: [String] { [mailboxes, findings, accessCodes] }

  private var mailboxes: String {
    let nameWidth = max(16, min(30, terminal.width - 24))
    let all = summary.counts.all
    let title = tongue.amount(all, ("postkasse", "postkasser"), ("mailbox", "mailboxes"))
    func row(_ name: String, _ counts: AccessSummary.Counts) -> String {
      terminal.padded(terminal.excerpt(name, nameWidth - 1), nameWidth)
        + [counts.pass, counts.fail, counts.notEvaluated].map { number("\($0)") }.joined()
    }
    let header =
      terminal.padded("", nameWidth) + ["✓", "✗", "?"].map(number).joined()
    let departments = summary.departments.map { department in
      row(department.name ?? tongue("(ingen afdeling)", "(no department)"), department.counts)
    }
    let legend = tongue(
      "✓ aflyttet, ✗ ikke aflyttet, ? kan ikke afgøres",
      "✓ listened to, ✗ not listened to, ? undecided")
    return
      ([terminal.bold(title), header] + departments
      + [row(tongue("i alt", "in all"), summary.counts), terminal.wrapped(legend, indent: 0)])
      .joined(separator: "\n")
  }

  private func number(_ text: String) -> String {
    String(repeating: " ", count: max(0, 6 - text.count)) + text
  }

  private var findings: String {
    guard !summary.findings.isEmpty else { return "" }
    let rows = AccessFinding.Code.allCases.compactMap { code in
      summary.findings[code].map { count in
        "  " + terminal.padded(code.rawValue, 26)
          + tongue.amount(count, ("postkasse", "postkasser"), ("mailbox", "mailboxes"))
      }
    }
    let title = tongue(
      "Fund (forklaring: --mailbox NUMMER)", "Findings (explained: --mailbox NUMBER)")
    return ([terminal.bold(title)] + rows).joined(separator: "\n")
  }

  private var accessCodes: String {
    let counts = AccessCodeVerdict.allCases.map { verdict in
      "\(tongue.name(of: verdict)) \(summary.accessCodes[verdict] ?? 0)"
    }.joined(separator: ", ")
    return [
      terminal.bold(tongue("Adgangskoder", "Access codes") + ": \(counts)"),
      terminal.wrapped("\"\(PolicyQuote.accessCode)\"", indent: 0),
      terminal.wrapped(tongue.accessCodeRisk, indent: 0),
    ].joined(separator: "\n")
  }
}
