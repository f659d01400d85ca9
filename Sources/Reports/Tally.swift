/// How many subjects of a department got which verdict by a rule.
package struct Tally: Sendable, Hashable {
  package var rule: String
  /// Empty where the directory names none.
  package var department: String
  package var pass = 0
  package var review = 0
  package var fail = 0
  package var notEvaluated = 0
  package var waived = 0

  package init(rule: String, department: String) {
    self.rule = rule
    self.department = department
  }

  /// Those with a verdict: what a share is of.
  package var judged: Int { pass + review + fail + waived }
}

extension Report {
  /// By rule and department, in order; mailboxes only.
  package var tallies: [Tally] {
    var found: [TallyKey: Tally] = [:]
    for subject in subjects where subject.key.kind == .mailbox {
      for (rule, outcome) in subject.outcomes {
        let key = TallyKey(rule: rule, department: subject.department ?? "")
        var tally = found[key] ?? Tally(rule: key.rule, department: key.department)
        tally.count(outcome)
        found[key] = tally
      }
    }
    return found.values.sorted { ($0.rule, $0.department) < ($1.rule, $1.department) }
  }
}

private struct TallyKey: Hashable {
  let rule: String
  let department: String
}

/// A rule's verdict on a subject as a whole: the worst of what it found.
package enum RuleOutcome: Sendable, Hashable {
  case verdict(ReportedOutcome)
  case waived
}

extension ReportedSubject {
  /// The worst of each rule, with waived findings apart.
  package var outcomes: [(rule: String, outcome: RuleOutcome)] {
    var order: [String] = []
    var worst: [String: RuleOutcome] = [:]
    for verdict in verdicts where verdict.outcome != .figure {
      let outcome: RuleOutcome = verdict.waiver == nil ? .verdict(verdict.outcome) : .waived
      guard let known = worst[verdict.rule] else {
        order.append(verdict.rule)
        worst[verdict.rule] = outcome
        continue
      }
      if outcome.weight > known.weight { worst[verdict.rule] = outcome }
    }
    return order.compactMap { rule in worst[rule].map { (rule, $0) } }
  }
}

extension RuleOutcome {
  fileprivate var weight: Int {
    switch self {
    case .verdict(.fail): 5
    case .verdict(.review): 4
    case .waived: 3
    case .verdict(.notEvaluated): 2
    case .verdict(.pass): 1
    case .verdict(.figure): 0
    }
  }
}

extension Tally {
  fileprivate mutating func count(_ outcome: RuleOutcome) {
    switch outcome {
    case .waived: waived += 1
    case .verdict(.pass): pass += 1
    case .verdict(.review): review += 1
    case .verdict(.fail): fail += 1
    case .verdict(.notEvaluated): notEvaluated += 1
    case .verdict(.figure): break
    }
  }
}
