import Foundation

/// Writes files whole or not at all.
package enum AtomicFile {
  /// Why a file was not written; what was there before still is.
  package struct WriteError: Error, Sendable, Equatable {
    package let path: String
    package let detail: String
  }

  /// Writes to a temporary name beside the file, then renames.
  package static func write(_ bytes: [UInt8], to path: String) throws(WriteError) {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw WriteError(path: path, detail: (error as NSError).localizedDescription)
    }
  }
}
