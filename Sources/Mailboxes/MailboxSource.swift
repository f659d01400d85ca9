package import Voicemail

/// A voicemail system whose mailboxes can be read.
package protocol MailboxSource: Sendable {
  func inventory() throws(MailboxSourceError) -> MailboxInventory
}
