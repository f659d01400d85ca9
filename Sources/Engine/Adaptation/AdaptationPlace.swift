import Foundation

/// Where an adapted ear is built: beside where it goes, so that it appears there whole or not at all.
struct AdaptationPlace: Sendable {
  let target: String
  /// For this process' user alone; removed by `clear`.
  let workshop: String

  /// - Throws: `AdaptationError.occupied` when something is there already, if no empty folder;
  ///   `notWritten` when no folder can be made beside it.
  init(_ path: String) throws(AdaptationError) {
    target = URL(fileURLWithPath: path).standardizedFileURL.path
    try Self.checkFree(target)
    let parent = (target as NSString).deletingLastPathComponent
    let name = (target as NSString).lastPathComponent
    workshop = "\(parent)/.\(name).\(UUID().uuidString.prefix(8))"
    do {
      try FileManager.default.createDirectory(
        atPath: workshop, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw .notWritten(path: path, detail: (error as NSError).localizedDescription)
    }
  }

  /// The last part of the path, as the ear is called.
  var name: String { (target as NSString).lastPathComponent }

  /// Puts a folder of the workshop where it goes.
  func publish(_ folder: String) throws(AdaptationError) {
    try Self.checkFree(target)
    do {
      if FileManager.default.fileExists(atPath: target) {
        try FileManager.default.removeItem(atPath: target)
      }
      try FileManager.default.moveItem(atPath: folder, toPath: target)
    } catch {
      throw .notWritten(path: target, detail: (error as NSError).localizedDescription)
    }
  }

  func clear() {
    try? FileManager.default.removeItem(atPath: workshop)
  }

  private static func checkFree(_ path: String) throws(AdaptationError) {
    // Also true of a link that leads nowhere.
    guard (try? FileManager.default.attributesOfItem(atPath: path)) != nil else { return }
    guard let files = try? FileManager.default.contentsOfDirectory(atPath: path), files.isEmpty
    else { throw .occupied(path: path) }
  }
}
