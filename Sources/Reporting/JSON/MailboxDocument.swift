import Directory
import Timing
import Voicemail

/// One mailbox in `klartone mailboxes --json`. No access code, no caller: neither was kept.
struct MailboxDocument: Encodable {
  struct FileItem: Encodable {
    let file: String
    let slot: String
    /// UTC, ISO 8601; absent where it is not known.
    let changed: String?
    let bytes: Int

    init(_ file: GreetingFile) {
      self.file = file.path
      slot = file.slot.rawValue
      changed = file.changed.map(\.isoUTC)
      bytes = file.size
    }
  }

  struct HeardItem: Encodable {
    /// `recording`, `text`, `announcement` or `unknown`.
    let kind: String
    /// The recording's use, or why there is none or none is known.
    let reason: String
    let recording: FileItem?
    let copies: [FileItem]?
    let recordedName: FileItem?
    let text: String?
    let sentences: [String]

    init(_ mailbox: Mailbox, zone: TimeZoneRules?, tongue: Tongue) {
      kind = mailbox.heard.code
      reason = mailbox.heard.reason
      recording = mailbox.heard.file.map(FileItem.init)
      sentences = mailbox.heardSentences(tongue, zone: zone)
      switch mailbox.heard {
      case .recording(_, let copies):
        self.copies = copies.map(FileItem.init)
        recordedName = nil
        text = nil
      case .announcement(let name):
        copies = nil
        recordedName = name.map(FileItem.init)
        text = nil
      case .text(let text):
        copies = nil
        recordedName = nil
        self.text = text
      case .unknown:
        copies = nil
        recordedName = nil
        text = nil
      }
    }
  }

  /// What is absent is not known.
  struct SettingsItem: Encodable {
    let enabled: Bool?
    let leavesByMail: Bool?
    let deletesAfterMail: Bool?
    let movesHeard: Bool?
    let mostMessages: Int?
    /// `wired`, or why not.
    let operatorKey: String?
    /// How it compares with the policy's, never the code itself.
    let accessCode: String?
    let sentences: [String]

    init(_ settings: MailboxSettings, tongue: Tongue) {
      enabled = settings.isEnabled
      leavesByMail = settings.leavesByMail
      deletesAfterMail = settings.deletesAfterMail
      movesHeard = settings.movesHeard
      mostMessages = settings.mostMessages
      operatorKey = settings.operatorKey?.code
      accessCode = settings.accessCode?.rawValue
      sentences = settings.sentences(tongue)
    }
  }

  struct MessagesItem: Encodable {
    let unheard: Int
    let heard: Int
    let unknown: Int
    let oldestUnheard: String?

    init(_ counts: MessageCounts) {
      unheard = counts.unheard
      heard = counts.heard
      unknown = counts.unknown
      oldestUnheard = counts.oldestUnheard.map(\.isoUTC)
    }
  }

  struct NoteItem: Encodable {
    let code: String
    let file: String
    let sentence: String
  }

  let mailbox: MailboxKey
  let system: String
  /// By the list of people; `nameInSystem` is the voicemail system's.
  let name: String?
  let department: String?
  let nameInSystem: String?
  /// `listed`, `disputed`, `left` or `none`; absent without a list of people.
  let ownership: String?
  let heard: HeardItem
  let alsoHeard: [FileItem]
  let notHeard: [FileItem]
  let abandoned: [FileItem]
  let settings: SettingsItem
  let messages: MessagesItem
  let notes: [NoteItem]
  let file: String
  /// Absent where no line is meant.
  let line: Int?

  init(_ mailbox: Mailbox, of report: MailboxesReport, tongue: Tongue) {
    let (owner, zone) = (report.owner(of: mailbox), report.zone)
    self.mailbox = MailboxKey(mailbox.id)
    system = mailbox.system.rawValue
    name = owner?.name
    department = owner?.department
    nameInSystem = mailbox.name
    ownership = report.ownership(of: mailbox)?.code
    heard = HeardItem(mailbox, zone: zone, tongue: tongue)
    alsoHeard = mailbox.alsoHeard.map(FileItem.init)
    notHeard = mailbox.unheard.map(FileItem.init)
    abandoned = mailbox.abandoned.map(FileItem.init)
    settings = SettingsItem(mailbox.settings, tongue: tongue)
    messages = MessagesItem(MessageCounts(mailbox.messages))
    notes = mailbox.notes.map {
      NoteItem(
        code: $0.kind.code, file: $0.place.file, sentence: $0.sentence(tongue, zone: zone))
    }
    file = mailbox.place.file
    line = mailbox.place.line > 0 ? mailbox.place.line : nil
  }
}

extension OperatorKey {
  /// `wired`, or the reason why not.
  var code: String {
    switch self {
    case .wired: "wired"
    case .notWired(let reason): reason
    }
  }
}

extension Instant {
  /// `2026-11-23T08:15:00Z`.
  var isoUTC: String {
    let time = CivilTime(utc: self)
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let clock = [time.secondOfDay / 3600, time.secondOfDay / 60 % 60, time.secondOfDay % 60]
    return "\(time.date.iso)T\(clock.map(padded).joined(separator: ":"))Z"
  }
}
