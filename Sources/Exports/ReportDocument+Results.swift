import Reports
import Timing

extension ReportDocument {
  /// What one rule says of one subject: the worst of what it found, and each thing it found.
  struct ResultItem: Encodable {
    let id: String
    let subject: String
    let ruleID: String
    /// `pass`, `review`, `fail`, `not_evaluated`, `waived` or `figure`.
    let verdict: String
    let policyQuote: String?
    let remedy: String?
    let firstSeen: String?
    let lastSeen: String?
    let evidence: [EvidenceItem]
    let findings: [FindingItem]

    private enum CodingKeys: String, CodingKey {
      case id, subject, verdict, remedy, evidence, findings
      case ruleID = "rule_id"
      case policyQuote = "policy_quote"
      case firstSeen = "first_seen"
      case lastSeen = "last_seen"
    }

    /// In the order in which the rules are first met.
    static func all(
      _ subject: ReportedSubject, _ quotes: [String: String], lastSeen: Instant
    ) -> [ResultItem] {
      let byRule = Dictionary(grouping: subject.verdicts, by: \.rule)
      let outcomes = Dictionary(
        subject.outcomes.map { ($0.rule, $0.outcome) }, uniquingKeysWith: { a, _ in a })
      var seen: Set<String> = []
      return subject.verdicts.map(\.rule).filter { seen.insert($0).inserted }.map { rule in
        let verdicts = byRule[rule] ?? []
        let verdict = outcomes[rule]?.code ?? ReportedOutcome.figure.rawValue
        let findings = verdicts.filter(\.isFinding)
        let first = findings.compactMap(\.firstSeen).min()
        // The remedy of what made the verdict, and not of something lesser.
        let remedy = verdicts.first { $0.shownOutcome == verdict && $0.remedy != nil }?.remedy
        return ResultItem(
          id: "\(subject.key.stableID)#\(rule)", subject: subject.key.stableID, ruleID: rule,
          verdict: verdict, policyQuote: quotes[rule].flatMap { $0.isEmpty ? nil : $0 },
          remedy: remedy, firstSeen: first.map { $0.utcText + "Z" },
          lastSeen: findings.isEmpty ? nil : lastSeen.utcText + "Z",
          evidence: verdicts.flatMap { verdict in
            verdict.evidence.map { EvidenceItem($0, verdict.finding, subject.greeting) }
          },
          findings: verdicts.map { FindingItem($0) })
      }
    }
  }

  /// One thing a rule found, or found in order.
  struct FindingItem: Encodable {
    let finding: String
    let verdict: String
    let severity: String
    let addressee: String
    let reason: String
    let explanation: String?
    let remedy: String?
    let status: String?
    let firstSeen: String?
    let waiver: WaiverItem?
    let snippets: [SnippetItem]?

    private enum CodingKeys: String, CodingKey {
      case finding, verdict, severity, addressee, reason, explanation, remedy, status, waiver
      case snippets
      case firstSeen = "first_seen"
    }

    init(_ verdict: ReportedVerdict) {
      finding = verdict.finding
      self.verdict = verdict.shownOutcome
      severity = verdict.severity
      addressee = verdict.addressee
      reason = verdict.reason
      explanation = verdict.explanation.isEmpty ? nil : verdict.explanation
      remedy = verdict.remedy
      status = verdict.status?.rawValue
      firstSeen = verdict.firstSeen.map { $0.utcText + "Z" }
      waiver = verdict.waiver.map(WaiverItem.init)
      snippets = verdict.snippets.isEmpty ? nil : verdict.snippets.map(SnippetItem.init)
    }
  }

  /// That sound is kept, and of which seconds; never the sound.
  struct SnippetItem: Encodable {
    let start: Double
    let end: Double

    init(_ snippet: ReportedSnippet) {
      start = snippet.start
      end = snippet.end
    }
  }

  struct WaiverItem: Encodable {
    let reason: String?
    let owner: String?
    let expires: String

    init(_ waiver: ReportedWaiver) {
      reason = waiver.reason.isEmpty ? nil : waiver.reason
      owner = waiver.owner.isEmpty ? nil : waiver.owner
      expires = waiver.expires
    }
  }

  /// What a verdict rests on.
  struct EvidenceItem: Encodable {
    let finding: String
    let source: String
    let file: String?
    let sha256: String?
    let line: Int?
    let start: Double?
    let end: Double?
    let text: String?
    let confidence: Double?

    init(_ evidence: ReportedEvidence, _ finding: String, _ greeting: ReportedGreeting?) {
      self.finding = finding
      source = evidence.source
      file = evidence.file
      sha256 = evidence.file != nil && evidence.file == greeting?.file ? greeting?.sha256 : nil
      line = evidence.line
      start = evidence.start
      end = evidence.end
      text = evidence.quote
      confidence = evidence.probability
    }
  }
}

extension RuleOutcome {
  fileprivate var code: String {
    switch self {
    case .verdict(let outcome): outcome.rawValue
    case .waived: "waived"
    }
  }
}
