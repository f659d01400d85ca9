import Absence
import Directory
import Policy
import Timing
import Voicemail

/// Who takes the telephone of somebody whose calendar is not free at the time the forwards were read:
/// rules 13 and 16, which say "i længere tid" and not how long that is.
package struct AwayFromDesk: Sendable, Hashable {
  /// How long the calendar is not free without a break, minutes.
  package let minutes: Int
  package let handover: Handover
  /// "i længere tid": so many minutes or more.
  package let leastMinutes: Int
}

extension AwayFromDesk {
  /// What both rules have in common. What a calendar is about is never known: `isAway` tells those
  /// who are out of office from those who are busy.
  static func judge(
    _ rule: RuleID, _ code: FindingCode, isAway: Bool, _ ground: RuleGround
  ) -> [RuleResult] {
    var missing: [RuleData] = ground.calendars == nil ? [.calendars] : []
    if ground.forwards == nil { missing.append(.forwards) }
    if let stopped = ground.standstill(rule, code, to: .employee, missing: missing) {
      return stopped
    }
    guard let forwards = ground.forwards, let calendars = ground.calendars else { return [] }
    // Nobody has to forward a telephone that need not be answered.
    let hours = OpenHours(ground)
    let isOpen = hours.isEmpty || hours.contains(forwards.at)
    let known = calendars.filter { number, _ in
      ground.people.contains { $0.extension == number && $0.mailboxType == .personal }
    }
    guard isOpen, !known.isEmpty else {
      return [RuleResult(rule, .site, .notEvaluated(.nothingToJudge), to: .employee)]
    }
    return known.sorted { $0.key < $1.key }.map { number, calendar in
      result(rule, code, of: number, calendar, isAway: isAway, ground, at: forwards.at)
    }
  }

  private static func result(
    _ rule: RuleID, _ code: FindingCode, of number: String, _ calendar: [CalendarSpan],
    isAway: Bool, _ ground: RuleGround, at moment: Instant
  ) -> RuleResult {
    func finding(
      _ verdict: RuleVerdict, _ detail: RuleDetail? = nil, _ places: [SourcePlace] = []
    ) -> RuleResult {
      RuleResult(
        rule, .extension(number), verdict,
        severity: verdict == .review ? ground.reviewSeverity(code) : .off, to: .employee,
        detail: detail, places: places)
    }
    let own = calendar.filter { $0.isAway == isAway && !$0.isLongerThanADay(ground) }
    let isElsewhere = calendar.contains { $0.isAway != isAway && $0.span.contains(moment) }
    let limit = ground.policy.absence.deskMinutes
    let span = InstantSet(own.map(\.span)).ranges.first { $0.contains(moment) }
    // Who is out of office is in no meeting; who is away for days is rule 10's.
    guard let span, isAway || !isElsewhere,
      span.upperBound - span.lowerBound >= Int64(limit) * 60
    else { return finding(.notEvaluated(.nothingToJudge)) }
    guard let handover = ground.handover(of: number) else {
      return finding(.notEvaluated(.subjectUnknown(.forwards)))
    }
    let detail = AwayFromDesk(
      minutes: Int((span.upperBound - span.lowerBound) / 60), handover: handover,
      leastMinutes: limit)
    let places =
      own.filter { $0.span.overlaps(span) }.map(\.place)
      + (ground.forwards?.forwards ?? []).filter { $0.extension == number }.map(\.place)
    return finding(
      handover.isColleague ? .pass : .review,
      rule == .deskForwarded ? .deskForwarded(detail) : .meetingForwarded(detail), places)
  }
}

extension CalendarSpan {
  /// An absence, which is another rule's; or something that is in the calendar all day: nobody meets
  /// for that long. The shortest day has 23 hours.
  fileprivate func isLongerThanADay(_ ground: RuleGround) -> Bool {
    guard isAway else { return span.upperBound - span.lowerBound >= 23 * 3600 }
    return Absence(extension: "", span: span, isWholeDays: false, place: place)
      .isLonger(thanDays: ground.policy.absence.longerThanDays, in: ground.zone)
  }
}
