import Directory
import SQLite
package import Timing
import Voicemail

/// OS2mo's SQL export "Actual State" as an SQLite file.
///
/// Columns are named one by one; `cpr` is none of them. The primary engagement decides the
/// department, an association (`tilknytninger`) only where there is no engagement. A unit's own
/// telephone makes a shared mailbox.
package struct OS2moDirectory: Sendable {
  package let path: String
  package let settings: DirectorySettings
  /// In which days begin.
  package let zone: TimeZoneRules
  /// How long a lock is waited for, in milliseconds.
  package let patience: Int

  package init(
    path: String, settings: DirectorySettings = DirectorySettings(), zone: TimeZoneRules,
    patience: Int = 5000
  ) {
    self.path = path
    self.settings = settings
    self.zone = zone
    self.patience = patience
  }

  /// People as of a moment; who left before it is a leaver.
  package func people(at now: Instant) throws(MailboxSourceError) -> DirectoryPeople {
    let database = try openForeign(path, patience: patience)
    var reader = OS2moReader(
      path: path, settings: settings, today: zone.civilTime(at: now).date)
    func table(_ name: String) throws(MailboxSourceError) -> ForeignTable {
      try ForeignTable(database, path: path, name: name)
    }
    try table("enheder").forEachRow(
      ["uuid", "navn", "forældreenhed_uuid"], optional: ["enhedstype_titel"]
    ) { reader.unit($0) }
    try table("engagementer").forEachRow(
      ["bruger_uuid", "enhed_uuid", "primær_boolean", "startdato", "slutdato"]
    ) { reader.engagement($0) }
    try table("adresser").forEachRow(
      ["bruger_uuid", "enhed_uuid", "værdi", "adressetype_scope"], optional: ["adressetype_titel"]
    ) { reader.address($0) }
    let names: [String]
    do { names = try database.tables() } catch { throw MailboxSourceError(path, error) }
    if names.contains("tilknytninger") {
      try table("tilknytninger").forEachRow(
        ["bruger_uuid", "enhed_uuid"], optional: ["startdato", "slutdato"]
      ) { reader.association($0) }
    }
    try table("brugere").forEachRow(
      ["uuid", "fornavn", "efternavn"],
      optional: ["kaldenavn_fornavn", "kaldenavn_efternavn", "slutdato"]
    ) { reader.user($0) }
    reader.sharedMailboxes()
    return reader.people
  }
}
