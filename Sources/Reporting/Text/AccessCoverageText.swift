import Access
import Engine
import LogFiles
import Policy
import Timing
import Voicemail

/// What the logs cover and what not, what could not be read of them, and accesses that belong to
/// no mailbox of the site.
struct AccessCoverageText {
  private let access: SiteAccess
  private let owners: MailboxOwners
  private let tongue: Tongue
  private let terminal: Terminal
  private var audit: AccessAudit { access.audit }

  init(_ access: SiteAccess, owners: MailboxOwners, tongue: Tongue, terminal: Terminal) {
    self.access = access
    self.owners = owners
    self.tongue = tongue
    self.terminal = terminal
  }

  var parts: [String] {
    [
      coverage,
      list(
        tongue("Logge, der ikke kunne læses helt", "Logs that could not be read in full"),
        access.faults.map { $0.sentence(tongue) }),
      list(
        tongue("Aflytninger i ukendt postkasse", "Listening in an unknown mailbox"),
        audit.unattributed.map(sentence)),
      list(
        tongue(
          "Aflytninger af postkasser, som ikke er i listen",
          "Listening to mailboxes that are not in the list"),
        audit.elsewhere.sorted { $0.key < $1.key }.map { mailbox, count in
          let events = tongue.amount(count, ("linje", "linjer"), ("record", "records"))
          return "\(mailbox.text): \(events)"
        }),
    ]
  }

  private var coverage: String {
    let title = tongue("Logge", "Logs")
    guard !audit.coverage.sources.isEmpty else {
      return terminal.bold(title) + "\n"
        + terminal.wrapped(Doubt.Code.noSource.sentence(tongue), indent: 0)
    }
    let lines = audit.coverage.sources.flatMap { source in
      ["  - " + terminal.wrapped(summary(source), indent: 4)]
        + (gaps(source) + faults(source)).map { "    - " + terminal.wrapped($0, indent: 6) }
    }
    return ([terminal.bold("\(title) (\(audit.coverage.sources.count)):")] + lines)
      .joined(separator: "\n")
  }

  private func summary(_ source: SourceCoverage) -> String {
    var text = capitalised(tongue.name(of: source.source))
    if let server = source.server {
      text += tongue(" fra ", " from ") + Printable.quoted(server, limit: 60)
    }
    let count = tongue.amount(source.files.count, ("fil", "filer"), ("file", "files"))
    let names = source.files.prefix(3).map { Printable.text($0) }.joined(separator: ", ")
    if !source.files.isEmpty {
      text += " (\(count): \(names)\(source.files.count > 3 ? ", …" : ""))"
    }
    if let first = source.first, let last = source.last {
      text +=
        tongue(", fra ", ", from ") + tongue.dateTime(first, audit.zone)
        + tongue(" til ", " to ") + tongue.dateTime(last, audit.zone)
    }
    text += ". " + covered(source)
    if source.faults > 0 {
      text +=
        " "
        + tongue.amount(
          source.faults, ("linje kunne ikke læses", "linjer kunne ikke læses"),
          ("line could not be read", "lines could not be read")) + "."
    }
    if source.hasSkippedHour || source.hasFutureRecords {
      text += tongue(
        " Nogle tider findes ikke eller ligger i fremtiden: kontrollér tidszonen.",
        " Some times do not exist or lie in the future: check the time zone.")
    }
    return text
  }

  private func covered(_ source: SourceCoverage) -> String {
    let days = audit.period.days.filter { source.covered.covers(audit.zone.day($0)) }
    let all = audit.period.days.count
    if source.covered.isEmpty {
      return tongue(
        "Beviser kun aflytninger, aldrig at de mangler.",
        "Proves listening, never that it is missing.")
    }
    return tongue(
      "Dækker \(days.count) af \(all) dage helt.", "Covers \(days.count) of \(all) days in full.")
  }

  private func gaps(_ source: SourceCoverage) -> [String] {
    let most = 10
    let shown = source.gaps.prefix(most).map { $0.sentence(tongue, zone: audit.zone) }
    let rest = source.gaps.count - shown.count
    guard rest > 0 else { return shown }
    return shown + [tongue("Og \(rest) huller til.", "And \(rest) more gaps.")]
  }

  /// Where lines that could not be read are, never what stands in them.
  private func faults(_ source: SourceCoverage) -> [String] {
    let most = 10
    let shown = source.lineFaults.prefix(most).map { $0.fault.sentence(tongue, file: $0.file) }
    let rest = source.lineFaults.dropFirst(most).reduce(0) { $0 + $1.fault.count }
    guard rest > 0 else { return shown }
    let lines = tongue.amount(rest, ("linje", "linjer"), ("line", "lines"))
    return shown + [
      tongue("Og \(lines) i andre filer, se --json.", "And \(lines) in other files, see --json.")
    ]
  }

  private func sentence(_ event: AccessEvent) -> String {
    let caller = event.caller.map { tongue(" fra \($0)", " from \($0)") } ?? ""
    return "\(tongue.dateTime(event.at, audit.zone)): \(tongue.name(of: event.evidence))\(caller) "
      + "(\(Printable.place(event.place)))"
  }

  /// At most twenty of them.
  private func list(_ title: String, _ items: [String]) -> String {
    guard !items.isEmpty else { return "" }
    let shown = items.prefix(20).map { "  - " + terminal.wrapped(Printable.text($0), indent: 4) }
    let rest = items.count - shown.count
    let more = rest > 0 ? ["  - " + tongue("og \(rest) til", "and \(rest) more")] : []
    let head = terminal.bold(terminal.wrapped("\(title) (\(items.count)):", indent: 0))
    return ([head] + shown + more).joined(separator: "\n")
  }
}
