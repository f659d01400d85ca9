// Any bytes as a list of mailboxes. No crash, no hang, no mailbox twice, and the same answer twice.
import Mailboxes
import Timing
import Voicemail

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMailboxList(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  let zone = TimeZoneRules(
    name: "Europe/Copenhagen", firstOffset: 3600,
    changes: [
      .init(at: Instant(1_774_746_000), offset: 7200),
      .init(at: Instant(1_792_890_000), offset: 3600),
    ])
  let source = GenericSource(
    mailboxes: MappedFile("input"), zone: zone, now: Instant(1_795_521_600))
  do throws(MailboxSourceError) {
    let inventory = try source.inventory(csv: bytes)
    let again = try source.inventory(csv: bytes)
    precondition(again == inventory, "not the same")
    precondition(
      Set(inventory.mailboxes.map(\.id)).count == inventory.mailboxes.count, "a mailbox twice")
  } catch {
    precondition(error.path == "input", "another file's error")
  }
  return 0
}
