import Foundation
import Timing
import Voicemail

@testable import Mailboxes

/// A folder of `fixtures/`.
func fixture(_ name: String) -> String {
  var folder = URL(fileURLWithPath: #filePath)
  for _ in 0..<3 { folder.deleteLastPathComponent() }
  return folder.appendingPathComponent("fixtures/" + name).path
}

/// Lines of a fixture's `expected.tsv`.
func expected(_ name: String) throws -> [String] {
  try String(contentsOfFile: fixture(name) + "/expected.tsv", encoding: .utf8)
    .split(separator: "\n").map(String.init)
}

let copenhagen = TimeZoneRules(
  name: "Europe/Copenhagen", firstOffset: 3600,
  changes: [
    .init(at: Instant(1_774_746_000), offset: 7200),
    .init(at: Instant(1_792_890_000), offset: 3600),
  ])

/// 2026-11-24T12:00:00Z
let noon = Instant(1_795_521_600)

/// An inventory as lines of `expected.tsv`: only what is known is named.
func lines(of inventory: MailboxInventory) -> [String] {
  inventory.mailboxes.map(line) + inventory.events.map(line)
    + inventory.faults.map { "fault " + $0.code }
}

private func line(of event: AccessEvent) -> String {
  "event \(event.mailbox?.number ?? "?") \(event.at.seconds) \(event.evidence.code)"
    + (event.later.map { " later=\($0.seconds)" } ?? "")
}

private func line(of mailbox: Mailbox) -> String {
  func names(_ files: [GreetingFile]) -> String? {
    files.isEmpty ? nil : files.map { fileName($0.path) }.joined(separator: ",")
  }
  func word(_ flag: Bool?) -> String? { flag.map { $0 ? "yes" : "no" } }
  func count(_ number: Int) -> String? { number == 0 ? nil : String(number) }
  let settings = mailbox.settings
  let (heard, copies) = heard(mailbox.heard)
  let values: [(String, String?)] = [
    ("heard", heard), ("copies", names(copies)), ("also_heard", names(mailbox.alsoHeard)),
    ("unheard", names(mailbox.unheard)), ("abandoned", names(mailbox.abandoned)),
    ("code", settings.accessCode?.rawValue), ("enabled", word(settings.isEnabled)),
    ("mail", word(settings.leavesByMail)), ("deletes", word(settings.deletesAfterMail)),
    ("operator", settings.operatorKey.map(code)), ("most", settings.mostMessages.map(String.init)),
    ("messages", count(mailbox.messages.count)),
    ("new", count(mailbox.messages.count { $0.heard == .no })),
    ("urgent", count(mailbox.messages.count(where: \.isUrgent))),
    ("notes", mailbox.notes.isEmpty ? nil : mailbox.notes.map(code).joined(separator: ",")),
  ]
  return
    (["mailbox " + mailbox.id.number]
    + values.compactMap { name, value in value.map { "\(name)=\($0)" } }).joined(separator: " ")
}

private func heard(_ heard: HeardGreeting) -> (String, [GreetingFile]) {
  switch heard {
  case .recording(let file, let copies): (fileName(file.path), copies)
  case .text: ("text", [])
  case .announcement(let name): ("announcement" + (name.map { ":" + fileName($0.path) } ?? ""), [])
  case .unknown(let doubt): ("unknown:" + doubt.rawValue, [])
  }
}

private func code(_ key: OperatorKey) -> String {
  switch key {
  case .wired: "wired"
  case .notWired(let reason): reason
  }
}

private func code(_ note: MailboxNote) -> String {
  switch note.kind {
  case .temporaryGreeting: "temporary"
  case .abandonedRecording: "abandoned"
  case .greetingsOnly: "greetings_only"
  case .neverUsed: "never_used"
  case .linkOutside: "link_outside"
  case .unreadable: "unreadable"
  default: "other"
  }
}
