import Foundation

/// Writes folders whole or not at all.
package enum FolderWriter {
  /// One file of a folder: its path within, with folders parted by `/`.
  package struct File: Sendable, Equatable {
    package let path: String
    package let bytes: [UInt8]

    package init(_ path: String, _ bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Whether a folder may be written there: nothing is, or an empty folder.
  package static func isFree(_ path: String) -> Bool {
    guard FileManager.default.fileExists(atPath: path) else { return true }
    return (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty == true
  }

  /// Writes beside the place, readable by the user alone, then renames.
  ///
  /// - Throws: `AtomicFile.WriteError`; what was there before still is.
  package static func write(_ files: [File], to path: String) throws(AtomicFile.WriteError) {
    let manager = FileManager.default
    let target = URL(fileURLWithPath: path).standardizedFileURL
    let scratch = target.deletingLastPathComponent()
      .appendingPathComponent(".\(target.lastPathComponent)-\(UUID().uuidString)")
    do {
      let own: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
      try manager.createDirectory(at: scratch, withIntermediateDirectories: false, attributes: own)
      for file in files {
        let place = scratch.appendingPathComponent(file.path)
        let folder = place.deletingLastPathComponent()
        try manager.createDirectory(
          at: folder, withIntermediateDirectories: true, attributes: own)
        try Data(file.bytes).write(to: place)
        try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: place.path)
      }
      guard isFree(target.path) else { throw CocoaError(.fileWriteFileExists) }
      // An empty folder gives way.
      if manager.fileExists(atPath: target.path) { try manager.removeItem(at: target) }
      try manager.moveItem(at: scratch, to: target)
    } catch {
      try? manager.removeItem(at: scratch)
      throw AtomicFile.WriteError(path: path, detail: (error as NSError).localizedDescription)
    }
  }
}
