import Policy

/// Rule 16: "Når du forlader din plads i længere tid for at gå til møde eller frokost, skal telefonen
/// viderestilles til en kollega."
///
/// A weak hint, off by default: the calendar says busy. Whether that is a meeting away from the desk,
/// or one at it, is not in the data that are read.
enum MeetingForwarded: RuleJudge {
  static let rule = RuleID.meetingForwarded

  static func judge(_ ground: RuleGround) -> [RuleResult] {
    AwayFromDesk.judge(rule, .meetingForwarded, isAway: false, ground)
  }
}
