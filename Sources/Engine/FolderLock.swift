import Foundation
import Glibc

/// Keeps two Klartones from changing one file at the same time: a lock on the file's folder, which
/// leaves nothing behind and goes with the process.
struct FolderLock {
  private let handle: FileHandle

  /// Waits until nobody else has it.
  init(ofFile path: String) throws(AtomicFile.WriteError) {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let folder = file.deletingLastPathComponent().path
    guard let handle = FileHandle(forReadingAtPath: folder) else {
      throw AtomicFile.WriteError(
        path: path, detail: CocoaError(.fileNoSuchFile).localizedDescription)
    }
    // Where the file system knows no locks, the write is still whole.
    while flock(handle.fileDescriptor, LOCK_EX) != 0, errno == EINTR {}
    self.handle = handle
  }

  func release() {
    flock(handle.fileDescriptor, LOCK_UN)
    try? handle.close()
  }
}
