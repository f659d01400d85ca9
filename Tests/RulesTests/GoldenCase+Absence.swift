import Absence
import Calls
import Policy
import Timing
import Voicemail

@testable import Rules

private typealias Town = AbsenceTown

private let week = [Town.away("4512", 23, 25)]
private let past = [Town.away("4512", 17, 19)]
private let answered = Town.call(to: "4512", 24, 9, .answered)
private let missed = Town.call(to: "4512", 24, 9, .noAnswer)
private let colleague = Town.forward("4512", .extension("4513"))
private let switchboard = Forward.Target.extension("1000")

/// Forwards are known of 4513 only.
private func half(_ ground: inout RuleGround) {
  ground.forwards = ForwardState(forwards: [], at: Town.at(25, 11), known: ["4513"])
}

private func covered(_ from: Int, _ to: Int) -> @Sendable (inout RuleGround) -> Void {
  { $0.callCoverage = InstantSet([Town.at(from)..<Town.at(to)]) }
}

extension GoldenCase {
  /// Rules 3, 9, 10, 13, 16, 19, 21, 23 and 24.
  static var absence: [RuleID: [GoldenCase]] {
    [
      .absentCallsAnswered: [
        judged("all answered", Town.ground(absences: week, calls: [answered])),
        judged("one was not", Town.ground(absences: week, calls: [answered, missed])),
        judged("no calls", Town.ground(absences: week, calls: [])),
        judged("nobody away", Town.ground(absences: [], calls: [])),
        judged(
          "a gap", Town.ground(absences: week, calls: [answered], change: covered(24, 26))),
      ],
      .absenceLeader: [
        judged("a colleague has it", Town.ground(absences: week, forwards: [colleague])),
        judged("nobody has it", Town.ground(absences: week, forwards: [])),
        judged("not taken", Town.ground(absences: week, calls: [missed], forwards: [colleague])),
        judged("nobody away", Town.ground(absences: past, calls: [])),
        judged("forwards unknown", Town.ground(absences: week, change: half)),
        judged("a gap", Town.ground(absences: week, calls: [answered], change: covered(24, 26))),
      ],
      .absenceVoicemail: absenceVoicemail, .messagesWhileAway: messagesWhileAway,
      .departmentForwarded: departmentForwarded, .calendarUpdated: calendarUpdated,
      .deskForwarded: atDesk(.deskForwarded, isAway: true),
      .meetingForwarded: atDesk(.meetingForwarded, isAway: false), .closures: closures,
    ]
  }

  private static var absenceVoicemail: [GoldenCase] {
    let box = Town.call(to: "4512", 24, 9, .voicemail, box: "4512")
    let forwarded: [(String, [Forward])] = [
      ("to a colleague", [colleague]), ("to the switchboard", [Town.forward("4512", switchboard)]),
      ("to voicemail", [Town.forward("4512", .voicemail)]), ("not at all", []),
      ("out of the house", [Town.forward("4512", .outside)]),
      ("to nobody's telephone", [Town.forward("4512", .extension("4600"))]),
      ("in a circle", [colleague, Town.forward("4513", .extension("4512"))]),
    ]
    return forwarded.map { name, forwards in
      judged(
        "forwarded \(name)", Town.ground(absences: week, calls: [answered], forwards: forwards))
    } + [
      judged("a call in the mailbox", Town.ground(absences: week, calls: [box])),
      judged(
        "forwarded to who is away too",
        Town.ground(
          absences: week + [Town.away("4513", 25, 25)], calls: [answered], forwards: [colleague])),
      judged(
        "exempt (rule 18)",
        Town.ground(absences: past, calls: []) { $0.exempt = [.absenceVoicemail: ["4512"]] }),
      judged(
        "exempt, and too long",
        Town.ground(absences: week, calls: [box]) {
          $0.exempt = [.absenceVoicemail: ["4512"]]
          $0.policy.absence.longAbsenceDays = 2
        }),
      judged("not answered", Town.ground(absences: week, calls: [missed])),
      judged("no calls", Town.ground(absences: past, calls: [])),
      judged("one day", Town.ground(absences: [Town.away("4512", 24, 24)], calls: [])),
      judged("no call records", Town.ground(absences: week, forwards: [colleague])),
      judged("a gap", Town.ground(absences: week, calls: [answered], change: covered(24, 26))),
      judged("forwards unknown", Town.ground(absences: week, calls: [answered], change: half)),
    ]
  }

