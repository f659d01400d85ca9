package struct AbsentCalls: Sendable, Hashable {
}

extension AbsentCalls: RuleJudge {
  package static let rule = RuleID.absentCallsAnswered

  package static func judge(_ ground: RuleGround) -> [RuleResult] { [] }
}
