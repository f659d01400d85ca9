internal import CSndFile
import Glibc

/// The file as the decoder shall see it: some header bytes replaced, the end moved.
///
/// libsndfile reads through this, so that a header that lies about its sizes is put right for every
/// codec alike, and nothing outside the file can be reached.
final class VirtualFile {
  /// The length the decoder is shown; bytes beyond the real end are zero.
  let length: Int
  private let file: FileBytes
  private let patches: [Patch]
  private var position = 0
  /// Bytes at the end that were never asked for.
  private(set) var unread: Int
  /// The first thing that went wrong while reading.
  private(set) var failure: SoundFileError.Reason?

  /// Bytes that replace those at `offset`.
  struct Patch: Equatable {
    let offset: Int
    let bytes: [UInt8]
  }

  init(_ file: FileBytes, length: Int, patches: [Patch] = []) {
    self.file = file
    self.length = length
    self.patches = patches
    unread = length
  }

  fileprivate func seek(_ offset: Int, from whence: Int32) -> Int {
    let base =
      switch whence {
      case SEEK_CUR: position
      case SEEK_END: length
      default: 0
      }
    let (target, overflow) = base.addingReportingOverflow(offset)
    guard !overflow, target >= 0 else { return -1 }
    position = target
    return target
  }

  fileprivate func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = max(0, min(buffer.count, length - position))
    guard count > 0 else { return 0 }
    let target = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[0..<count])
    do throws(SoundFileError.Reason) {
      let real = unsafe try file.read(into: target, at: position)
      for index in real..<count { unsafe target[index] = 0 }
    } catch {
      failure = failure ?? error
      return 0
    }
    for patch in patches {
      for (index, byte) in patch.bytes.enumerated() {
        let place = patch.offset + index - position
        if place >= 0, place < count { unsafe target[place] = byte }
      }
    }
    position += count
    unread = min(unread, length - position)
    return count
  }

  fileprivate var tell: Int { position }
}

/// The functions libsndfile calls; `user_data` is an unretained ``VirtualFile``.
@unsafe func virtualFileFunctions() -> SF_VIRTUAL_IO {
  unsafe SF_VIRTUAL_IO(
    get_filelen: { data in
      guard let file = unsafe virtualFile(data) else { return 0 }
      return sf_count_t(file.length)
    },
    seek: { offset, whence, data in
      guard let file = unsafe virtualFile(data) else { return -1 }
      return sf_count_t(file.seek(Int(offset), from: whence))
    },
    read: { buffer, count, data in
      guard let file = unsafe virtualFile(data), let buffer = unsafe buffer, count > 0 else {
        return 0
      }
      let target = unsafe UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))
      return sf_count_t(unsafe file.read(into: target))
    },
    write: { _, _, _ in 0 },
    tell: { data in
      guard let file = unsafe virtualFile(data) else { return 0 }
      return sf_count_t(file.tell)
    })
}

@unsafe private func virtualFile(_ data: UnsafeMutableRawPointer?) -> VirtualFile? {
  unsafe data.map { unsafe Unmanaged<VirtualFile>.fromOpaque($0).takeUnretainedValue() }
}
