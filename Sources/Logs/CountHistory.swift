internal import Voicemail

/// Tells from a mailbox' numbers of messages whether somebody was in it.
///
/// Numbers are written both after a message was left and after somebody left the mailbox. Leaving a
/// message makes one more unheard; so numbers of which that cannot be true prove a visit: no
/// unheard ones, fewer, or as many as before with no more in all. Where messages are deleted once
/// mailed a message leaves no trace in the numbers, and unchanged ones prove nothing.
struct CountHistory {
  private let deleting: Set<MailboxID>
  private var last: [MailboxID: MessageCounts] = [:]

  init(deleting: Set<MailboxID>) { self.deleting = deleting }

  mutating func take(
    _ now: MessageCounts, of mailbox: MailboxID?, provesVisit: Bool
  ) -> Evidence? {
    guard let mailbox else { return nil }
    let before = last.updateValue(now, forKey: mailbox)
    guard provesVisit else { return nil }
    let isDeleting = deleting.contains(mailbox) || deleting.contains(MailboxID(mailbox.number))
    guard let before else { return now.new == 0 && !isDeleting ? .opened : nil }
    if now.new < before.new { return .played }
    let isUnchanged = now.new == before.new && now.old <= before.old
    return (isUnchanged || now.new == 0) && !isDeleting ? .opened : nil
  }
}
