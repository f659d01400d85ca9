import Absence
import Calls
import Policy
package import Timing
import Voicemail

/// Rule 19: "Der må ikke ligges telefonbeskeder til medarbejdere, der er væk i mere end et døgn,
/// medmindre borgeren er blevet informeret om dette."
///
/// A caller was told when the greeting that was there at the time names a later day of return. Only
/// voicemail is seen; what is written on paper or mailed is not.
package struct MessagesWhileAway: Sendable, Hashable {
  package let away: [CivilPeriod]
  /// Messages that came while the person was away and are still in the mailbox.
  package let messages: Int
  /// Of those: the greeting named a day of return that was still to come.
  package let informed: Int
  /// Of those: whether the caller was told cannot be seen.
  package let unclear: Int
  /// The day that the greeting names.
  package let returnDate: CivilDate?
  /// More hours than this.
  package let longerThanHours: Int

  package var notInformed: Int { messages - informed - unclear }
}

extension MessagesWhileAway: RuleJudge {
  package static let rule = RuleID.messagesWhileAway

  package static func judge(_ ground: RuleGround) -> [RuleResult] {
    var missing: [RuleData] = ground.absences == nil ? [.absences] : []
    if ground.mailboxes.isEmpty { missing.append(.messages) }
    if let stopped = ground.standstill(rule, .messagesWhileAway, to: .employee, missing: missing) {
      return stopped
    }
    let limit = ground.policy.absence.longerThanHours
    let people = ground.absent { $0.isLonger(thanHours: limit, in: ground.zone) }
    var messages: [String: [Message]] = [:]
    for mailbox in ground.mailboxes { messages[mailbox.id.number, default: []] += mailbox.messages }
    let known = people.filter { messages[$0.extension] != nil }
    if known.isEmpty {
      return [RuleResult(rule, .site, .notEvaluated(.nothingToJudge), to: .employee)]
    }
    let index = ground.calls.map { AbsentCallIndex($0, absences: known.flatMap(\.absences)) }
    return known.map { person in
      result(of: person, messages[person.extension] ?? [], index, ground)
    }
  }

  private enum Told {
    case yes
    case no
    case unclear
  }

  private static func result(
    of person: AbsentPerson, _ messages: [Message], _ index: AbsentCallIndex?,
    _ ground: RuleGround
  ) -> RuleResult {
    let number = person.extension
    let spans = person.absences.map(ground.looked)
    let left = messages.filter { message in spans.contains { $0.contains(message.arrived) } }
    let greeting = ground.greetings[number]
    let told = left.map { message in
      greeting.map { self.told(message, $0, ground.zone) } ?? .unclear
    }
    let detail = MessagesWhileAway(
      away: person.periods(in: ground.zone), messages: left.count,
      informed: told.count { $0 == .yes }, unclear: told.count { $0 == .unclear },
      returnDate: greeting?.returnDate, longerThanHours: ground.policy.absence.longerThanHours)
    let verdict: RuleVerdict
    if left.isEmpty {
      // Messages that were heard and deleted leave no trace here; calls do.
      let tally = index?.tally(of: number, within: spans).tally
      let isSeen = ground.uncovered(spans).isEmpty && tally.map { $0.inVoicemail == 0 } ?? false
      verdict = isSeen ? .pass : .notEvaluated(.nothingToJudge)
    } else if greeting == nil {
      verdict = .notEvaluated(.subjectUnknown(.greetings))
    } else {
      verdict = detail.informed == detail.messages ? .pass : .review
    }
    let findings = zip(left, told).filter { $0.1 != .yes }.map(\.0.place)
    return RuleResult(
      rule, .extension(number), verdict,
      severity: verdict == .review ? ground.reviewSeverity(.messagesWhileAway) : .off,
      to: .employee, detail: .messagesWhileAway(detail),
      places: person.absences.map(\.place) + findings)
  }

  private static func told(
    _ message: Message, _ greeting: GreetingFacts, _ zone: TimeZoneRules
  ) -> Told {
    guard let day = greeting.returnDate else { return greeting.mayNameReturn ? .unclear : .no }
    // A greeting recorded later is not what this caller heard.
    guard let recorded = greeting.recorded, recorded <= message.arrived else { return .unclear }
    return day > zone.civilTime(at: message.arrived).date ? .yes : .no
  }
}
