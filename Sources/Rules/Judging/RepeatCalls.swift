import Calls
import Policy
import Timing
import Voicemail

/// "Der ydes aktiv service, så borgeren ikke er nødt til at ringe tilbage." (rule 1): how many had
/// to ring again.
package struct RepeatCalls: Sendable, Hashable {
  /// Calls from outside that nobody took, also those that ended in a mailbox.
  package let unanswered: Int
  /// Of these, how many the same number followed with another call to the department.
  package let repeated: Int
  /// Of the unanswered, how many have a number that is withheld: whether they rang again is unknown.
  package let withheld: Int
  /// Within so many hours.
  package let hours: Int
  /// The records do not cover the whole period.
  package let isPartial: Bool
}

extension RepeatCalls: RuleJudge {
  package static let rule = RuleID.activeService

  package static func judge(_ ground: RuleGround) -> [RuleResult] {
    if let obstacle = obstacle(
      ground, .activeService, to: .policyOwner, missing: ground.missingCalls)
    {
      return [obstacle]
    }
    guard let incoming = IncomingCalls(ground) else { return [] }
    let hours = ground.policy.service.repeatWithinHours
    return figures(incoming) { calls in
      count(calls, within: hours, isPartial: !incoming.uncovered.isEmpty)
    }
  }

  private static func count(
    _ calls: [IncomingCall], within hours: Int, isPartial: Bool
  ) -> DepartmentFigure {
    var unanswered = 0
    var repeated = 0
    var withheld = 0
    // The last unanswered call of each number; another one makes it repeated once.
    var waiting: [CallerKey: Instant] = [:]
    // The legs' order is that of their calls' first leg anywhere.
    for call in calls.sorted(by: { ($0.began, $0.place) < ($1.began, $1.place) }) {
      if case .outside(let key) = call.caller, let last = waiting.removeValue(forKey: key),
        call.began - last <= Int64(hours) * 3600
      {
        repeated += 1
      }
      guard call.ending == .unanswered || call.ending == .voicemail else { continue }
      switch call.caller {
      case .outside(let key):
        unanswered += 1
        waiting[key] = call.began
      case .withheld:
        unanswered += 1
        withheld += 1
      case .house: break
      }
    }
    return DepartmentFigure(
      count: unanswered,
      detail: .repeatCalls(
        RepeatCalls(
          unanswered: unanswered, repeated: repeated, withheld: withheld, hours: hours,
          isPartial: isPartial)))
  }
}
