import Absence
import Policy
import Testing
import Timing
import Voicemail

@testable import Rules

private typealias Town = AbsenceTown

private func span(_ from: Instant, _ to: Instant, away: Bool = false) -> CalendarSpan {
  CalendarSpan(span: from..<to, isAway: away, place: SourcePlace(file: "4512.ics"))
}

/// Rules 13, 16 and 24; the forwards were read on Wednesday the 25th at 11 o'clock.
struct AtDeskTests {
  private func ground(
    _ calendar: [CalendarSpan], _ forwards: [Forward]?, minutes: Int = 60,
    hours: String = ""
  ) -> RuleGround {
    Town.ground(forwards: forwards) {
      $0.calendars = ["4512": calendar, "4600": calendar, "9999": calendar]
      $0.policy.severities[.deskForwarded] = .fail
      $0.policy.severities[.meetingForwarded] = .info
      $0.policy.absence.deskMinutes = minutes
      $0.policy.telephoneHours.wednesday = hours
    }
  }

  @Test(arguments: [
    // Two meetings without a break are one time away; the limit itself is long enough.
    (
      [span(Town.at(25, 10, 30), Town.at(25, 11)), span(Town.at(25, 11), Town.at(25, 11, 30))], 60,
      "4512 review info", "4512 nothing off"
    ),
    ([span(Town.at(25, 10, 30), Town.at(25, 11, 29))], 60, "4512 nothing off", "4512 nothing off"),
    ([span(Town.at(25, 10, 30), Town.at(25, 11, 29))], 30, "4512 review info", "4512 nothing off"),
    // Over by then, and still to come.
    ([span(Town.at(25, 8), Town.at(25, 11))], 60, "4512 nothing off", "4512 nothing off"),
    ([span(Town.at(25, 11, 1), Town.at(25, 15))], 60, "4512 nothing off", "4512 nothing off"),
    // Out of office: never more than a warning; in no meeting then.
    (
      [span(Town.at(25, 9), Town.at(25, 14), away: true), span(Town.at(25, 9), Town.at(25, 14))],
      60, "4512 nothing off", "4512 review warn"
    ),
    ([span(Town.at(25), Town.at(26), away: true)], 60, "4512 nothing off", "4512 review warn"),
    // Days are an absence, all day is no meeting.
    ([span(Town.at(24), Town.at(26), away: true)], 60, "4512 nothing off", "4512 nothing off"),
    ([span(Town.at(25), Town.at(26))], 60, "4512 nothing off", "4512 nothing off"),
  ])
  private func notForwarded(
    calendar: [CalendarSpan], minutes: Int, meeting: String, desk: String
  ) {
    let ground = ground(calendar, [], minutes: minutes)
    // A shared telephone, and a number of nobody, are no employee's.
    #expect(shown(MeetingForwarded.judge(ground)) == [meeting])
    #expect(shown(DeskForwarded.judge(ground)) == [desk])
  }

  @Test func offByDefaultAndInTelephoneHoursOnly() {
    let calendar = [span(Town.at(25, 9), Town.at(25, 14))]
    let plain = Town.ground(forwards: []) { $0.calendars = ["4512": calendar] }
    #expect(shown(MeetingForwarded.judge(plain)) == ["site off off"])
    #expect(shown(DeskForwarded.judge(plain)) == ["site off off"])
    for (hours, expected) in [
      ("09:00-15:00", "4512 review info"), ("11:01-15:00", "site nothing off"),
      ("09:00-11:00", "site nothing off"),
    ] {
      #expect(shown(MeetingForwarded.judge(ground(calendar, [], hours: hours))) == [expected])
    }
    #expect(
      shown(MeetingForwarded.judge(ground(calendar, nil))) == ["site missing forwards off"])
    let colleague = [Town.forward("4512", .extension("4513"))]
    #expect(shown(MeetingForwarded.judge(ground(calendar, colleague))) == ["4512 pass off"])
  }

  /// Tuesday the 24th: 4512 and 4513 of Ydelse are away.
  @Test(arguments: [
    // Telephone hours on the list are enough; half of them are not.
    ("09:00-15:00", Town.at(24, 9), Town.at(24, 15), "Ydelse pass off"),
    ("09:00-15:00", Town.at(24, 9), Town.at(24, 14, 59), "Ydelse review info"),
    // Without telephone hours it is all day.
    ("", Town.at(24, 9), Town.at(24, 15), "Ydelse review info"),
    ("", Town.at(24), Town.at(25), "Ydelse pass off"),
  ])
  func closures(hours: String, from: Instant, to: Instant, expected: String) {
    let ground = Town.ground(absences: [Town.away("4512", 24, 24), Town.away("4513", 24, 24)]) {
      $0.policy.telephoneHours.tuesday = hours
      $0.policy.departments.aliases = ["Ydelse": ["Ydelseskontoret"]]
      $0.closures = [
        Closure(
          department: "YDELSESKONTORET", span: from..<to, place: SourcePlace(file: "l.csv"))
      ]
    }
    #expect(shown(ClosuresListed.judge(ground)) == [expected])
  }

  @Test func theMunicipalityIsEverybody() {
    let ground = Town.ground(absences: [Town.away("4512", 24, 24), Town.away("4513", 24, 24)]) {
      $0.closures = [
        Closure(
          department: "albertslund kommune", span: Town.at(24)..<Town.at(25),
          place: SourcePlace(file: "l.csv"))
      ]
    }
    #expect(shown(ClosuresListed.judge(ground)) == ["Ydelse pass off"])
  }
}
