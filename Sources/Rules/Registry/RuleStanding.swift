package import Policy
package import Timing

/// What a site file lets Klartone say of a rule.
package enum RuleStanding: Sendable, Hashable {
  /// It is judged.
  case judged
  /// The municipality has switched it off.
  case off
  /// All of `all` is missing, and `oneOf` too, of which one is enough; in the order of `RuleData`.
  case missing(all: [RuleData], oneOf: [RuleData])
  /// Employees have not been told why and when; what else is missing.
  case notInformed(NotInformed, all: [RuleData], oneOf: [RuleData])
  /// No data show it.
  case never
  /// Data could show it, and this version does not judge it.
  case notBuilt

  /// Stable code for reports.
  package var code: String {
    switch self {
    case .judged: "judged"
    case .off: "off"
    case .missing: "missing_data"
    case .notInformed(let reason, _, _): reason.code
    case .never: "never"
    case .notBuilt: "not_built"
    }
  }
}

extension Rule {
  /// What can be said of the rule on a day with the data that are `given`. Whether employees have
  /// been informed is the policy's to say.
  package func standing(
    given: Set<RuleData>, policy: SitePolicy, on today: CivilDate
  ) -> RuleStanding {
    if auditability == .never { return .never }
    guard isJudged else { return .notBuilt }
    if let severity, policy.severities[severity] == .off { return .off }
    let all = RuleData.allCases.filter {
      $0 != .information && needs.contains($0) && !given.contains($0)
    }
    let oneOf =
      needsOneOf.isDisjoint(with: given) ? RuleData.allCases.filter(needsOneOf.contains) : []
    if needs.contains(.information), let reason = policy.notInformed(on: today) {
      return .notInformed(reason, all: all, oneOf: oneOf)
    }
    return all.isEmpty && oneOf.isEmpty ? .judged : .missing(all: all, oneOf: oneOf)
  }

  /// Whether any part of Klartone judges it.
  package var isJudged: Bool {
    Self.judgedElsewhere.contains(id) || RuleGround.judges.contains { $0.rule == id }
  }

  /// Judged from greetings (Audit), from mailboxes and logs (Access), from the list of people (the
  /// scan), or as an exception to another rule.
  private static let judgedElsewhere: Set<RuleID> = [
    .messagesTaken, .absenceReasonOfColleague, .name, .department, .unavailable, .nameAndNumber,
    .callback, .switchboard, .operatorWired, .tone, .greetingRecorded, .dailyListening,
    .accessCode, .onlyThisPerson, .absenceReason, .scope, .staleGreeting, .cprNumber,
    .soundQuality,
  ]
}
