package import Timing

/// Which kind of record an event was read from.
package enum AccessSource: String, Sendable, Hashable, CaseIterable {
  case cdr
  case cel
  case fullLog = "full_log"
  case externnotify
  case managerEvents = "ami"
  /// Messages moved from INBOX to Old, and the like.
  case spool
  case freeswitchDatabase = "freeswitch_database"
  case freeswitchEvents = "freeswitch_events"
  case fusionPBX = "fusionpbx"
  case unityLogins = "unity_logins"
  case unityMessages = "unity_messages"
  case generic
}

/// Somebody dealt with a mailbox.
package struct AccessEvent: Sendable, Hashable {
  /// Nil when the record only tells who called the voicemail system, and asked for no mailbox: then
  /// it is `caller`'s own.
  package let mailbox: MailboxID?
  /// The system asked the caller for a mailbox' number, or it could not be read: `mailbox` is nil,
  /// and it need not be the caller's own.
  package let asksForMailbox: Bool
  /// The extension of who did it, where the record tells: never an outside number.
  package let caller: String?
  package let at: Instant
  /// Whether the clock showed this time twice (summer time ends): then `at` is the earlier, and the
  /// later moment is as possible.
  package let later: Instant?
  package let evidence: Evidence
  /// How many seconds the mailbox was open, where the record tells.
  package let duration: Int?
  package let source: AccessSource
  package let place: SourcePlace

  package init(
    mailbox: MailboxID?, caller: String? = nil, at: Instant, later: Instant? = nil,
    evidence: Evidence, duration: Int? = nil, source: AccessSource, place: SourcePlace,
    asksForMailbox: Bool = false
  ) {
    self.mailbox = mailbox
    self.caller = caller
    self.at = at
    self.later = later
    self.evidence = evidence
    self.duration = duration
    self.source = source
    self.place = place
    self.asksForMailbox = asksForMailbox
  }
}
