import Logs
import Timing
import Voicemail

/// Reads any bytes as a log of a format, and stops the program when a promise is broken: no event
/// without somebody, no line that is not there, no number from outside.
func readLog(_ start: UnsafePointer<UInt8>?, _ count: Int, _ format: LogFormat) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let settings = LogSettings(
    zone: TimeZoneRules(
      name: "Test", firstOffset: 3600,
      changes: [
        .init(at: Instant(1_774_746_000), offset: 7200),
        .init(at: Instant(1_792_890_000), offset: 3600),
      ]))
  _ = AccessSource.detected(in: bytes.span)
  var sink = LogSink(file: "log", source: format.source)
  var parser = format.parser(
    changed: CivilDate(year: 2026, month: 11, day: 24), settings: settings)
  var number = 0
  for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
    number += 1
    let line = Array(line)
    if line.isEmpty {
      parser.readBlank(into: &sink)
    } else {
      parser.read(line.span, number: number, into: &sink)
    }
  }
  parser.finish(into: &sink)
  sink.flush()
  // What is kept of it comes back as it was.
  let kept = sink.kept()
  let again = LogSink(kept: kept, file: "log", source: format.source)
  precondition(again?.kept() == kept)
  var sinks = [sink]
  let (events, _) = VisitResolver(settings: settings).events(of: &sinks, source: format.source)
  for event in events {
    precondition(event.mailbox != nil || event.caller != nil)
    precondition((1...number).contains(event.place.line))
    precondition(event.later.map { $0 > event.at } ?? true)
    for text in [event.caller, event.mailbox?.number].compactMap({ $0 }) {
      precondition(text.utf8.filter { (48...57).contains($0) }.count <= 5)
    }
  }
  return 0
}
