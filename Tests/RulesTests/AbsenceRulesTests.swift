import Absence
import Calls
import Policy
import Testing
import Timing
import Voicemail

@testable import Rules

private typealias Town = AbsenceTown

private let week = [Town.away("4512", 23, 25)]

struct AbsenceRulesTests {
  @Test func absentCalls() {
    func judge(_ absences: [Absence]?, _ calls: [Call]?) -> [String] {
      shown(AbsentCalls.judge(Town.ground(absences: absences, calls: calls)))
    }
    #expect(judge(nil, nil) == ["site missing absences,calls off"])
    #expect(judge([], []) == ["site nothing off"])
    #expect(judge(week, []) == ["4512 nothing off"])
    #expect(judge(week, [Town.call(to: "4512", 24, 9, .answered)]) == ["4512 pass off"])
    #expect(judge(week, [Town.call(to: "4512", 24, 9, .busy)]) == ["4512 review warn"])
    // Absences of a day count here.
    #expect(
      judge([Town.away("4513", 24, 24)], [Town.call(to: "4513", 24, 23, .voicemail)])
        == ["4513 review warn"])
    let mostly = Town.ground(absences: week, calls: [Town.call(to: "4512", 24, 9, .answered)]) {
      $0.callCoverage = InstantSet([Town.at(24)..<Town.at(26)])
    }
    #expect(shown(AbsentCalls.judge(mostly)) == ["4512 not covered off"])
    guard case .absentCalls(let found) = AbsentCalls.judge(mostly).first?.detail else {
      Issue.record("no detail")
      return
    }
    #expect(found.uncovered == [Town.at(23)..<Town.at(24)])
  }

  @Test(arguments: [
    // Not away now.
    ([Town.away("4512", 20, 24)], [Call]?.some([]), [Forward]?.some([]), "site nothing off"),
    ([Town.away("4512", 25, 25)], [], [], "site nothing off"),
    (week, [], [], "4512 review warn"), (week, nil, [], "4512 review warn"),
    (week, nil, [Town.forward("4512", .extension("4513"))], "4512 pass off"),
    (week, nil, [Town.forward("4512", .extension("1000"))], "4512 review warn"),
    (
      week, [Town.call(to: "4512", 24, 9, .noAnswer)],
      [Town.forward("4512", .extension("4513"))], "4512 review warn"
    ),
    (week, [Town.call(to: "4512", 24, 9, .answered)], nil, "4512 pass off"),
    (week, [], nil, "4512 nothing off"), (week, nil, nil, "site missing calls,forwards off"),
  ])
  func leader(absences: [Absence], calls: [Call]?, forwards: [Forward]?, expected: String) {
    let results = AbsenceLeader.judge(
      Town.ground(absences: absences, calls: calls, forwards: forwards))
    #expect(shown(results) == [expected])
    #expect(results.allSatisfy { $0.addressee == .leader })
    if case .absenceLeader(let found) = results.first?.detail {
      #expect(found.leader == "Lis Holm")
      #expect(found.department == "Ydelse")
    }
  }

  /// A message on the 24th at 9 o'clock, in an absence of the 23rd to the 25th.
  @Test(arguments: [
    (GreetingFacts?.none, "4512 unknown greetings off"), (GreetingFacts(), "4512 review warn"),
    (
      GreetingFacts(returnDate: Town.day(26), recorded: Town.at(22, 15)), "4512 pass off"
    ),
    // The day itself is no day of return any more.
    (GreetingFacts(returnDate: Town.day(24), recorded: Town.at(22)), "4512 review warn"),
    // Recorded after the message; nobody knows when.
    (GreetingFacts(returnDate: Town.day(26), recorded: Town.at(24, 10)), "4512 review warn"),
    (GreetingFacts(returnDate: Town.day(26)), "4512 review warn"),
    (GreetingFacts(mayNameReturn: true), "4512 review warn"),
  ])
  func messages(greeting: GreetingFacts?, expected: String) {
    let ground = Town.ground(absences: week) {
      $0.mailboxes = [mailbox([Town.at(24, 9), Town.at(22, 9), Town.at(26)])]
      $0.greetings["4512"] = greeting
    }
    let results = MessagesWhileAway.judge(ground)
    #expect(shown(results) == [expected])
    if case .messagesWhileAway(let found) = results.first?.detail {
      #expect(found.messages == 1)
    }
  }

  @Test func messagesOfNobody() {
    func judge(
      _ absences: [Absence]?, _ calls: [Call]? = nil, _ arrived: [Instant] = []
    ) -> [String] {
      shown(
        MessagesWhileAway.judge(
          Town.ground(absences: absences, calls: calls) { $0.mailboxes = [mailbox(arrived)] }))
    }
    #expect(judge(nil) == ["site missing absences off"])
    #expect(
      shown(MessagesWhileAway.judge(Town.ground(absences: week))) == ["site missing messages off"])
    // Somebody without a mailbox, and exactly a day.
    #expect(judge([Town.away("4513", 23, 25)]) == ["site nothing off"])
    #expect(judge([Town.away("4512", 24, 24)], nil, [Town.at(24, 9)]) == ["site nothing off"])
    // No message is left: only calls tell that none came.
    #expect(judge(week) == ["4512 nothing off"])
    #expect(judge(week, []) == ["4512 pass off"])
    #expect(judge(week, [Town.call(to: "4512", 24, 9, .voicemail)]) == ["4512 nothing off"])
  }

  private func mailbox(_ arrived: [Instant]) -> Mailbox {
    var mailbox = Mailbox(
      id: MailboxID("4512", context: "default"), system: .asterisk, heard: .unknown(.unreadable),
      place: SourcePlace(file: "spool"))
    mailbox.messages = arrived.map {
      Message(
        id: "\($0.seconds)", arrived: $0, duration: 10, heard: .no,
        place: SourcePlace(file: "msg"))
    }
    return mailbox
  }

  @Test func departments() {
    func judge(_ forwards: [Forward]?, _ change: (inout RuleGround) -> Void = { _ in }) -> [String]
    {
      shown(DepartmentForwarded.judge(Town.ground(forwards: forwards, change: change)))
    }
    let switchboard = Forward.Target.extension("1000")
    let all = [Town.forward("4512", switchboard), Town.forward("4513", switchboard)]
    #expect(judge(nil) == ["site missing forwards off"])
    #expect(
      judge([]) { $0.policy.numbers.switchboard = [] } == ["site missing switchboard_number off"])
    // Borgerservice has one person; Ydelse's shared telephone is nobody's.
    #expect(judge(all) == ["Ydelse review warn"])
    #expect(judge([all[0]]) == ["Ydelse pass off"])
    #expect(judge([all[0], Town.forward("4513", .extension("4514"))]) == ["Ydelse pass off"])
    #expect(judge([all[0], Town.forward("4513", .extension("4512"))]) == ["Ydelse review warn"])
    // Wednesday at 11: in hours, and after them.
    #expect(
      judge(all) { $0.policy.telephoneHours.wednesday = "09:00-15:00" } == ["Ydelse review warn"])
    #expect(
      judge(all) { $0.policy.telephoneHours.wednesday = "09:00-11:00" } == ["Ydelse nothing off"])
    #expect(
      judge(all) { $0.policy.telephoneHours.monday = "09:00-15:00" } == ["Ydelse nothing off"])
    let half = ForwardState(forwards: [all[0]], at: Town.at(25, 11), known: ["4512"])
    #expect(judge([]) { $0.forwards = half } == ["Ydelse unknown forwards off"])
    #expect(judge(all) { $0.policy.severities[.departmentForwarded] = .off } == ["site off off"])
  }

  @Test func calendars() {
    func judge(_ recorded: [Absence]?, _ calendars: [String: [CalendarSpan]]?) -> [RuleResult] {
      CalendarUpdated.judge(
        Town.ground {
          $0.recordedAbsences = recorded
          $0.calendars = calendars
        })
    }
    func span(_ from: Instant, _ to: Instant, away: Bool = false) -> CalendarSpan {
      CalendarSpan(span: from..<to, isAway: away, place: SourcePlace(file: "4512.ics"))
    }
    #expect(shown(judge(nil, nil)) == ["site missing absences,calendars off"])
    #expect(shown(judge([], [:])) == ["site nothing off"])
    #expect(shown(judge(week, [:])) == ["4512 unknown calendars off"])
    #expect(shown(judge(week, ["4512": []])) == ["4512 review info"])
    #expect(
      shown(judge(week, ["4512": [span(Town.at(23), Town.at(26), away: true)]]))
        == ["4512 pass off"])
    // A weekend is in nobody's calendar.
    #expect(shown(judge([Town.away("4512", 21, 22)], ["4512": []])) == ["4512 nothing off"])
    // A meeting that was left shows that the day was thought of; the 25th is not over yet.
    let left = judge(week, ["4512": [span(Town.at(23, 9), Town.at(23, 10))]])
    guard case .calendarUpdated(let found) = left.first?.detail else {
      Issue.record("no detail")
      return
    }
    #expect(found.free == [Town.day(24), Town.day(25)])
    #expect(found.days == 3)
  }
}
