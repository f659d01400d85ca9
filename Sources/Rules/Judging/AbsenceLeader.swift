package struct AbsenceLeader: Sendable, Hashable {
}

extension AbsenceLeader: RuleJudge {
  package static let rule = RuleID.absenceLeader

  package static func judge(_ ground: RuleGround) -> [RuleResult] { [] }
}
