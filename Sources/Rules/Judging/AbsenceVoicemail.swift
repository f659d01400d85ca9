package struct AbsenceVoicemail: Sendable, Hashable {
}

extension AbsenceVoicemail: RuleJudge {
  package static let rule = RuleID.absenceVoicemail

  package static func judge(_ ground: RuleGround) -> [RuleResult] { [] }
}
