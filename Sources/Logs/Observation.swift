package import Timing
package import Voicemail

/// What one record shows, before records are put together.
package struct Observation: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Proves by itself.
    case access(Evidence)
    /// A voicemail application began in a call; what came of it, the call's signs tell.
    case began
    /// The numbers of messages after a message was left *or* somebody was in the mailbox.
    /// `provesVisit` is false where they may also have changed without anybody on the telephone.
    case counts(MessageCounts, provesVisit: Bool)
  }

  package let kind: Kind
  package var mailbox: MailboxID?
  /// The system asked for the mailbox' number: whose it is, the record does not tell.
  package var asksForMailbox = false
  package var caller: String?
  package let at: Instant
  package var later: Instant?
  /// Seconds.
  package var duration: Int?
  /// The call it belongs to, a fingerprint; 0 is none.
  package var call: UInt64 = 0
  /// Equal in copies of one record.
  package let fingerprint: UInt64
  /// From 1.
  package internal(set) var line: Int

  package init(_ kind: Kind, at: Instant, fingerprint: UInt64, line: Int) {
    self.kind = kind
    self.at = at
    self.fingerprint = fingerprint
    self.line = line
  }
}

package struct MessageCounts: Sendable, Hashable {
  /// Unheard, urgent ones too.
  package let new: Int
  package let old: Int
}

/// What happened later in a call.
package struct CallSign: Sendable, Hashable {
  package enum Kind: UInt8, Sendable, Hashable {
    /// The system asked for number or PIN.
    case asked
    case refused
    /// The caller is past the PIN.
    case entered
    /// The application ended.
    case ended
  }

  package let call: UInt64
  package let at: Instant
  package let kind: Kind
}
