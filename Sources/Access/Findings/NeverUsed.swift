import Voicemail

/// The mailbox is configured, and nobody has ever used it.
package struct NeverUsed: Sendable, Hashable {
  /// Its PIN is still the one it was made with.
  package let isNotSetUp: Bool

  static func find(_ ground: FindingGround) -> AccessFinding? {
    let note = ground.mailbox.notes.first { $0.kind == .neverUsed }
    guard let note, ground.calendar.accesses.isEmpty else { return nil }
    return AccessFinding(
      .neverUsed(NeverUsed(isNotSetUp: ground.mailbox.settings.accessCode == .notSetUp)), .warn,
      to: .employee, places: [note.place])
  }
}
