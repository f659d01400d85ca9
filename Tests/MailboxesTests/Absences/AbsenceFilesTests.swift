import Absence
import SQLite
import TestSupport
import Testing
import Timing
import Voicemail

@testable import Mailboxes

/// November 2026.
private let november = Instant(1_793_487_600)..<Instant(1_796_079_600)

private func clock(_ instant: Instant) -> String {
  let time = copenhagen.civilTime(at: instant)
  let minute = time.secondOfDay / 60
  guard minute > 0 else { return time.date.iso }
  return "\(time.date.iso) \(minute / 60).\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
}

/// `4512 2026-11-23 - 2026-11-25 days`
private func shown(_ absences: [Absence]) -> [String] {
  absences.map {
    "\($0.extension) \(clock($0.span.lowerBound)) - \(clock($0.span.upperBound))"
      + ($0.isWholeDays ? " days" : "")
  }
}

struct AbsenceFilesTests {
  @Test(arguments: [
    // The last day is included.
    (
      "Lokalnummer;Fra;Til;Årsag\r\n4512;23-11-2026;24-11-2026;Sygdom\r\n",
      ["4512 2026-11-23 - 2026-11-25 days"]
    ),
    (
      "Ext,Fraværsstart,Slut\n4512,2026-11-23,2026-11-23\n'0123,23/11/2026,24/11/2026\n",
      ["0123 2026-11-23 - 2026-11-25 days", "4512 2026-11-23 - 2026-11-24 days"]
    ),
    // Times are what they are.
    (
      "Lokal;Start;Slut\n4512;23-11-2026 12.00;25-11-2026 09.00\n",
      ["4512 2026-11-23 12.00 - 2026-11-25 9.00"]
    ),
    (
      "Lokal;Start;Slut\n4512;2026-11-23 00:00:00;2026-11-24 00:00:00\n",
      ["4512 2026-11-23 - 2026-11-24 days"]
    ),
    // A spreadsheet's dates: one of them would be nothing else.
    (
      "Lokal;Start;Slut\n4512;2026-11-23 00:00:00;2026-11-24 00:00:00\n"
        + "4513;2026-11-23 00:00:00;2026-11-23 00:00:00\n",
      ["4512 2026-11-23 - 2026-11-25 days", "4513 2026-11-23 - 2026-11-24 days"]
    ),
    // Without an end, as far as is looked.
    ("Lokal;Start;Slut\n4512;23-11-2026;\n", ["4512 2026-11-23 - 2026-12-01 days"]),
    // Weeks that touch are one, a weekend is not bridged.
    (
      "Lokal;Start;Slut\n4512;09-11-2026;10-11-2026\n4512;11-11-2026;13-11-2026\n"
        + "4512;16-11-2026;20-11-2026\n4512;12-11-2026;12-11-2026\n",
      ["4512 2026-11-09 - 2026-11-14 days", "4512 2026-11-16 - 2026-11-21 days"]
    ),
    // Not in the period.
    ("Lokal;Start;Slut\n4512;01-10-2026;05-10-2026\n", []),
  ])
  func tables(csv: String, expected: [String]) throws {
    var reading = AbsenceFiles.Reading()
    try AbsenceRows(period: november, zone: copenhagen).read(
      csv: Array(csv.utf8), path: "a.csv", columns: [:], into: &reading)
    #expect(shown(reading.recorded.joined) == expected)
    #expect(reading.faults == [])
  }

  /// Excel's own encoding, and a column of reasons that goes nowhere.
  @Test func windowsFileAndReasons() throws {
    let text =
      "Lokalnummer;Navn;Frav\u{E6}rsstart;Slut;\u{C5}rsag\r\n4512;\u{D8};23-11-2026;24-11-2026;hemmelig\r\n"
    let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    var reading = AbsenceFiles.Reading()
    try AbsenceRows(period: november, zone: copenhagen).read(
      csv: bytes, path: "a.csv", columns: [:], into: &reading)
    #expect(shown(reading.recorded) == ["4512 2026-11-23 - 2026-11-25 days"])
    #expect(!String(reflecting: reading).contains("hemmelig"))
    let table = try NamedTable<AbsenceColumn>(
      csv: bytes, path: "a.csv", names: [:], required: [.extension])
    #expect(!String(reflecting: table).contains("hemmelig"))
  }

  /// One bad row never stops the others.
  @Test(arguments: [
    (";23-11-2026;24-11-2026", "no_extension", ""),
    ("Mette;23-11-2026;24-11-2026", "no_extension", ""),
    ("4599;11/23/2026;24-11-2026", "bad_time", "from"), ("4599;;24-11-2026", "bad_time", "from"),
    ("4599;23-11-2026;snart", "bad_time", "to"),
    ("4599;24-11-2026;22-11-2026", "ends_before_start", ""),
    ("010190-1234;23-11-2026;24-11-2026", "personal_number", "extension"),
  ])
  func badRows(row: String, code: String, detail: String) throws {
    var reading = AbsenceFiles.Reading()
    let csv = "Lokal;Start;Slut\n4512;23-11-2026;24-11-2026\n\(row)\n4513;23-11-2026;24-11-2026\n"
    try AbsenceRows(period: november, zone: copenhagen).read(
      csv: Array(csv.utf8), path: "a.csv", columns: [:], into: &reading)
    #expect(reading.recorded.map(\.extension) == ["4512", "4513"])
    let place = SourcePlace(file: "a.csv", line: 3)
    #expect(reading.faults.first == InventoryFault(code, place: place, detail: detail))
    #expect(!String(reflecting: reading).contains("010190"))
  }

