internal import Glibc

package enum InputError: Error, Sendable, Hashable {
  /// The system's error number (`ENOENT`, `EACCES`, …).
  case cannotOpen(code: Int32)
  /// A folder, a pipe, a device.
  case notAFile
  case cannotRead(code: Int32)
  case gzip(GzipError)
}

/// Which file it is, whatever it is called: it keeps this when it is renamed. A later file may get the
/// number of one that is gone.
package struct FileIdentity: Sendable, Hashable {
  package let device: UInt64
  package let number: UInt64

  package init(device: UInt64, number: UInt64) {
    self.device = device
    self.number = number
  }
}

/// A regular file open for reading.
package struct InputFile: ~Copyable {
  private let descriptor: Int32
  /// In bytes, when it was opened.
  package let size: Int
  /// When its content was last changed, seconds since 1970.
  package let changed: Int64
  package let identity: FileIdentity

  package init(path: String) throws(InputError) {
    // Without O_NONBLOCK opening a pipe would wait for somebody who writes.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw .cannotOpen(code: errno) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw .cannotOpen(code: code)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notAFile
    }
    self.descriptor = descriptor
    size = Int(status.st_size)
    changed = Int64(status.st_mtim.tv_sec)
    identity = FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
  }

  deinit { close(descriptor) }

  /// Replaces what lies in `buffer` from `start` by at most `room` bytes of the file from
  /// `offset`. Returns how many there were; 0 is the end.
  package func read(
    from offset: Int, into buffer: inout [UInt8], at start: Int, room: Int
  ) throws(InputError) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBufferPointer { target in
        let room = min(room, target.count - start)
        guard let base = target.baseAddress, start >= 0, room > 0 else { return 0 }
        return unsafe pread(descriptor, base + start, room, off_t(offset))
      }
      if count >= 0 { return count }
      let code = errno
      if code != EINTR { throw .cannotRead(code: code) }
    }
  }
}
