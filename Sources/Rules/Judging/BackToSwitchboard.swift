import Calls
import Policy

/// "Stil ikke retur til Omstillingen, så skal borgeren vente i kø på ny." (rule 14): calls that
/// somebody took and sent to the switchboard. A caller who goes there from the mailbox by a key is
/// none.
package struct BackToSwitchboard: Sendable, Hashable {
  /// Calls that somebody took.
  package let answered: Int
  /// Of these, how many came to the switchboard afterwards.
  package let returned: Int
  /// The records do not cover the whole period.
  package let isPartial: Bool
}

extension BackToSwitchboard: RuleJudge {
  package static let rule = RuleID.notBackToSwitchboard

  package static func judge(_ ground: RuleGround) -> [RuleResult] {
    let hasNumber = !ground.policy.numbers.switchboard.isEmpty
    if let obstacle = obstacle(
      ground, .notBackToSwitchboard, to: .policyOwner,
      missing: ground.missingCalls + (hasNumber ? [] : [.switchboardNumber]))
    {
      return [obstacle]
    }
    guard let history = ground.calls, let incoming = IncomingCalls(ground) else { return [] }
    // Without the legs of calls no transfer is seen.
    guard history.showsLegs else {
      return [RuleResult(rule, .site, .notEvaluated(.subjectUnknown(.calls)), to: .policyOwner)]
    }
    return figures(incoming) { calls in
      let answered = calls.filter { $0.ending == .answered }
      let returned = answered.filter(\.returned)
      return DepartmentFigure(
        count: answered.count,
        detail: .backToSwitchboard(
          BackToSwitchboard(
            answered: answered.count, returned: returned.count,
            isPartial: !incoming.uncovered.isEmpty)))
    }
  }
}
