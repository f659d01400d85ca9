import Foundation

/// Where ears are looked for.
package enum ModelFolders {
  /// `KLARTONE_MODELS`, then `models` beside or above the running program (a checkout's build
  /// folder lies inside it), then where packages put shared files.
  package static func standard(
    environment: [String: String] = ProcessInfo.processInfo.environment,
    executable: String = executablePath
  ) -> [String] {
    var folders: [String] = []
    if let chosen = environment["KLARTONE_MODELS"], !chosen.isEmpty { folders.append(chosen) }
    var folder = (executable as NSString).deletingLastPathComponent
    while folder.count > 1 {
      for candidate in ["\(folder)/models", "\(folder)/share/klartone/models"]
      where FileManager.default.fileExists(atPath: "\(candidate)/da/lexicon.txt") {
        folders.append(candidate)
      }
      folder = (folder as NSString).deletingLastPathComponent
    }
    return folders + ["/usr/local/share/klartone/models", "/usr/share/klartone/models"]
  }

  /// The running program, links resolved.
  package static var executablePath: String {
    let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    return path ?? CommandLine.arguments.first ?? ""
  }
}
