import Timing
import Voicemail

/// The messages of a mailbox, from their `msgNNNN.txt`. Their sound is neither opened nor looked at.
struct SpoolMessages {
  private enum Use {
    /// New messages.
    case new
    /// Heard.
    case old
    /// Heard and filed or deleted by who listened.
    case disposed
  }

  /// Asterisk's folders (`app_voicemail.c`, `mbox`).
  private static let uses: [(folder: String, use: Use)] = [
    ("INBOX", .new), ("Urgent", .new), ("Old", .old), ("Work", .disposed), ("Family", .disposed),
    ("Friends", .disposed), ("Cust1", .disposed), ("Cust2", .disposed), ("Cust3", .disposed),
    ("Cust4", .disposed), ("Cust5", .disposed), ("Deleted", .disposed),
  ]
  static let folders = Set(uses.map(\.folder))

  /// Metadata is a few hundred bytes.
  private static let largest = 64 << 10

  private(set) var messages: [Message] = []
  private(set) var events: [AccessEvent] = []
  private(set) var notes: [MailboxNote] = []
  /// How many lie in the inbox, damaged ones too: what Asterisk compares with `maxmsg`.
  private(set) var inInbox = 0

  private let id: MailboxID
  private let movesHeard: Bool?
  private let files: SpoolFiles
  private let numbers: NumberReader?

  init(
    of id: MailboxID, in folder: String, names: [String], movesHeard: Bool?, files: SpoolFiles,
    numbers: NumberReader?
  ) {
    self.id = id
    self.movesHeard = movesHeard
    self.files = files
    self.numbers = numbers
    let present = Set(names)
    for (name, use) in Self.uses where present.contains(name) {
      read("\(folder)/\(name)", name, use)
    }
    messages.sort { ($0.arrived, $0.id) < ($1.arrived, $1.id) }
  }

  private mutating func read(_ path: String, _ name: String, _ use: Use) {
    switch files.item(path) {
    case .folder: break
    case .linkOutside: return notes.append(note(.linkOutside, path))
    case .unreadable(let detail): return notes.append(note(.unreadable(detail: detail), path))
    case .missing, .file, .other:
      return notes.append(note(.unreadable(detail: "not a folder"), path))
    }
    switch files.names(in: path) {
    case .missing: break
    case .unreadable(let detail): notes.append(note(.unreadable(detail: detail), path))
    case .names(let names):
      for file in names where Self.isMetadata(file) {
        if name == "INBOX" { inInbox += 1 }
        message("\(path)/\(file)", "\(name)/\(file)", use)
      }
    }
  }

  /// `msg0000.txt`; five digits are possible.
  private static func isMetadata(_ name: String) -> Bool {
    guard name.hasPrefix("msg"), name.hasSuffix(".txt") else { return false }
    let digits = name.utf8.dropFirst(3).dropLast(4)
    return (4...5).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  private func note(_ kind: MailboxNote.Kind, _ path: String) -> MailboxNote {
    MailboxNote(kind, place: SourcePlace(file: path))
  }

  private mutating func message(_ path: String, _ shortName: String, _ use: Use) {
    let item = files.item(path)
    if item == .linkOutside { return notes.append(note(.linkOutside, path)) }
    // Gone since the folder was listed: heard or deleted just now.
    if item == .missing { return }
    guard case .file(let size, let changed) = item, size <= Self.largest,
      let bytes = try? SpoolFiles.contents(path)
    else { return notes.append(note(.strangeMetadata(file: shortName), path)) }
    let metadata = MessageMetadata(bytes, numbers: numbers)
    if metadata.arrived == nil { notes.append(note(.strangeMetadata(file: shortName), path)) }
    // A new message's file keeps the time of its arrival; a heard one's was copied.
    guard let arrived = metadata.arrived ?? (use == .new ? changed : nil) else { return }
    let isPlausible = changed.map { $0 >= arrived } ?? false
    let heardAt = isPlausible ? changed : nil
    let heard: Message.Heard =
      switch use {
      case .new: movesHeard == true ? .no : .unknown
      case .old, .disposed: .yes(heardAt)
      }
    let place = SourcePlace(file: path)
    messages.append(
      Message(
        id: metadata.identity(arrived: arrived), arrived: arrived, duration: metadata.duration,
        heard: heard, isUrgent: metadata.isUrgent, caller: metadata.caller, place: place))
    // The file was copied when the listener left the folder: that is the end of listening.
    if use != .new, let heardAt {
      events.append(
        AccessEvent(
          mailbox: id, at: heardAt, evidence: use == .old ? .played : .disposed, source: .spool,
          place: place))
    }
  }
}
