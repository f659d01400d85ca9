package import Voicemail

/// The mailboxes of an Asterisk spool, and of FreePBX, Issabel and Wazo, which use the same.
package struct AsteriskSource: MailboxSource {
  /// `<astspooldir>/voicemail`: a folder for each voicemail context.
  package let spool: String
  /// Path of `voicemail.conf`. Without it nothing is known about settings.
  package var voicemailConf: String?
  /// Path of `users.conf`, on older systems.
  package var usersConf: String?
  /// Path of `extensions.conf`. Without it nothing is known about the operator's key.
  package var dialplan: String?
  /// The dialplan's contexts that call `VoiceMail()`; none: those that are seen to.
  package var callingContexts: [String] = []
  /// What `VoiceMail()` is asked to play: `.unavailable` (option `u`) or `.busy` (option `b`).
  package var called = GreetingSlot.unavailable
  /// What PINs are compared with (rule 8).
  package var codes = AccessCodeRule()
  /// A greeting's length in seconds, nil where it cannot be told. It tells copies that disagree.
  package var length: @Sendable (String) -> Double? = { _ in nil }

  /// Asks for the callers of messages, as keys; without it they are not read.
  package var numbers: NumberReader?

  package init(spool: String, voicemailConf: String? = nil, dialplan: String? = nil) {
    self.spool = spool
    self.voicemailConf = voicemailConf
    self.dialplan = dialplan
  }

  package func inventory() throws(MailboxSourceError) -> MailboxInventory {
    let configuration = try readConfiguration()
    let plan = try readDialplan()
    let wiring = OperatorWiring(dialplan: plan, callingContexts: callingContexts)
    var walk = SpoolWalk(
      files: SpoolFiles(root: spool), configuration: configuration, wiring: wiring, called: called,
      codes: codes, length: length, numbers: numbers)
    var inventory = try walk.run()
    inventory.faults = (configuration?.faults ?? []) + (plan?.faults ?? []) + inventory.faults
    CopiedTimes.remove(from: &inventory, spool: spool)
    return inventory
  }

  private func readConfiguration() throws(MailboxSourceError) -> VoicemailConfiguration? {
    guard let voicemailConf else { return nil }
    let file = ConfigFile(path: voicemailConf, bytes: try SpoolFiles.bytes(voicemailConf))
    var users: ConfigFile?
    if let usersConf {
      users = ConfigFile(path: usersConf, bytes: try SpoolFiles.bytes(usersConf))
    }
    let folder = ConfigFolder(of: voicemailConf)
    return VoicemailConfiguration(file, users: users, codes: codes) { folder.resolve($0) }
  }

  private func readDialplan() throws(MailboxSourceError) -> Dialplan? {
    guard let dialplan else { return nil }
    let folder = ConfigFolder(of: dialplan)
    let file = ConfigFile(path: dialplan, bytes: try SpoolFiles.bytes(dialplan))
    return Dialplan(file) { folder.resolve($0) }
  }
}
