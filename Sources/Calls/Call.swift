package import Timing
package import Voicemail

/// One end of a call.
package enum Party: Sendable, Hashable {
  /// An extension of the house.
  case house(String)
  case outside(CallerKey)
  /// The number was withheld, or there is none.
  case withheld
}

/// How a call, or a leg of one, ended.
package enum CallOutcome: String, Sendable, Hashable, CaseIterable {
  /// A person took it.
  case answered
  /// It ended in a mailbox.
  case voicemail
  case noAnswer = "no_answer"
  case busy
  case failed
  /// A queue, a menu, the voicemail system's own number: nobody was called.
  case other
}

/// A call record: one leg of a call from one party to another. Times are of the site's records.
package struct Call: Sendable, Hashable {
  package let caller: Party
  package let callee: Party
  package let began: Instant
  /// Not before `began`.
  package let ended: Instant
  /// Seconds somebody spoke; 0 when nobody answered.
  package let spoken: Int
  package let outcome: CallOutcome
  /// The mailbox it ended in, where `outcome` is `voicemail` and the record tells.
  package let mailbox: MailboxID?
  /// Equal in the legs of one call, transfers too; 0 is unknown.
  package let linked: UInt64
  package let place: SourcePlace

  package init(
    from caller: Party, to callee: Party, began: Instant, ended: Instant, spoken: Int,
    outcome: CallOutcome, mailbox: MailboxID? = nil, linked: UInt64 = 0, place: SourcePlace
  ) {
    self.caller = caller
    self.callee = callee
    self.began = began
    self.ended = max(began, ended)
    self.spoken = spoken
    self.outcome = outcome
    self.mailbox = mailbox
    self.linked = linked
    self.place = place
  }
}
