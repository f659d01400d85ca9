package struct AnswerRate: Sendable, Hashable {
}

extension AnswerRate: RuleJudge {
  package static let rule = RuleID.callsAnswered

  package static func judge(_ ground: RuleGround) -> [RuleResult] { [] }
}
