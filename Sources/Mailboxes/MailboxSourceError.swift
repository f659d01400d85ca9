/// Why a source could not be read at all. Faults that leave the rest readable are
/// `InventoryFault`s.
package struct MailboxSourceError: Error, Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case missing
    /// With the system's own words.
    case unreadable(String)
    case notADatabase
    /// A database that is locked by another program, longer than was waited.
    case busy
    /// A database that cannot be read without writing to it: its writer crashed, or the
    /// write-ahead log was copied without its index.
    case needsRecovery
    /// A database or text that is broken; where it is known, the line, else 0.
    case damaged(line: Int)
    case missingTable(String)
    case missingColumn(String)
    case empty
  }

  /// As given.
  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
