package import Timing
package import Voicemail

/// What must be known of a house to read its logs.
package struct LogSettings: Sendable, Hashable {
  /// Of the clocks that wrote local times. Never guessed: nil when nobody told.
  package var zone: TimeZoneRules?
  package var numbers: InternalNumbers
  package var accessNumbers: AccessNumbers
  /// A mailbox open for fewer seconds was not listened to (the evidence ladder).
  package var leastOpenSeconds: Int
  /// Mailboxes whose messages are deleted once mailed: their counts never rise, so that unchanged
  /// counts do not tell a message from a visit.
  package var deletesAfterMail: Set<MailboxID>
  /// Keeps all calls, with outside numbers as keys; nil keeps none.
  package var callNumbers: NumberReader?
  /// Calls that began earlier are not kept; nil keeps all.
  package var callsSince: Instant?
  /// How far apart in a log places are noted from which calls can be read again, bytes.
  package var callDistance = 1 << 20

  package init(
    zone: TimeZoneRules? = nil, numbers: InternalNumbers = InternalNumbers(),
    accessNumbers: AccessNumbers = AccessNumbers(), leastOpenSeconds: Int = 5,
    deletesAfterMail: Set<MailboxID> = [], callNumbers: NumberReader? = nil,
    callsSince: Instant? = nil
  ) {
    self.zone = zone
    self.numbers = numbers
    self.accessNumbers = accessNumbers
    self.leastOpenSeconds = leastOpenSeconds
    self.deletesAfterMail = deletesAfterMail
    self.callNumbers = callNumbers
    self.callsSince = callsSince
  }
}

/// What is dialled to listen. The defaults are FreePBX' feature codes.
package struct AccessNumbers: Sendable, Hashable {
  /// They open the caller's own mailbox.
  package var own: Set<String>
  /// They ask for a mailbox.
  package var asking: Set<String>
  /// A mailbox' number follows them.
  package var prefixes: [String]

  package init(
    own: Set<String> = ["*97"], asking: Set<String> = ["*98"], prefixes: [String] = ["*98"]
  ) {
    self.own = own
    self.asking = asking
    self.prefixes = prefixes
  }

  enum Target: Equatable {
    case own
    case asking
    case mailbox(String)
  }

  func target(of dialled: String) -> Target? {
    if own.contains(dialled) { return .own }
    if asking.contains(dialled) { return .asking }
    for prefix in prefixes where dialled.hasPrefix(prefix) && !prefix.isEmpty {
      return .mailbox(String(dialled.dropFirst(prefix.count)))
    }
    return nil
  }

  /// The first bytes of all of them: a quick no for most calls.
  var firstBytes: Set<UInt8> {
    Set((Array(own) + Array(asking) + prefixes).compactMap(\.utf8.first))
  }
}
