package import Timing
package import Voicemail

/// FusionPBX: its tables, as CSV exports or in an SQLite database, and the folder of its recordings.
///
/// Its scripts do not set `read_epoch`: a message that was listened to has the status `saved`, and
/// `update_date` tells when. PostgreSQL writes that in the server's zone, so one is asked for.
package struct FusionPBXSource: MailboxSource {
  package enum Tables: Sendable, Hashable {
    case database(String)
    /// `v_voicemails`, `v_voicemail_greetings`, `v_voicemail_messages`.
    case exports(voicemails: MappedFile, greetings: MappedFile?, messages: MappedFile?)
  }

  package let tables: Tables
  /// The folder that holds `<domain>/<mailbox>/`, or `<mailbox>/` where no domain is known.
  package let storage: String?
  /// The domain of mailboxes whose row does not tell.
  package let domain: String?
  package let zone: TimeZoneRules
  /// Nil is not known.
  package let keys: FreeSWITCHKeys?
  /// How long a database's lock is waited for, in milliseconds.
  package let patience: Int
  /// Asks for the callers of messages, as keys; without it they are not read.
  package var numbers: NumberReader?

  package init(
    tables: Tables, storage: String? = nil, domain: String? = nil, zone: TimeZoneRules,
    keys: FreeSWITCHKeys? = nil, patience: Int = 5000
  ) {
    self.tables = tables
    self.storage = storage
    self.domain = domain
    self.zone = zone
    self.keys = keys
    self.patience = patience
  }

  package func inventory() throws(MailboxSourceError) -> MailboxInventory {
    let read: FusionPBXTables =
      switch tables {
      case .database(let path):
        try FusionPBXTables(database: path, patience: patience, zone: zone, numbers: numbers)
      case .exports(let voicemails, let greetings, let messages):
        try FusionPBXTables(
          voicemails: voicemails, greetings: greetings, messages: messages, zone: zone,
          numbers: numbers)
      }
    let folder = try storage.map { path throws(MailboxSourceError) in try StorageFolder(path) }
    var reader = FusionPBXReader(source: self, storage: folder, tables: read)
    read.boxes.forEach { reader.add($0) }
    read.messages.forEach { reader.add($0) }
    return reader.inventory
  }
}
