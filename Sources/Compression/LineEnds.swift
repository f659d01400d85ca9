internal import Glibc

/// Finding line ends at the speed of the C library: a log is mostly lines nobody asks about.
package enum LineEnds {
  /// Where the next line feed is, from `start` on.
  package static func next(in bytes: Span<UInt8>, from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, 10, buffer.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }
}
