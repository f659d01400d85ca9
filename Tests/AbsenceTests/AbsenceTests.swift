import Testing
import Timing
import Voicemail

@testable import Absence

private let copenhagen = TimeZoneRules(
  name: "Europe/Copenhagen", firstOffset: 3600,
  changes: [
    .init(at: Instant(1_774_746_000), offset: 7200),
    .init(at: Instant(1_792_890_000), offset: 3600),
  ])

/// A day of 2026 and an hour, in Copenhagen.
private func at(_ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0) -> Instant {
  let date = CivilDate(year: 2026, month: month, day: day) ?? CivilDate(number: 0)
  switch copenhagen.meaning(of: CivilTime(date: date, secondOfDay: hour * 3600 + minute * 60)) {
  case .once(let instant), .twice(let instant, _), .never(let instant): return instant
  }
}

private func absence(
  _ from: Instant, _ to: Instant, days: Bool = true, of number: String = "4512"
) -> Absence {
  Absence(
    extension: number, span: from..<to, isWholeDays: days,
    place: SourcePlace(file: "a.csv", line: 2))
}

struct AbsenceTests {
  @Test(arguments: [
    // One day, two days.
    (at(11, 23), at(11, 24), true, false, false), (at(11, 23), at(11, 25), true, true, true),
    // A day of 25 hours is a day; so is one of 23.
    (at(10, 25), at(10, 26), true, false, false), (at(3, 29), at(3, 30), true, false, false),
    (at(3, 28), at(3, 30), true, true, true),
    // Exactly 24 hours, a minute more, a minute less; over the night the clock is set back as well.
    (at(11, 23, 8), at(11, 24, 8), false, false, false),
    (at(11, 23, 8), at(11, 24, 8, 1), false, true, true),
    (at(11, 23, 8), at(11, 24, 7, 59), false, false, false),
    (at(10, 24, 8), at(10, 25, 8), false, false, false),
    // An afternoon and the morning after, and one with a day between.
    (at(11, 23, 12), at(11, 24, 9), false, false, false),
    (at(11, 23, 12), at(11, 25, 9), false, true, true),
    // Midnight to midnight, told in hours.
    (at(11, 23), at(11, 24), false, false, false), (at(11, 23), at(11, 25), false, true, true),
  ])
  func length(from: Instant, to: Instant, days: Bool, overADay: Bool, over24Hours: Bool) {
    let absence = absence(from, to, days: days)
    #expect(absence.isLonger(thanDays: 1, in: copenhagen) == overADay)
    #expect(absence.isLonger(thanHours: 24, in: copenhagen) == over24Hours)
  }

  @Test func touchedDays() {
    let days = absence(at(11, 23, 12), at(11, 25), days: false).days(in: copenhagen)
    #expect(days?.first.iso == "2026-11-23")
    #expect(days?.last.iso == "2026-11-24")
  }

  @Test func joining() {
    let all = [
      absence(at(11, 30), at(12, 5)), absence(at(11, 23), at(11, 25)),
      absence(at(11, 25), at(11, 28)), absence(at(11, 24), at(11, 26), of: "4501"),
      absence(at(11, 26, 8), at(11, 28, 12), days: false), absence(at(11, 20), at(11, 20)),
    ].joined
    #expect(
      all == [
        absence(at(11, 24), at(11, 26), of: "4501"),
        // The weekend is between, and not bridged.
        absence(at(11, 23), at(11, 28, 12), days: false), absence(at(11, 30), at(12, 5)),
      ])
  }

  @Test(arguments: [
    ("4500", Destination.notForwarded), ("4501", .extension("4500")), ("4502", .extension("4500")),
    ("4503", .switchboard), ("4504", .voicemail), ("4505", .outside), ("4506", .loop),
    ("4507", .loop), ("4508", .loop), ("4509", .notForwarded), ("9999", .unknown),
    ("4510", .extension("9999")),
  ])
  func destinations(number: String, expected: Destination) {
    func forward(
      _ from: String, _ target: Forward.Target, _ kind: Forward.Kind = .always
    ) -> Forward {
      Forward(extension: from, kind: kind, target: target, place: SourcePlace(file: "db", line: 1))
    }
    let state = ForwardState(
      forwards: [
        forward("4501", .extension("4500")), forward("4502", .extension("4501")),
        forward("4503", .extension("4368")), forward("4504", .voicemail),
        forward("4505", .outside), forward("4506", .extension("4507")),
        forward("4507", .extension("4506")), forward("4508", .extension("4508")),
        forward("4509", .extension("4500"), .busy), forward("4510", .extension("9999")),
      ], at: at(11, 24), known: Set((4500...4510).map(String.init)))
    #expect(state.destination(of: number, switchboard: ["4368"]) == expected)
  }
}
