package struct RepeatCalls: Sendable, Hashable {
}

extension RepeatCalls: RuleJudge {
  package static let rule = RuleID.activeService

  package static func judge(_ ground: RuleGround) -> [RuleResult] { [] }
}
