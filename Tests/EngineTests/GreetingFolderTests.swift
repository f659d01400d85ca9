import Audit
import Directory
import Engine
import Foundation
import Policy
import TestSupport
import Testing
import Wording

@Suite("Folders and owners")
struct GreetingFolderTests {
  @Test("one greeting per mailbox, the best format first, in the order of numbers")
  func listing() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("klartone-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("INBOX"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = [
      "10.gsm", "9.WAV", "9.wav", "9.gsm", "reception.mp3", ".hidden", "10.tmp.wav", "009.alaw",
    ]
    for name in names { try Data().write(to: folder.appendingPathComponent(name)) }
    let listed = try GreetingFolder(path: folder.path)
    #expect(listed.greetings.map(\.mailbox) == ["009", "9", "10", "reception"])
    #expect(listed.greetings[1].path.hasSuffix("/9.wav"))
    #expect(listed.greetings[1].copies.map { $0.split(separator: "/").last } == ["9.WAV", "9.gsm"])
    #expect(listed.skipped == [".hidden", "10.tmp.wav", "INBOX"])
    #expect(throws: GreetingFolder.ListingError.self) {
      try GreetingFolder(path: folder.path + "/nosuch")
    }
  }

  @Test(
    "what the directory does not say is not expected",
    arguments: [
      (Person(extension: "1", name: "A B", department: "C", line: 2), false, []),
      (Person(extension: "1", name: nil, department: "C", line: 2), false, [.name]),
      (Person(extension: "1", name: "A B", department: nil, line: 2), false, [.department]),
      (
        Person(extension: "1", name: nil, department: "C", mailboxType: .shared, line: 2), false, []
      ),
      (Person(extension: "1", name: "A B", department: "C", line: 2), true, [.name, .department]),
      (nil, false, [.name, .department]),
    ] as [(Person?, Bool, Set<Element>)])
  func expectations(person: Person?, disputed: Bool, unknown: Set<Element>) {
    let expected = Expected(person, among: [], disputed: disputed, policy: SitePolicy())
    #expect(expected.unknown == unknown)
    #expect(expected.owner.names.isEmpty == (person?.name == nil))
  }

  @Test(
    "a call name of one word goes with the surname: alone it is a first name only",
    arguments: [
      ("Mette Hansen", "Mette", ["Mette Hansen"]),
      ("Robert Juul Holm", "Bob", ["Robert Juul Holm", "Bob Holm"]),
      ("Robert Juul Holm", "Bob Juul", ["Robert Juul Holm", "Bob Juul"]),
      ("Mette Hansen", nil, ["Mette Hansen"]), (nil, "Bob", ["Bob"]),
      ("Madonna", "Bob", ["Madonna", "Bob"]),
    ] as [(String?, String?, [String])])
  func callNames(name: String?, called: String?, names: [String]) {
    let person = Person(extension: "1", name: name, callName: called, department: "C", line: 2)
    let expected = Expected(person, among: [], policy: SitePolicy())
    #expect(expected.owner.names == names)
    guard let first = called, name != nil, !first.contains(" "), names.first?.contains(" ") == true
    else { return }
    let result = TextAudit(policy: SitePolicy()).result(
      of: Utterance(text: "Du har ringet til \(first) i Jobcentret."), expected: expected)
    #expect(result.elements.first?.verdict == .review)
  }

  @Test("aliases come from the list of people and from the policy")
  func aliases() {
    let person = Person(
      extension: "1", name: "A B", department: "Borgerservice", aliases: ["Folkeregisteret"],
      line: 2)
    let other = Person(extension: "2", name: "C D", department: "Byggesag", line: 3)
    let shared = Person(
      extension: "3", name: "Borgerservice", department: "Borgerservice", mailboxType: .shared,
      line: 4)
    let owner = Expected(person, among: [person, other, shared], policy: SitePolicy()).owner
    #expect(owner.departmentAliases == ["Folkeregisteret", "Borgerservice og Ydelse"])
    // A shared mailbox is called after its department, and is nobody.
    #expect(owner.otherNames == ["C D"])
    #expect(owner.otherDepartments == ["Byggesag"])
  }
}
