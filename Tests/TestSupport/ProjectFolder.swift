package import Foundation

/// Where the project lies.
package enum ProjectFolder {
  /// The folder of Package.swift.
  package static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()
}
