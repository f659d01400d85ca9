import Calls
import Policy
import Timing

/// "Målsætningen er at alle telefoniske opkald besvares i telefontiden. Der foretages så få
/// omstillinger som muligt" (rule 11): a goal, so a figure.
package struct AnswerRate: Sendable, Hashable {
  /// Calls in telephone hours of which is known what became of them.
  package let calls: Int
  package let answered: Int
  package let voicemail: Int
  package let unanswered: Int
  /// Further calls, which a person or a machine answered: the records do not tell.
  package let unclear: Int
  /// How often answered calls were sent on; nil where the records do not show legs.
  package let transfers: Int?
  /// The records do not cover the whole period.
  package let isPartial: Bool

  /// 0…1.
  package var share: Double { calls == 0 ? 0 : Double(answered) / Double(calls) }
}

extension AnswerRate: RuleJudge {
  package static let rule = RuleID.callsAnswered

  package static func judge(_ ground: RuleGround) -> [RuleResult] {
    let hours = OpenHours(ground)
    if let obstacle = obstacle(
      ground, .callsAnswered, to: .policyOwner,
      missing: ground.missingCalls + (hours.isEmpty ? [.telephoneHours] : []))
    {
      return [obstacle]
    }
    guard let incoming = IncomingCalls(ground, isInside: hours.contains) else { return [] }
    let showsLegs = ground.calls?.showsLegs ?? false
    return figures(incoming) { calls in
      let answered = calls.count { $0.ending == .answered }
      let voicemail = calls.count { $0.ending == .voicemail }
      let unanswered = calls.count { $0.ending == .unanswered }
      let known = answered + voicemail + unanswered
      return DepartmentFigure(
        count: known,
        detail: .answerRate(
          AnswerRate(
            calls: known, answered: answered, voicemail: voicemail, unanswered: unanswered,
            unclear: calls.count - known,
            transfers: showsLegs ? calls.reduce(0) { $0 + $1.transfers } : nil,
            isPartial: !incoming.uncovered.isEmpty)))
    }
  }
}

/// When telephones are to be answered. Public holidays are closed.
struct OpenHours {
  private let minutes: [Int: Range<Int>]
  private let holidays: DanishHolidays
  private let zone: TimeZoneRules

  init(_ ground: RuleGround) {
    minutes = ground.policy.telephoneHours.minutes
    holidays = ground.holidays
    zone = ground.zone
  }

  var isEmpty: Bool { minutes.isEmpty }

  /// The hours of a day; nil where telephones are not answered on it.
  func span(of day: CivilDate) -> Range<Instant>? {
    guard let open = minutes[day.weekday], holidays.holiday(on: day) == nil else { return nil }
    func instant(_ minute: Int) -> Instant {
      // The end may be midnight, which is the next day's.
      if minute == 1440 { return zone.day(day).upperBound }
      switch zone.meaning(of: CivilTime(date: day, secondOfDay: minute * 60)) {
      case .once(let instant), .twice(let instant, _), .never(let instant): return instant
      }
    }
    let span = (instant(open.lowerBound), instant(open.upperBound))
    return span.0 < span.1 ? span.0..<span.1 : nil
  }

  func contains(_ instant: Instant) -> Bool {
    let time = zone.civilTime(at: instant)
    guard let open = minutes[time.date.weekday], open.contains(time.secondOfDay / 60) else {
      return false
    }
    return holidays.holiday(on: time.date) == nil
  }
}

extension RuleGround {
  var holidays: DanishHolidays {
    DanishHolidays(
      byAgreement: policy.access.halfHolidays == .yes
        ? [.constitutionDay, .christmasEve, .newYearsEve] : [])
  }
}
