import Testing
import Timing

@testable import Calendars

private let copenhagen = TimeZoneRules(
  name: "Europe/Copenhagen", firstOffset: 3600,
  changes: [
    .init(at: Instant(1_774_746_000), offset: 7200),
    .init(at: Instant(1_792_890_000), offset: 3600),
  ])

/// October to December 2026 in Copenhagen.
private let autumn = Instant(1_790_805_600)..<Instant(1_798_758_000)

/// A calendar of one event, or of several parted by an empty line.
private func calendar(_ body: String, before: String = "") -> [UInt8] {
  let events = body.split(separator: "\n\n").map { "BEGIN:VEVENT\n\($0)\nEND:VEVENT" }
  let text =
    "BEGIN:VCALENDAR\nVERSION:2.0\n\(before)\(events.joined(separator: "\n"))\nEND:VCALENDAR\n"
  return Array(text.replacing("\n", with: "\r\n").utf8)
}

/// `2026-11-23 00:00 - 2026-11-25 00:00 outOfOffice` for each, in Copenhagen's time.
private func shown(_ reading: CalendarReading) -> [String] {
  func clock(_ instant: Instant) -> String {
    let time = copenhagen.civilTime(at: instant)
    let (hour, minute) = (time.secondOfDay / 3600, time.secondOfDay / 60 % 60)
    return "\(time.date.iso) \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
  return reading.occurrences.map {
    "\(clock($0.span.lowerBound)) - \(clock($0.span.upperBound))\($0.isWholeDays ? " days" : "")"
  }
}

private func read(_ body: String, before: String = "") throws -> CalendarReading {
  try CalendarReading(ics: calendar(body, before: before), period: autumn, zone: copenhagen)
}

private let exchangeZone = """
  BEGIN:VTIMEZONE
  TZID:Customized Time Zone
  BEGIN:STANDARD
  DTSTART:16010101T030000
  TZOFFSETFROM:+0200
  TZOFFSETTO:+0100
  RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
  END:STANDARD
  BEGIN:DAYLIGHT
  DTSTART:16010101T020000
  TZOFFSETFROM:+0100
  TZOFFSETTO:+0200
  RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
  END:DAYLIGHT
  END:VTIMEZONE

  """

struct CalendarTests {
  @Test(arguments: [
    // The end of days is excluded.
    (
      "DTSTART;VALUE=DATE:20261123\nDTEND;VALUE=DATE:20261125",
      ["2026-11-23 00:00 - 2026-11-25 00:00 days"]
    ),
    // Without an end a day is a day, and a moment nothing.
    ("DTSTART;VALUE=DATE:20261123", ["2026-11-23 00:00 - 2026-11-24 00:00 days"]),
    ("DTSTART:20261123T090000", []),
    (
      "DTSTART;VALUE=DATE:20261123\nDTEND;VALUE=DATE:20261123",
      ["2026-11-23 00:00 - 2026-11-24 00:00 days"]
    ),
    // Floating, UTC, Windows' name, IANA's name, in quotes.
    ("DTSTART:20261123T090000\nDTEND:20261123T100000", ["2026-11-23 09:00 - 2026-11-23 10:00"]),
    ("DTSTART:20261123T090000Z\nDTEND:20261123T100000Z", ["2026-11-23 10:00 - 2026-11-23 11:00"]),
    (
      "DTSTART;TZID=Romance Standard Time:20261020T090000\n"
        + "DTEND;TZID=\"W. Europe Standard Time\":20261020T100000",
      ["2026-10-20 09:00 - 2026-10-20 10:00"]
    ),
    (
      "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Stockholm:20261123T090000\nDURATION:PT8H",
      ["2026-11-23 09:00 - 2026-11-23 17:00"]
    ),
    ("DTSTART;VALUE=DATE:20261123\nDURATION:P1W", ["2026-11-23 00:00 - 2026-11-30 00:00 days"]),
    // The clock is set back on 25 October: a day of 25 hours, and 24 h on the clock.
    (
      "DTSTART;VALUE=DATE:20261025\nDTEND;VALUE=DATE:20261026",
      ["2026-10-25 00:00 - 2026-10-26 00:00 days"]
    ),
    // Midnight to midnight in UTC is no whole day in Denmark.
    (
      "DTSTART:20261123T000000Z\nDTEND:20261124T000000Z",
      ["2026-11-23 01:00 - 2026-11-24 01:00"]
    ),
    (
      "DTSTART:20261123T000000\nDTEND:20261124T000000", ["2026-11-23 00:00 - 2026-11-24 00:00 days"]
    ),
    // Folded within a name and a value.
    ("DTST\n ART;VALUE=DA\n\tTE:2026\n 1123", ["2026-11-23 00:00 - 2026-11-24 00:00 days"]),
    // Outside the period, cancelled.
    ("DTSTART;VALUE=DATE:20260101\nDTEND;VALUE=DATE:20260102", []),
    ("DTSTART;VALUE=DATE:20261123\nSTATUS:CANCELLED", []),
  ])
  func single(event: String, expected: [String]) throws {
    let reading = try read(event)
    #expect(shown(reading) == expected)
    #expect(reading.faults == [])
  }

  @Test(arguments: [
    // 10:00 stays 10:00 when summer time ends.
    (
      "DTSTART;TZID=Europe/Copenhagen:20261019T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3",
      [
        "2026-10-19 10:00 - 2026-10-19 11:00", "2026-10-26 10:00 - 2026-10-26 11:00",
        "2026-11-02 10:00 - 2026-11-02 11:00",
      ]
    ),
    // The end is in UTC, the beginning is not: 22:30Z is 23:30 in Denmark.
    (
      "DTSTART;TZID=Europe/Copenhagen:20261123T233000\nDURATION:PT1H\n"
        + "RRULE:FREQ=DAILY;UNTIL=20261124T223000Z",
      ["2026-11-23 23:30 - 2026-11-24 00:30", "2026-11-24 23:30 - 2026-11-25 00:30"]
    ),
    (
      "DTSTART;TZID=Europe/Copenhagen:20261123T233000\nDURATION:PT1H\n"
        + "RRULE:FREQ=DAILY;UNTIL=20261124T222959Z",
      ["2026-11-23 23:30 - 2026-11-24 00:30"]
    ),
    // Days that Outlook ends at a moment.
    (
      "DTSTART;VALUE=DATE:20261123\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU;UNTIL=20261130T000000Z",
      [
        "2026-11-23 00:00 - 2026-11-24 00:00 days", "2026-11-24 00:00 - 2026-11-25 00:00 days",
        "2026-11-30 00:00 - 2026-12-01 00:00 days",
      ]
    ),
    // Without an end: only the period's.
    (
      "DTSTART;VALUE=DATE:20200102\nRRULE:FREQ=MONTHLY;BYDAY=-1FR",
      [
        "2026-10-30 00:00 - 2026-10-31 00:00 days", "2026-11-27 00:00 - 2026-11-28 00:00 days",
        "2026-12-25 00:00 - 2026-12-26 00:00 days",
      ]
    ),
    // Without, and besides.
    (
      "DTSTART;VALUE=DATE:20261123\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20261124\n"
        + "RDATE;VALUE=DATE:20261210,20261123",
      [
        "2026-11-23 00:00 - 2026-11-24 00:00 days", "2026-11-25 00:00 - 2026-11-26 00:00 days",
        "2026-12-10 00:00 - 2026-12-11 00:00 days",
      ]
    ),
    (
      "DTSTART:20261123T080000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2\n"
        + "EXDATE;TZID=Europe/Copenhagen:20261124T090000\n"
        + "RDATE;VALUE=PERIOD:20261201T080000Z/PT2H,20261202T080000Z/20261202T083000Z",
      [
        "2026-11-23 09:00 - 2026-11-23 10:00", "2026-12-01 09:00 - 2026-12-01 11:00",
        "2026-12-02 09:00 - 2026-12-02 09:30",
      ]
    ),
    // One moved, one cancelled.
    (
      "UID:a\nDTSTART;VALUE=DATE:20261123\nRRULE:FREQ=DAILY;COUNT=3\n\n"
        + "UID:a\nRECURRENCE-ID;VALUE=DATE:20261124\nDTSTART;VALUE=DATE:20261201\n\n"
        + "UID:a\nRECURRENCE-ID;VALUE=DATE:20261125\nDTSTART;VALUE=DATE:20261125\nSTATUS:CANCELLED",
      ["2026-11-23 00:00 - 2026-11-24 00:00 days", "2026-12-01 00:00 - 2026-12-02 00:00 days"]
    ),
  ])
  func recurring(event: String, expected: [String]) throws {
    let reading = try read(event)
    #expect(shown(reading) == expected)
    #expect(reading.faults == [])
  }

  @Test(arguments: [
    ("X-MICROSOFT-CDO-BUSYSTATUS:OOF", BusyStatus.outOfOffice),
    ("TRANSP:TRANSPARENT\nX-MICROSOFT-CDO-BUSYSTATUS:oof", .outOfOffice),
    ("X-MICROSOFT-CDO-BUSYSTATUS:BUSY", .busy), ("X-MICROSOFT-CDO-BUSYSTATUS:FREE", .free),
    ("X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE", .tentative),
    ("X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE", .workingElsewhere),
    ("X-MICROSOFT-CDO-BUSYSTATUS:OTHER\nTRANSP:TRANSPARENT", .free), ("TRANSP:OPAQUE", .busy),
    ("X-UNKNOWN:OOF", .busy),
  ])
  func status(line: String, expected: BusyStatus) throws {
    #expect(
      try read("DTSTART;VALUE=DATE:20261123\n" + line).occurrences.map(\.status) == [expected])
  }

  /// Zones that the file describes itself, and those that nobody knows.
  @Test func zones() throws {
    let event =
      "DTSTART;TZID=Customized Time Zone:20261020T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2;INTERVAL=7"
    let known = try read(event, before: exchangeZone)
    #expect(known.faults == [])
    #expect(
      shown(known) == [
        "2026-10-20 09:00 - 2026-10-20 10:00", "2026-10-27 09:00 - 2026-10-27 10:00",
      ])
    let unknown = try read(event)
    #expect(unknown.occurrences == [])
    #expect(unknown.faults == [CalendarFault(.unknownZone("Customized Time Zone"), line: 3)])
    // A description that says nothing is none: its rules end before they begin, or begin too late.
    for part in [
      "19700101T030000\nRRULE:FREQ=YEARLY;UNTIL=19600101T000000Z",
      "20500101T030000\nRRULE:FREQ=YEARLY",
    ] {
      let empty =
        "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:\(part)\n"
        + "TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n"
      #expect(try read(event, before: empty).faults.map(\.kind) == unknown.faults.map(\.kind))
    }
    let asked = try CalendarReading(
      ics: calendar("DTSTART;TZID=GMT Standard Time:20261123T090000\nDURATION:PT1H"),
      period: autumn, zone: copenhagen,
      zones: { $0 == "Europe/London" ? TimeZoneRules(name: $0, firstOffset: 0, changes: []) : nil })
    #expect(shown(asked) == ["2026-11-23 10:00 - 2026-11-23 11:00"])
  }

  /// What is about health, or about anything at all, has nowhere to come out.
  @Test func nothingIsToldOfWhatItIsAbout() throws {
    let secret = "hemmelig-sygdom"
    let lines = [
      "SUMMARY", "DESCRIPTION", "CATEGORIES", "LOCATION", "COMMENT", "X-ALT-DESC", "ATTENDEE;CN=a",
      "UID", "X-MICROSOFT-CDO-BUSYSTATUS", "STATUS", "ORGANIZER", "CLASS", "X-LONG-" + secret,
    ].map { "\($0):\(secret)" }.joined(separator: "\n")
    let alarm = "BEGIN:VALARM\nDTSTART;VALUE=DATE:20261101\nDESCRIPTION:\(secret)\nEND:VALARM"
    let reading = try read("\(lines)\n\(alarm)\nDTSTART;VALUE=DATE:20261123")
    #expect(shown(reading) == ["2026-11-23 00:00 - 2026-11-24 00:00 days"])
    #expect(!String(reflecting: reading).contains(secret))
    for name in ["SUMMARY", "DESCRIPTION", "CATEGORIES", "LOCATION", "ATTENDEE", "ORGANIZER"] {
      #expect(ContentLine.Name(rawValue: name) == nil)
    }
  }

  @Test(arguments: [
    ("DTSTART:2026", CalendarFault.Kind.badTime), ("DTSTART:20260230T000000", .badTime),
    ("UID:a", .badTime), ("DTSTART;VALUE=DATE:20261123\nDURATION:-P1D", .badDuration),
    ("DTSTART;VALUE=DATE:20261123\nDURATION:P99999999999D", .badDuration),
    ("DTSTART:20261123T100000\nDTEND:20261123T090000", .endsBeforeStart),
    ("DTSTART;VALUE=DATE:16000101\nDTEND;VALUE=DATE:24000101", .badDuration),
    ("DTSTART;VALUE=DATE:20261123\nRRULE:FREQ=SECONDLY", .badRecurrence),
    ("DTSTART;VALUE=DATE:20261123\nRRULE:FREQ=HOURLY;BYMONTHDAY=30;BYMONTH=2", .badRecurrence),
    ("DTSTART;VALUE=DATE:20261123\nRRULE:FREQ=DAILY;BYDAY=XX", .badRecurrence),
    ("DTSTART;VALUE=DATE:20261123\nRRULE:RSCALE=CHINESE;FREQ=DAILY", .badRecurrence),
    ("DTSTART;VALUE=DATE:20261123\nEXRULE:FREQ=DAILY", .badRecurrence),
    ("DTSTART;VALUE=DATE:16000101\nRRULE:FREQ=DAILY", .endlessRecurrence),
  ])
  func faults(event: String, expected: CalendarFault.Kind) throws {
    let reading = try read(
      "DTSTART;VALUE=DATE:20261201\n\n" + event + "\n\nDTSTART;VALUE=DATE:20261202")
    #expect(reading.faults.map(\.kind) == [expected])
    #expect(reading.faults.map(\.line) == [6])
    // The others are read all the same.
    #expect(
      shown(reading) == [
        "2026-12-01 00:00 - 2026-12-02 00:00 days", "2026-12-02 00:00 - 2026-12-03 00:00 days",
      ])
  }

  @Test func hostileFiles() throws {
    func reading(_ bytes: [UInt8]) throws(CalendarError) -> CalendarReading {
      try CalendarReading(ics: bytes, period: autumn, zone: copenhagen)
    }
    #expect(throws: CalendarError.notCalendar) { try reading(Array("Hej\n".utf8)) }
    #expect(throws: CalendarError.notCalendar) { try reading([]) }
    let size = (32 << 20) + 1
    #expect(throws: CalendarError.tooLarge(bytes: size)) {
      try reading([UInt8](repeating: 65, count: size))
    }
    // Components in components, and never an end.
    let deep = "BEGIN:VCALENDAR\n" + String(repeating: "BEGIN:VEVENT\n", count: 50_000)
    #expect(try reading(Array(deep.utf8)).faults == [CalendarFault(.cutOff, line: 2)])
    let long =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:" + String(repeating: "a", count: 100_000)
      + "\nDTSTART;VALUE=DATE:20261123\nEND:VEVENT\n"
    let found = try reading(Array(long.utf8))
    #expect(found.faults == [CalendarFault(.lineTooLong, line: 3)])
    #expect(found.occurrences.count == 1)
    // Rules that never come true.
    let never = String(
      repeating: "DTSTART;VALUE=DATE:20261123\nRRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30\n\n",
      count: 50)
    let barren = try read(never)
    #expect(barren.occurrences == [])
    #expect(barren.faults.count == 47)
    #expect(barren.faults.allSatisfy { $0.kind == .endlessRecurrence })
  }
}
