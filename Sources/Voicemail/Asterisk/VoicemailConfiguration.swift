/// What `voicemail.conf` (and `users.conf`) say about mailboxes. No PIN and no e-mail address is in
/// it: only what follows from them.
package struct VoicemailConfiguration: Sendable, Hashable {
  /// A mailbox line.
  package struct Box: Sendable, Hashable {
    package let id: MailboxID
    package let name: String?
    /// All but the operator's key, which needs the dialplan too.
    package let settings: MailboxSettings
    /// `operator=yes`: `0` is listened for.
    package let hasOperator: Bool
    /// The dialplan's context with the `o` extension; nil means the one that was called.
    package let exitContext: String?
    /// `passwordlocation=spooldir`: the mailbox's `secret.conf`, where there is one, has the PIN.
    package let keepsCodeInSpool: Bool
    package let place: SourcePlace
  }

  /// Where messages and greetings are.
  package enum Storage: Sendable, Hashable {
    case spool
    /// `odbcstorage`: messages and greetings in a database.
    case database
    /// `imapserver`: messages in a mail store, and with `imapgreetings=yes` the greetings too.
    case mail(greetings: Bool)
  }

  /// In the file's order, each id once: the first line counts, as in Asterisk.
  package internal(set) var boxes: [Box] = []
  /// Other numbers of a mailbox (`aliasescontext`).
  package internal(set) var aliases: [MailboxID: MailboxID] = [:]
  package internal(set) var storage = Storage.spool
  package internal(set) var faults: [InventoryFault] = []

  package init() {}
}
