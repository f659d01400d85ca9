import SQLite
package import Voicemail

/// FreeSWITCH's `mod_voicemail`: its SQLite database and the folder of its recordings.
///
/// The greeting that is heard is the one that `voicemail_prefs` points to; a call may choose another
/// (`voicemail_greeting_number`), which only the dialplan tells. Times are epoch seconds: no zone is
/// needed. Callers are never selected, passwords are compared inside the database.
package struct FreeSWITCHSource: MailboxSource {
  /// `voicemail_<profile>.db`.
  package let database: String
  /// The folder that holds `<domain>/<mailbox>/`, usually `voicemail/<profile>`.
  package let storage: String?
  /// Stands before the names of the tables.
  package let tablePrefix: String
  /// Nil is not known.
  package let keys: FreeSWITCHKeys?
  /// How long a lock is waited for, in milliseconds.
  package let patience: Int

  package init(
    database: String, storage: String? = nil, tablePrefix: String = "",
    keys: FreeSWITCHKeys? = nil, patience: Int = 5000
  ) {
    self.database = database
    self.storage = storage
    self.tablePrefix = tablePrefix
    self.keys = keys
    self.patience = patience
  }

  package func inventory() throws(MailboxSourceError) -> MailboxInventory {
    let opened = try openForeign(database, patience: patience)
    let folder = try storage.map { path throws(MailboxSourceError) in try StorageFolder(path) }
    var reader = FreeSWITCHReader(path: database, storage: folder, keys: keys)
    let prefs = try ForeignTable(
      opened, path: database, name: tablePrefix + "voicemail_prefs")
    let messages = try ForeignTable(
      opened, path: database, name: tablePrefix + "voicemail_msgs")
    try prefs.forEachRow(
      ["username", "domain", "name_path", "greeting_path"],
      expressions: [accessCodeSQL(password: "password", number: "username")]
    ) { reader.preferences($0) }
    try messages.forEachRow(
      ["username", "domain", "uuid", "created_epoch", "read_epoch", "message_len", "read_flags"]
    ) { reader.message($0) }
    reader.foldersOfOthers()
    return reader.inventory
  }
}
