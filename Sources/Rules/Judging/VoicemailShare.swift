package struct VoicemailShare: Sendable, Hashable {
}

extension VoicemailShare: RuleJudge {
  package static let rule = RuleID.voicemailShare

  package static func judge(_ ground: RuleGround) -> [RuleResult] { [] }
}
