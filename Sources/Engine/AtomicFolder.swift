import Foundation
import Glibc
import Renaming

/// Writes folders of files whole or not at all: what was there stays until all of the new is.
package struct AtomicFolder {
  /// Why a folder was not written; what was there before still is.
  package enum Refusal: Error, Sendable, Equatable {
    /// There is something else there, which is not ours to replace.
    case notOurs(path: String)
    case failed(AtomicFile.WriteError)
  }

  /// The file by which a folder is known as one of these, and may be replaced; `text` tells people.
  package struct Mark: Sendable {
    package let name: String
    package let text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  private let draft: URL
  private let isPrivate: Bool
  private var made: Set<String> = []

  /// Whether a folder without a mark may be written there: nothing is, or an empty folder.
  package static func isFree(_ path: String) -> Bool {
    mayReplace(URL(fileURLWithPath: path).resolvingSymlinksInPath(), nil)
  }

  /// Writes a folder's files into a hidden one beside it, and puts that in its place at the end.
  ///
  /// A folder that is there must be empty or have the mark. A link to a folder stays one. What is
  /// private can be read by this user alone.
  ///
  /// - Throws: ``Refusal``.
  package static func write(
    to path: String, mark: Mark?, isPrivate: Bool = false,
    _ body: (inout AtomicFolder) throws(AtomicFile.WriteError) -> Void
  ) throws(Refusal) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard mayReplace(target, mark) else { throw .notOurs(path: path) }
    do throws(AtomicFile.WriteError) {
      // One at a time: then drafts that are there are of processes that were stopped.
      let lock = try FolderLock(ofFile: target.path)
      defer { lock.release() }
      clearDrafts(beside: target)
      let draft = target.deletingLastPathComponent()
        .appendingPathComponent(prefix(target) + "\(getpid())", isDirectory: true)
      defer { try? FileManager.default.removeItem(at: draft) }
      var folder = AtomicFolder(draft: draft, isPrivate: isPrivate)
      try folder.makeFolder(draft)
      if let mark { try folder.add(mark.name, Array(mark.text.utf8)) }
      try body(&folder)
      try put(draft, inPlaceOf: target)
    } catch {
      throw .failed(AtomicFile.WriteError(path: path, detail: error.detail))
    }
  }

  private init(draft: URL, isPrivate: Bool) {
    self.draft = draft
    self.isPrivate = isPrivate
  }

  /// Adds a file; `path` is from the folder's top, with `/`.
  package mutating func add(
    _ path: String, _ bytes: [UInt8]
  ) throws(AtomicFile.WriteError) {
    let file = draft.appendingPathComponent(path)
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty, made.insert(folder).inserted {
      try makeFolder(draft.appendingPathComponent(folder, isDirectory: true))
    }
    guard
      FileManager.default.createFile(
        atPath: file.path, contents: nil, attributes: isPrivate ? [.posixPermissions: 0o600] : nil)
    else {
      throw AtomicFile.WriteError(path: path, detail: unsafe String(cString: strerror(errno)))
    }
    do {
      let handle = try FileHandle(forWritingTo: file)
      try handle.write(contentsOf: Data(bytes))
      try handle.close()
    } catch {
      throw AtomicFile.WriteError(path: path, detail: (error as NSError).localizedDescription)
    }
  }

  private func makeFolder(_ url: URL) throws(AtomicFile.WriteError) {
    do {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true,
        attributes: isPrivate ? [.posixPermissions: 0o700] : nil)
    } catch {
      throw AtomicFile.WriteError(
        path: url.path, detail: (error as NSError).localizedDescription)
    }
  }

  /// Nothing, an empty folder, or one with the mark.
  private static func mayReplace(_ target: URL, _ mark: Mark?) -> Bool {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard unsafe files.fileExists(atPath: target.path, isDirectory: &isFolder) else { return true }
    guard isFolder.boolValue,
      let content = try? files.contentsOfDirectory(atPath: target.path)
    else { return false }
    return content.isEmpty || mark.map { content.contains($0.name) } ?? false
  }

  private static func prefix(_ target: URL) -> String {
    ".\(target.lastPathComponent).klartone-"
  }

  private static func clearDrafts(beside target: URL) {
    let parent = target.deletingLastPathComponent()
    let content = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    for name in content where name.hasPrefix(prefix(target)) {
      try? FileManager.default.removeItem(at: parent.appendingPathComponent(name))
    }
  }

  /// Afterwards the draft's name is that of the old folder, if there was one.
  private static func put(
    _ draft: URL, inPlaceOf target: URL
  ) throws(AtomicFile.WriteError) {
    guard FileManager.default.fileExists(atPath: target.path) else {
      return try rename(draft.path, target.path)
    }
    let problem = exchangeNames(draft.path, target.path)
    if problem == 0 { return }
    guard problem == EINVAL || problem == ENOSYS || problem == EOPNOTSUPP else {
      throw AtomicFile.WriteError(
        path: target.path, detail: unsafe String(cString: strerror(problem)))
    }
    // Some network file systems cannot exchange: for a moment there is none.
    let old = draft.path + ".old"
    try rename(target.path, old)
    do throws(AtomicFile.WriteError) {
      try rename(draft.path, target.path)
    } catch {
      try rename(old, target.path)
      throw error
    }
    try? FileManager.default.removeItem(atPath: old)
  }

  private static func rename(_ from: String, _ to: String) throws(AtomicFile.WriteError) {
    guard unsafe Glibc.rename(from, to) == 0 else {
      throw AtomicFile.WriteError(path: to, detail: unsafe String(cString: strerror(errno)))
    }
  }
}
