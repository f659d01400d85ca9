import SQLite
package import Voicemail

/// FreeSWITCH's `mod_voicemail`: its SQLite database and the folder of its recordings.
///
/// The greeting that is heard is the one that `voicemail_prefs` points to; a call may choose another
/// (`voicemail_greeting_number`), which only the dialplan tells. Times are epoch seconds: no zone is
/// needed. Callers are not selected unless they are asked for, and then become keys at once;
/// passwords are compared inside the database.
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
  /// Asks for the callers of messages, as keys; without it they are not selected.
  package var numbers: NumberReader?

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
    var reader = FreeSWITCHReader(path: database, storage: folder, keys: keys, numbers: numbers)
    let prefs = try ForeignTable(
      opened, path: database, name: tablePrefix + "voicemail_prefs")
    let messages = try ForeignTable(
      opened, path: database, name: tablePrefix + "voicemail_msgs")
    try prefs.forEachRow(
      ["username", "domain", "name_path", "greeting_path"],
      expressions: [accessCodeSQL(password: "password", number: "username")]
    ) { reader.preferences($0) }
    try messages.forEachRow(
      ["username", "domain", "uuid", "created_epoch", "read_epoch", "message_len", "read_flags"],
      optional: numbers == nil ? [] : ["cid_number"]
    ) { reader.message($0) }
    reader.foldersOfOthers()
    return reader.inventory
  }
}
