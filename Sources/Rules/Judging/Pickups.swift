import Calls
import Policy

/// "altid "trække" din kollegas telefon, hvis den ikke bliver besvaret og tage imod besked" (rule
/// 12): of departments, never of persons.
package struct Pickups: Sendable, Hashable {
  /// Calls that the one called did not take.
  package let missed: Int
  /// Of these, how many a colleague of the department took.
  package let pickedUp: Int
  /// The records do not cover the whole period.
  package let isPartial: Bool

  /// 0…1.
  package var share: Double { missed == 0 ? 0 : Double(pickedUp) / Double(missed) }
}

extension Pickups: RuleJudge {
  package static let rule = RuleID.colleaguePickup

  package static func judge(_ ground: RuleGround) -> [RuleResult] {
    if let obstacle = obstacle(
      ground, .colleaguePickup, to: .policyOwner, missing: ground.missingCalls)
    {
      return [obstacle]
    }
    guard let history = ground.calls, let incoming = IncomingCalls(ground) else { return [] }
    // One record for each call, without who took it: nobody can tell.
    guard history.showsAnswerers || history.showsLegs else {
      return [RuleResult(rule, .site, .notEvaluated(.subjectUnknown(.calls)), to: .policyOwner)]
    }
    let departments = incoming.departments
    return figures(incoming) { calls in
      var missed = 0
      var pickedUp = 0
      for call in calls {
        switch call.ending {
        case .answered:
          guard let answerer = call.answerer else { continue }
          if answerer == call.called { continue }
          missed += 1
          if departments.place(of: answerer) == call.department { pickedUp += 1 }
        case .voicemail, .unanswered: missed += 1
        case .unclear: break
        }
      }
      return DepartmentFigure(
        count: missed,
        detail: .pickups(
          Pickups(
            missed: missed, pickedUp: pickedUp, isPartial: !incoming.uncovered.isEmpty)))
    }
  }
}
