import Voicemail

/// The greeting promises `#0`, and the key does not lead to the switchboard (rule 6e).
package struct OperatorNotWired: Sendable, Hashable {
  /// Why, as the source of mailboxes tells it: `operator_off`, `no_o_extension`.
  package let reason: String

  static func find(_ ground: FindingGround) -> AccessFinding? {
    guard ground.promisesOperator == true,
      case .notWired(let reason) = ground.mailbox.settings.operatorKey
    else { return nil }
    return AccessFinding(
      .operatorNotWired(OperatorNotWired(reason: reason)), .warn, to: .it,
      places: [ground.mailbox.place])
  }
}
