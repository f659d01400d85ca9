import Foundation
import Voicemail

/// Finds files that a configuration file includes: relative names below its own folder, as
/// Asterisk's configuration folder is; absolute ones where they say, or, when the configuration was
/// copied from another machine, below its folder too.
struct ConfigFolder {
  private static let usual = "/etc/asterisk/"

  let path: String

  init(of file: String) {
    path = (file as NSString).deletingLastPathComponent
  }

  func resolve(_ name: String) -> ConfigInclusion {
    for candidate in candidates(name) {
      let paths = Self.expand(candidate)
      if paths.isEmpty { continue }
      var files: [ConfigFile] = []
      for path in paths {
        do {
          files.append(ConfigFile(path: path, bytes: try SpoolFiles.bytes(path)))
        } catch {
          if error.reason != .missing { return .unreadable(path: path) }
        }
      }
      if !files.isEmpty { return .files(files) }
    }
    return .files([])
  }

  private func candidates(_ name: String) -> [String] {
    let prefix = path.isEmpty ? "" : path + "/"
    guard name.hasPrefix("/") else { return [prefix + name] }
    guard name.hasPrefix(Self.usual) else { return [name] }
    return [name, prefix + name.dropFirst(Self.usual.count)]
  }

  /// `*` in the last part of a path stands for any letters.
  private static func expand(_ path: String) -> [String] {
    let name = (path as NSString).lastPathComponent
    guard name.contains("*") else { return [path] }
    let folder = (path as NSString).deletingLastPathComponent
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") && matches($0[...], name[...]) }.sorted()
      .map { "\(folder)/\($0)" }
  }

  private static func matches(_ name: Substring, _ pattern: Substring) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, name.hasPrefix(first) else {
      return false
    }
    if parts.count == 1 { return name == first }
    var rest = name.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let place = rest.firstRange(of: part) else { return false }
      rest = rest[place.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
