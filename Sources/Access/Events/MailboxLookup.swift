package import Voicemail

/// A mailbox of the inventory: two systems may use one number.
package struct MailboxKey: Sendable, Hashable {
  package let id: MailboxID
  package let system: VoicemailSystem

  package init(_ mailbox: Mailbox) {
    id = mailbox.id
    system = mailbox.system
  }
}

/// Finds the mailbox that a log means.
struct MailboxLookup {
  enum Answer {
    case one(MailboxKey)
    /// The log tells no context, and several have the number.
    case several([MailboxKey])
    case none
  }

  private let byNumber: [String: [MailboxKey]]

  init(_ mailboxes: [Mailbox]) {
    byNumber = Dictionary(grouping: Set(mailboxes.map(MailboxKey.init)), by: \.id.number)
      .mapValues {
        $0.sorted { ($0.id, $0.system.rawValue) < ($1.id, $1.system.rawValue) }
      }
  }

  /// Only mailboxes of which `source` can tell.
  func find(_ id: MailboxID, in source: AccessSource) -> Answer {
    let candidates = (byNumber[id.number] ?? []).filter { $0.system.isRecorded(by: source) }
    let exact = id.context == nil ? [] : candidates.filter { $0.id == id }
    let possible = exact.isEmpty ? candidates.filter { $0.id.isCompatible(with: id) } : exact
    guard let first = possible.first else { return .none }
    return possible.count == 1 ? .one(first) : .several(possible)
  }
}
