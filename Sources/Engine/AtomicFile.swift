import Foundation

/// Writes files whole or not at all.
package enum AtomicFile {
  /// Why a file was not written; what was there before still is.
  package struct WriteError: Error, Sendable, Equatable {
    package let path: String
    package let detail: String
  }

  /// Writes to a temporary name beside the file, then renames.
  ///
  /// A link is followed, so that it stays one. What is there and no ordinary file is left alone:
  /// renaming would put a file in the place of a device or pipe.
  package static func write(_ bytes: [UInt8], to path: String) throws(WriteError) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let type = try? FileManager.default.attributesOfItem(atPath: target.path)[.type]
    if let type = type as? FileAttributeType, type != .typeRegular {
      throw WriteError(path: path, detail: "\(type.rawValue)")
    }
    do {
      try Data(bytes).write(to: target, options: .atomic)
    } catch {
      throw WriteError(path: path, detail: (error as NSError).localizedDescription)
    }
  }
}
