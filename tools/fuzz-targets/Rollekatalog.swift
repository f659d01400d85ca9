// Any bytes as OS2rollekatalog's JSON. No crash, no hang, no extension twice, and the same answer
// twice.
import Directory
import Mailboxes

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRollekatalog(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  let settings = DirectorySettings(parentNames: .always)
  do throws(MailboxSourceError) {
    let found = try OS2rollekatalogDirectory.people(json: bytes, path: "input", settings: settings)
    let again = try OS2rollekatalogDirectory.people(json: bytes, path: "input", settings: settings)
    precondition(found == again, "not the same")
    precondition(
      Set(found.people.map(\.extension)).count == found.people.count, "an extension twice")
  } catch {
    precondition(error.path == "input", "another file's error")
  }
  return 0
}