  @Test func mappedColumns() throws {
    func read(_ columns: [String: String]) throws(MailboxSourceError) -> AbsenceFiles.Reading {
      var reading = AbsenceFiles.Reading()
      try AbsenceRows(period: november, zone: copenhagen).read(
        csv: Array("Tlf. nr;Afgang;Retur\n4512;23-11-2026;24-11-2026\n".utf8), path: "a.csv",
        columns: columns, into: &reading)
      return reading
    }
    let names = ["extension": "tlf nr", "from": "Afgang", "to": "Retur"]
    #expect(try read(names).recorded.count == 1)
    #expect(throws: MailboxSourceError(path: "a.csv", reason: .missingColumn("lokalnummer"))) {
      try read([:])
    }
    #expect(throws: MailboxSourceError(path: "a.csv", reason: .missingColumn("Hjem"))) {
      try read(names.merging(["to": "Hjem"]) { $1 })
    }
    let odd = try read(names.merging(["reason": "Retur"]) { $1 })
    #expect(odd.faults.map(\.code) == ["unknown_column_name"])
  }

  @Test func everySource() throws {
    let folder = try TemporaryFolder()
    func write(_ name: String, _ text: String) throws -> String {
      try folder.write(Array(text.utf8), as: name)
    }
    let csv = try write("fravær.csv", "Lokal;Start;Slut\n4512;23-11-2026;24-11-2026\n")
    func event(_ day: String, _ rest: String) -> String {
      "BEGIN:VEVENT\nSUMMARY:hemmelig\nDTSTART;VALUE=DATE:\(day)\n\(rest)\nEND:VEVENT\n"
    }
    _ = try write(
      "4512.ics",
      "BEGIN:VCALENDAR\n" + event("20261125", "X-MICROSOFT-CDO-BUSYSTATUS:OOF")
        + event("20261126", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY")
        + event("20261127", "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE")
        + "BEGIN:VEVENT\nDTSTART;TZID=Nowhere:20261101T080000\nDURATION:PT1H\nEND:VEVENT\n"
        + "END:VCALENDAR\n")
    let mette = try write("Mette.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    let broken = try write("4514.ics", "<html>")
    let path = folder.path("os2mo.db")
    let database = try Database(path: path, access: .own)
    for sql in [
      "CREATE TABLE adresser (bruger_uuid, værdi, adressetype_scope, adressetype_titel)",
      "CREATE TABLE orlover (bruger_uuid, orlovstype_text, startdato, slutdato)",
      "INSERT INTO adresser VALUES ('a', '43684513', 'PHONE', 'Telefon'), "
        + "('a', 'x@y.dk', 'EMAIL', ''), ('c', '12345678', 'PHONE', 'Mobil')",
      "INSERT INTO orlover VALUES ('a', 'hemmelig', '2026-11-02', '2026-11-06'), "
        + "('a', 'hemmelig', '2026-11-30T00:00:00+01:00', NULL), ('b', '', '2026-11-02', NULL), "
        + "('c', '', '2026-11-02', NULL), ('a', '', 'i dag', NULL)",
    ] { try database.execute(sql) }

    var files = AbsenceFiles()
    files.csv = [csv, folder.path("nowhere.csv")]
    files.ical = [folder.path("")]
    files.os2mo = path
    let reading = files.read(period: november, zone: copenhagen)
    #expect(
      shown(reading.recorded) == [
        "4512 2026-11-23 - 2026-11-25 days", "4513 2026-11-02 - 2026-11-07 days",
        "4513 2026-11-30 - 2026-12-01 days",
      ])
    #expect(
      shown(reading.absences) == [
        "4512 2026-11-23 - 2026-11-26 days", "4513 2026-11-02 - 2026-11-07 days",
        "4513 2026-11-30 - 2026-12-01 days",
      ])
    #expect(reading.calendars.keys.sorted() == ["4512"])
    #expect(reading.calendars["4512"]?.map(\.isAway) == [true, false])
    #expect(
      reading.errors == [
        MailboxSourceError(path: folder.path("nowhere.csv"), reason: .missing),
        MailboxSourceError(path: broken, reason: .damaged(line: 0)),
      ])
    #expect(
      reading.faults.map { "\($0.place.file.hasSuffix(".db")) \($0.code) \($0.detail)" } == [
        "true bad_time from", "false calendar_unknown_zone Nowhere",
        "false calendar_without_extension ",
      ])
    #expect(reading.faults.last?.place.file == mette)
    #expect(!String(reflecting: reading).contains("hemmelig"))
  }
}
