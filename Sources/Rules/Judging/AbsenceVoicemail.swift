import Absence
import Calls
import Policy
package import Timing
import Voicemail

/// Rule 10: "Ved fravær over en dag (fx ferie eller sygdom) må der ikke benyttes telefonsvarer.
/// Telefon skal i stedet medflyttes til en kollega."
///
/// It is broken when a call ended in the mailbox of who was away, or when nobody has the telephone at
/// the time the forwards were read. It is kept when the records cover all of the absence, no call
/// ended in the mailbox, and the telephone is a colleague's; of an absence that was over by then,
/// when every call was taken.
package struct AbsenceVoicemail: Sendable, Hashable {
  /// Rule 18: "I tilfælde, hvor borgere kun kan betjenes af en bestemt person, kan voicemail tages i
  /// brug ved fravær. Dog må der ikke benyttes voicemail ved længere tids fravær."
  package enum Exemption: Sendable, Hashable {
    case none
    /// A waiver allows voicemail: rules 10 and 18 say different things.
    case applies
    /// There is a waiver, and these absences are too long for it.
    case absenceTooLong
  }

  /// The absences that were judged: those longer than the limit, less those that are exempt.
  package let away: [CivilPeriod]
  /// Nil without call records.
  package let calls: CallTally?
  /// Nil when nobody knows, or nobody was away when the forwards were read.
  package let handover: Handover?
  package let exemption: Exemption
  /// More calendar days than this.
  package let longerThanDays: Int
  /// "længere tids fravær": more calendar days than this.
  package let longAbsenceDays: Int
}

extension AbsenceVoicemail: RuleJudge {
  package static let rule = RuleID.absenceVoicemail

  package static func judge(_ ground: RuleGround) -> [RuleResult] {
    var missing: [RuleData] = ground.absences == nil ? [.absences] : []
    if ground.calls == nil, ground.forwards == nil { missing += [.calls, .forwards] }
    if let stopped = ground.standstill(rule, .absenceVoicemail, to: .employee, missing: missing) {
      return stopped
    }
    let limit = ground.policy.absence.longerThanDays
    let people = ground.absent { $0.isLonger(thanDays: limit, in: ground.zone) }
    if people.isEmpty {
      return [RuleResult(rule, .site, .notEvaluated(.nothingToJudge), to: .employee)]
    }
    let index = ground.calls.map { AbsentCallIndex($0, absences: people.flatMap(\.absences)) }
    return people.map { result(of: $0, index, ground) }
  }

  private static func result(
    of person: AbsentPerson, _ index: AbsentCallIndex?, _ ground: RuleGround
  ) -> RuleResult {
    let number = person.extension
    let policy = ground.policy.absence
    let isExempt = ground.exempt[rule]?.contains(number) ?? false
    let judged =
      isExempt
      ? person.absences.filter {
        $0.isLonger(thanDays: policy.longAbsenceDays, in: ground.zone)
      } : person.absences
    let subject = judged.isEmpty ? person.absences : judged
    let spans = subject.map(ground.looked)
    let found = index?.tally(of: number, within: spans)
    let isAwayThen = ground.forwards.map { state in
      subject.contains { $0.span.contains(state.at) }
    }
    let handover = isAwayThen == true ? ground.handover(of: number) : nil
    let detail = AbsenceVoicemail(
      away: AbsentPerson(extension: number, absences: subject).periods(in: ground.zone),
      calls: found?.tally, handover: handover,
      exemption: !isExempt ? .none : judged.isEmpty ? .applies : .absenceTooLong,
      longerThanDays: policy.longerThanDays, longAbsenceDays: policy.longAbsenceDays)
    let verdict =
      judged.isEmpty
      ? .pass : verdict(detail, uncovered: ground.uncovered(spans), isAwayThen: isAwayThen)
    var places = subject.map(\.place) + (found?.inVoicemail ?? [])
    if verdict == .review { places += found?.unanswered ?? [] }
    if handover != nil {
      places += (ground.forwards?.forwards ?? []).filter { $0.extension == number }.map(\.place)
    }
    let severity: Severity =
      switch verdict {
      case .fail: ground.policy.severities[.absenceVoicemail]
      case .review: ground.reviewSeverity(.absenceVoicemail)
      case .pass, .figure, .notEvaluated: .off
      }
    return RuleResult(
      rule, .extension(number), verdict, severity: severity, to: .employee,
      detail: .absenceVoicemail(detail), places: places)
  }

  /// What the data decide. `isAwayThen` is whether the person was away when the forwards were read;
  /// nil when they were not.
  private static func verdict(
    _ found: AbsenceVoicemail, uncovered: [Range<Instant>], isAwayThen: Bool?
  ) -> RuleVerdict {
    if let calls = found.calls, calls.inVoicemail > 0 { return .fail }
    if let handover = found.handover {
      if handover.isCertainlyNobody { return .fail }
      if !handover.isColleague { return .review }
    }
    guard let calls = found.calls else { return .notEvaluated(.missing([.calls])) }
    let isHandedOver = found.handover?.isColleague ?? false
    if !isHandedOver, calls.unanswered > 0 { return .review }
    if !uncovered.isEmpty { return .notEvaluated(.callsNotCovered(uncovered)) }
    if isHandedOver { return .pass }
    if isAwayThen == true { return .notEvaluated(.subjectUnknown(.forwards)) }
    return calls.calls == 0 ? .notEvaluated(.nothingToJudge) : .pass
  }
}
