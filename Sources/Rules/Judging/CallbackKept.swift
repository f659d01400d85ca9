package struct CallbackKept: Sendable, Hashable {
}

extension CallbackKept: RuleJudge {
  package static let rule = RuleID.callbackKept

  package static func judge(_ ground: RuleGround) -> [RuleResult] { [] }
}
