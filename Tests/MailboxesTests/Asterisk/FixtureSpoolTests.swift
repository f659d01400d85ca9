import Foundation
import Mailboxes
import Testing
import Timing
import Voicemail

@Suite("The municipality on Asterisk")
struct FixtureSpoolTests {
  /// A mailbox as expected.tsv has it, up to and with the notes.
  private static func row(_ mailbox: Mailbox) -> [String] {
    func name(_ file: GreetingFile) -> String { (file.path as NSString).lastPathComponent }
    let heard =
      switch mailbox.heard {
      case .recording(let file, _): name(file)
      case .announcement: "announcement"
      case .text: "text"
      case .unknown(let doubt): "unknown:\(doubt.rawValue)"
      }
    let settings = mailbox.settings
    let byMail =
      switch (settings.leavesByMail, settings.deletesAfterMail) {
      case (true?, true?): "deletes"
      case (true?, _): "yes"
      case (false?, _): "no"
      case (nil, _): ""
      }
    let wiring =
      switch settings.operatorKey {
      case .wired?: "wired"
      case .notWired(let why)?: why
      case nil: ""
      }
    let new = mailbox.messages.filter { if case .yes = $0.heard { false } else { true } }
    return [
      mailbox.id.number, mailbox.name ?? "", heard,
      mailbox.alsoHeard.map(name).joined(separator: " "),
      mailbox.unheard.map(name).joined(separator: " "),
      mailbox.abandoned.map(name).joined(separator: " "), settings.accessCode?.rawValue ?? "",
      wiring, byMail, settings.movesHeard.map { $0 ? "yes" : "no" } ?? "",
      settings.mostMessages.map(String.init) ?? "", String(new.count),
      String(mailbox.messages.count - new.count), mailbox.notes.map(code).joined(separator: " "),
    ]
  }

  private static func code(_ note: MailboxNote) -> String {
    switch note.kind {
    case .copiesDiffer: "copies_differ"
    case .temporaryGreeting: "temporary_greeting"
    case .abandonedRecording: "abandoned_recording"
    case .greetingsOnly: "greetings_only"
    case .full: "full"
    case .nearlyFull: "nearly_full"
    case .unreadable: "unreadable"
    case .linkOutside: "link_outside"
    case .strangeMetadata: "strange_metadata"
    case .neverUsed: "never_used"
    case .notConfigured: "not_configured"
    }
  }

  @Test("every mailbox is what expected.tsv says")
  func golden() throws {
    let fixture = try AsteriskFixture()
    let inventory = try fixture.inventory()
    let expected = try fixture.table("expected.tsv")
    #expect(inventory.mailboxes.map(\.id.number) == expected.map { $0[0] })
    for (mailbox, row) in zip(inventory.mailboxes, expected) {
      #expect(Self.row(mailbox) == Array(row[..<14]))
    }
    #expect(inventory.faults.isEmpty)
  }

  @Test("the spool proves when messages were heard, and nothing when it was copied")
  func listening() throws {
    let fixture = try AsteriskFixture()
    let inventory = try fixture.inventory()
    let mette = inventory.events.filter { $0.mailbox?.number == "4501" }
    let days = mette.map { CivilTime(utc: $0.at + 3600).date.iso }
    #expect(days == ["2026-10-23", "2026-10-30"])
    #expect(inventory.events.allSatisfy { $0.evidence == .played && $0.source == .spool })

    let copied = try AsteriskFixture(withTimes: false).inventory()
    #expect(copied.events.isEmpty)
    #expect(copied.faults.map(\.code) == ["times_of_a_copy"])
    let heard = copied.mailboxes.flatMap(\.messages).filter { $0.heard == .yes(nil) }
    #expect(heard.count == inventory.events.count)
  }

  @Test("no PIN, no caller's number and no e-mail address is in what is read")
  func privacy() throws {
    let fixture = try AsteriskFixture()
    let dump = String(reflecting: try fixture.inventory())
    // Words of digits only: 14501 may well be in the middle of a moment.
    let words = Set(dump.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    let conf = try String(
      contentsOf: URL(fileURLWithPath: fixture.path("etc/voicemail.conf")), encoding: .utf8)
    var secrets: Set<String> = ["10417", "333333"]
    for line in conf.split(separator: "\n") where line.first?.isNumber == true {
      guard let equals = line.firstIndex(of: "=") else { continue }
      let pin = line[line.index(after: equals)...].prefix { $0 != "," }.filter(\.isNumber)
      if pin.count > 4 { secrets.insert(String(pin)) }
    }
    #expect(secrets.count == 15)
    #expect(words.isDisjoint(with: secrets))
    #expect(!dump.contains("Borger\""))
    #expect(!dump.contains("postkasse@"))
    #expect(!words.contains { $0.count == 8 && $0.hasPrefix("10") && Int($0) != nil })
  }

  @Test("without configuration nothing is claimed that only it can tell")
  func spoolAlone() throws {
    let fixture = try AsteriskFixture()
    let inventory = try AsteriskSource(spool: fixture.path("spool/")).inventory()
    let shared = inventory.mailboxes.first { $0.id.number == "4500" }
    #expect(shared?.settings == MailboxSettings())
    #expect(shared?.messages.filter { $0.heard == .unknown }.count == 2)
    #expect(shared?.messages.filter(\.isUrgent).count == 1)
    #expect(!inventory.mailboxes.contains { ["4594", "arkiv"].contains($0.id.number) })
    #expect(!inventory.mailboxes.contains { $0.notes.contains { $0.kind == .neverUsed } })
  }

  @Test("asked for the busy greeting, that is what is heard")
  func busy() throws {
    let fixture = try AsteriskFixture()
    let inventory = try fixture.inventory { $0.called = .busy }
    let box = inventory.mailboxes.first { $0.id.number == "0417" }
    guard case .recording(let file, _) = box?.heard else {
      Issue.record("nothing heard")
      return
    }
    #expect(file.slot == .busy)
    #expect(box?.alsoHeard.map(\.slot) == [.unavailable])
  }

  @Test("what cannot be read at all is an error with the path")
  func errors() throws {
    let fixture = try AsteriskFixture()
    let missing = fixture.path("nosuch")
    #expect(throws: MailboxSourceError(path: missing, reason: .missing)) {
      try AsteriskSource(spool: missing).inventory()
    }
    #expect(throws: MailboxSourceError(path: missing, reason: .missing)) {
      try fixture.inventory { $0.voicemailConf = missing }
    }
    #expect(throws: MailboxSourceError(path: fixture.path("log"), reason: .empty)) {
      try AsteriskSource(spool: fixture.path("log")).inventory()
    }
  }
}
