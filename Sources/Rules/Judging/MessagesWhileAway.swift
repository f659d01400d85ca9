package struct MessagesWhileAway: Sendable, Hashable {
}

extension MessagesWhileAway: RuleJudge {
  package static let rule = RuleID.messagesWhileAway

  package static func judge(_ ground: RuleGround) -> [RuleResult] { [] }
}
