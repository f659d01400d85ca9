import Voicemail

/// Goes through the spool's folders and joins them with the configuration.
struct SpoolWalk {
  /// `secret.conf` is two lines.
  private static let largestSecret = 64 << 10

  let files: SpoolFiles
  let configuration: VoicemailConfiguration?
  let wiring: OperatorWiring
  let called: GreetingSlot
  let codes: AccessCodeRule
  let length: @Sendable (String) -> Double?
  let numbers: NumberReader?

  private var inventory = MailboxInventory()
  /// Folders that were read, links resolved: a link to another mailbox is not a second one.
  private var seen: Set<String> = []
  /// Contexts whose folder could not be read, and why.
  private var closed: [String: MailboxNote.Kind] = [:]

  init(
    files: SpoolFiles, configuration: VoicemailConfiguration?, wiring: OperatorWiring,
    called: GreetingSlot, codes: AccessCodeRule,
    length: @escaping @Sendable (String) -> Double?, numbers: NumberReader? = nil
  ) {
    self.files = files
    self.configuration = configuration
    self.wiring = wiring
    self.called = called
    self.codes = codes
    self.length = length
    self.numbers = numbers
  }

  mutating func run() throws(MailboxSourceError) -> MailboxInventory {
    let contexts: [String]
    switch files.names(in: files.root) {
    case .names(let names): contexts = names.filter(VoicemailConfiguration.isPlainName)
    case .missing: throw MailboxSourceError(path: files.root, reason: .missing)
    case .unreadable(let detail):
      throw MailboxSourceError(path: files.root, reason: .unreadable(detail))
    }
    var folders: Set<MailboxID> = []
    for context in contexts { folders.formUnion(boxes(in: context)) }

    let configured = configuration?.boxes ?? []
    for box in configured {
      read(box.id, box)
      folders.remove(box.id)
    }
    for id in folders.sorted() where configuration?.aliases[id] == nil { read(id, nil) }
    inventory.mailboxes.sort { $0.id < $1.id }
    if inventory.mailboxes.isEmpty, inventory.faults.isEmpty {
      throw MailboxSourceError(path: files.root, reason: .empty)
    }
    return inventory
  }

  private func path(_ id: MailboxID) -> String {
    "\(files.root)/\(id.context ?? "default")/\(id.number)"
  }

  /// Names in a context's folder that may be mailboxes.
  private mutating func boxes(in context: String) -> [MailboxID] {
    let path = "\(files.root)/\(context)"
    let place = SourcePlace(file: path)
    switch files.item(path) {
    case .folder: break
    case .linkOutside:
      closed[context] = .linkOutside
      inventory.faults.append(InventoryFault("link_outside", place: place))
      return []
    case .unreadable(let detail):
      closed[context] = .unreadable(detail: detail)
      inventory.faults.append(InventoryFault("unreadable", place: place, detail: detail))
      return []
    case .file, .missing, .other: return []
    }
    switch files.names(in: path) {
    case .missing: return []
    case .unreadable(let detail):
      closed[context] = .unreadable(detail: detail)
      inventory.faults.append(InventoryFault("unreadable", place: place, detail: detail))
      return []
    case .names(let names):
      return names.filter(VoicemailConfiguration.isPlainName)
        .map { MailboxID($0, context: context) }
    }
  }

  private mutating func read(_ id: MailboxID, _ box: VoicemailConfiguration.Box?) {
    let folder = path(id)
    var mailbox = Mailbox(
      id: id, system: .asterisk, name: box?.name, heard: .announcement(name: nil),
      place: box?.place ?? SourcePlace(file: folder))
    mailbox.settings = box?.settings ?? MailboxSettings()
    mailbox.settings.operatorKey = box.flatMap(wiring.key)
    mailbox.settings.skipsInstructions = wiring.dialplan?.skipsInstructions(of: id.number)
    func note(_ kind: MailboxNote.Kind) -> MailboxNote {
      MailboxNote(kind, place: SourcePlace(file: folder))
    }
    if configuration != nil, box == nil { mailbox.notes.append(note(.notConfigured)) }

    let item = closed[id.context ?? "default"] == nil ? files.item(folder) : .missing
    switch item {
    case .folder: break
    case .missing where box != nil:
      if let reason = closed[id.context ?? "default"] {
        mailbox.heard = .unknown(reason == .linkOutside ? .linkOutside : .unreadable)
        mailbox.notes.append(note(reason))
      } else if isElsewhere {
        mailbox.heard = .unknown(.storedElsewhere)
      } else {
        mailbox.notes.append(note(.neverUsed))
      }
      return inventory.mailboxes.append(mailbox)
    case .linkOutside:
      mailbox.heard = .unknown(.linkOutside)
      mailbox.notes.append(note(.linkOutside))
      return inventory.mailboxes.append(mailbox)
    case .unreadable(let detail):
      mailbox.heard = .unknown(.unreadable)
      mailbox.notes.append(note(.unreadable(detail: detail)))
      return inventory.mailboxes.append(mailbox)
    case .file, .other, .missing: return
    }
    switch files.names(in: folder) {
    case .names(let names): fill(&mailbox, folder, names, box)
    case .missing: return
    case .unreadable(let detail):
      mailbox.heard = .unknown(.unreadable)
      mailbox.notes.append(note(.unreadable(detail: detail)))
      inventory.mailboxes.append(mailbox)
    }
  }

  private var isElsewhere: Bool {
    switch configuration?.storage {
    case .database?, .mail(greetings: true)?: true
    case .spool?, .mail(greetings: false)?, nil: false
    }
  }

  private mutating func fill(
    _ mailbox: inout Mailbox, _ folder: String, _ names: [String],
    _ box: VoicemailConfiguration.Box?
  ) {
    let greetings = SpoolGreetings(folder: folder, names: names, files: files)
    if box == nil {
      // A folder that is no mailbox, or a link to one that was read.
      let looksLikeMailbox =
        !greetings.isEmpty || names.contains(where: SpoolMessages.folders.contains)
      guard looksLikeMailbox else { return }
      guard !seen.contains(SpoolFiles.real(folder)) else { return }
    }
    seen.insert(SpoolFiles.real(folder))
    mailbox.heard = isElsewhere ? .unknown(.storedElsewhere) : greetings.heard(called: called)
    mailbox.alsoHeard = isElsewhere ? [] : greetings.alsoHeard(called: called)
    mailbox.unheard = greetings.hidden
    mailbox.abandoned = greetings.abandoned
    if let box, box.keepsCodeInSpool, names.contains("secret.conf") {
      mailbox.settings.accessCode = code("\(folder)/secret.conf", box)
    }
    let messages = SpoolMessages(
      of: mailbox.id, in: folder, names: names, movesHeard: mailbox.settings.movesHeard,
      files: files, numbers: numbers)
    mailbox.messages = messages.messages
    inventory.events += messages.events
    mailbox.notes += notes(greetings, folder) + messages.notes
    mailbox.notes += quota(messages.inInbox, mailbox.settings.mostMessages, folder)
    inventory.mailboxes.append(mailbox)
  }

  private func code(_ path: String, _ box: VoicemailConfiguration.Box) -> AccessCode? {
    guard case .file(let size, _) = files.item(path), size <= Self.largestSecret,
      let bytes = try? SpoolFiles.contents(path)
    else {
      return .unreadable
    }
    let file = ConfigFile(path: path, bytes: bytes)
    return codes.judge(secret: file, number: box.id.number) ?? box.settings.accessCode
  }
}
