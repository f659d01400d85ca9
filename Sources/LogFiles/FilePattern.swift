import Foundation

/// File names with `*` (any letters) and `?` (any one), as in `/var/log/asterisk/full*`.
package enum FilePattern {
  /// The files that match, in order of their names; a pattern without wildcards is itself, whether
  /// or not there is such a file, so that a missing one is told. Names that begin with a point must
  /// be asked for.
  package static func files(_ pattern: String) -> [String] {
    guard hasWildcard(pattern) else { return [pattern] }
    var found = [pattern.hasPrefix("/") ? "/" : ""]
    let parts = pattern.split(separator: "/")
    for (index, part) in parts.enumerated() {
      let part = String(part)
      let isLast = index == parts.count - 1
      found = found.flatMap { folder -> [String] in
        let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
        guard hasWildcard(part) else { return [prefix + part] }
        let names =
          (try? FileManager.default.contentsOfDirectory(atPath: prefix.isEmpty ? "." : prefix))
          ?? []
        return names.filter { name in
          (part.hasPrefix(".") || !name.hasPrefix(".")) && matches(name, part)
        }.map { prefix + $0 }.filter { isFolder($0) != isLast }
      }
    }
    return found.sorted()
  }

  private static func hasWildcard(_ text: String) -> Bool {
    text.contains("*") || text.contains("?")
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Greedy, going back to the last star only: never slower than the product of the lengths.
  static func matches(_ name: String, _ pattern: String) -> Bool {
    let (name, pattern) = (Array(name.unicodeScalars), Array(pattern.unicodeScalars))
    var (at, sought) = (0, 0)
    var star: (pattern: Int, name: Int)?
    while at < name.count {
      if sought < pattern.count, pattern[sought] == "?" || pattern[sought] == name[at],
        pattern[sought] != "*"
      {
        at += 1
        sought += 1
      } else if sought < pattern.count, pattern[sought] == "*" {
        star = (sought, at)
        sought += 1
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        at = last.name + 1
        sought = last.pattern + 1
      } else {
        return false
      }
    }
    return pattern[sought...].allSatisfy { $0 == "*" }
  }
}
