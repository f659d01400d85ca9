import Absence
import Calls
import Policy
package import Timing
import Voicemail

/// Rule 3: "Opkald til fraværende medarbejdere bliver besvaret".
///
/// How many of the calls to somebody who was away a person took. Absences of any length count.
package struct AbsentCalls: Sendable, Hashable {
  package let away: [CivilPeriod]
  package let calls: CallTally
  /// What the call records lack of the absences.
  package let uncovered: [Range<Instant>]
}

extension AbsentCalls: RuleJudge {
  package static let rule = RuleID.absentCallsAnswered

  package static func judge(_ ground: RuleGround) -> [RuleResult] {
    var missing: [RuleData] = ground.absences == nil ? [.absences] : []
    if ground.calls == nil { missing.append(.calls) }
    if let stopped = ground.standstill(
      rule, .absentCallsAnswered, to: .leader, missing: missing)
    {
      return stopped
    }
    let people = ground.absent { _ in true }
    guard let history = ground.calls, !people.isEmpty else {
      return [RuleResult(rule, .site, .notEvaluated(.nothingToJudge), to: .leader)]
    }
    let index = AbsentCallIndex(history, absences: people.flatMap(\.absences))
    return people.map { person in
      let spans = person.absences.map(ground.looked)
      let found = index.tally(of: person.extension, within: spans)
      let uncovered = ground.uncovered(spans)
      let detail = AbsentCalls(
        away: person.periods(in: ground.zone), calls: found.tally, uncovered: uncovered)
      let verdict: RuleVerdict =
        if found.tally.unanswered > 0 {
          .review
        } else if !uncovered.isEmpty {
          .notEvaluated(.callsNotCovered(uncovered))
        } else if found.tally.calls == 0 {
          .notEvaluated(.nothingToJudge)
        } else {
          .pass
        }
      return RuleResult(
        rule, .extension(person.extension), verdict,
        severity: verdict == .review ? ground.reviewSeverity(.absentCallsAnswered) : .off,
        to: .leader, detail: .absentCalls(detail),
        places: person.absences.map(\.place) + found.unanswered)
    }
  }
}
