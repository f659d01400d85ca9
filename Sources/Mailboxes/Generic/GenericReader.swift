import Timing
import Voicemail

/// Puts rows and files together to mailboxes.
struct GenericReader {
  private struct Box {
    let id: MailboxID
    let place: SourcePlace
    var name: String?
    var settings = MailboxSettings()
    var entries: [GreetingEntry] = []
  }

  let now: Instant
  let zone: TimeZoneRules
  let files: GreetingFiles?
  private var faults: [InventoryFault]
  private var boxes: [Box] = []
  private var places: [MailboxID: Int] = [:]

  init(now: Instant, zone: TimeZoneRules, files: GreetingFiles?, faults: [InventoryFault]) {
    self.now = now
    self.zone = zone
    self.files = files
    self.faults = (files?.faults ?? []) + faults
  }

  mutating func read(_ row: MappedRow) {
    guard let number = row.text(.mailbox) else {
      faults.append(InventoryFault("no_mailbox", place: row.place))
      return
    }
    let id = MailboxID(number, context: row.text(.context))
    let index = places[id] ?? boxes.count
    if index == boxes.count {
      places[id] = index
      boxes.append(Box(id: id, place: row.place))
    }
    boxes[index].name = boxes[index].name ?? row.fullName
    readSettings(row, of: index)
    readGreetings(row, of: index)
  }

  mutating func inventory() -> MailboxInventory {
    let known = Set(boxes.map { $0.id.number.lowercased() })
    for owner in files?.owners(without: known) ?? [] {
      for file in files?.all(of: [owner]) ?? [] {
        faults.append(InventoryFault("unknown_mailbox", place: SourcePlace(file: file.path)))
      }
    }
    let mailboxes = boxes.map(mailbox).sorted { $0.id < $1.id }
    return MailboxInventory(mailboxes: mailboxes, faults: faults)
  }

  private mutating func readSettings(_ row: MappedRow, of index: Int) {
    let number = boxes[index].id.number
    var settings = boxes[index].settings
    // Password columns of other rows of the mailbox may be empty.
    let code = row.accessCode(number: number)
    if settings.accessCode == nil || settings.accessCode == AccessCode.none {
      settings.accessCode = code ?? settings.accessCode
    }
    if let isWired = flag(.operatorKey, in: row) {
      settings.operatorKey = isWired ? .wired : .notWired("stated")
    }
    if let value = row.text(.mailAddress) { settings.leavesByMail = meansYes(value) ?? true }
    settings.deletesAfterMail = flag(.deletesAfterMail, in: row) ?? settings.deletesAfterMail
    settings.mostMessages =
      row.integer(.mostMessages).flatMap { Int(exactly: $0) } ?? settings.mostMessages
    boxes[index].settings = settings
  }

  private mutating func readGreetings(_ row: MappedRow, of index: Int) {
    var slot = GreetingSlot.standard
    if let type = row.text(.greetingType) {
      guard let known = GreetingSlot(exported: type) else {
        faults.append(InventoryFault("unknown_greeting_type", place: row.place))
        return
      }
      slot = known
    }
    let expires = row.time(.expires, zone: zone)
    var isEnabled = flag(.enabled, in: row)
    if row.text(.expires) != nil, expires?.instant == nil {
      let code = expires == .skipped ? "skipped_hour" : "bad_time"
      faults.append(InventoryFault(code, place: row.place, detail: MailboxColumn.expires.rawValue))
      // When it goes off is not known, so neither is whether it is on.
      isEnabled = isEnabled == false ? false : nil
    }
    if let content = content(of: row, slot: slot) {
      boxes[index].entries.append(
        GreetingEntry(
          slot: slot, content: content, isEnabled: isEnabled, expires: expires?.instant,
          ignoresDigits: flag(.ignoresDigits, in: row),
          place: row.place))
    }
    if let text = row.text(.alternateText) {
      boxes[index].entries.append(
        GreetingEntry(
          slot: .alternate, content: .text(text), isEnabled: flag(.alternateEnabled, in: row),
          place: row.place))
    }
  }

  /// Nil where the row tells of no greeting.
  private func content(of row: MappedRow, slot: GreetingSlot) -> GreetingEntry.Content? {
    if let named = row.text(.greetingFile) {
      guard let files else { return .unknown }
      return switch files.named(named, slot: slot) {
      case .file(let file): .file(file)
      case .missing: .missingFile
      case .linkOutside: .linkOutside
      }
    }
    if let text = row.text(.greetingText) { return .text(text) }
    guard row.has(.greetingType), let number = row.text(.mailbox) else { return nil }
    return files?.all(of: [number]).first { $0.slot == slot }.map { .file($0) } ?? nil
  }

  private func mailbox(_ box: Box) -> Mailbox {
    let listed = Set(box.entries.map(\.slot))
    let unlisted = GreetingEntry.unlisted(
      (files?.all(of: [box.id.number]) ?? []).filter { !listed.contains($0.slot) })
    let choice = GreetingChoice(box.entries + unlisted, at: now)
    let isSilent = files == nil && box.entries.isEmpty
    var mailbox = Mailbox(
      id: box.id, system: .generic, name: box.name,
      heard: isSilent ? .unknown(.storedElsewhere) : choice.heard, place: box.place)
    mailbox.unheard = choice.unheard
    mailbox.alsoHeard = choice.alsoHeard
    mailbox.notes = choice.notes
    mailbox.settings = box.settings
    if choice.ignoresDigits == true {
      mailbox.settings.operatorKey = .notWired("ignore_digits")
    }
    if box.settings.mostMessages == 0 {
      mailbox.notes.append(MailboxNote(.greetingsOnly, place: box.place))
    }
    return mailbox
  }

  /// A yes or no; anything else is a fault.
  private mutating func flag(_ column: MailboxColumn, in row: MappedRow) -> Bool? {
    guard let text = row.text(column) else { return nil }
    if let value = meansYes(text) { return value }
    faults.append(
      InventoryFault("neither_yes_nor_no", place: row.place, detail: column.rawValue))
    return nil
  }
}
