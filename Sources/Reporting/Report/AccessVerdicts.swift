import Access
import Reports
import Rules
import Timing
import Voicemail

/// What a report says of who listens to one mailbox.
struct AccessVerdicts {
  let found: MailboxAccess
  let zone: TimeZoneRules
  let tongue: Tongue

  var verdicts: [ReportedVerdict] {
    [listening].compactMap(\.self) + findings + accessCode
  }

  var days: [ReportedDay] {
    found.calendar.days.map { day in
      let detail: String? =
        switch day.state {
        case .listened(let evidence, _): evidence.code
        case .undecided(let doubts): doubts.first?.code.rawValue
        case .missing, .notRequired: nil
        }
      return ReportedDay(date: day.date.iso, state: day.state.code, detail: detail)
    }
  }

  /// Nothing when it fails: then the findings tell why.
  private var listening: ReportedVerdict? {
    let outcome: ReportedOutcome
    switch found.listening {
    case .pass: outcome = .pass
    case .notEvaluated: outcome = .notEvaluated
    case .fail: return nil
    }
    return ReportedVerdict(
      rule: RuleID.dailyListening.rawValue, outcome: outcome, reason: found.listening.code,
      explanation: found.listening.sentence(tongue))
  }

  private var findings: [ReportedVerdict] {
    found.findings.map { finding in
      ReportedVerdict(
        rule: RuleID(of: finding.code)?.rawValue ?? finding.code.rawValue,
        finding: finding.code.rawValue,
        outcome: finding.severity == .info ? .review : .fail,
        severity: finding.severity.rawValue, addressee: finding.addressee.rawValue,
        reason: finding.code.rawValue, explanation: finding.sentence(tongue, zone: zone),
        evidence: finding.places.map(ReportedEvidence.init))
    }
  }

  /// A breach is among the findings.
  private var accessCode: [ReportedVerdict] {
    let outcome: ReportedOutcome
    switch found.accessCode {
    case .pass: outcome = .pass
    case .notEvaluated: outcome = .notEvaluated
    case .fail: return []
    }
    return [
      ReportedVerdict(
        rule: RuleID.accessCode.rawValue, outcome: outcome, addressee: Addressee.it.rawValue,
        reason: found.accessCode.rawValue, explanation: found.accessCode.sentence(tongue))
    ]
  }
}

extension ReportedEvidence {
  init(_ place: SourcePlace) {
    self.init(source: "record", file: place.file, line: place.line)
  }
}
