import Absence
import Directory
import Policy
package import Timing
import Voicemail

/// Rule 24: "Alle lukninger eller møder, hvor en hel afdeling ikke kan tage telefonerne, skal fremgå
/// af "Rådhuslukninger" på medarbejdersiden."
///
/// An indication: working days of the period on which everybody of a department was registered as
/// absent in all telephone hours (all day where those are not known), and the list has no closure of
/// the department then. Departments of at least two people. Meetings are in no register of absences.
package struct ClosuresListed: Sendable, Hashable {
  /// Days on which nobody was there.
  package let days: [CivilDate]
  /// Of these, those that the list does not have.
  package let unlisted: [CivilDate]
}

extension ClosuresListed: RuleJudge {
  package static let rule = RuleID.closures

  package static func judge(_ ground: RuleGround) -> [RuleResult] {
    var missing: [RuleData] = ground.closures == nil ? [.closures] : []
    if ground.absences == nil { missing.append(.absences) }
    if ground.people.isEmpty { missing.append(.directory) }
    if let stopped = ground.standstill(rule, .closures, to: .leader, missing: missing) {
      return stopped
    }
    let departments = ground.departments
    let people = ground.people.filter { $0.mailboxType == .personal }.map(\.extension)
    let away = Dictionary(grouping: (ground.absences ?? []).joined, by: \.extension)
    let results = departments.names.indices.compactMap { index in
      let numbers = people.filter { departments.place(of: $0) == index }
      return numbers.count < 2
        ? nil : result(of: index, numbers.map { away[$0] ?? [] }, departments, ground)
    }
    return results.isEmpty
      ? [RuleResult(rule, .site, .notEvaluated(.nothingToJudge), to: .leader)] : results
  }

  /// `absences` are those of each of its people.
  private static func result(
    of index: Int, _ absences: [[Absence]], _ departments: Departments, _ ground: RuleGround
  ) -> RuleResult {
    let listed = (ground.closures ?? []).filter { closure in
      guard let name = closure.department else { return true }
      return departments.index(named: name) == index
        || Departments.key(name) == Departments.key(ground.policy.municipality.name)
    }
    let list = InstantSet(listed.map(\.span))
    var (days, unlisted): ([CivilDate], [CivilDate]) = ([], [])
    var places: [SourcePlace] = []
    for (day, hours) in ground.openDays {
      let found = absences.map { own in
        own.first {
          $0.span.lowerBound <= hours.lowerBound && hours.upperBound <= $0.span.upperBound
        }
      }
      guard !found.contains(nil) else { continue }
      days.append(day)
      places += found.compactMap { $0?.place }
      if list.covers(hours) {
        places += listed.filter { $0.span.overlaps(hours) }.map(\.place)
      } else {
        unlisted.append(day)
      }
    }
    let verdict: RuleVerdict =
      days.isEmpty ? .notEvaluated(.nothingToJudge) : unlisted.isEmpty ? .pass : .review
    return RuleResult(
      rule, .department(departments.names[index]), verdict,
      severity: verdict == .review ? ground.reviewSeverity(.closures) : .off, to: .leader,
      detail: days.isEmpty
        ? nil : .closuresListed(ClosuresListed(days: days, unlisted: unlisted)),
      places: places)
  }
}

extension RuleGround {
  /// The working days that are looked at, each with the time in which telephones are to be answered.
  fileprivate var openDays: [(day: CivilDate, hours: Range<Instant>)] {
    let end = min(period.upperBound, now)
    guard period.lowerBound < end,
      let days = CivilPeriod(
        first: zone.civilTime(at: period.lowerBound).date,
        last: zone.civilTime(at: end - 1).date)
    else { return [] }
    let hours = OpenHours(self)
    let working = WorkingDays(holidays: holidays)
    return days.days.compactMap { day in
      if !hours.isEmpty { return hours.span(of: day).map { (day, $0) } }
      return working.contains(day) ? (day, zone.day(day)) : nil
    }
  }
}
