import Glibc

/// The bytes of a sound file: a regular file opened for reading, of which nothing is in memory, or
/// bytes that never were in a file.
///
/// Opened so that it cannot hang: a FIFO or a device gives an error at once, before a byte is read.
final class FileBytes: Sendable {
  /// -1 for bytes in memory.
  private let descriptor: Int32
  private let memory: [UInt8]
  /// Size in bytes when it was opened.
  let size: Int

  init(_ bytes: [UInt8]) {
    descriptor = -1
    memory = bytes
    size = bytes.count
  }

  init(path: [UInt8]) throws(SoundFileError.Reason) {
    guard !path.isEmpty, !path.contains(0) else { throw .notFound }
    let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let name = path.map { CChar(bitPattern: $0) } + [0]
    var opened: Int32 = -1
    repeat {
      opened = unsafe name.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return -1 }
        return unsafe open(start, flags)
      }
    } while opened < 0 && errno == EINTR
    guard opened >= 0 else { throw Self.reason(errno) }
    descriptor = opened
    memory = []
    var status = stat()
    guard unsafe fstat(opened, &status) == 0 else {
      let number = errno
      close(opened)
      throw .notReadable(errno: number)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw status.st_mode & S_IFMT == S_IFDIR ? .isDirectory : .notARegularFile
    }
    size = Int(status.st_size)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private static func reason(_ number: Int32) -> SoundFileError.Reason {
    switch number {
    case ENOENT, ENOTDIR: .notFound
    // A socket, or a device without a driver.
    case ENXIO, ENODEV: .notARegularFile
    default: .notReadable(errno: number)
    }
  }

  /// Fills `buffer` from the byte at `offset` on; gives the number of bytes, fewer at the end.
  func read(
    into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SoundFileError.Reason) -> Int {
    guard descriptor >= 0 else {
      let end = min(size, offset + buffer.count)
      guard offset >= 0, offset < end else { return 0 }
      unsafe buffer.copyBytes(from: memory[offset..<end])
      return end - offset
    }
    var done = 0
    while done < buffer.count, let base = buffer.baseAddress {
      let count = unsafe pread(descriptor, base + done, buffer.count - done, off_t(offset + done))
      if count > 0 {
        done += count
      } else if count == 0 {
        break
      } else if errno != EINTR {
        throw .notReadable(errno: errno)
      }
    }
    return done
  }

  /// Up to `count` bytes from `offset` on.
  func bytes(at offset: Int, count: Int) throws(SoundFileError.Reason) -> [UInt8] {
    guard offset >= 0, offset < size, count > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: min(count, size - offset))
    let read = { (buffer: inout UnsafeMutableBufferPointer<UInt8>) throws(SoundFileError.Reason) in
      try unsafe self.read(into: UnsafeMutableRawBufferPointer(buffer), at: offset)
    }
    let done = try unsafe bytes.withUnsafeMutableBufferPointer(read)
    bytes.removeLast(bytes.count - done)
    return bytes
  }
}
