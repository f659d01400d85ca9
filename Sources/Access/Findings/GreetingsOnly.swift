import Voicemail

/// The mailbox takes no messages (`maxmsg=0`): a promise to ring back misleads.
package struct GreetingsOnly: Sendable, Hashable {
  static func find(_ ground: FindingGround) -> AccessFinding? {
    guard ground.mailbox.isGreetingsOnly else { return nil }
    let note = ground.mailbox.notes.first { $0.kind == .greetingsOnly }
    return AccessFinding(
      .greetingsOnly(GreetingsOnly()), .warn, to: .it,
      places: [note?.place ?? ground.mailbox.place])
  }
}

extension Mailbox {
  var isGreetingsOnly: Bool {
    settings.mostMessages == 0 || notes.contains { $0.kind == .greetingsOnly }
  }
}
