import Voicemail

/// The greeting exists in several formats whose lengths differ: somebody replaced one, and which
/// one is heard depends on the caller's line.
package struct CopiesDiffer: Sendable, Hashable {
  package let seconds: Double

  static func find(_ ground: FindingGround) -> AccessFinding? {
    var worst: (seconds: Double, note: MailboxNote)?
    for note in ground.mailbox.notes {
      guard case .copiesDiffer(let seconds) = note.kind else { continue }
      if seconds > worst?.seconds ?? -1 { worst = (seconds, note) }
    }
    return worst.map {
      AccessFinding(
        .copiesDiffer(CopiesDiffer(seconds: $0.seconds)), .warn, to: .it, places: [$0.note.place])
    }
  }
}
