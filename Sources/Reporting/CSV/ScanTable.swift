import Audit
import Directory
package import Engine
import Hearing
package import Policy
import Rules
import Signal
import Timing
package import Wording

/// `klartone scan --csv`: one row per greeting, people without one behind them.
package struct ScanTable {
  private let scan: ScanResult
  private let owners: [Owner?]
  private let tongue: Tongue
  private let policy: SitePolicy

  package init(_ scan: ScanResult, owners: [Owner?], tongue: Tongue, policy: SitePolicy) {
    self.scan = scan
    self.owners = owners
    self.tongue = tongue
    self.policy = policy
  }

  /// Stable column names, whatever the language.
  package static let columns =
    ["mailbox", "name", "department", "file", "overall"]
    + Element.allCases.flatMap {
      ["\($0.rawValue)_verdict", "\($0.rawValue)_reason", "\($0.rawValue)_start"]
    }
    + ["sound_findings", "advice", "problem", "seconds", "explanation", "waivers"]

  /// Semicolons, UTF-8 with BOM, CRLF; safe against formulas.
  package var bytes: [UInt8] {
    var writer = CSVWriter()
    writer.append(Self.columns.map { .text($0) })
    for (report, owner) in zip(scan.reports, owners) {
      writer.append(row(report, owner))
    }
    for person in scan.peopleWithoutGreeting {
      var row: [CSVField] = [
        .text(person.extension), .text(person.name ?? ""), .text(person.department ?? ""),
        .text(""),
        .text(Verdict.notEvaluated.rawValue),
      ]
      for _ in Element.allCases {
        row += [.text(Verdict.notEvaluated.rawValue), .text("no_greeting"), .text("")]
      }
      row += [
        .text(""), .text(""), .text("no_greeting"), .text(""),
        .text(tongue("Ingen hilsen fundet.", "No greeting found.")),
        .text(
          [
            (
              RuleID.scope.rawValue,
              scan.waivers.effect(
                on: person.extension, .scope)
            )
          ].waiverColumn),
      ]
      writer.append(row)
    }
    return writer.bytes
  }

  private func row(_ report: GreetingReport, _ owner: Owner?) -> [CSVField] {
    var row: [CSVField] = [
      .text(report.person?.extension ?? report.mailbox ?? ""), .text(report.person?.name ?? ""),
      .text(report.person?.department ?? ""), .text(report.path),
      .text(report.result.overall.rawValue),
    ]
    for element in Element.allCases {
      let found = report.result.elements.first { $0.element == element }
      row += [
        .text(found?.verdict.rawValue ?? ""), .text(found?.reason.code ?? ""),
        found?.evidence.lazy.compactMap(\.span).first.map { .decimal($0.start, places: 1) }
          ?? .text(""),
      ]
    }
    let advice = report.result.advice.filter { $0.status == .missing || $0.status == .flagged }
    let explanations =
      report.problem.map { [$0.sentence(tongue)] }
      ?? report.result.elements.filter { $0.verdict != .pass }.map { found in
        "\(tongue.name(of: found.element)): \(found.sentence(tongue, policy: policy))"
      }
    row += [
      .text(report.result.quality.map(\.code).joined(separator: " ")),
      .text(advice.map(\.topic.rawValue).joined(separator: " ")),
      .text(report.problem?.code ?? ""),
      report.sound.map { .decimal($0.duration, places: 1) } ?? .text(""),
      .text(explanations.joined(separator: " ")),
      .text(
        report.result.findings.map {
          ($0.code.rawValue, scan.waivers.effect(on: report, $0.code))
        }.waiverColumn),
    ]
    return row
  }
}

extension [(String, WaiverEffect)] {
  /// `callback:2027-01-31 name:expired:2026-10-01`: what is waived until when, and whose waiver has
  /// expired.
  fileprivate var waiverColumn: String {
    compactMap { code, effect in
      switch effect {
      case .none: nil
      case .waived(let waiver): "\(code):\(waiver.expires.iso)"
      case .expired(let waiver): "\(code):expired:\(waiver.expires.iso)"
      }
    }.joined(separator: " ")
  }
}
