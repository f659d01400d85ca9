// Any bytes as a table of absences. No crash, no hang, no empty absence, none outside the period, and
// the same answer twice.
import Absence
import Mailboxes
import Timing
import Voicemail

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAbsences(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // Foundation loses a page of memory for each empty file.
  guard count > 0 else { return 0 }
  let zone = TimeZoneRules(
    name: "Europe/Copenhagen", firstOffset: 3600,
    changes: [
      .init(at: Instant(1_774_746_000), offset: 7200),
      .init(at: Instant(1_792_890_000), offset: 3600),
    ])
  let period = Instant(1_790_805_600)..<Instant(1_798_758_000)
  var files = AbsenceFiles()
  files.csv = [unsafe inputFile(start, count, "absences")]
  let found = files.read(period: period, zone: zone)
  precondition(files.read(period: period, zone: zone) == found, "not the same")
  for absence in found.absences {
    precondition(!absence.span.isEmpty, "empty")
    precondition(absence.span.overlaps(period), "outside the period")
  }
  return 0
}
