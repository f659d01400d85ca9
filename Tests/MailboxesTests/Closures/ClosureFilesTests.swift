import Absence
import Foundation
import Testing
import Timing
import Voicemail

@testable import Mailboxes

/// The list of closures, as a spreadsheet exports it.
struct ClosureFilesTests {
  private func read(
    _ text: String, columns: [String: String] = [:]
  ) throws -> (shown: [String], faults: [String], errors: Int) {
    let path = NSTemporaryDirectory() + "klartone-closures-\(UUID().uuidString).csv"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var files = ClosureFiles()
    files.csv = [path]
    files.columns = columns
    let reading = files.read(zone: .utc)
    let shown = (reading.closures ?? []).map { closure in
      let (from, to) = (
        CivilTime(utc: closure.span.lowerBound), CivilTime(utc: closure.span.upperBound)
      )
      return "\(closure.department ?? "*") \(from.date.iso) \(from.secondOfDay / 3600) "
        + "\(to.date.iso) \(to.secondOfDay / 3600) \(closure.place.line)"
    }
    return (shown, reading.faults.map { "\($0.code) \($0.place.line)" }, reading.errors.count)
  }

  @Test func days() throws {
    let found = try read(
      """
      Afdeling;Dato;Til;Hvorfor
      Byggesag;18-11-2026;;sommerfest
      Hele rådhuset;24-12-2026;26-12-2026;jul
      ;2026-11-20 09:00;2026-11-20 12:00;
      Vej;20-11-2026;19-11-2026;
      Vej;snart;;
      Vej;;;
      """)
    #expect(
      found.shown == [
        "Byggesag 2026-11-18 0 2026-11-19 0 2", "* 2026-12-24 0 2026-12-27 0 3",
        "* 2026-11-20 9 2026-11-20 12 4",
      ])
    #expect(found.faults == ["ends_before_start 5", "bad_time 6", "bad_time 7"])
    #expect(found.errors == 0)
  }

  @Test func columnsOfTheSitesOwn() throws {
    let found = try read(
      "Team;Begynder\nVej;18-11-2026\n", columns: ["department": "Team", "from": "Begynder"])
    #expect(found.shown == ["Vej 2026-11-18 0 2026-11-19 0 2"])
    // A list that cannot be read is not an empty list.
    #expect(try read("Team;Begynder\nVej;18-11-2026\n").errors == 1)
  }
}
