import Access
import Engine
import Policy
import Reports
import Rules
import Timing
import Voicemail

/// What a report says of who listens to one mailbox.
struct AccessVerdicts {
  let found: MailboxAccess
  /// The mailbox itself, where the system tells of it.
  let mailbox: Mailbox?
  let policy: SitePolicy
  let zone: TimeZoneRules
  let tongue: Tongue

  var verdicts: [ReportedVerdict] {
    [listening].compactMap(\.self) + findings + accessCode
      + [operatorKey, room].compactMap(\.self)
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
        rule: RuleID.accessCode.rawValue, outcome: outcome,
        addressee: RuleID.accessCode.rule.addressee.rawValue,
        reason: found.accessCode.rawValue, explanation: found.accessCode.sentence(tongue))
    ]
  }
}

extension AccessVerdicts {
  /// Where the key that the greeting names leads; nothing where the findings tell.
  private var operatorKey: ReportedVerdict? {
    guard let mailbox, !isFound(.operatorWired) else { return nil }
    func verdict(
      _ outcome: ReportedOutcome, _ reason: String, _ explanation: String
    ) -> ReportedVerdict {
      ReportedVerdict(
        rule: RuleID.operatorWired.rawValue, outcome: outcome, addressee: Addressee.it.rawValue,
        reason: reason, explanation: explanation)
    }
    // Voicemail systems tell of the key 0 alone.
    guard policy.switchboard.keys.hasSuffix("0") else {
      return verdict(
        .notEvaluated, "other_key",
        tongue(
          "Voicemailsystemet fortæller kun om tasten 0, og politikken nævner en anden.",
          "The voicemail system tells of the key 0 only, and the policy names another."))
    }
    guard let key = mailbox.settings.operatorKey else {
      return verdict(
        .notEvaluated, "operator_unknown",
        tongue(
          "Det vides ikke, om tasten 0 fører til \(tongue.switchboard).",
          "It is not known whether the key 0 leads to the switchboard."))
    }
    guard case .notWired = key else { return verdict(.pass, "wired", key.sentence(tongue)) }
    return verdict(
      .notEvaluated, "not_promised",
      key.sentence(tongue)
        + tongue(
          " At hilsenen lover det, er ikke sikkert.",
          " That the greeting promises it is not certain."))
  }

  /// Whether the mailbox takes messages; nothing where the findings tell.
  private var room: ReportedVerdict? {
    guard let mailbox, !isFound(.messagesTaken) else { return nil }
    let countsMessages: Bool =
      switch mailbox.system {
      case .asterisk, .freeswitch, .fusionPBX: policy.given.contains(.messages)
      default: false
      }
    guard countsMessages, let most = mailbox.settings.mostMessages, most > 0 else {
      return ReportedVerdict(
        rule: RuleID.messagesTaken.rawValue, outcome: .notEvaluated, reason: "room_unknown",
        explanation: tongue(
          "Det vides ikke, om der er plads til flere beskeder.",
          "Whether there is room for more messages is not known."))
    }
    return ReportedVerdict(
      rule: RuleID.messagesTaken.rawValue, outcome: .pass, reason: "room",
      explanation: tongue(
        "Der er plads til flere beskeder (højst \(most)).",
        "There is room for more messages (at most \(most))."))
  }

  /// There is a finding of the rule, or the rule is off.
  private func isFound(_ rule: RuleID) -> Bool {
    if let code = rule.rule.severity, policy.severities[code] == .off { return true }
    return found.findings.contains { RuleID(of: $0.code) == rule }
  }
}

extension ReportedEvidence {
  init(_ place: SourcePlace) {
    self.init(source: "record", file: place.file, line: place.line)
  }
}
