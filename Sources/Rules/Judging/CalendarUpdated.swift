import Absence
import Directory
import Policy
package import Timing
import Voicemail

/// Rule 21: "Din kalender skal altid være opdateret".
///
/// An indicator: on working days on which a table or OS2mo has somebody away, the calendar has
/// nothing at all. What else is or is not in a calendar is not looked at.
package struct CalendarUpdated: Sendable, Hashable {
  /// Working days away.
  package let days: Int
  /// Those on which the calendar shows neither out of office nor busy, in order.
  package let free: [CivilDate]
}

extension CalendarUpdated: RuleJudge {
  package static let rule = RuleID.calendarUpdated

  package static func judge(_ ground: RuleGround) -> [RuleResult] {
    var missing: [RuleData] = ground.recordedAbsences == nil ? [.absences] : []
    if ground.calendars == nil { missing.append(.calendars) }
    if let stopped = ground.standstill(rule, .calendarUpdated, to: .employee, missing: missing) {
      return stopped
    }
    let calendars = ground.calendars ?? [:]
    var away: [String: [Absence]] = [:]
    for absence in (ground.recordedAbsences ?? []).joined where !ground.looked(absence).isEmpty {
      away[absence.extension, default: []].append(absence)
    }
    if away.isEmpty {
      return [RuleResult(rule, .site, .notEvaluated(.nothingToJudge), to: .employee)]
    }
    return away.sorted { $0.key < $1.key }.map { number, absences in
      guard let calendar = calendars[number] else {
        return RuleResult(
          rule, .extension(number), .notEvaluated(.subjectUnknown(.calendars)), to: .employee,
          places: absences.map(\.place))
      }
      return result(of: number, absences, calendar, ground)
    }
  }

  private static func result(
    of number: String, _ absences: [Absence], _ calendar: [CalendarSpan], _ ground: RuleGround
  ) -> RuleResult {
    let working = WorkingDays(holidays: ground.holidays)
    let busy = InstantSet(calendar.map(\.span))
    var days: [CivilDate] = []
    for absence in absences {
      let span = ground.looked(absence)
      guard
        let touched = CivilPeriod(
          first: ground.zone.civilTime(at: span.lowerBound).date,
          last: ground.zone.civilTime(at: span.upperBound - 1).date)
      else { continue }
      // An hour away need not be in a calendar: whole days only.
      days += touched.days.filter { day in
        let whole = ground.zone.day(day)
        return working.contains(day) && absence.span.lowerBound <= whole.lowerBound
          && absence.span.upperBound >= whole.upperBound
      }
    }
    let free = days.filter { !busy.touches(ground.zone.day($0)) }
    let verdict: RuleVerdict =
      days.isEmpty ? .notEvaluated(.nothingToJudge) : free.isEmpty ? .pass : .review
    return RuleResult(
      rule, .extension(number), verdict,
      severity: verdict == .review ? ground.reviewSeverity(.calendarUpdated) : .off,
      to: .employee,
      detail: days.isEmpty ? nil : .calendarUpdated(CalendarUpdated(days: days.count, free: free)),
      places: absences.map(\.place))
  }
}
