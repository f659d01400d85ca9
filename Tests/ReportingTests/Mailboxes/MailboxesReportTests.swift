import Directory
import Engine
import Foundation
import JSONWriting
import Policy
import Reporting
import Testing
import Voicemail

@Suite("Reports of mailboxes")
struct MailboxesReportTests {
  private static let plain = Terminal(color: false, width: 100)

  @Test("the table tells what each mailbox' callers hear and why, and what does not fit together")
  func table() throws {
    let text = MailboxesText(
      try SampleSite.report(), tongue: Tongue(.danish), terminal: Self.plain
    ).text
    #expect(text == MailboxesGolden.table)
  }

  @Test(
    "one mailbox is told in words",
    arguments: [
      ("4501", MailboxesGolden.recorded),
      ("4502@default", MailboxesGolden.temporary),
    ])
  func one(number: String, expected: String) throws {
    let report = try SampleSite.report()
    let mailboxes = report.mailboxes(numbered: number)
    #expect(mailboxes.count == 1)
    let text = MailboxText(
      try #require(mailboxes.first), of: report, tongue: Tongue(.danish), terminal: Self.plain
    ).text
    #expect(text == expected)
  }

  @Test(
    "the owner of one mailbox is told as far as the list of people goes",
    arguments: [
      ("4503", true, "Owner: =Ida Ny, Jobcentret."),
      ("4504", true, "The owner, Per Gået, has left."),
      ("4505", true, "The list of people names several owners."),
      ("4506", true, "Nobody on the list of people owns it."),
      ("4501", false, "No list of people was read."),
    ])
  func owner(number: String, hasPeople: Bool, expected: String) throws {
    let report = try SampleSite.report(people: hasPeople)
    let mailbox = try #require(report.mailboxes(numbered: number).first)
    let text = MailboxText(mailbox, of: report, tongue: Tongue(.english), terminal: Self.plain).text
    #expect(text.contains("\n\(expected)"), "\(text)")
  }

  @Test("a number of two contexts is two mailboxes; an unknown one is none")
  func numbers() throws {
    let report = try SampleSite.report()
    #expect(report.mailboxes(numbered: "4502").map(\.id.context) == ["default", "gammel"])
    #expect(report.mailboxes(numbered: "4502@gammel").map(\.id.context) == ["gammel"])
    #expect(report.mailboxes(numbered: "45").isEmpty)
  }

