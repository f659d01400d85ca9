import Voicemail

/// Any bytes as voicemail.conf, users.conf, secret.conf and extensions.conf. An included file is the
/// input itself, once, so that a cycle is tried too. No crash, no hang, and the same answer twice.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAsteriskConfig(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  let file = ConfigFile(path: "input", bytes: bytes)
  let resolve: ConfigResolver = { name in
    .files(name == "x1" ? [ConfigFile(path: name, bytes: bytes)] : [])
  }
  let configuration = VoicemailConfiguration(file, users: file, including: resolve)
  precondition(
    configuration == VoicemailConfiguration(file, users: file, including: resolve), "not the same")
  precondition(
    Set(configuration.boxes.map(\.id)).count == configuration.boxes.count, "a mailbox twice")
  let plan = Dialplan(file, including: resolve)
  for context in plan.voicemailContexts.prefix(10) { _ = plan.hasOperator(in: context) }
  _ = AccessCodeRule().judge(secret: file, number: "4512")
  return 0
}
