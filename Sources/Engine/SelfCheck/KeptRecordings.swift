import Foundation
package import SelfCheck
package import Signal
import SoundFiles

/// Recordings kept of those who agreed, in a folder that `klartone adapt` reads once a person has
/// filled in what is said (`spoken`).
package struct KeptRecordings: Sendable {
  private let folder: String

  package init(folder: String) { self.folder = folder }

  private static let header = "file\tname\tdepartment\tspoken\tconsent\n"

  /// Keeps one as a WAV with a name that tells nothing, and a line about it in `labels.tsv`; both for
  /// this user's eyes only.
  /// `consented` is the time of consent, ISO 8601. Throws when it could not be written.
  package func keep(_ sound: SampleBuffer, of caller: Caller, consented: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let list = "\(folder)/labels.tsv"
    let lock = try FolderLock(ofFile: list)
    defer { lock.release() }
    let name = "\(RandomText.hexadecimal(bytes: 8)).wav"
    let secret: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    guard
      FileManager.default.createFile(
        atPath: "\(folder)/\(name)", contents: Data(WaveBytes.of(sound)), attributes: secret)
    else { throw AtomicFile.WriteError(path: name, detail: "") }
    if !FileManager.default.fileExists(atPath: list) {
      _ = FileManager.default.createFile(
        atPath: list, contents: Data(Self.header.utf8), attributes: secret)
    }
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: list))
    defer { try? handle.close() }
    try handle.seekToEnd()
    // Callers are tidied: no tab or line end is in them.
    let line = [name, caller.name, caller.department, "", consented].joined(separator: "\t") + "\n"
    try handle.write(contentsOf: Data(line.utf8))
  }
}
