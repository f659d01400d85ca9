// Any bytes as what was kept of a log, with the sum that makes them believed. No crash, no hang, and
// what can be read can be kept again.
import Logs
import Voicemail

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzKeptLog(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  _ = LogSink(kept: bytes, file: "log", source: .cdr)
  var sum: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
  sum = (sum ^ 0xFF) &* 0x100_0000_01B3
  for shift in stride(from: 0, to: 64, by: 8) {
    bytes.append(UInt8(truncatingIfNeeded: sum >> UInt64(shift)))
  }
  guard let sink = LogSink(kept: bytes, file: "log", source: .cdr) else { return 0 }
  guard let again = LogSink(kept: sink.kept(), file: "log", source: .cdr) else {
    fatalError("kept and not readable")
  }
  precondition(again.kept() == sink.kept(), "not the same")
  return 0
}