  @Test("English text says the same, and no escape sequence reaches the terminal")
  func english() throws {
    let text = MailboxesText(
      try SampleSite.report(), tongue: Tongue(.english), terminal: Self.plain
    ).text
    for expected in [
      "What callers hear", "temp.wav: the temporary greeting hides unavail.wav",
      "system announcement: only the name is recorded", "8 mailboxes at Albertslund Kommune",
      "In use, but the owner has left (1)", "last day 2026-10-31",
      "People without a mailbox (1)", "etc/x: odd_thing (y).",
    ] { #expect(text.contains(expected), "\(text)") }
    let odd = text.unicodeScalars.filter {
      $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
    }
    #expect(odd.isEmpty)
  }

  @Test(
    "only a greeting that is on hides others; where nothing tells, none is said to be unheard",
    arguments: [
      (HeardGreeting.recording(Self.file(.alternate), copies: []), true, true),
      (.recording(Self.file(.standard), copies: []), false, true),
      (.unknown(.settingUnknown), false, false),
    ])
  func hidden(heard: HeardGreeting, hides: Bool, isSilent: Bool) {
    var mailbox = Mailbox(
      id: MailboxID("1"), system: .unity, heard: heard, place: SourcePlace(file: "u.csv"))
    mailbox.unheard = [Self.file(.closed)]
    let text = mailbox.heardSentences(Tongue(.english), zone: nil).joined(separator: " ")
    #expect(text.contains("hides closed.wav") == hides, "\(text)")
    #expect(text.contains("is not heard now") == isSilent, "\(text)")
    #expect(text.contains("closed.wav (the greeting outside opening hours)"))
  }

  private static func file(_ slot: GreetingSlot) -> GreetingFile {
    GreetingFile(path: "g/\(slot.rawValue).wav", slot: slot, changed: nil, size: 1)
  }

  @Test("JSON has what is known, and leaves out what is not")
  func json() throws {
    let document = MailboxesDocument(
      try SampleSite.report(), version: "0", tongue: Tongue(.english))
    let json = try JSONText.of(document)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "klartone-mailboxes/1")
    #expect(object["timeZone"] as? String == SampleSite.zone)
    let mailboxes = try #require(object["mailboxes"] as? [[String: Any]])
    #expect(mailboxes.count == 8)
    let first = mailboxes[0]
    let heard = try #require(first["heard"] as? [String: Any])
    #expect(heard["reason"] as? String == "unavailable")
    let recording = try #require(heard["recording"] as? [String: Any])
    #expect(recording["changed"] as? String == "2026-11-20T23:30:00Z")
    #expect(first["ownership"] as? String == "listed")
    let settings = try #require(first["settings"] as? [String: Any])
    #expect(settings["accessCode"] as? String == "as_policy")
    #expect(settings["operatorKey"] as? String == "wired")
    #expect(settings["enabled"] == nil && settings["deletesAfterMail"] == nil)
    let messages = try #require(first["messages"] as? [String: Any])
    #expect(messages["unheard"] as? Int == 1 && messages["heard"] as? Int == 2)
    let faults = try #require(object["faults"] as? [[String: Any]])
    #expect(faults.map { $0["line"] as? Int } == [12, nil])
    let directory = try #require(object["directory"] as? [String: Any])
    #expect(
      Set(directory.keys) == [
        "mailboxesWithoutOwner", "peopleWithoutMailbox", "duplicates", "leavers",
      ])
    let without = try JSONText.of(
      MailboxesDocument(
        try SampleSite.report(people: false), version: "0", tongue: Tongue(.english)))
    #expect(!without.contains("mailboxesWithoutOwner") && !without.contains("Ida Ny"))
  }

  @Test("CSV has a row for each mailbox and for people without one, safe in a spreadsheet")
  func csv() throws {
    let table = MailboxesTable(try SampleSite.report(), tongue: Tongue(.danish))
    let text = String(decoding: table.bytes, as: UTF8.self)
    let rows = text.split(separator: "\r\n")
    #expect(rows.count == 1 + 8 + 1)
    #expect(rows.first?.hasSuffix("operator_key;access_code;notes;explanation") == true)
    #expect(
      rows[1].hasPrefix(
        "4501;default;asterisk;Mette Hansen;Borgerservice;Mette Hansen;listed;recording;"
          + "unavailable;vm/4501/unavail.wav;1;2;0;wired;as_policy;;"))
    #expect(rows[3].contains(";'=Ida Ny;"))
    #expect(rows.contains { $0.hasPrefix("4505;") && $0.contains(";disputed;text;text;") })
    #expect(rows.contains { $0.hasPrefix("4504;") && $0.contains(";left;announcement;name_only;") })
    #expect(rows.last?.hasPrefix("4599;;;Kim Uden;Jobcentret;;no_mailbox;") == true)
    let width = MailboxesTable.columns.count
    #expect(rows.allSatisfy { row in Self.fields(of: row) == width })
  }

  /// How many fields a row has, quotes respected.
  private static func fields(of row: Substring) -> Int {
    var isQuoted = false
    return 1
      + row.count { character in
        if character == "\"" { isQuoted.toggle() }
        return character == ";" && !isQuoted
      }
  }

  @Test("every code a reader gives to a fault has a sentence")
  func codes() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var codes: Set<String> = ["skipped_hour", "bad_time"]
    for target in ["Mailboxes", "Voicemail", "Engine"] {
      let folder = root.appendingPathComponent("Sources/\(target)")
      let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      for path in paths where path.hasSuffix(".swift") {
        let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
        for call in ["InventoryFault(\"", "fault(\""] {
          for rest in text.components(separatedBy: call).dropFirst() {
            codes.insert(String(rest.prefix { $0 != "\"" }))
          }
        }
      }
    }
    #expect(codes.count > 25)
    for code in codes {
      let fault = InventoryFault(code, place: SourcePlace(file: "f", line: 3), detail: "d")
      let sentences = [fault.sentence(Tongue(.danish)), fault.sentence(Tongue(.english))]
      #expect(sentences[0] != sentences[1], "\(code)")
      #expect(sentences.allSatisfy { $0.hasPrefix("f:3: ") && $0.hasSuffix(".") }, "\(sentences)")
    }
  }
}
