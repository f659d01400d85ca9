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
    ([table, counts] + secondEar + lists).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
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

  /// How many greetings the second of two ears heard; nothing where there is one.
  private var secondEar: [String] {
    let opinions = scan.reports.compactMap(\.result.second)
    guard !opinions.isEmpty else { return [] }
    let heard = opinions.count { $0.isHeard }
    let open = opinions.count { $0.outcome == .notAsked }
    let lost = scan.reports.count { $0.lacksSecondEar }
    var text = tongue(
      "To ører: \(heard) af \(opinions.count) hilsner er hørt af begge.",
      "Two ears: \(heard) of \(opinions.count) greetings were heard by both.")
    if open > 0 {
      text += tongue(
        " \(open) er kun hørt af det første og ikke bekræftet.",
        " \(open) were heard by the first alone and are not confirmed.")
    }
    if lost > 0 {
      text += tongue(
        " \(lost) kunne det andet øre ikke høre; intet i dem er bekræftet.",
        " \(lost) the second ear could not hear; nothing in them is confirmed.")
    }
    let why = Set(
      opinions.compactMap { opinion -> String? in
        guard case .failed(let error) = opinion.outcome else { return nil }
        return error.sentence(tongue)
      }
    ).sorted()
    return [
      ([text] + why.prefix(5).map { "- " + $0 }).map { terminal.wrapped($0, indent: 2) }
        .joined(separator: "\n")
    ]
  }

  private func remarks(_ report: GreetingReport) -> String {
    let doubt: String? =
      switch report.result.second?.outcome {
      case .failed(let error): "second_ear_" + error.code
      case .notAsked: "not_confirmed"
      default: nil
      }
    let codes =
      [report.problem?.code, doubt].compactMap(\.self) + report.result.quality.map(\.code)
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
