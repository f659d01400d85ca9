package import Timing
package import Voicemail

/// Any other system, brought to a list: a row for each mailbox, or for each of its greetings.
///
/// Greetings are files in a folder (named in the list, or `<mailbox>.wav`, `<mailbox>_closed.wav`,
/// `<mailbox>/standard.wav`) or texts that the system speaks (Teams).
package struct GenericSource: MailboxSource {
  package let mailboxes: MappedFile
  package let recordings: String?
  /// In which times of the list are, where they have no offset.
  package let zone: TimeZoneRules
  /// For greetings that expire.
  package let now: Instant

  package init(
    mailboxes: MappedFile, recordings: String? = nil, zone: TimeZoneRules, now: Instant
  ) {
    self.mailboxes = mailboxes
    self.recordings = recordings
    self.zone = zone
    self.now = now
  }

  package func inventory() throws(MailboxSourceError) -> MailboxInventory {
    try inventory(csv: bytes(of: mailboxes.path))
  }

  /// The same of the list's bytes.
  package func inventory(csv: [UInt8]) throws(MailboxSourceError) -> MailboxInventory {
    let folder = try recordings.map { path throws(MailboxSourceError) in
      GreetingFiles(try StorageFolder(path))
    }
    let table = try MappedTable(
      csv: csv, path: mailboxes.path, mapping: mailboxes.mapping, required: [.mailbox])
    var reader = GenericReader(now: now, zone: zone, files: folder, faults: table.faults)
    table.rows.forEach { reader.read($0) }
    return reader.inventory()
  }
}
