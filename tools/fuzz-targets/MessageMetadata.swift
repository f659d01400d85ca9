import Timing
import Voicemail

/// Any bytes as msgNNNN.txt. No crash, and nothing read that Asterisk would not have written.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMessageMetadata(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
  let metadata = MessageMetadata(bytes)
  if let id = metadata.id { precondition((18...20).contains(id.utf8.count), "no identity") }
  if let duration = metadata.duration { precondition(duration >= 0, "a negative length") }
  if let arrived = metadata.arrived { precondition(arrived.seconds > 0, "before 1970") }
  let asked = MessageMetadata(bytes, numbers: NumberReader(NumberPlan()))
  precondition(metadata.caller == nil && asked.caller != nil, "a caller nobody asked for")
  if case .house(let number)? = asked.caller {
    precondition(number.utf8.count <= 5, "a number from outside")
  }
  return 0
}
