import Foundation
import Timing
import Voicemail

/// A folder of greetings, out of which no link is followed.
struct StorageFolder {
  enum Found {
    case file(GreetingFile)
    case missing
    /// The file is a link, or lies behind one, that leads out of the folder.
    case linkOutside
  }

  let root: String
  private let resolvedRoot: String

  /// - Throws: `missing` when there is no such folder.
  init(_ root: String) throws(MailboxSourceError) {
    guard kind(of: root) == .typeDirectory else {
      throw MailboxSourceError(path: root, reason: .missing)
    }
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    resolvedRoot = resolved(root)
  }

  func path(_ parts: [String]) -> String { ([root] + parts).joined(separator: "/") }

  /// Names in a folder within, in order; nil when it cannot be read, none when there is no folder.
  func names(in parts: [String]) -> [String]? {
    guard isFolder(parts) else { return [] }
    return (try? FileManager.default.contentsOfDirectory(atPath: path(parts)))?
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  func isFolder(_ parts: [String]) -> Bool {
    parts.allSatisfy(isPlainName) && kind(of: path(parts)) == .typeDirectory
      && isWithin(path(parts))
  }

  func find(_ parts: [String], slot: GreetingSlot) -> Found {
    guard !parts.isEmpty, parts.allSatisfy(isPlainName) else { return .missing }
    let path = path(parts)
    // What is not there cannot be resolved either, and would seem to lie elsewhere.
    guard (try? FileManager.default.attributesOfItem(atPath: path)) != nil else { return .missing }
    guard isWithin(path) else { return .linkOutside }
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved(path)),
      attributes[.type] as? FileAttributeType == .typeRegular
    else { return .missing }
    let changed = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970
    return .file(
      GreetingFile(
        path: path, slot: slot, changed: changed.map { Instant(Int64($0.rounded(.down))) },
        size: (attributes[.size] as? NSNumber)?.intValue ?? 0))
  }

  private func isWithin(_ path: String) -> Bool {
    let target = resolved(path)
    return target == resolvedRoot || target.hasPrefix(resolvedRoot + "/")
  }
}

/// Whether the name is one step down and no more: a database may hold anything.
private func isPlainName(_ name: String) -> Bool {
  !name.isEmpty && name != "." && name != ".." && !name.utf8.contains(UInt8(ascii: "/"))
    && !name.utf8.contains(0)
}

private func resolved(_ path: String) -> String {
  URL(fileURLWithPath: path).resolvingSymlinksInPath().path
}

/// What lies there, links followed; nil for nothing.
private func kind(of path: String) -> FileAttributeType? {
  let attributes = try? FileManager.default.attributesOfItem(atPath: resolved(path))
  return attributes?[.type] as? FileAttributeType
}

func isFile(_ path: String) -> Bool { kind(of: path) == .typeRegular }

/// A file's bytes.
func bytes(of path: String) throws(MailboxSourceError) -> [UInt8] {
  guard isFile(path) else { throw MailboxSourceError(path: path, reason: .missing) }
  do {
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  } catch {
    throw MailboxSourceError(path: path, reason: .unreadable("read error"))
  }
}
