import Absence
import Calls
import Policy
import Testing
import Timing
import Voicemail

@testable import Rules

private typealias Town = AbsenceTown

/// A case: what is given, and what is said.
private struct Case: Sendable {
  var absences: [Absence]? = [Town.away("4512", 23, 25)]
  var calls: [Call]?
  var forwards: [Forward]?
  let expected: [String]
}

private let past = [Town.away("4512", 17, 19)]
private let answered = Town.call(to: "4512", 24, 9, .answered)
private let colleague = Town.forward("4512", .extension("4513"))

struct AbsenceVoicemailTests {
  @Test(arguments: [
    // What is not given.
    Case(absences: nil, expected: ["site missing absences,calls,forwards off"]),
    Case(expected: ["site missing calls,forwards off"]),
    // One day is not over a day; nobody else was away.
    Case(
      absences: [Town.away("4512", 24, 24)], calls: [], expected: ["site nothing off"]),
    // Still to come.
    Case(absences: [Town.away("4512", 26, 30)], calls: [], expected: ["site nothing off"]),
    // A call in voicemail decides, whatever the forward says.
    Case(
      calls: [Town.call(to: "4512", 24, 9, .voicemail, box: "4512")], forwards: [colleague],
      expected: ["4512 fail fail"]),
    Case(calls: [Town.call(to: "4512", 24, 9, .voicemail)], expected: ["4512 fail fail"]),
    // The same through another's extension.
    Case(
      calls: [Town.call(to: "4600", 24, 9, .voicemail, box: "4512")],
      expected: ["4512 fail fail"]),
    // A colleague's mailbox is not the owner's, but nobody took the call.
    Case(
      calls: [Town.call(to: "4512", 24, 9, .voicemail, box: "4513")],
      expected: ["4512 review warn"]),
    // Before the absence, after it, and what the owner dials.
    Case(
      absences: past,
      calls: [
        Town.call(to: "4512", 16, 23, .voicemail), Town.call(to: "4512", 20, 0, .voicemail),
        Town.call(.house("4512"), to: "4512", 18, 9, .voicemail),
        Town.call(to: "4512", 18, 9, .answered),
      ], expected: ["4512 pass off"]),
    // The first and the last moment.
    Case(
      absences: past, calls: [Town.call(to: "4512", 17, 0, .voicemail)],
      expected: ["4512 fail fail"]),
    // Forwards at 11 o'clock today, while away.
    Case(calls: [answered], forwards: [], expected: ["4512 fail fail"]),
    Case(calls: [answered], forwards: [colleague], expected: ["4512 pass off"]),
    Case(calls: [], forwards: [colleague], expected: ["4512 pass off"]),
    Case(forwards: [colleague], expected: ["4512 missing calls off"]),
    Case(
      calls: [answered], forwards: [Town.forward("4512", .extension("1000"))],
      expected: ["4512 fail fail"]),
    Case(forwards: [Town.forward("4512", .voicemail)], expected: ["4512 fail fail"]),
    Case(
      forwards: [
        Town.forward("4512", .extension("4513")), Town.forward("4513", .extension("4512")),
      ],
      expected: ["4512 fail fail"]),
    // A mobile may be a colleague's, a group has perhaps somebody in it.
    Case(
      calls: [answered], forwards: [Town.forward("4512", .outside)], expected: ["4512 review warn"]),
    Case(
      calls: [answered], forwards: [Town.forward("4512", .extension("4600"))],
      expected: ["4512 review warn"]),
    // Through a colleague to another.
    Case(
      calls: [answered],
      forwards: [colleague, Town.forward("4513", .extension("4514"))], expected: ["4512 pass off"]),
    // The colleague is away too.
    Case(
      absences: [Town.away("4512", 23, 25), Town.away("4513", 25, 25)], calls: [answered],
      forwards: [colleague], expected: ["4512 review warn"]),
    // Back before the forwards were read: only calls tell.
    Case(absences: past, calls: [], forwards: [], expected: ["4512 nothing off"]),
    Case(
      absences: past, calls: [Town.call(to: "4512", 18, 9, .noAnswer)],
      expected: ["4512 review warn"]),
    Case(absences: past, forwards: [], expected: ["4512 missing calls off"]),
    // Adjacent single days are one absence.
    Case(
      absences: [Town.away("4512", 23, 23), Town.away("4512", 24, 24)],
      calls: [Town.call(to: "4512", 24, 9, .voicemail)], expected: ["4512 fail fail"]),
  ])
  private func verdicts(_ given: Case) {
    let ground = Town.ground(
      absences: given.absences, calls: given.calls, forwards: given.forwards)
    #expect(shown(AbsenceVoicemail.judge(ground)) == given.expected)
  }