  private static var messagesWhileAway: [GoldenCase] {
    func left(
      _ greeting: GreetingFacts?, _ arrived: [Instant] = [Town.at(24, 9)], calls: [Call]? = nil
    ) -> RuleGround {
      Town.ground(absences: week, calls: calls) {
        var mailbox = Mailbox(
          id: MailboxID("4512"), system: .asterisk, heard: .unknown(.unreadable),
          place: SourcePlace(file: "spool"))
        mailbox.messages = arrived.map {
          Message(
            id: "m", arrived: $0, duration: 9, heard: .no, place: SourcePlace(file: "msg0000.txt"))
        }
        $0.mailboxes = [mailbox]
        $0.greetings["4512"] = greeting
      }
    }
    let named = GreetingFacts(returnDate: Town.day(26), recorded: Town.at(22))
    return [
      judged("told", left(named)), judged("no message", left(named, [], calls: [])),
      judged("not told", left(GreetingFacts())),
      judged("perhaps told", left(GreetingFacts(mayNameReturn: true))),
      judged("told too late", left(GreetingFacts(returnDate: Town.day(24)))),
      judged("no message left, no calls given", left(named, [])),
      judged("greeting unknown", left(nil)),
    ]
  }

  private static var departmentForwarded: [GoldenCase] {
    let all = [Town.forward("4512", switchboard), Town.forward("4513", switchboard)]
    return [
      judged("one of two", Town.ground(forwards: [all[0]])),
      judged("all, hours unknown", Town.ground(forwards: all)),
      judged(
        "all, in hours",
        Town.ground(forwards: all) { $0.policy.telephoneHours.wednesday = "09:00-15:00" }),
      judged(
        "all, after hours",
        Town.ground(forwards: all) { $0.policy.telephoneHours.wednesday = "09:00-11:00" }),
      judged(
        "one unknown",
        Town.ground {
          $0.forwards = ForwardState(
            forwards: [Town.forward("4512", switchboard)], at: Town.at(25, 11), known: ["4512"])
        }),
    ]
  }

  private static func calendar(
    _ from: Instant, _ to: Instant, away: Bool
  ) -> [String: [CalendarSpan]] {
    ["4512": [CalendarSpan(span: from..<to, isAway: away, place: SourcePlace(file: "4512.ics"))]]
  }

  private static var calendarUpdated: [GoldenCase] {
    func judge(_ name: String, _ absences: [Absence], _ calendars: [String: [CalendarSpan]])
      -> GoldenCase
    {
      judged(
        name,
        Town.ground {
          $0.recordedAbsences = absences
          $0.calendars = calendars
        })
    }
    return [
      judge("shown", week, calendar(Town.at(23), Town.at(26), away: true)),
      judge("empty", week, ["4512": []]), judge("no calendar", week, [:]),
      judge("a weekend", [Town.away("4512", 21, 22)], ["4512": []]),
    ]
  }

  /// The forwards were read on Wednesday the 25th at 11 o'clock.
  private static func atDesk(_ code: FindingCode, isAway: Bool) -> [GoldenCase] {
    func judge(
      _ name: String, _ calendar: [String: [CalendarSpan]], _ forwards: [Forward],
      _ change: @escaping @Sendable (inout RuleGround) -> Void = { _ in }
    ) -> GoldenCase {
      judged(
        name,
        Town.ground(forwards: forwards) {
          $0.policy.severities[code] = .info
          $0.calendars = calendar
          change(&$0)
        })
    }
    let long = calendar(Town.at(25, 10), Town.at(25, 12), away: isAway)
    return [
      judge("to a colleague", long, [colleague]), judge("not forwarded", long, []),
      judge("to the switchboard", long, [Town.forward("4512", switchboard)]),
      judge("too short", calendar(Town.at(25, 11), Town.at(25, 11, 59), away: isAway), []),
      judge("all day and longer", calendar(Town.at(24), Town.at(26), away: isAway), []),
      judge("the other kind", calendar(Town.at(25, 10), Town.at(25, 12), away: !isAway), []),
      judge("after hours", long, []) { $0.policy.telephoneHours.wednesday = "12:00-15:00" },
      judge("forwards unknown", long, [], half),
      judged("no calendars", Town.ground { $0.policy.severities[code] = .info }),
    ]
  }

  private static var closures: [GoldenCase] {
    let everybody = [Town.away("4512", 18, 18), Town.away("4513", 17, 18)]
    func judge(_ name: String, _ absences: [Absence], _ closed: (String?, Int)...) -> GoldenCase {
      judged(
        name,
        Town.ground(absences: absences) {
          $0.closures = closed.map { department, day in
            Closure(
              department: department, span: Town.at(day)..<Town.at(day + 1),
              place: SourcePlace(file: "lukninger.csv", line: day))
          }
        })
    }
    return [
      judge("listed", everybody, ("ydelse", 18)), judge("all closed", everybody, (nil, 18)),
      judge("not listed", everybody), judge("another day", everybody, ("Ydelse", 19)),
      judge("another department", everybody, ("Borgerservice", 18)),
      judge("one of two", [everybody[0]]),
      judge("a weekend", [Town.away("4512", 21, 22), Town.away("4513", 21, 22)]),
    ]
  }
}
