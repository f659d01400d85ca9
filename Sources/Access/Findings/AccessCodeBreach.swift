package import Voicemail

/// The access code is not "1 + eget lokalnummer" (rule 8).
package struct AccessCodeBreach: Sendable, Hashable {
  /// `differs`, `notSetUp` or `none`.
  package let code: AccessCode

  static func find(_ ground: FindingGround) -> AccessFinding? {
    guard let code = ground.mailbox.settings.accessCode, AccessCodeVerdict(code) == .fail
    else { return nil }
    return AccessFinding(
      .accessCode(AccessCodeBreach(code: code)), .fail,
      to: code == AccessCode.none ? .it : .employee,
      places: [ground.mailbox.place])
  }
}

/// Rule 8 for one mailbox.
///
/// The report adds the standing risk note wherever it tells of this rule, whatever the verdict: a
/// code that anyone can work out lets anyone hear citizens' messages.
package enum AccessCodeVerdict: String, Sendable, Hashable, CaseIterable {
  case pass
  case fail
  /// The code is hashed, kept elsewhere, or not known.
  case notEvaluated = "not_evaluated"

  package init(_ code: AccessCode?) {
    switch code {
    case .asPolicy: self = .pass
    case .differs, .notSetUp, AccessCode.none?: self = .fail
    case .unreadable, nil: self = .notEvaluated
    }
  }

  /// Whether the report must print the risk note: always.
  package var needsRiskNote: Bool { true }
}