  @Test func coverage() {
    func judge(_ covered: [Range<Instant>], _ calls: [Call]) -> [String] {
      shown(
        AbsenceVoicemail.judge(
          Town.ground(absences: past, calls: calls) { $0.callCoverage = InstantSet(covered) }))
    }
    let fine = [Town.call(to: "4512", 18, 9, .answered)]
    #expect(judge([Town.at(17)..<Town.at(20)], fine) == ["4512 pass off"])
    #expect(judge([Town.at(17)..<Town.at(19, 23, 59)], fine) == ["4512 not covered off"])
    // What is seen is seen.
    #expect(
      judge([Town.at(18)..<Town.at(19)], [Town.call(to: "4512", 18, 9, .voicemail)])
        == ["4512 fail fail"])
  }

  @Test func unknownForwards() {
    let ground = Town.ground(absences: [Town.away("4512", 23, 25)], calls: [answered]) {
      $0.forwards = ForwardState(forwards: [], at: Town.at(25, 11), known: ["4513"])
    }
    #expect(shown(AbsenceVoicemail.judge(ground)) == ["4512 unknown forwards off"])
  }

  /// Rule 18 against rule 10.
  @Test func exemptions() {
    func judge(_ absences: [Absence], long: Int = 14) -> RuleResult? {
      AbsenceVoicemail.judge(
        Town.ground(absences: absences, calls: [Town.call(to: "4512", 18, 9, .voicemail)]) {
          $0.exempt = [.absenceVoicemail: ["4512"]]
          $0.policy.absence.longAbsenceDays = long
        }
      ).first
    }
    func exemption(_ result: RuleResult?) -> AbsenceVoicemail.Exemption? {
      guard case .absenceVoicemail(let found) = result?.detail else { return nil }
      return found.exemption
    }
    let short = judge(past)
    #expect(short?.verdict == .pass)
    #expect(exemption(short) == .applies)
    // Exactly the limit is not longer.
    #expect(judge(past, long: 3)?.verdict == .pass)
    let long = judge(past, long: 2)
    #expect(long?.verdict == .fail)
    #expect(exemption(long) == .absenceTooLong)
    // The long one alone is judged, and in it nothing happened.
    let both = judge([Town.away("4512", 17, 18), Town.away("4512", 20, 24)], long: 3)
    #expect(both?.verdict == .notEvaluated(.nothingToJudge))
  }

  @Test func offAndSeverity() {
    let calls = [Town.call(to: "4512", 24, 9, .voicemail)]
    let off = Town.ground(absences: past, calls: calls) {
      $0.policy.severities[.absenceVoicemail] = .off
    }
    #expect(shown(AbsenceVoicemail.judge(off)) == ["site off off"])
    let info = Town.ground(absences: [Town.away("4512", 23, 25)], calls: calls) {
      $0.policy.severities[.absenceVoicemail] = .info
    }
    #expect(shown(AbsenceVoicemail.judge(info)) == ["4512 fail info"])
    // The limit is the policy's.
    let longer = Town.ground(absences: [Town.away("4512", 23, 25)], calls: calls) {
      $0.policy.absence.longerThanDays = 3
    }
    #expect(shown(AbsenceVoicemail.judge(longer)) == ["site nothing off"])
  }

  /// The forwarded telephone's calls are those of the absent.
  @Test func figuresAndPlaces() {
    let calls = [
      // The switchboard took it, and passed it on: nobody was there.
      Town.call(to: "1000", 24, 8, .answered, linked: 7, line: 3),
      Town.call(to: "4512", 24, 9, .noAnswer, linked: 7, line: 4),
      // A colleague took it after it had rung.
      Town.call(to: "4512", 24, 10, .noAnswer, linked: 8, line: 5),
      Town.call(to: "4513", 24, 11, .answered, linked: 8, line: 6),
      Town.call(to: "4512", 24, 12, .other, line: 7),
    ]
    let ground = Town.ground(absences: [Town.away("4512", 23, 25)], calls: calls)
    let result = AbsenceVoicemail.judge(ground).first
    guard case .absenceVoicemail(let found) = result?.detail else {
      Issue.record("no detail")
      return
    }
    #expect(found.calls == CallTally(calls: 2, answered: 1, inVoicemail: 0))
    #expect(found.away == [CivilPeriod(first: Town.day(23), last: Town.day(25))])
    #expect(result?.places.map { "\($0.file) \($0.line)" } == ["absence.csv 23", "cdr 4"])
  }
}
