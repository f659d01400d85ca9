import Compression

/// Unpacks any bytes in pieces whose sizes the first two bytes choose, and at most 16 MiB.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard bytes.count > 2 else { return 0 }
  let (step, room) = (Int(bytes[0]) + 1, Int(bytes[1]) * 16 + 1)
  var output = [UInt8](repeating: 0, count: room + 2)
  var total = 0
  do throws(GzipError) {
    var reader = try GzipReader()
    var position = 2
    while position < bytes.count, total < 16 << 20 {
      let end = min(bytes.count, position + step)
      while position < end, total < 16 << 20 {
        let made = try reader.unpack(
          bytes, from: &position, to: end, into: &output, at: 1, room: room)
        precondition(made <= room)
        precondition(output[0] == 0 && output[room + 1] == 0)
        total += made
        if made == 0, position < end { break }
      }
      if position < end { break }
    }
    try reader.finish()
  } catch {}
  return 0
}
