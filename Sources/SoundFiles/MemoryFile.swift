internal import CSndFile
import Glibc

/// A file in memory that the encoder writes.
final class MemoryFile {
  private(set) var bytes: [UInt8] = []
  private var position = 0

  fileprivate func seek(_ offset: Int, from whence: Int32) -> Int {
    let base =
      switch whence {
      case SEEK_CUR: position
      case SEEK_END: bytes.count
      default: 0
      }
    let (target, overflow) = base.addingReportingOverflow(offset)
    // The library goes back to write its header again, and never beyond the end.
    guard !overflow, target >= 0, target <= bytes.count else { return -1 }
    position = target
    return target
  }

  fileprivate func write(_ source: UnsafeRawBufferPointer) -> Int {
    let end = position + source.count
    if end > bytes.count { bytes += [UInt8](repeating: 0, count: end - bytes.count) }
    for index in 0..<source.count { bytes[position + index] = unsafe source[index] }
    position = end
    return source.count
  }

  fileprivate func read(into target: UnsafeMutableRawBufferPointer) -> Int {
    let count = max(0, min(target.count, bytes.count - position))
    for index in 0..<count { unsafe target[index] = bytes[position + index] }
    position += count
    return count
  }

  fileprivate var tell: Int { position }
}

/// The functions libsndfile calls; `user_data` is an unretained ``MemoryFile``.
@unsafe func memoryFileFunctions() -> SF_VIRTUAL_IO {
  unsafe SF_VIRTUAL_IO(
    get_filelen: { data in
      guard let file = unsafe memoryFile(data) else { return 0 }
      return sf_count_t(file.bytes.count)
    },
    seek: { offset, whence, data in
      guard let file = unsafe memoryFile(data) else { return -1 }
      return sf_count_t(file.seek(Int(offset), from: whence))
    },
    read: { buffer, count, data in
      guard let file = unsafe memoryFile(data), let buffer = unsafe buffer, count > 0 else {
        return 0
      }
      let target = unsafe UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))
      return sf_count_t(unsafe file.read(into: target))
    },
    write: { buffer, count, data in
      guard let file = unsafe memoryFile(data), let buffer = unsafe buffer, count > 0 else {
        return 0
      }
      let source = unsafe UnsafeRawBufferPointer(start: buffer, count: Int(count))
      return sf_count_t(unsafe file.write(source))
    },
    tell: { data in
      guard let file = unsafe memoryFile(data) else { return 0 }
      return sf_count_t(file.tell)
    })
}

@unsafe private func memoryFile(_ data: UnsafeMutableRawPointer?) -> MemoryFile? {
  unsafe data.map { unsafe Unmanaged<MemoryFile>.fromOpaque($0).takeUnretainedValue() }
}
