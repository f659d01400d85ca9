import Voicemail

/// Finds the mailbox that a log means.
struct MailboxLookup {
  enum Answer {
    case one(MailboxID)
    /// The log tells no context, and several have the number.
    case several([MailboxID])
    case none
  }

  private let byNumber: [String: [MailboxID]]

  init(_ mailboxes: [MailboxID]) {
    byNumber = Dictionary(grouping: Set(mailboxes), by: \.number).mapValues { $0.sorted() }
  }

  func find(_ id: MailboxID) -> Answer {
    guard let candidates = byNumber[id.number] else { return .none }
    if candidates.contains(id) && (id.context != nil || candidates.count == 1) { return .one(id) }
    let possible = candidates.filter { $0.isCompatible(with: id) }
    guard let first = possible.first else { return .none }
    return possible.count == 1 ? .one(first) : .several(possible)
  }
}
