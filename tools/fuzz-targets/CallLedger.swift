import Calls
import Logs
import Timing
import Voicemail

/// Any bytes as call records, all calls kept. No call ends before it begins, and no number from
/// outside is in it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCallLedger(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let settings = LogSettings(
    zone: TimeZoneRules(
      name: "Test", firstOffset: 3600,
      changes: [
        .init(at: Instant(1_774_746_000), offset: 7200),
        .init(at: Instant(1_792_890_000), offset: 3600),
      ]),
    callNumbers: NumberReader(NumberPlan(outsideLine: "0", ownPrefixes: ["4368"])))
  var sink = LogSink(file: "log", source: .cdr)
  var parser = LogFormat.callRecords(isUTC: false).parser(changed: nil, settings: settings)
  var number = 0
  for line in bytes.split(separator: 10, omittingEmptySubsequences: false) where !line.isEmpty {
    number += 1
    parser.read(Array(line).span, number: number, into: &sink)
  }
  sink.flush()
  for call in sink.calls {
    precondition(call.ended >= call.began && call.spoken >= 0)
    precondition((1...number).contains(call.place.line))
    let numbers = [call.caller.extension, call.callee.extension, call.mailbox?.number]
    for text in (numbers + [call.answeredBy]).compactMap({ $0 }) {
      precondition(text.utf8.filter { (48...57).contains($0) }.count <= 5)
    }
  }
  let history = CallHistory(sink.calls + sink.calls)
  precondition(history.calls.count <= sink.calls.count)
  precondition(history.groups.reduce(0) { $0 + $1.count } == history.calls.count)
  return 0
}
