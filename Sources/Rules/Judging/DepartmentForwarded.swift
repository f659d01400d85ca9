package struct DepartmentForwarded: Sendable, Hashable {
}

extension DepartmentForwarded: RuleJudge {
  package static let rule = RuleID.departmentForwarded

  package static func judge(_ ground: RuleGround) -> [RuleResult] { [] }
}
