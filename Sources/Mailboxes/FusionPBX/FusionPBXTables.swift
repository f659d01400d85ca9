import SQLite
import Timing
import Voicemail

/// What is read of FusionPBX's tables, be they CSV exports or a database.
struct FusionPBXTables {
  struct Box {
    let place: SourcePlace
    let number: String
    let domain: String?
    /// `voicemail_uuid`, by which messages name it.
    let key: String?
    let greetingNumber: Int64?
    let isEnabled: Bool?
    let isMailed: Bool
    let keepsCopy: Bool?
    /// Nil where passwords were not exported.
    let accessCode: AccessCode?
  }

  struct Greeting {
    let number: String
    let greetingNumber: Int64
    let file: String?
    /// What a voice of the system speaks.
    let text: String?
  }

  struct Note {
    let place: SourcePlace
    let key: String
    let id: String?
    let created: Int64
    let read: Int64
    let duration: Int?
    let isSaved: Bool
    let updated: TimeText?
    let isUrgent: Bool
    let caller: MessageCaller?
  }

  var boxes: [Box] = []
  var greetings: [Greeting] = []
  var messages: [Note] = []
  var faults: [InventoryFault] = []
}

extension FusionPBXTables {
  /// From exports of `v_voicemails`, and the others where there are any.
  init(
    voicemails: MappedFile, greetings: MappedFile?, messages: MappedFile?, zone: TimeZoneRules,
    numbers: NumberReader?
  ) throws(MailboxSourceError) {
    let table = try MappedTable(voicemails, required: [.mailbox])
    faults += table.faults
    for row in table.rows {
      guard let number = row.text(.mailbox) else {
        faults.append(InventoryFault("no_mailbox", place: row.place))
        continue
      }
      boxes.append(
        Box(
          place: row.place, number: number, domain: row.text(.context), key: row.identity(.key),
          greetingNumber: row.integer(.greetingNumber), isEnabled: row.flag(.enabled),
          isMailed: row.text(.mailAddress) != nil, keepsCopy: row.flag(.keepsCopy),
          accessCode: row.accessCode(number: number)))
    }
    if let greetings { try readGreetings(greetings) }
    if let messages { try readMessages(messages, zone: zone, numbers: numbers) }
  }

  private mutating func readGreetings(_ file: MappedFile) throws(MailboxSourceError) {
    let table = try MappedTable(file, required: [.mailbox, .greetingNumber])
    faults += table.faults
    for row in table.rows {
      guard let number = row.text(.mailbox), let which = row.integer(.greetingNumber) else {
        faults.append(InventoryFault("no_mailbox", place: row.place))
        continue
      }
      greetings.append(
        Greeting(
          number: number, greetingNumber: which, file: row.text(.greetingFile),
          text: row.text(.greetingText)))
    }
  }

  private mutating func readMessages(
    _ file: MappedFile, zone: TimeZoneRules, numbers: NumberReader?
  ) throws(MailboxSourceError) {
    let table = try MappedTable(file, required: [.key, .arrived, .status, .updated])
    faults += table.faults
    for row in table.rows {
      guard let key = row.identity(.key), let created = row.integer(.arrived) else {
        faults.append(InventoryFault("bad_message", place: row.place))
        continue
      }
      note(
        row.place, key: key, id: row.identity(.message), created: created,
        read: row.integer(.read), duration: row.integer(.duration), status: row.text(.status),
        updated: row.text(.updated), priority: nil,
        caller: numbers.map { $0.caller(row.identity(.caller)) },
        zone: zone)
    }
  }

  /// From a database with the tables `v_voicemails` and, where they are, the others.
  init(
    database path: String, patience: Int, zone: TimeZoneRules, numbers: NumberReader?
  ) throws(MailboxSourceError) {
    let database = try openForeign(path, patience: patience)
    let table = try ForeignTable(database, path: path, name: "v_voicemails")
    var (boxes, faults) = ([Box](), [InventoryFault]())
    let hasPassword = table.has("voicemail_password")
    try table.forEachRow(
      ["voicemail_id", "voicemail_uuid", "greeting_id"],
      optional: [
        "domain_name", "voicemail_enabled", "voicemail_mail_to", "voicemail_local_after_email",
      ],
      expressions: hasPassword
        ? [accessCodeSQL(password: "voicemail_password", number: "voicemail_id")] : []
    ) { row in
      let place = SourcePlace(file: path, line: row.id)
      guard let number = row.text(0) else {
        faults.append(InventoryFault("no_mailbox", place: place))
        return
      }
      let code = row.raw(7).flatMap(AccessCode.init) ?? AccessCode.none
      boxes.append(
        Box(
          place: place, number: number, domain: row.text(3), key: row.raw(1),
          greetingNumber: row.integer(2), isEnabled: row.flag(4), isMailed: row.text(5) != nil,
          keepsCopy: row.flag(6), accessCode: hasPassword ? code : nil))
    }
    self.init(boxes: boxes, faults: faults)
    try readOthers(of: database, path: path, zone: zone, numbers: numbers)
  }

  private mutating func readOthers(
    of database: Database, path: String, zone: TimeZoneRules, numbers: NumberReader?
  ) throws(MailboxSourceError) {
    let names: [String]
    do { names = try database.tables() } catch { throw MailboxSourceError(path, error) }
    var rest = FusionPBXTables()
    if names.contains("v_voicemail_greetings") {
      let table = try ForeignTable(database, path: path, name: "v_voicemail_greetings")
      try table.forEachRow(
        ["voicemail_id", "greeting_id"], optional: ["greeting_filename", "greeting_message"]
      ) { row in
        guard let number = row.text(0), let which = row.integer(1) else { return }
        rest.greetings.append(
          Greeting(number: number, greetingNumber: which, file: row.text(2), text: row.text(3)))
      }
    }
    if names.contains("v_voicemail_messages") {
      let table = try ForeignTable(database, path: path, name: "v_voicemail_messages")
      try table.forEachRow(
        ["voicemail_uuid", "created_epoch", "message_status", "update_date"],
        optional: ["read_epoch", "message_length", "voicemail_message_uuid", "message_priority"]
          + (numbers == nil ? [] : ["caller_id_number"])
      ) { row in
        let place = SourcePlace(file: path, line: row.id)
        guard let key = row.raw(0), let created = row.integer(1) else {
          rest.faults.append(InventoryFault("bad_message", place: place))
          return
        }
        rest.note(
          place, key: key, id: row.raw(6), created: created, read: row.integer(4),
          duration: row.integer(5), status: row.text(2), updated: row.raw(3),
          priority: row.text(7), caller: numbers.map { $0.caller(row.raw(8)) },
          zone: zone)
      }
    }
    greetings = rest.greetings
    messages = rest.messages
    faults += rest.faults
  }

  private mutating func note(
    _ place: SourcePlace, key: String, id: String?, created: Int64, read: Int64?,
    duration: Int64?, status: String?, updated: String?, priority: String?, caller: MessageCaller?,
    zone: TimeZoneRules
  ) {
    let time = updated.flatMap { TimeText($0, zone: zone) }
    if updated != nil, time?.instant == nil {
      let code = time == .skipped ? "skipped_hour" : "bad_time"
      faults.append(InventoryFault(code, place: place, detail: "update_date"))
    }
    messages.append(
      Note(
        place: place, key: key, id: id, created: created, read: read ?? 0,
        duration: duration.flatMap { Int(exactly: $0) }, isSaved: status == "saved",
        updated: time, isUrgent: priority == "urgent", caller: caller))
  }
}
