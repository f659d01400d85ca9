internal import CZLib

package enum GzipError: Error, Sendable, Hashable {
  /// Does not begin as gzip data does.
  case notGzip
  /// The data contradict themselves; `at` counts packed bytes from the beginning of the file.
  case damaged(at: Int)
  /// The data end before they are complete: the file is still being written, or was cut.
  case truncated
  case outOfMemory
}

/// Unpacks gzip data (RFC 1952) piece by piece; several members after each other are one text.
///
/// What follows the last member is ignored when it is all zeros, as gzip does.
@safe package struct GzipReader: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>
  /// Packed bytes of earlier pieces.
  package private(set) var before = 0
  private var isInMember = false
  private var hasEndedMember = false
  private var isPadding = false

  package init() throws(GzipError) {
    // zlib keeps the address of the stream and refuses another.
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // 15 bits of window, 16 for gzip and nothing else.
    let result = unsafe inflateInit2_(
      stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard result == Z_OK else {
      unsafe stream.deallocate()
      throw .outOfMemory
    }
  }

  deinit {
    _ = unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Unpacks `packed` from `position`, which moves on, to `end`, and writes at most `room` bytes
  /// into `output` from `start`, which must have room for them. Returns how many it wrote.
  package mutating func unpack(
    _ packed: [UInt8], from position: inout Int, to end: Int, into output: inout [UInt8],
    at start: Int, room: Int
  ) throws(GzipError) -> Int {
    var made = 0
    while made < room, position < end {
      if !isInMember, hasEndedMember, isPadding || packed[position] == 0 {
        guard packed[position] == 0 else { throw .damaged(at: before + position) }
        isPadding = true
        position += 1
        continue
      }
      isInMember = true
      let step = inflate(packed, position..<end, &output, start + made, room - made)
      position += step.used
      made += step.made
      switch step.result {
      case Z_STREAM_END:
        isInMember = false
        hasEndedMember = true
        _ = unsafe inflateReset(stream)
      case Z_OK, Z_BUF_ERROR: if step.used == 0, step.made == 0 { return made }
      case Z_MEM_ERROR: throw .outOfMemory
      default:
        if !hasEndedMember, before + position <= 10 { throw .notGzip }
        throw .damaged(at: before + position)
      }
    }
    return made
  }

  /// Tells that `count` more packed bytes are behind, so that damage is placed in the whole file.
  package mutating func passed(_ count: Int) { before += count }

  /// To be called when there are no more data.
  package func finish() throws(GzipError) {
    if isInMember || !hasEndedMember { throw .truncated }
  }

  private func inflate(
    _ packed: [UInt8], _ range: Range<Int>, _ output: inout [UInt8], _ filled: Int, _ free: Int
  ) -> (result: Int32, used: Int, made: Int) {
    unsafe packed.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        guard let from = source.baseAddress, let to = target.baseAddress else {
          return (Z_BUF_ERROR, 0, 0)
        }
        let given = min(range.count, Int(UInt32.max))
        let room = min(free, Int(UInt32.max))
        // zlib does not write through `next_in`; its type lacks the word const.
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: from + range.lowerBound)
        unsafe stream.pointee.avail_in = UInt32(given)
        unsafe stream.pointee.next_out = unsafe to + filled
        unsafe stream.pointee.avail_out = UInt32(room)
        let result = unsafe CZLib.inflate(stream, Z_NO_FLUSH)
        let used = unsafe given - Int(stream.pointee.avail_in)
        let made = unsafe room - Int(stream.pointee.avail_out)
        return (result, used, made)
      }
    }
  }
}
