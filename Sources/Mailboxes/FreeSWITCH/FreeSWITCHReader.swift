import Timing
import Voicemail

/// Puts rows and files together to mailboxes.
struct FreeSWITCHReader {
  let path: String
  let storage: StorageFolder?
  let keys: FreeSWITCHKeys?
  let numbers: NumberReader?
  private var mailboxes: [MailboxID: Mailbox] = [:]
  private var events: [AccessEvent] = []
  private var faults: [InventoryFault] = []

  init(path: String, storage: StorageFolder?, keys: FreeSWITCHKeys?, numbers: NumberReader?) {
    self.path = path
    self.storage = storage
    self.keys = keys
    self.numbers = numbers
  }

  var inventory: MailboxInventory {
    MailboxInventory(
      mailboxes: mailboxes.values.sorted { $0.id < $1.id }, events: events, faults: faults)
  }

  /// `username, domain, name_path, greeting_path`, and how the password compares.
  mutating func preferences(_ row: ForeignRow) {
    let place = SourcePlace(file: path, line: row.id)
    guard let id = mailbox(row, at: place) else { return }
    guard mailboxes[id] == nil else {
      faults.append(InventoryFault("duplicate_mailbox", place: place, detail: id.number))
      return
    }
    var mailbox = self.mailbox(id, name: row.raw(2), greeting: row.raw(3), place: place)
    // Without one here, the password is in the user's own XML.
    mailbox.settings.accessCode = row.raw(4).flatMap(AccessCode.init) ?? .unreadable
    mailboxes[id] = mailbox
  }

  /// `username, domain, uuid, created_epoch, read_epoch, message_len, read_flags`, and `cid_number`
  /// where it is asked for.
  mutating func message(_ row: ForeignRow) {
    let place = SourcePlace(file: path, line: row.id)
    guard let id = mailbox(row, at: place) else { return }
    guard let created = row.integer(3), let arrived = moment(ofEpoch: created) else {
      faults.append(InventoryFault("bad_time", place: place))
      return
    }
    let isRead = (row.integer(4) ?? 0) > 0
    let read = row.integer(4).flatMap(moment)
    let duration = row.integer(5).flatMap { $0 >= 0 ? Int($0) : nil }
    let message = Message(
      id: row.raw(2) ?? "\(created)-\(duration ?? 0)", arrived: arrived,
      duration: duration, heard: isRead ? .yes(read) : .no,
      isUrgent: row.raw(6)?.hasPrefix("A") ?? false,
      caller: numbers.map { $0.caller(row.raw(7)) }, place: place)
    let new = mailboxes[id] == nil ? mailbox(id, name: nil, greeting: nil, place: place) : nil
    if let new { mailboxes[id] = new }
    mailboxes[id]?.messages.append(message)
    guard isRead else { return }
    guard let read, read >= arrived else {
      let code = read == nil ? "bad_time" : "read_before_arrival"
      faults.append(InventoryFault(code, place: place))
      return
    }
    events.append(
      AccessEvent(
        mailbox: id, at: read, evidence: .played, source: .freeswitchDatabase,
        place: place))
  }

  /// Mailboxes that have a folder and no row: their users never changed a thing.
  mutating func foldersOfOthers() {
    guard let storage else { return }
    guard let domains = storage.names(in: []) else {
      faults.append(InventoryFault("unreadable", place: SourcePlace(file: storage.root)))
      return
    }
    for domain in domains where storage.isFolder([domain]) {
      guard let numbers = storage.names(in: [domain]) else {
        let place = SourcePlace(file: storage.path([domain]))
        faults.append(InventoryFault("unreadable", place: place))
        continue
      }
      for number in numbers where storage.isFolder([domain, number]) {
        let id = MailboxID(number, context: domain)
        guard mailboxes[id] == nil else { continue }
        let place = SourcePlace(file: storage.path([domain, number]))
        mailboxes[id] = mailbox(id, name: nil, greeting: nil, place: place)
      }
    }
  }

  private mutating func mailbox(_ row: ForeignRow, at place: SourcePlace) -> MailboxID? {
    guard let number = row.text(0) else {
      faults.append(InventoryFault("no_mailbox", place: place))
      return nil
    }
    return MailboxID(number, context: row.text(1))
  }

  private func mailbox(
    _ id: MailboxID, name: String?, greeting: String?, place: SourcePlace
  ) -> Mailbox {
    let folder = storage.map { FreeSWITCHFolder($0, mailbox: id) }
    let heard = heard(name: name, greeting: greeting, in: folder)
    var mailbox = Mailbox(id: id, system: .freeswitch, heard: heard, place: place)
    mailbox.settings.operatorKey = keys?.operatorZero
    mailbox.unheard = folder?.greetings.filter { $0 != heard.file } ?? []
    mailbox.abandoned = folder?.abandoned ?? []
    mailbox.notes = folder?.notes ?? []
    return mailbox
  }

  private func heard(
    name: String?, greeting: String?, in folder: FreeSWITCHFolder?
  ) -> HeardGreeting {
    guard let greeting else {
      if let folder, let name, case .file(let file) = folder.find(name, slot: .name) {
        return .announcement(name: file)
      }
      return .announcement(name: nil)
    }
    guard let folder else { return .unknown(.storedElsewhere) }
    return switch folder.find(greeting, slot: .standard) {
    case .file(let file): .recording(file, copies: [])
    case .missing: .unknown(.missingFile)
    case .linkOutside: .unknown(.linkOutside)
    }
  }
}

extension HeardGreeting {
  /// The recording, if it is one.
  var file: GreetingFile? { if case .recording(let file, _) = self { file } else { nil } }
}
