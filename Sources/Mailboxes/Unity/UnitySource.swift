package import Timing
package import Voicemail

/// Cisco Unity Connection: exported greetings and reports as CSV.
///
/// Headings differ between releases, so each file has a mapping. Passwords are hashed in Unity and not
/// in its reports. Times (`TimeExpires`) are GMT.
package struct UnitySource: MailboxSource {
  /// The report "Users": extension, and alias where files go by it.
  package let users: MappedFile
  /// A list of greetings: extension or alias, type, enabled, TimeExpires, PlayWhat, IgnoreDigits,
  /// file.
  package let greetings: MappedFile?
  /// The report "Unused Voicemail Accounts": alias.
  package let unused: MappedFile?
  /// Recordings: `<extension or alias>/<type>.wav` or `<extension or alias>_<type>.wav`.
  package let recordings: String?
  /// For greetings that expire.
  package let now: Instant

  package init(
    users: MappedFile, greetings: MappedFile? = nil, unused: MappedFile? = nil,
    recordings: String? = nil, now: Instant
  ) {
    self.users = users
    self.greetings = greetings
    self.unused = unused
    self.recordings = recordings
    self.now = now
  }

  package func inventory() throws(MailboxSourceError) -> MailboxInventory {
    let folder = try recordings.map { path throws(MailboxSourceError) in
      GreetingFiles(try StorageFolder(path))
    }
    var reader = UnityReader(now: now, files: folder)
    try reader.read(users: MappedTable(users, required: [.mailbox]))
    if let greetings {
      try reader.read(greetings: MappedTable(greetings, required: [.greetingType]))
    }
    if let unused { try reader.read(unused: MappedTable(unused, required: [.key])) }
    return reader.inventory()
  }
}
