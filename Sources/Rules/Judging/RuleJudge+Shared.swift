import Policy

extension RuleJudge {
  /// What keeps a rule from being judged at all, for the whole site: it is switched off, or data
  /// were not given. Nil where it can be judged.
  static func obstacle(
    _ ground: RuleGround, _ code: FindingCode, to addressee: RuleAddressee, missing: [RuleData]
  ) -> RuleResult? {
    let reason: NotEvaluated
    if ground.policy.severities[code] == .off {
      reason = .off
    } else if !missing.isEmpty {
      reason = .missing(missing)
    } else {
      return nil
    }
    return RuleResult(rule, .site, .notEvaluated(reason), to: addressee)
  }

  /// A result for each department: the figure that `figure` makes of its calls. Nil is a figure of
  /// nothing. Where the calls stand is not told: it would lead to the persons who had them.
  static func figures(
    _ incoming: IncomingCalls, _ figure: ([IncomingCall]) -> DepartmentFigure?
  ) -> [RuleResult] {
    let departments = incoming.departments
    return zip(departments.names.indices, incoming.byDepartment).map { index, calls in
      let subject = RuleSubject.department(departments.names[index])
      func without(_ reason: NotEvaluated) -> RuleResult {
        RuleResult(rule, subject, .notEvaluated(reason), to: .policyOwner)
      }
      if incoming.isBlind { return without(.callsNotCovered(incoming.uncovered)) }
      if departments.sizes[index] < Departments.fewestPeople { return without(.tooFew) }
      guard let found = figure(calls) else { return without(.nothingToJudge) }
      if found.count == 0 { return without(.nothingToJudge) }
      if found.count < Departments.fewestCalls { return without(.tooFew) }
      return RuleResult(
        rule, subject, .figure, to: .policyOwner, detail: found.detail)
    }
  }
}

/// What a rule counted for a department.
struct DepartmentFigure {
  /// How many calls it rests on.
  let count: Int
  let detail: RuleDetail
}

extension RuleGround {
  /// What of calls was not given.
  var missingCalls: [RuleData] { calls == nil || callCoverage == nil ? [.calls] : [] }
}
