import Calls
import Directory
import Policy
import Timing
import Voicemail

/// "Der ringes tilbage på telefonbeskeder inden for et døgn." (rule 2): what calls show of it, for a
/// mailbox or a whole department. That no call back is seen proves nothing: there are mobile
/// telephones, letters and other numbers. Messages that were deleted are not counted at all.
package struct CallbackKept: Sendable, Hashable {
  /// Why nothing can be seen of a message.
  package enum Unseen: String, Sendable, Hashable, CaseIterable {
    /// The caller's number was withheld.
    case withheld
    /// It is of another country.
    case foreign
    /// A colleague left it.
    case house
    /// The system does not tell who left it, or was not asked.
    case callerUnknown = "caller_unknown"
    /// The call records do not cover all the time until the deadline.
    case notCovered = "not_covered"
  }

  /// How long there was.
  package enum Limit: Sendable, Hashable {
    case hours(Double)
    /// To the end of the so manieth working day after it came, and not less than the hours.
    case workingDays(Int)
  }

  package var limit: Limit
  /// Somebody rang back in time and spoke with the caller.
  package var kept = 0
  /// The caller rang again in time and was answered.
  package var reachedAgain = 0
  /// Somebody rang back in time, and nobody answered.
  package var attempted = 0
  /// No call is seen.
  package var undocumented = 0
  package var unseen: [Unseen: Int] = [:]
  /// Messages whose deadline is still to come.
  package var notDue = 0

  /// Of which something can be said.
  package var seen: Int { kept + reachedAgain + attempted + undocumented }

  /// Whose caller somebody spoke with, 0…1 of the seen.
  package var share: Double { seen == 0 ? 0 : Double(kept + reachedAgain) / Double(seen) }

  package var unseenCount: Int { unseen.values.reduce(0, +) }

  package init(limit: Limit) { self.limit = limit }

  mutating func add(_ other: CallbackKept) {
    kept += other.kept
    reachedAgain += other.reachedAgain
    attempted += other.attempted
    undocumented += other.undocumented
    unseen.merge(other.unseen, uniquingKeysWith: +)
    notDue += other.notDue
  }
}

extension CallbackKept: RuleJudge {
  package static let rule = RuleID.callbackKept

  package static func judge(_ ground: RuleGround) -> [RuleResult] {
    let missing = ground.missingCalls + (ground.mailboxes.isEmpty ? [.mailboxes] : [])
    if let obstacle = obstacle(ground, .callbackKept, to: .employee, missing: missing) {
      return [obstacle]
    }
    if let reason = ground.policy.notInformed(on: ground.today) {
      return [RuleResult(rule, .site, .notEvaluated(.notInformed(reason)), to: .policyOwner)]
    }
    guard let reader = CallbackReader(ground) else { return [] }
    let departments = ground.departments
    var sums = departments.names.map { _ in CallbackKept(limit: reader.clock.limit) }
    var results: [RuleResult] = []
    for (number, mailboxes) in Self.byNumber(ground.mailboxes) {
      let place = departments.place(of: number)
      let found = reader.read(mailboxes.flatMap(\.messages), of: number, place: place)
      if let place { sums[place].add(found.counts) }
      results.append(result(found, number, ground))
    }
    for (index, sum) in sums.enumerated() {
      results.append(
        share(sum, of: departments.names[index], people: departments.sizes[index]))
    }
    return results
  }

  /// An extension may have a mailbox in more than one context.
  private static func byNumber(_ mailboxes: [Mailbox]) -> [(String, [Mailbox])] {
    Dictionary(grouping: mailboxes, by: \.id.number)
      .sorted { MailboxID($0.key) < MailboxID($1.key) }.map { ($0.key, $0.value) }
  }

  private static func result(
    _ found: CallbackReader.Found, _ number: String, _ ground: RuleGround
  ) -> RuleResult {
    let counts = found.counts
    let verdict: RuleVerdict
    if counts.attempted + counts.undocumented > 0 {
      verdict = .review
    } else if counts.unseen[.notCovered, default: 0] > 0 {
      verdict = .notEvaluated(.callsNotCovered(found.uncovered))
    } else if counts.unseenCount > 0 {
      verdict = .notEvaluated(.numbersUnknown)
    } else {
      verdict = counts.seen > 0 ? .pass : .notEvaluated(.nothingToJudge)
    }
    let severity = ground.policy.severities[.callbackKept]
    return RuleResult(
      rule, .extension(number), verdict,
      severity: verdict == .review ? min(severity, .warn) : .off, to: .employee,
      detail: counts.seen + counts.unseenCount + counts.notDue > 0 ? .callbackKept(counts) : nil,
      places: found.places)
  }

  private static func share(
    _ sum: CallbackKept, of department: String, people: Int
  ) -> RuleResult {
    let verdict: RuleVerdict
    var detail: RuleDetail?
    if sum.seen + sum.unseenCount == 0 {
      verdict = .notEvaluated(.nothingToJudge)
    } else if people < Departments.fewestPeople || sum.seen < Departments.fewestCalls {
      verdict = .notEvaluated(.tooFew)
    } else {
      verdict = .figure
      detail = .callbackKept(sum)
    }
    return RuleResult(rule, .department(department), verdict, to: .policyOwner, detail: detail)
  }
}
