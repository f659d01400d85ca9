package import Engine
package import Policy
package import Reports
import Rules

/// The rules beyond greeting and listening in `klartone scan`, for people: each with the policy's
/// words, what was found, and what could not be said. Nothing where none was judged.
package struct RulesReportText {
  private let report: Report
  private let isJudged: Bool
  private let policy: SitePolicy
  private let tongue: Tongue
  private let terminal: Terminal

  package init(
    _ report: Report, rules: SiteRules?, policy: SitePolicy, tongue: Tongue, terminal: Terminal
  ) {
    self.report = report
    isJudged = rules != nil
    self.policy = policy
    self.tongue = tongue
    self.terminal = terminal
  }

  package var text: String {
    let blocks = [isJudged ? judged : "", expired].filter { !$0.isEmpty }
    return blocks.map { "\n\($0)" }.joined()
  }

  /// Rules that greetings and listening have sections of their own for.
  private static let told: Set<RuleID> = [
    .name, .department, .callback, .switchboard, .unavailable, .nameAndNumber, .tone,
    .greetingRecorded, .dailyListening, .accessCode, .operatorWired, .absenceReason,
    .absenceReasonOfColleague, .cprNumber, .scope, .messagesTaken, .onlyThisPerson,
    .soundQuality,
  ]

  private typealias Found = (subject: ReportedSubject, verdict: ReportedVerdict)

  /// What was found by each rule, subjects in order; expired exceptions have a list of their own.
  private var byRule: [String: [Found]] {
    var table: [String: [Found]] = [:]
    for subject in report.subjects {
      for verdict in subject.verdicts where verdict.finding != WaiverEffect.expiredCode {
        table[verdict.rule, default: []].append((subject, verdict))
      }
    }
    return table
  }

  private var judged: String {
    let found = byRule
    let sections = Rule.all.filter { !Self.told.contains($0.id) }.compactMap { rule in
      found[rule.id.rawValue].map { section(rule, $0) }
    }
    guard !sections.isEmpty else { return "" }
    let title = tongue("Resten af telefonpolitikken", "The rest of the telephone policy")
    return ([terminal.bold(title)] + sections).joined(separator: "\n") + "\n"
  }

  private func section(_ rule: Rule, _ found: [Found]) -> String {
    let number = rule.number.isEmpty ? "" : "\(rule.number) "
    var lines = [
      "\(number)\(rule.texts(tongue, policy).title)"
        + (rule.quotes.first.map { " – \"\($0)\"" } ?? "")
    ]
    let other = rule.counterparts.flatMap { other in
      other.quotes.prefix(1).map {
        tongue("Over for regel ", "Against rule ") + "\(other.number): \"\($0)\""
      }
    }
    lines += other
    // Where two rules pull apart, whom one of them exempts is shown too.
    let shown = found.filter { $0.verdict.outcome != .pass || !rule.counterparts.isEmpty }
    let passes = found.count - shown.count
    if passes > 0 { lines.append("✓ " + tongue("opfyldt hos \(passes)", "met by \(passes)")) }
    lines += shown.filter { $0.verdict.outcome != .notEvaluated }.map { line($0, $1) } + open(shown)
    return
      ([terminal.wrapped(lines[0], indent: 0)]
      + lines.dropFirst().map { "  " + terminal.wrapped($0, indent: 4) })
      .joined(separator: "\n")
  }

  private func line(_ subject: ReportedSubject, _ verdict: ReportedVerdict) -> String {
    let sign =
      switch verdict.outcome {
      case .pass: "✓"
      case .fail: "✗"
      case .review: "?"
      case .notEvaluated: "–"
      case .figure: "·"
      }
    let waived = verdict.waiver.map {
      tongue(
        " Undtaget til \($0.expires): \($0.reason) (\($0.owner)).",
        " Waived until \($0.expires): \($0.reason) (\($0.owner)).")
    }
    let who = who(subject)
    return "\(sign) "
      + Printable.text(
        (who.isEmpty ? "" : "\(who): ") + verdict.explanation + (waived ?? "") + proof(verdict))
  }

  /// Where the first records stand that a finding rests on, by the end of their paths; the JSON has
  /// all of them.
  private func proof(_ verdict: ReportedVerdict) -> String {
    let places = verdict.evidence.compactMap { evidence in
      evidence.file.map { file in
        let end = file.split(separator: "/").suffix(2).joined(separator: "/")
        return evidence.line.map { $0 > 0 ? "\(end):\($0)" : end } ?? end
      }
    }
    guard verdict.isFinding, !places.isEmpty else { return "" }
    let more = places.count - 3
    return tongue(" Bevis: ", " Evidence: ") + places.prefix(3).joined(separator: ", ")
      + (more > 0 ? tongue(" og \(more) til", " and \(more) more") : "") + "."
  }

  private func who(_ subject: ReportedSubject) -> String {
    switch subject.key.kind {
    case .mailbox: [subject.number, subject.name].compactMap(\.self).joined(separator: " ")
    case .department: subject.department ?? ""
    case .site: ""
    }
  }

  /// What could not be evaluated, those with one reason together.
  private func open(_ found: [Found]) -> [String] {
    var reasons: [String] = []
    var subjects: [String: [String]] = [:]
    for (subject, verdict) in found where verdict.outcome == .notEvaluated {
      if subjects[verdict.explanation] == nil { reasons.append(verdict.explanation) }
      subjects[verdict.explanation, default: []].append(who(subject))
    }
    return reasons.map { reason in
      let names = (subjects[reason] ?? []).filter { !$0.isEmpty }.joined(separator: ", ")
      return "– " + Printable.text((names.isEmpty ? "" : "\(names): ") + reason)
    }
  }

  /// Exceptions that have run out.
  private var expired: String {
    terminal.list(
      tongue("Undtagelser, der er udløbet", "Exceptions that have run out"),
      report.subjects.flatMap { subject in
        subject.verdicts.filter { $0.finding == WaiverEffect.expiredCode }.map {
          Printable.text(
            "\(subject.number ?? "") \(RuleID(rawValue: $0.rule)?.rule.number ?? ""): "
              + $0.explanation)
        }
      })
  }
}
