import Timing
import Voicemail

/// Puts reports and recordings together to mailboxes.
struct UnityReader {
  private struct User {
    let number: String
    let alias: String?
    let name: String?
    let place: SourcePlace
    var entries: [GreetingEntry] = []
    var notes: [MailboxNote] = []
    var listed: Set<GreetingSlot> = []

    var names: [String] { [number] + (alias.map { [$0] } ?? []) }
  }

  let now: Instant
  let files: GreetingFiles?
  private var users: [User] = []
  /// By number or alias, in lower case.
  private var places: [String: Int] = [:]
  private var faults: [InventoryFault] = []

  init(now: Instant, files: GreetingFiles?) {
    self.now = now
    self.files = files
    faults = files?.faults ?? []
  }

  mutating func read(users table: MappedTable) {
    faults += table.faults
    for row in table.rows {
      guard let number = row.text(.mailbox) else {
        // Users without an extension have no mailbox.
        continue
      }
      guard places[number.lowercased()] == nil else {
        faults.append(InventoryFault("duplicate_mailbox", place: row.place, detail: number))
        continue
      }
      let alias = row.text(.key)
      places[number.lowercased()] = users.count
      if let alias, places[alias.lowercased()] == nil { places[alias.lowercased()] = users.count }
      users.append(User(number: number, alias: alias, name: row.fullName, place: row.place))
    }
  }

  mutating func read(greetings table: MappedTable) {
    faults += table.faults
    for row in table.rows {
      guard let index = user(of: row) else { continue }
      guard let slot = row.text(.greetingType).flatMap(GreetingSlot.init(exported:)) else {
        faults.append(InventoryFault("unknown_greeting_type", place: row.place))
        continue
      }
      let expires = row.time(.expires, zone: .utc)
      var isEnabled = row.flag(.enabled)
      if row.text(.expires) != nil, expires?.instant == nil {
        faults.append(InventoryFault("bad_time", place: row.place, detail: "TimeExpires"))
        isEnabled = isEnabled == false ? false : nil
      } else if !row.has(.enabled), row.has(.expires) {
        // In Unity the time is the switch: past is off, none is on for good.
        isEnabled = true
      }
      users[index].listed.insert(slot)
      users[index].entries.append(
        GreetingEntry(
          slot: slot, content: content(of: row, slot: slot, owner: users[index].names),
          isEnabled: isEnabled, expires: expires?.instant,
          ignoresDigits: row.flag(.ignoresDigits), place: row.place))
    }
  }

  mutating func read(unused table: MappedTable) {
    faults += table.faults
    for row in table.rows {
      guard let index = user(of: row) else { continue }
      users[index].notes.append(MailboxNote(.neverUsed, place: row.place))
    }
  }

  mutating func inventory() -> MailboxInventory {
    var known: Set<String> = []
    let mailboxes = users.map { user in
      known.formUnion(user.names.map { $0.lowercased() })
      return mailbox(user)
    }
    for owner in files?.owners(without: known) ?? [] {
      for file in files?.all(of: [owner]) ?? [] {
        faults.append(InventoryFault("unknown_mailbox", place: SourcePlace(file: file.path)))
      }
    }
    return MailboxInventory(mailboxes: mailboxes.sorted { $0.id < $1.id }, faults: faults)
  }

  private func mailbox(_ user: User) -> Mailbox {
    // Recordings that no list tells of. That a standard greeting is on needs no telling.
    let unlisted = GreetingEntry.unlisted(
      (files?.all(of: user.names) ?? []).filter { file in !user.listed.contains(file.slot) })
    let entries = user.entries + unlisted
    let choice = GreetingChoice(entries, at: now)
    // With neither a folder nor a list, nothing is known, not that nothing was recorded.
    let isSilent = files == nil && user.entries.isEmpty
    var mailbox = Mailbox(
      id: MailboxID(user.number), system: .unity, name: user.name,
      heard: isSilent ? .unknown(.storedElsewhere) : choice.heard, place: user.place)
    mailbox.unheard = choice.unheard
    mailbox.alsoHeard = choice.alsoHeard
    mailbox.notes = choice.notes + user.notes
    mailbox.settings.operatorKey =
      choice.ignoresDigits == true ? .notWired("ignore_digits") : nil
    mailbox.settings.accessCode = .unreadable
    return mailbox
  }

  private mutating func user(of row: MappedRow) -> Int? {
    let names = [row.text(.mailbox), row.text(.key)].compactMap { $0?.lowercased() }
    for name in names { if let index = places[name] { return index } }
    faults.append(InventoryFault("unknown_mailbox", place: row.place))
    return nil
  }

  private func content(
    of row: MappedRow, slot: GreetingSlot, owner: [String]
  ) -> GreetingEntry.Content {
    // PlayWhat: 0 is the system's own, 1 a recording, 2 nothing.
    switch row.text(.plays)?.lowercased() {
    case "0", "system default", "systemdefault", "2", "nothing": return .systemDefault
    default: break
    }
    guard let files else { return .unknown }
    if let named = row.text(.greetingFile) {
      return switch files.named(named, slot: slot) {
      case .file(let file): .file(file)
      case .missing: .missingFile
      case .linkOutside: .linkOutside
      }
    }
    if let file = files.all(of: owner).first(where: { $0.slot == slot }) { return .file(file) }
    // Without a recording Unity says its own words, but for PlayWhat 1 there should be one.
    return row.text(.plays) == "1" ? .missingFile : .systemDefault
  }
}

extension MappedRow {
  /// Whole, or of two parts.
  var fullName: String? {
    let parts = [text(.givenName), text(.surname)].compactMap { $0 }
    if parts.count == 2 { return parts.joined(separator: " ") }
    return text(.name) ?? parts.first
  }
}
