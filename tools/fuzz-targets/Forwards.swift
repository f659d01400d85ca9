// Any bytes as Asterisk's database, FusionPBX' extensions and a table of forwards. No crash, no hang,
// and the same answer twice.
import Absence
import Mailboxes
import Timing
import Voicemail

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzForwards(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // Foundation loses a page of memory for each empty file.
  guard count > 0 else { return 0 }
  let path = unsafe inputFile(start, count, "forwards")
  let numbers = ForwardNumbers(plan: NumberPlan(ownPrefixes: ["4368"]), voicemail: ["*97"])
  for place in [\ForwardFiles.astdb, \.fusionpbx, \.csv] {
    var files = ForwardFiles()
    files[keyPath: place] = [path]
    let found = files.read(numbers: numbers, at: Instant(1_795_521_600))
    precondition(
      files.read(numbers: numbers, at: Instant(1_795_521_600)) == found, "not the same")
    precondition(found.errors.allSatisfy { $0.path == path }, "another file's error")
    precondition(found.state != nil || !found.errors.isEmpty, "neither read nor refused")
  }
  return 0
}
