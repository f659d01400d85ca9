import Foundation
import Mailboxes
import TestSupport
import Testing
import Voicemail

@Suite("Spools as they are, and worse")
struct HostileSpoolTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func add(_ path: String, _ text: String = "sound") throws {
    try makeFolder((path as NSString).deletingLastPathComponent)
    _ = try folder.write(Array(text.utf8), as: path)
  }

  private func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path(path), withIntermediateDirectories: true)
  }

  private func link(_ path: String, to target: String) throws {
    try makeFolder((path as NSString).deletingLastPathComponent)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(path), withDestinationPath: target)
  }

  private func box(_ number: String = "1", conf: String? = nil) throws -> Mailbox? {
    var source = AsteriskSource(spool: folder.path("spool"))
    if let conf {
      try add("etc/voicemail.conf", conf)
      source.voicemailConf = folder.path("etc/voicemail.conf")
    }
    return try source.inventory().mailboxes.first { $0.id.number == number }
  }

  private static func name(_ file: GreetingFile) -> String {
    (file.path as NSString).lastPathComponent
  }

  @Test(
    "which recording is heard, which are copies, and which wait behind it",
    arguments: [
      ("unavail.wav", "unavail.wav | | |"),
      ("unavail.gsm unavail.WAV unavail.wav", "unavail.wav | unavail.WAV unavail.gsm | |"),
      ("unavail.gsm unavail.WAV", "unavail.WAV | unavail.gsm | |"),
      ("unavail.Wav unavail.gsm", "unavail.gsm | unavail.Wav | |"),
      ("unavail.g722", "unavail.g722 | | |"),
      ("temp.gsm unavail.wav busy.wav", "temp.gsm | | | unavail.wav busy.wav"),
      ("unavail.wav busy.gsm", "unavail.wav | | busy.gsm |"),
      // The same bytes in the same format are the same greeting.
      ("unavail.wav busy.wav", "unavail.wav | | |"),
      ("busy.wav", "announcement | | busy.wav |"),
      ("greet.wav", "announcement greet.wav | | |"),
      ("greet.wav unavail.tmp.wav", "announcement greet.wav | | |"),
      ("unavail.txt unavail.wav.bak unavail.tmp unavail", "nothing"),
      ("unavail.tmp.wav INBOX/msg0000.txt", "announcement | | |"),
    ])
  func precedence(files: String, expected: String) throws {
    for name in files.split(separator: " ") { try add("spool/default/1/\(name)") }
    try add("spool/default/2/unavail.wav")
    guard let box = try box() else {
      #expect(expected == "nothing")
      return
    }
    var words: [String] = []
    switch box.heard {
    case .recording(let file, let copies): words += [Self.name(file), "|"] + copies.map(Self.name)
    case .announcement(let name):
      words += ["announcement"] + (name.map { [Self.name($0)] } ?? []) + ["|"]
    case .text, .unknown: words += ["?"]
    }
    words += ["|"] + box.alsoHeard.map(Self.name) + ["|"] + box.unheard.map(Self.name)
    #expect(words.joined(separator: " ") == expected)
  }

  @Test("links that lead out are told and not followed, links inside are no second mailbox")
  func links() throws {
    try add("outside/unavail.wav")
    try add("outside/INBOX/msg0000.txt", "origtime=1795442709")
    try add("spool/default/1/unavail.wav")
    try link("spool/device/1", to: "../default/1")
    try link("spool/default/2", to: "../../outside")
    try link("spool/away", to: "../outside")
    try link("spool/default/3/unavail.wav", to: "../../../outside/unavail.wav")
    try link("spool/default/4/unavail.wav", to: "nosuch.wav")
    try link("spool/default/5/unavail.wav", to: "unavail.wav")
    try link("spool/default/6/INBOX", to: "../../../outside/INBOX")
    try add("spool/default/6/unavail.wav")
    try link("spool/default/7/unavail.wav", to: "../1/unavail.wav")
    let inventory = try AsteriskSource(spool: folder.path("spool")).inventory()
    let heard = Dictionary(
      uniqueKeysWithValues: inventory.mailboxes.map { ($0.id.number, $0.heard) })
    #expect(inventory.mailboxes.map(\.id.number) == ["1", "2", "3", "4", "5", "6", "7"])
    #expect(heard["2"] == .unknown(.linkOutside))
    #expect(heard["3"] == .unknown(.linkOutside))
    #expect(heard["4"] == .unknown(.missingFile))
    #expect(heard["5"] == .unknown(.missingFile))
    #expect(inventory.mailboxes.allSatisfy { $0.messages.isEmpty })
    #expect(inventory.mailboxes[5].notes.map(\.kind) == [.linkOutside])
    guard case .recording = heard["7"] else {
      Issue.record("a link inside the spool is followed")
      return
    }
    #expect(inventory.faults.map(\.code) == ["link_outside"])
  }

  @Test("what may not be read is told, not skipped", .enabled(if: getuid() != 0))
  func permissions() throws {
    try add("spool/default/1/unavail.wav")
    try add("spool/default/2/INBOX/msg0000.txt", "origtime=1795442709")
    let closed = [folder.path("spool/default/1"), folder.path("spool/default/2/INBOX")]
    for path in closed {
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    }
    defer {
      for path in closed {
        try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      }
    }
    let first = try box("1")?.heard
    #expect(first == .unknown(.unreadable))
    for number in ["1", "2"] {
      let kinds = try box(number)?.notes.map(\.kind) ?? []
      #expect(kinds.contains { if case .unreadable = $0 { true } else { false } })
    }
  }

  @Test("a file in a folder's place is told")
  func notAFolder() throws {
    try add("spool/default/1/INBOX", "")
    try add("spool/default/1/unavail.wav")
    let kinds = try box()?.notes.map(\.kind)
    #expect(kinds == [.unreadable(detail: "not a folder")])
  }

  @Test(
    "full, nearly full, and what is counted",
    arguments: [
      (8, []), (9, [.nearlyFull(messages: 9, most: 10)]), (10, [.full(messages: 10, most: 10)]),
    ]
      as [(Int, [MailboxNote.Kind])])
  func quota(count: Int, expected: [MailboxNote.Kind]) throws {
    for number in 0..<count {
      try add("spool/default/1/INBOX/msg000\(number).txt", "origtime=179544270\(number)")
    }
    try add("spool/default/1/INBOX/msg0000.gsm")
    try add("spool/default/1/INBOX/.lock-1234")
    for folder in ["Urgent", "Old"] {
      try add("spool/default/1/\(folder)/msg0000.txt", "origtime=1795442709")
    }
    let box = try box(conf: "[general]\nmaxmsg=10\n[default]\n1 => 11,A\n")
    #expect(box?.notes.map(\.kind) == expected)
    #expect(box?.messages.count == count + 2)
  }

  @Test("damaged metadata is told; a new message without a time is as old as its file")
  func damaged() throws {
    try add("spool/default/1/INBOX/msg0000.txt", "callerid=<43686868>")
    try add("spool/default/1/Old/msg0000.txt", "")
    try add("spool/default/1/Old/msg0001.txt", "origtime=32503680000\nduration=3")
    let inventory = try AsteriskSource(spool: folder.path("spool")).inventory()
    let box = inventory.mailboxes.first
    #expect(
      box?.notes.map(\.kind)
        == [.strangeMetadata(file: "INBOX/msg0000.txt"), .strangeMetadata(file: "Old/msg0000.txt")])
    // The one that was "heard" a thousand years before it came proves no listening.
    #expect(box?.messages.map(\.heard) == [.unknown, .yes(nil)])
    #expect(inventory.events.isEmpty)
  }

  @Test("greetings kept in a database or mail store are not looked for in the spool")
  func elsewhere() throws {
    try add("spool/default/1/unavail.wav")
    for general in ["odbcstorage=asterisk", "imapserver=x\nimapgreetings=yes"] {
      for number in ["1", "2"] {
        let conf = "[general]\n\(general)\n[default]\n1 => 11,A\n2 => 12,B\n"
        let heard = try box(number, conf: conf)?.heard
        #expect(heard == .unknown(.storedElsewhere))
      }
    }
  }
}
