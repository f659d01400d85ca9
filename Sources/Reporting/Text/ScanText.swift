import Audit
import Directory
package import Engine
import Hearing
package import Policy
import Rules
import Signal
import Wording

/// `klartone scan` for people: a line per greeting, the counts, and what was left out.
package struct ScanText {
  private let scan: ScanResult
  private let tongue: Tongue
  private let policy: SitePolicy
  private let terminal: Terminal

  package init(_ scan: ScanResult, tongue: Tongue, policy: SitePolicy, terminal: Terminal) {
    self.scan = scan
    self.tongue = tongue
    self.policy = policy
    self.terminal = terminal
  }

  package var text: String {
    ([table, counts] + lists).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var table: String {
    let header =
      terminal.padded(tongue("Postkasse", "Mailbox"), 10)
      + terminal.padded(tongue("Navn", "Name"), 26)
      + terminal.padded(tongue("Afdeling", "Department"), 22)
      + Element.allCases.map { String(tongue.letter(of: $0)) }.joined(separator: " ")
      + tongue("  samlet", "  overall")
    let rows = scan.reports.map { report in
      let signs = Element.allCases.map { element in
        let verdict =
          report.result.elements.first { $0.element == element }?.verdict ?? .notEvaluated
        return terminal.tinted(tongue.sign(of: verdict), verdict)
      }.joined(separator: " ")
      let mailbox = report.person?.extension ?? report.mailbox ?? Self.fileName(report.path)
      return terminal.padded(cut(mailbox, 9), 10)
        + terminal.padded(cut(report.person?.name ?? "–", 25), 26)
        + terminal.padded(cut(report.person?.department ?? "–", 21), 22) + signs + "  "
        + terminal.tinted(tongue.name(of: report.result.overall), report.result.overall)
        + remarks(report)
    }
    return ([terminal.bold(header)] + rows).joined(separator: "\n")
  }

  private func remarks(_ report: GreetingReport) -> String {
    let codes = [report.problem?.code].compactMap(\.self) + report.result.quality.map(\.code)
    let waived = report.result.findings.filter {
      scan.waivers.effect(on: report, $0.code).waiver != nil
    }.map { tongue("undtaget: ", "waived: ") + $0.code.rawValue }
    let expired = scan.waivers.expired(report).isEmpty ? [] : [WaiverEffect.expiredCode]
    let all = codes + waived + expired
    return all.isEmpty ? "" : " (\(all.joined(separator: ", ")))"
  }

  private var counts: String {
    func row(_ name: String, _ verdicts: [Verdict]) -> String {
      terminal.padded(name, 18)
        + [Verdict.pass, .review, .fail, .notEvaluated].map { verdict in
          let count = String(verdicts.count { $0 == verdict })
          return String(repeating: " ", count: max(0, 17 - count.count)) + count
        }.joined()
    }
    let title =
      terminal.padded("", 18)
      + [Verdict.pass, .review, .fail, .notEvaluated].map { verdict in
        let name = "\(tongue.sign(of: verdict)) \(tongue.name(of: verdict))"
        return String(repeating: " ", count: max(0, 17 - name.count)) + name
      }.joined()
    let count = scan.reports.count
    return
      ([
        terminal.bold(
          tongue(
            "\(count) hilsner hos \(policy.municipality.name)",
            "\(count) greetings at \(policy.municipality.name)")), title,
      ]
      + Element.allCases.map { row(tongue.name(of: $0), scan.verdicts(of: $0)) }
      + [row(tongue("samlet", "overall"), scan.reports.map(\.result.overall))])
      .joined(separator: "\n")
  }

  private var lists: [String] {
    [
      terminal.list(
        tongue("Medarbejdere uden hilsen", "People without a greeting"),
        scan.peopleWithoutGreeting.map {
          "\($0.extension) \($0.name ?? "") (\($0.department ?? "–"))"
            + (scan.waivers.effect(on: $0.extension, .scope).waiver == nil
              ? "" : tongue(", undtaget", ", waived"))
        }),
      terminal.list(
        tongue("Hilsner uden medarbejder", "Greetings without a person"),
        scan.greetingsWithoutPerson),
      terminal.list(
        tongue("Kunne ikke vurderes", "Could not be evaluated"),
        scan.reports.compactMap { $0.problem?.sentence(tongue) }),
      terminal.list(
        tongue("Samme hilsen i andre formater, ikke vurderet", "Other formats, not evaluated"),
        scan.copies),
      terminal.list(tongue("Sprunget over", "Skipped"), scan.skipped),
    ]
      + WaivedText(tongue: tongue, terminal: terminal).lists(
        waived: scan.waivers.waived(scan.reports)
          + scan.waivers.waived(without: scan.peopleWithoutGreeting), expired: [])
  }

  private func cut(_ text: String, _ columns: Int) -> String {
    let harmless = Printable.text(text)
    return harmless.count <= columns ? harmless : harmless.prefix(columns - 1) + "…"
  }

  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
