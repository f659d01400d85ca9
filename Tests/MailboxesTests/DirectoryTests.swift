import Directory
import Foundation
import SQLite
import TestSupport
import Testing
import Timing
import Voicemail

@testable import Mailboxes

@Suite("Directories of others")
struct DirectoryTests {
  private static let mo = OS2moDirectory(path: fixture("os2mo/os2mo.db"), zone: copenhagen)
  private static let roles = OS2rollekatalogDirectory(
    path: fixture("os2rollekatalog/organisation.json"))

  @Test("people, leavers and notes are as the fixtures' makers say")
  func goldens() throws {
    #expect(lines(of: try Self.mo.people(at: noon)) == (try expected("os2mo")))
    #expect(lines(of: try Self.roles.people()) == (try expected("os2rollekatalog")))
  }

  @Test("CPR numbers are never read")
  func personalNumbers() throws {
    let dumps = [
      String(reflecting: try Self.mo.people(at: noon)), String(reflecting: try Self.roles.people()),
    ]
    for dump in dumps {
      #expect(dump.contains("4501"))
      #expect(!dump.contains("010101"))
    }
    // Not even asked for: there they could not be read.
    let folder = try TemporaryFolder()
    let path = folder.path("mo.db")
    try FileManager.default.copyItem(atPath: Self.mo.path, toPath: path)
    try Database(path: path, access: .own).execute("ALTER TABLE brugere DROP COLUMN cpr")
    let without = OS2moDirectory(path: path, zone: copenhagen)
    #expect(try without.people(at: noon).people == Self.mo.people(at: noon).people)
  }

  @Test("a last day is a day of work; the day after, one has left")
  func lastDay() throws {
    func left(_ at: Instant) throws -> Bool {
      try Self.mo.people(at: at).leavers.contains { $0.person.name == "Anton Vad" }
    }
    // 23.59.59 and midnight in Copenhagen.
    #expect(try !left(Instant(1_795_561_199)))
    #expect(try left(Instant(1_795_561_200)))
  }

  @Test(
    "names of units above are accepted as far as is asked, and never the municipality's",
    arguments: [
      (.never, "e3", []), (.aboveTeams, "e3", ["Borgerservice og Ydelse"]), (.aboveTeams, "e2", []),
      (.always, "e2", []), (.always, "e5", ["Team Folkeregister"]),
      (.aboveTeams, "e5", []),
      (.aboveTeams, "e6", ["Team Folkeregister", "Borgerservice og Ydelse"]),
      (.always, "r1", ["Ring 2"]), (.aboveTeams, "nosuch", []),
    ] as [(DirectorySettings.ParentNames, String, [String])])
  func parents(names: DirectorySettings.ParentNames, unit: String, expected: [String]) {
    var units = Units()
    for (key, name, parent) in [
      ("e1", "Birkeager Kommune", nil), ("e2", "Borgerservice og Ydelse", "e1"),
      ("e3", "Team Folkeregister", "e2"), ("e5", "Pas", "e3"), ("e6", "Gruppe 1", "e3"),
      ("r1", "Ring 1", "r2"), ("r2", "Ring 2", "r1"),
    ] as [(String, String, String?)] {
      units.add(Units.Unit(name: name, parent: parent, kind: nil), key: key)
    }
    let settings = DirectorySettings(parentNames: names)
    #expect(units.aliases(of: unit, settings: settings) == expected)
    #expect(units.departmentName(of: "e1") == nil)
  }

  @Test(
    "an extension is the end of a telephone number",
    arguments: [
      ("+45 65 43 45 12", 4, "4512"), ("65430012", 4, "0012"), ("4512", 4, "4512"),
      ("65434512", 5, "34512"), ("512", 4, nil), ("4512 (lokal)", 4, nil), ("", 1, nil),
    ] as [(String, Int, String?)])
  func extensions(phone: String, digits: Int, expected: String?) {
    #expect(DirectorySettings(extensionDigits: digits).extension(of: phone) == expected)
  }

  @Test(
    "a faulty directory is a typed error",
    arguments: [
      ("", .empty), ("{\"orgUnits\": []}", .missingColumn("users")),
      ("{\"users\": [{\"name\": 1}], \"orgUnits\": []}", .damaged(line: 0)),
      ("{\"users\": [", .damaged(line: 0)),
      (String(repeating: "[", count: 100_000), .damaged(line: 0)),
    ] as [(String, MailboxSourceError.Reason)])
  func faulty(json: String, reason: MailboxSourceError.Reason) {
    #expect(throws: MailboxSourceError(path: "o.json", reason: reason)) {
      try OS2rollekatalogDirectory.people(
        json: Array(json.utf8), path: "o.json", settings: DirectorySettings())
    }
  }

  @Test("a database that is no directory says what it lacks")
  func noDirectory() {
    let path = fixture("freeswitch/voicemail_default.db")
    #expect(throws: MailboxSourceError(path: path, reason: .missingTable("enheder"))) {
      try OS2moDirectory(path: path, zone: .utc).people(at: noon)
    }
  }

  @Test("mailboxes and owners are told apart from those without a counterpart")
  func matching() throws {
    func mailbox(_ number: String, _ context: String = "a", isEnabled: Bool? = nil) -> Mailbox {
      var mailbox = Mailbox(
        id: MailboxID(number, context: context), system: .generic, heard: .announcement(name: nil),
        place: SourcePlace(file: "liste.csv"))
      mailbox.settings.isEnabled = isEnabled
      return mailbox
    }
    let directory = try Self.mo.people(at: noon)
    let match = DirectoryMatch(
      people: directory.people, leavers: directory.leavers,
      mailboxes: [
        mailbox("4501"), mailbox("4501", "b"), mailbox("4502"), mailbox("4503", isEnabled: false),
        mailbox("4506"), mailbox("4500"), mailbox("4504"), mailbox("4521", isEnabled: false),
        mailbox("04501"), mailbox("4507"),
      ])
    #expect(match.withoutOwner == [MailboxID("04501", context: "a")])
    #expect(match.withoutMailbox.map(\.extension) == ["4503", "4522"])
    #expect(match.duplicates.map(\.number) == ["4501"])
    #expect(match.leavers.map(\.leaver.person.name) == ["Ali Yilmaz"])
    #expect(directory.disputedExtensions == ["4501"])
  }
}

private func lines(of directory: DirectoryPeople) -> [String] {
  let people = directory.people.map { person in
    [
      "person", person.extension, person.name ?? "", person.callName ?? "",
      person.department ?? "", person.aliases.joined(separator: "|"),
      person.mailboxType.rawValue,
    ].joined(separator: "\t")
  }
  let leavers = directory.leavers.map {
    ["leaver", $0.person.extension, $0.person.name ?? "", $0.lastDay?.iso ?? ""]
      .joined(separator: "\t")
  }
  let notes = directory.notes.map { note in
    let (code, name): (String, String) =
      switch note.kind {
      case .withoutExtension(let name): ("without_extension", name)
      case .duplicateExtension(_, let name, _): ("duplicate_extension", name ?? "")
      case .withoutDepartment(let name): ("without_department", name)
      case .severalDepartments(let name, _): ("several_departments", name)
      case .severalExtensions(let name, _): ("several_extensions", name)
      }
    return "note\t\(code)\t\(name)"
  }
  return people + leavers + notes
}
