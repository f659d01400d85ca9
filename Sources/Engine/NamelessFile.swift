import Foundation

/// A file without a name, in memory where the system has a memory file system: what another library
/// or program insists on having as a file, and nobody else is to find. It goes with the process,
/// however that ends.
package final class NamelessFile {
  private let handle: FileHandle

  /// A path to it for this process and its children.
  package var path: String {
    "/proc/\(ProcessInfo.processInfo.processIdentifier)/fd/\(handle.fileDescriptor)"
  }

  /// - Throws: `AtomicFile.WriteError` when there is nowhere to put it.
  package init() throws(AtomicFile.WriteError) {
    var made: FileHandle?
    for folder in ["/dev/shm/", NSTemporaryDirectory()] where made == nil {
      let name = folder + "klartone-" + UUID().uuidString
      let isThere = FileManager.default.createFile(
        atPath: name, contents: nil, attributes: [.posixPermissions: 0o600])
      guard isThere else { continue }
      made = FileHandle(forUpdatingAtPath: name)
      try? FileManager.default.removeItem(atPath: name)
    }
    guard let made else {
      throw AtomicFile.WriteError(
        path: NSTemporaryDirectory(),
        detail: CocoaError(.fileWriteNoPermission).localizedDescription)
    }
    handle = made
  }

  /// All that is in it.
  package func bytes() throws(AtomicFile.WriteError) -> [UInt8] {
    do {
      try handle.seek(toOffset: 0)
      return [UInt8](try handle.readToEnd() ?? Data())
    } catch {
      throw AtomicFile.WriteError(path: path, detail: (error as NSError).localizedDescription)
    }
  }
}
