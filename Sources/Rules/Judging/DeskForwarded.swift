import Policy

/// Rule 13: "huske at viderestille din telefon til en kollega, hvis du forlader din plads i længere
/// tid".
///
/// A weak hint, off by default: the calendar says out of office for hours, not for days, and the
/// telephone is not a colleague's.
enum DeskForwarded: RuleJudge {
  static let rule = RuleID.deskForwarded

  static func judge(_ ground: RuleGround) -> [RuleResult] {
    AwayFromDesk.judge(rule, .deskForwarded, isAway: true, ground)
  }
}
