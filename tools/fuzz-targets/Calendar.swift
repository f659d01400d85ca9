// Any bytes as a calendar. No crash, no hang, no empty span, none outside the period, and the same
// answer twice.
import Calendars
import Timing

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCalendar(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  let zone = TimeZoneRules(
    name: "Europe/Copenhagen", firstOffset: 3600,
    changes: [
      .init(at: Instant(1_774_746_000), offset: 7200),
      .init(at: Instant(1_792_890_000), offset: 3600),
    ])
  let period = Instant(1_790_805_600)..<Instant(1_798_758_000)
  do throws(CalendarError) {
    let found = try CalendarReading(ics: bytes, period: period, zone: zone)
    let again = try CalendarReading(ics: bytes, period: period, zone: zone)
    precondition(found == again, "not the same")
    for occurrence in found.occurrences {
      precondition(!occurrence.span.isEmpty, "empty")
      precondition(occurrence.span.overlaps(period), "outside the period")
    }
  } catch {
    precondition(error == .notCalendar, "too large")
  }
  return 0
}
