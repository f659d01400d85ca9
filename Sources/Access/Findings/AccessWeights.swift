/// The rules of the policy whose findings are made here. The raw value is the rule's code, and the
/// key of its severity in the policy file.
package enum AccessRule: String, Sendable, Hashable, CaseIterable {
  /// "Voicemailen skal som minimum aflyttes en gang i døgnet." (rule 7)
  case dailyListening = "daily_listening"
  /// "Adgangskoden til voicemailen skal altid være 1 + eget lokalnummer" (rule 8)
  case accessCode = "access_code"
  /// The key that the greeting promises leads somewhere (rule 6e).
  case operatorWired = "operator_wired"
  /// "Vi tager imod besked" (rule 4)
  case messagesTaken = "messages_taken"
}

extension AccessFinding.Code {
  /// The rule that a finding is about; nil for what no rule of the policy names.
  package var rule: AccessRule? {
    switch self {
    case .accessMissing, .unheard, .heardLate, .neverUsed, .openedByOthersOnly: .dailyListening
    case .accessCode: .accessCode
    case .operatorNotWired: .operatorWired
    case .full, .nearlyFull, .greetingsOnly: .messagesTaken
    case .pinFailures, .temporaryGreeting, .abandonedRecording, .copiesDiffer: nil
    }
  }
}

/// What the municipality lets each rule weigh; nil is off.
package struct AccessWeights: Sendable, Hashable {
  package var dailyListening: AccessSeverity? = .fail
  package var accessCode: AccessSeverity? = .fail
  package var operatorWired: AccessSeverity? = .warn
  package var messagesTaken: AccessSeverity? = .fail

  package init() {}

  /// What breaks a rule weighs what the rule does. What only hints at it keeps its own weight, and
  /// never weighs more than the rule. Heaviest first.
  func applied(to findings: [AccessFinding]) -> [AccessFinding] {
    let weighed = findings.compactMap { finding -> AccessFinding? in
      guard let rule = finding.code.rule else { return finding }
      guard let weight = self[rule] else { return nil }
      let isBreach = finding.severity == AccessWeights()[rule]
      return finding.weighing(isBreach ? weight : min(weight, finding.severity))
    }
    return AccessSeverity.allCases.reversed().flatMap { weight in
      weighed.filter { $0.severity == weight }
    }
  }

  private subscript(rule: AccessRule) -> AccessSeverity? {
    switch rule {
    case .dailyListening: dailyListening
    case .accessCode: accessCode
    case .operatorWired: operatorWired
    case .messagesTaken: messagesTaken
    }
  }
}

extension AccessFinding {
  fileprivate func weighing(_ severity: AccessSeverity) -> AccessFinding {
    AccessFinding(kind, severity, to: addressee, places: places)
  }
}
