import Access
import Engine
import Foundation
import JSONWriting
import Policy
import Reporting
import Testing
import Timing

@Suite("Access reports for programs")
struct AccessDataTests {
  static func root(of access: SiteAccess? = nil) throws -> [String: Any] {
    let text = try JSONText.of(
      AccessDocument(
        try access ?? InventedTown.access(), mailboxes: InventedTown.mailboxes,
        people: try InventedTown.people(), policy: SitePolicy(), version: "1",
        tongue: Tongue(.danish)))
    return try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  static func list(_ value: Any?) throws -> [[String: Any]] {
    try #require(value as? [[String: Any]])
  }

  @Test("JSON has the same keys everywhere")
  func keys() throws {
    let root = try Self.root()
    #expect(
      Set(root.keys) == [
        "schema", "klartone", "language", "municipality", "generated", "period", "settings",
        "coverage", "logFaults", "mailboxes", "unattributed", "elsewhere", "summary",
      ])
    #expect(root["schema"] as? String == "klartone-access/1")
    let mailboxes = try Self.list(root["mailboxes"])
    let days = try mailboxes.flatMap { try Self.list($0["days"]) }
    let accesses = try days.flatMap { try Self.list($0["accesses"]) }
    let wanted: [(items: [[String: Any]], count: Int, keys: Set<String>)] = [
      (
        mailboxes, 3,
        [
          "mailbox", "context", "system", "name", "department", "listening", "accessCode", "days",
          "findings",
        ]
      ),
      (
        days, 15,
        ["date", "span", "state", "evidence", "listener", "missing", "doubts", "accesses"]
      ),
      (accesses, 7, ["at", "evidence", "listener", "sameDepartment", "caller", "events"]),
      (
        try accesses.flatMap { try Self.list($0["events"]) }, 8,
        ["at", "later", "evidence", "source", "caller", "seconds", "place"]
      ),
      (
        try mailboxes.flatMap { try Self.list($0["findings"]) }, 5,
        ["code", "severity", "addressee", "explanation", "values", "places", "waiver"]
      ),
    ]
    for (items, count, keys) in wanted {
      #expect(items.count == count)
      for item in items { #expect(Set(item.keys) == keys) }
    }
  }

  @Test("JSON tells when, in the offset of the moment, who, and by which line")
  func values() throws {
    let root = try Self.root()
    let mailboxes = try Self.list(root["mailboxes"])
    let day = try #require(try Self.list(mailboxes[0]["days"]).dropFirst(2).first)
    #expect(day["state"] as? String == "listened")
    #expect(
      day["span"] as? [String: String] == [
        "from": "2026-10-25T00:00:00+02:00", "to": "2026-10-26T00:00:00+01:00",
      ])
    let access = try #require(try Self.list(day["accesses"]).first)
    let event = try #require(try Self.list(access["events"]).first)
    #expect(event["at"] as? String == "2026-10-25T02:12:00+02:00")
    #expect(event["later"] as? String == "2026-10-25T02:12:00+01:00")
    let place = try #require(event["place"] as? [String: Any])
    #expect(place["file"] as? String == "Master.csv" && place["line"] as? Int == 151)

    let listening = try #require(mailboxes[1]["listening"] as? [String: Any])
    #expect(listening["verdict"] as? String == "fail")
    #expect(listening["missingDays"] as? Int == 2)
    let missing = try #require(try Self.list(mailboxes[1]["findings"]).first)
    #expect(missing["code"] as? String == "access_missing")
    let values = try #require(missing["values"] as? [String: Any])
    #expect(values["days"] as? [String] == ["2026-10-25", "2026-10-26"])
    #expect(values["lastBefore"] as? String == "2026-10-24T09:00:00+02:00")
    let never = try #require(try Self.list(mailboxes[2]["findings"]).first)
    #expect((never["values"] as? [String: Any])?["lastBefore"] is NSNull)
    let open = try #require(try Self.list(mailboxes[2]["days"]).last)
    #expect(try Self.list(open["doubts"]).map { $0["code"] as? String } == ["not_covered"])
  }

  @Test("JSON states the settings, the coverage, and the note of risk with rule 8")
  func circumstances() throws {
    let root = try Self.root()
    let settings = try #require(root["settings"] as? [String: Any])
    #expect(settings["reading"] as? String == "calendar_day")
    #expect(settings["days"] as? String == "every_day")
    #expect(settings["timeZone"] as? String == "Europe/Copenhagen")
    #expect(settings["intervalSeconds"] is NSNull)
    let coverage = try #require(try Self.list(root["coverage"]).first)
    #expect(coverage["last"] as? String == "2026-10-27T12:00:00+01:00")
    #expect(try Self.list(coverage["gaps"]).map { $0["reason"] as? String } == ["stops_early"])
    let summary = try #require(root["summary"] as? [String: Any])
    #expect(
      summary["counts"] as? [String: Int] == [
        "mailboxes": 3, "pass": 1, "fail": 2, "not_evaluated": 0,
      ])
    let codes = try #require(summary["accessCodes"] as? [String: Any])
    #expect((codes["riskNote"] as? String)?.contains("GDPR artikel 32") == true)
    for mailbox in try Self.list(root["mailboxes"]) {
      let code = try #require(mailbox["accessCode"] as? [String: Any])
      #expect((code["explanation"] as? String)?.contains("GDPR artikel 32") == true)
    }
  }

  @Test("CSV has a row for each mailbox and day, and is safe to open")
  func csv() throws {
    let bytes = AccessTable(
      try InventedTown.access(), mailboxes: InventedTown.mailboxes,
      people: try InventedTown.people()
    ).bytes
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let rows = String(decoding: bytes.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n")
    #expect(rows.count == 1 + 3 * 5 + 1)
    let golden: [Int: [String]] = [
      0: AccessTable.columns,
      1: [
        "4512", "default", "Mette Hansen", "Borgerservice", "2026-10-23", "listened", "played",
        "owner", "2026-10-23T08:12:00+02:00", "1", "", "Master.csv:101 full:88",
      ],
      6: [
        "4513", "default", "Bo Lund", "Borgerservice", "2026-10-23", "listened", "opened",
        "colleague", "2026-10-23T09:00:00+02:00", "1", "", "Master.csv:105",
      ],
      8: [
        "4513", "default", "Bo Lund", "Borgerservice", "2026-10-25", "missing", "", "", "", "0", "",
        "",
      ],
      10: [
        "4513", "default", "Bo Lund", "Borgerservice", "2026-10-27", "undecided", "", "", "", "0",
        "not_covered:stops_early", "",
      ],
      11: [
        "4590", "default", "'=Reception\u{1B}[2J", "", "2026-10-23", "missing", "", "", "", "0", "",
        "",
      ],
    ]
    for (index, fields) in golden { #expect(rows[index] == fields.joined(separator: ";")) }
  }
}
