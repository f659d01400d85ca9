import Voicemail

/// Whether `0` reaches the switchboard: `operator=yes`, and an `o` extension in the mailbox's exit
/// context, else in the context that calls `VoiceMail()` (`app_voicemail.c`, `leave_voicemail`).
struct OperatorWiring {
  let dialplan: Dialplan?
  /// Contexts that call `VoiceMail()`; none: found in the dialplan.
  let callingContexts: [String]

  func key(_ box: VoicemailConfiguration.Box) -> OperatorKey? {
    guard box.hasOperator else { return .notWired("operator_off") }
    guard let dialplan else { return nil }
    let calling = callingContexts.isEmpty ? dialplan.voicemailContexts : callingContexts
    let answers = Set(
      (box.exitContext.map { [$0] } ?? calling).map { dialplan.hasOperator(in: $0) })
    switch answers {
    case [.found]: return .wired
    case [.absent]: return .notWired("no_o_extension")
    default: return nil
    }
  }
}
