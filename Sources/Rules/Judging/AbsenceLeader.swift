import Absence
import Calls
import Directory
import Policy
package import Timing
import Voicemail

/// Rule 9: "Ved sygdom skal telefonen stadig besvares"; "er det lederens ansvar, at der tages hånd om
/// den ansattes telefon".
///
/// Sickness is never known, so it is any absence over the limit that goes on at the time of the scan.
/// It goes to the leader, and never says more than that the telephone seems to be nobody's.
package struct AbsenceLeader: Sendable, Hashable {
  /// From the first day; the last is the last that is known, and may be moved.
  package let away: CivilPeriod
  package let department: String?
  /// As the directory has the name; nil when it has none.
  package let leader: String?
  /// Nil when the forwards are not known.
  package let handover: Handover?
  /// Since the absence began; nil without call records.
  package let calls: CallTally?
}

extension AbsenceLeader: RuleJudge {
  package static let rule = RuleID.absenceLeader

  package static func judge(_ ground: RuleGround) -> [RuleResult] {
    var missing: [RuleData] = ground.absences == nil ? [.absences] : []
    if ground.calls == nil, ground.forwards == nil { missing += [.calls, .forwards] }
    if let stopped = ground.standstill(rule, .absenceLeader, to: .leader, missing: missing) {
      return stopped
    }
    let limit = ground.policy.absence.longerThanDays
    let people = ground.absent {
      $0.span.contains(ground.now) && $0.isLonger(thanDays: limit, in: ground.zone)
    }
    if people.isEmpty {
      return [RuleResult(rule, .site, .notEvaluated(.nothingToJudge), to: .leader)]
    }
    let index = ground.calls.map { AbsentCallIndex($0, absences: people.flatMap(\.absences)) }
    return people.compactMap { result(of: $0, index, ground) }
  }

  private static func result(
    of person: AbsentPerson, _ index: AbsentCallIndex?, _ ground: RuleGround
  ) -> RuleResult? {
    guard let absence = person.absences.last, let away = absence.days(in: ground.zone) else {
      return nil
    }
    let number = person.extension
    let span = ground.looked(absence)
    let owner = ground.people.first { $0.extension == number }
    let found = index?.tally(of: number, within: [span])
    // Forwards read before the absence began say nothing of it.
    let isKnown = ground.forwards.map { absence.span.contains($0.at) } ?? false
    let detail = AbsenceLeader(
      away: away, department: owner?.department, leader: owner?.leader,
      handover: isKnown ? ground.handover(of: number) : nil, calls: found?.tally)
    let verdict = verdict(detail, uncovered: ground.uncovered([span]))
    return RuleResult(
      rule, .extension(number), verdict,
      severity: verdict == .review ? ground.reviewSeverity(.absenceLeader) : .off, to: .leader,
      detail: .absenceLeader(detail), places: [absence.place] + (found?.unanswered ?? []))
  }

  private static func verdict(
    _ found: AbsenceLeader, uncovered: [Range<Instant>]
  ) -> RuleVerdict {
    if let calls = found.calls, calls.unanswered > 0 { return .review }
    if let handover = found.handover { return handover.isColleague ? .pass : .review }
    guard let calls = found.calls else { return .notEvaluated(.subjectUnknown(.forwards)) }
    if !uncovered.isEmpty { return .notEvaluated(.callsNotCovered(uncovered)) }
    return calls.calls == 0 ? .notEvaluated(.nothingToJudge) : .pass
  }
}
