package struct BackToSwitchboard: Sendable, Hashable {
}

extension BackToSwitchboard: RuleJudge {
  package static let rule = RuleID.notBackToSwitchboard

  package static func judge(_ ground: RuleGround) -> [RuleResult] { [] }
}
