import Foundation
import Glibc

/// Writes files whole or not at all.
package enum AtomicFile {
  /// Why a file was not written; what was there before still is.
  package struct WriteError: Error, Sendable, Equatable {
    package let path: String
    /// In the system's words.
    package let detail: String
    /// The system's number of the error; 0 where it was not asked.
    package let code: Int32

    package init(path: String, detail: String, code: Int32 = 0) {
      self.path = path
      self.detail = detail
      self.code = code
    }

    init(path: String, code: Int32) {
      self.init(path: path, detail: unsafe String(cString: strerror(code)), code: code)
    }
  }

  /// Writes all of the bytes, or none.
  package static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32? = nil
  ) throws(WriteError) {
    try write(to: path, mode: mode) { try $0(bytes) }
  }

  /// Writes to a temporary name beside the file, then renames, once all of it is on the disk.
  ///
  /// `content` gives the bytes piece by piece; whatever it throws, nothing is written. Who may read the file stays as it was; of a new one it is `mode` that tells, else the process'
  /// mask. A link is followed, so that it stays one. What is there and no ordinary file is left
  /// alone: renaming would put a file in the place of a device or pipe.
  package static func write(
    to path: String, mode: UInt32? = nil,
    content: (_ put: ([UInt8]) throws -> Void) throws -> Void
  ) throws(WriteError) {
    let target = try target(of: path)
    // A short name of its own: the file's may be as long as names may be. Hidden, and without the
    // file's ending, so that nobody takes it for a report.
    let folder = (target as NSString).deletingLastPathComponent
    let place = (folder as NSString).appendingPathComponent(".klartone-\(UUID().uuidString)")
    let file = unsafe open(place, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw WriteError(path: path, code: errno) }
    var code: Int32 = 0
    do {
      try content { bytes in
        code = append(bytes, to: file)
        if code != 0 { throw WriteError(path: path, code: code) }
      }
      code = sync(file)
    } catch {
      close(file)
      _ = unsafe unlink(place)
      throw error as? WriteError ?? WriteError(path: path, detail: String(describing: error))
    }
    if code == 0, let mode = Self.mode(of: target) ?? mode, fchmod(file, mode) != 0 { code = errno }
    if close(file) != 0, code == 0 { code = errno }
    if code == 0, unsafe rename(place, target) != 0 { code = errno }
    guard code == 0 else {
      _ = unsafe unlink(place)
      throw WriteError(path: path, code: code)
    }
  }

  /// Looks at whether a file could be written, as far as that can be told without writing it: the
  /// disk may still be too small.
  package static func check(_ path: String) throws(WriteError) {
    let folder = (try target(of: path) as NSString).deletingLastPathComponent
    guard unsafe access(folder.isEmpty ? "." : folder, W_OK | X_OK) == 0 else {
      throw WriteError(path: path, code: errno)
    }
  }

  /// Where the file is, all links followed.
  private static func target(of path: String) throws(WriteError) -> String {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let type = try? FileManager.default.attributesOfItem(atPath: target)[.type]
    if let type = type as? FileAttributeType, type != .typeRegular {
      throw WriteError(path: path, detail: type.rawValue)
    }
    return target
  }

  private static func mode(of path: String) -> mode_t? {
    let found = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    return (found as? NSNumber).map { mode_t($0.uint32Value) }
  }

  /// Gives the system's number of the error; 0 when all was written.
  private static func append(_ bytes: [UInt8], to file: Int32) -> Int32 {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { all in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: all[done...])
        return unsafe Glibc.write(file, rest.baseAddress, rest.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      done += count
    }
    return 0
  }

  /// Some file systems know no such thing; then renaming is all that can be done.
  private static func sync(_ file: Int32) -> Int32 {
    fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno
  }
}
