import Policy
import Reports
import Rules

/// One rule in `klartone scan --json`: what it says, what was found, and by what.
struct RuleItem: Encodable {
  struct Counts: Encodable {
    let pass: Int
    let review: Int
    let fail: Int
    let notEvaluated: Int
    let waived: Int

    private enum CodingKeys: String, CodingKey {
      case pass, review, fail, waived
      case notEvaluated = "not_evaluated"
    }
  }

  struct Waiver: Encodable {
    let reason: String
    let owner: String
    let expires: String
  }

  struct Finding: Encodable {
    /// `mailbox`, `department` or `site`.
    let subject: String
    @Present var mailbox: String?
    @Present var name: String?
    @Present var department: String?
    @Present var leader: String?
    let finding: String
    let verdict: String
    let severity: String
    let addressee: String
    let reason: String
    let explanation: String
    @Present var remedy: String?
    let evidence: [ReportedEvidence]
    @Present var waiver: Waiver?

    init(_ subject: ReportedSubject, _ verdict: ReportedVerdict) {
      self.subject = subject.key.kind.rawValue
      _mailbox = Present(wrappedValue: subject.number)
      _name = Present(wrappedValue: subject.name)
      _department = Present(wrappedValue: subject.department)
      _leader = Present(wrappedValue: subject.leader)
      finding = verdict.finding
      self.verdict = verdict.outcome.rawValue
      severity = verdict.severity
      addressee = verdict.addressee
      reason = verdict.reason
      explanation = verdict.explanation
      _remedy = Present(wrappedValue: verdict.remedy)
      evidence = verdict.evidence
      _waiver = Present(
        wrappedValue: verdict.waiver.map {
          Waiver(reason: $0.reason, owner: $0.owner, expires: $0.expires)
        })
    }
  }

  let id: String
  let number: String
  let title: String
  /// The policy's own words; several where the policy says it in several places.
  let quotes: [String]
  let severity: String
  let counts: Counts
  /// All but what is met: findings, figures, and what could not be evaluated.
  let results: [Finding]

  /// Every rule of the registry.
  static func all(_ report: Report, policy: SitePolicy, tongue: Tongue) -> [RuleItem] {
    let byRule = Dictionary(grouping: report.tallies, by: \.rule)
    var findings: [String: [Finding]] = [:]
    for subject in report.subjects {
      for verdict in subject.verdicts where verdict.outcome != .pass {
        findings[verdict.rule, default: []].append(Finding(subject, verdict))
      }
    }
    return Rule.all.map { rule in
      let id = rule.id.rawValue
      let tallies = byRule[id] ?? []
      func sum(_ count: KeyPath<Tally, Int>) -> Int {
        tallies.reduce(0) { $0 + $1[keyPath: count] }
      }
      return RuleItem(
        id: id, number: rule.number, title: rule.texts(tongue, policy).title, quotes: rule.quotes,
        severity: (rule.severity.map { policy.severities[$0] } ?? .off).rawValue,
        counts: Counts(
          pass: sum(\.pass), review: sum(\.review), fail: sum(\.fail),
          notEvaluated: sum(\.notEvaluated), waived: sum(\.waived)),
        results: findings[id] ?? [])
    }
  }
}
