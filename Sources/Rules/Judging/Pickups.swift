package struct Pickups: Sendable, Hashable {
}

extension Pickups: RuleJudge {
  package static let rule = RuleID.colleaguePickup

  package static func judge(_ ground: RuleGround) -> [RuleResult] { [] }
}
