import Timing
import Voicemail

/// Puts tables and files together to mailboxes.
struct FusionPBXReader {
  let source: FusionPBXSource
  let storage: StorageFolder?
  private let greetings: [GreetingKey: [FusionPBXTables.Greeting]]
  private var faults: [InventoryFault]
  private var mailboxes: [MailboxID: Mailbox] = [:]
  /// By `voicemail_uuid`.
  private var ids: [String: MailboxID] = [:]
  private var events: [AccessEvent] = []

  init(source: FusionPBXSource, storage: StorageFolder?, tables: FusionPBXTables) {
    self.source = source
    self.storage = storage
    greetings = Dictionary(
      grouping: tables.greetings, by: { GreetingKey(box: $0.number, number: $0.greetingNumber) })
    faults = tables.faults
  }

  var inventory: MailboxInventory {
    MailboxInventory(
      mailboxes: mailboxes.values.sorted { $0.id < $1.id }, events: events, faults: faults)
  }

  mutating func add(_ box: FusionPBXTables.Box) {
    let id = MailboxID(box.number, context: box.domain ?? source.domain)
    guard mailboxes[id] == nil else {
      faults.append(InventoryFault("duplicate_mailbox", place: box.place, detail: id.number))
      return
    }
    let folder = storage.map { FreeSWITCHFolder($0, mailbox: id) }
    let heard = heard(box, in: folder)
    var mailbox = Mailbox(id: id, system: .fusionPBX, heard: heard, place: box.place)
    mailbox.unheard = folder?.greetings.filter { $0 != heard.file } ?? []
    mailbox.abandoned = folder?.abandoned ?? []
    mailbox.notes = folder?.notes ?? []
    mailbox.settings.isEnabled = box.isEnabled
    mailbox.settings.leavesByMail = box.isMailed
    mailbox.settings.deletesAfterMail = box.isMailed ? box.keepsCopy.map { !$0 } : false
    mailbox.settings.operatorKey = source.keys?.operatorZero
    mailbox.settings.accessCode = box.accessCode
    mailboxes[id] = mailbox
    if let key = box.key { ids[key] = id }
  }

  mutating func add(_ note: FusionPBXTables.Note) {
    guard let id = ids[note.key] else {
      faults.append(InventoryFault("unknown_mailbox", place: note.place))
      return
    }
    guard let arrived = moment(ofEpoch: note.created) else {
      faults.append(InventoryFault("bad_time", place: note.place, detail: "created_epoch"))
      return
    }
    if note.read > 0, moment(ofEpoch: note.read) == nil {
      faults.append(InventoryFault("bad_time", place: note.place, detail: "read_epoch"))
    }
    let heardAt = heardAt(note)
    let isHeard = note.isSaved || note.read > 0
    mailboxes[id]?.messages.append(
      Message(
        id: note.id ?? "\(note.created)-\(note.duration ?? 0)", arrived: arrived,
        duration: note.duration, heard: isHeard ? .yes(heardAt?.at) : .no,
        isUrgent: note.isUrgent, caller: note.caller, place: note.place))
    guard isHeard, let heardAt else { return }
    guard (heardAt.later ?? heardAt.at) >= arrived else {
      faults.append(InventoryFault("read_before_arrival", place: note.place))
      return
    }
    // Saved is what a message becomes when the caller rings off after it, not only by the key.
    events.append(
      AccessEvent(
        mailbox: id, at: heardAt.at, later: heardAt.later, evidence: .played,
        source: .fusionPBX, place: note.place))
  }

  /// Of an hour that came twice, the one that is possible.
  private func heardAt(_ note: FusionPBXTables.Note) -> (at: Instant, later: Instant?)? {
    if note.isSaved, case .at(let at, let later) = note.updated {
      if let later, at.seconds < note.created { return (later, nil) }
      return (at, later)
    }
    return moment(ofEpoch: note.read).map { ($0, nil) }
  }

  private func heard(_ box: FusionPBXTables.Box, in folder: FreeSWITCHFolder?) -> HeardGreeting {
    // 0 and none are the system's own, -1 is silence.
    guard let number = box.greetingNumber, number > 0 else {
      return .announcement(name: box.greetingNumber == -1 ? nil : folder?.names.first)
    }
    let rows = greetings[GreetingKey(box: box.number, number: number)] ?? []
    // Several are of several domains, and do not tell which.
    let row = rows.count == 1 ? rows.first : nil
    guard let folder else {
      if let text = row?.text { return .text(text) }
      return .unknown(.storedElsewhere)
    }
    let stem = "greeting_\(number)."
    let named = row?.file ?? folder.greetings.map { fileName($0.path) }.first { $0.hasPrefix(stem) }
    guard let named else { return .unknown(.missingFile) }
    return switch folder.find(named, slot: .standard) {
    case .file(let file): .recording(file, copies: [])
    case .missing: .unknown(.missingFile)
    case .linkOutside: .unknown(.linkOutside)
    }
  }
}

private struct GreetingKey: Hashable {
  let box: String
  let number: Int64
}

func fileName(_ path: String) -> String {
  path.split(separator: "/").last.map { String($0) } ?? path
}
