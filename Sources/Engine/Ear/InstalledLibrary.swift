import Foundation

/// Which PocketSphinx is installed; the library has no call that tells.
enum InstalledLibrary {
  /// The version Klartone is written for, taken for granted where no package manager knows better.
  private static let usual = "0.8+5prealpha+1"

  /// Name and version of the library, without the revision of its packaging.
  static let name = "PocketSphinx \(version ?? usual)"

  private static var version: String? {
    guard let status = FileManager.default.contents(atPath: "/var/lib/dpkg/status"),
      let entry = status.range(of: Data("Package: libpocketsphinx3\n".utf8))
    else { return nil }
    let rest = status[entry.upperBound...]
    let end = rest.range(of: Data("\n\n".utf8))?.lowerBound ?? rest.endIndex
    let fields = String(decoding: rest[..<end], as: UTF8.self).split(separator: "\n")
    guard fields.contains("Status: install ok installed"),
      let field = fields.first(where: { $0.hasPrefix("Version: ") })
    else { return nil }
    let version = field.dropFirst("Version: ".count)
    return String(version.lastIndex(of: "-").map { version[..<$0] } ?? version)
  }
}
