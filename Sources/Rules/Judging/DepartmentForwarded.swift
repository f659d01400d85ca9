import Absence
import Directory
import Policy
import Timing
import Voicemail

/// Rule 23: "Hvis en hel afdeling er fraværende pga. møde eller anden aktivitet i telefontiden, må der
/// ikke stilles om til Omstillingen – medmindre, der er truffet aftale forinden."
///
/// Departments of at least two people. An agreement cannot be seen, so it is never more than an
/// indication.
package struct DepartmentForwarded: Sendable, Hashable {
  /// People with a telephone of their own.
  package let people: Int
  /// Those whose calls all go to the switchboard.
  package let toSwitchboard: Int
  /// Whether the forwards were read in telephone hours; nil when those are not known.
  package let isInHours: Bool?
}

extension DepartmentForwarded: RuleJudge {
  package static let rule = RuleID.departmentForwarded

  package static func judge(_ ground: RuleGround) -> [RuleResult] {
    var missing: [RuleData] = ground.forwards == nil ? [.forwards] : []
    if ground.policy.numbers.switchboard.isEmpty { missing.append(.switchboardNumber) }
    if ground.people.isEmpty { missing.append(.directory) }
    if let stopped = ground.standstill(rule, .departmentForwarded, to: .leader, missing: missing) {
      return stopped
    }
    var departments: [String: [String]] = [:]
    for person in ground.people where person.mailboxType == .personal {
      guard let department = person.department else { continue }
      departments[department, default: []].append(person.extension)
    }
    let isInHours = ground.isInTelephoneHours
    let results = departments.sorted { $0.key < $1.key }.compactMap { name, numbers in
      numbers.count < 2 ? nil : result(of: name, numbers, isInHours, ground)
    }
    return results.isEmpty
      ? [RuleResult(rule, .site, .notEvaluated(.nothingToJudge), to: .leader)] : results
  }

  private static func result(
    of department: String, _ numbers: [String], _ isInHours: Bool?, _ ground: RuleGround
  ) -> RuleResult {
    let handovers = numbers.map { ground.handover(of: $0) }
    let detail = DepartmentForwarded(
      people: numbers.count, toSwitchboard: handovers.count { $0 == .switchboard },
      isInHours: isInHours)
    let verdict: RuleVerdict
    if isInHours == false {
      verdict = .notEvaluated(.nothingToJudge)
    } else if handovers.contains(where: { $0 != nil && $0 != .switchboard }) {
      verdict = .pass
    } else if handovers.contains(nil) {
      verdict = .notEvaluated(.subjectUnknown(.forwards))
    } else {
      verdict = .review
    }
    let isFinding = verdict == .review
    let places = (ground.forwards?.forwards ?? []).filter {
      isFinding && $0.kind == .always && numbers.contains($0.extension)
    }
    return RuleResult(
      rule, .department(department), verdict,
      severity: isFinding ? ground.reviewSeverity(.departmentForwarded) : .off, to: .leader,
      detail: .departmentForwarded(detail), places: places.map(\.place))
  }
}

extension RuleGround {
  /// Whether telephones were to be answered when the forwards were read; nil when the hours are
  /// unknown.
  fileprivate var isInTelephoneHours: Bool? {
    let hours = OpenHours(self)
    guard !hours.isEmpty, let forwards else { return nil }
    return hours.contains(forwards.at)
  }
}
