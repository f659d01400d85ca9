import Voicemail

/// The mailbox takes no more messages, or soon will not (rule 4, "Vi tager imod besked").
package struct MailboxFull: Sendable, Hashable {
  package let isFull: Bool
  package let messages: Int
  package let most: Int

  static func find(_ ground: FindingGround) -> AccessFinding? {
    let found = ground.mailbox.notes.compactMap { note -> AccessFinding? in
      switch note.kind {
      case .full(let messages, let most):
        AccessFinding(
          .full(MailboxFull(isFull: true, messages: messages, most: most)), .fail, to: .employee,
          places: [note.place])
      case .nearlyFull(let messages, let most):
        AccessFinding(
          .full(MailboxFull(isFull: false, messages: messages, most: most)), .warn, to: .employee,
          places: [note.place])
      default: nil
      }
    }
    return found.first { $0.severity == .fail } ?? found.first
  }
}
