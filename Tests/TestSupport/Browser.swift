package import Foundation

/// A real browser, headless Chromium, run by a script in `Tests/browser` (see its `kit.py`).
package enum Browser {
  /// A rule of WCAG 2.1 A or AA that a page breaks, as axe-core tells.
  package struct Violation: Sendable, Decodable, CustomStringConvertible {
    package let rule: String
    package let impact: String
    package let help: String
    /// Selector, markup and what is wrong there; five at most.
    package let places: [String]

    package var description: String {
      "\(rule) (\(impact)): \(help)\n  " + places.joined(separator: "\n  ")
    }
  }

  /// A script that failed: what it printed to standard error.
  package struct Failure: Error, CustomStringConvertible {
    package let script: String
    package let status: Int32
    package let diagnostics: String

    package var description: String { "\(script) left with \(status)\n\(diagnostics)" }
  }

  /// The folder of Package.swift.
  package static let root = ProjectFolder.root

  /// Runs `Tests/browser/<script>.py` and decodes the JSON object it prints.
  ///
  /// - Parameters:
  ///   - script: the file's name without `.py`.
  ///   - arguments: what the script takes.
  ///   - type: what its JSON object is decoded as.
  ///   - seconds: after which it is stopped.
  /// - Returns: what the script found.
  /// - Throws: ``Failure`` when it did not leave with 0, or an error of decoding.
  package static func run<Result: Decodable>(
    _ script: String, _ arguments: [String], as type: Result.Type = Result.self,
    seconds: Int = 120
  ) throws -> Result {
    let folder = try TemporaryFolder()
    // Foundation keeps what an ended process was given.
    var opened: [FileHandle] = []
    defer { for handle in opened { try? handle.close() } }
    func file(_ name: String) throws -> FileHandle {
      let url = URL(fileURLWithPath: try folder.write([], as: name))
      let handle = try FileHandle(forUpdating: url)
      opened.append(handle)
      return handle
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    process.arguments =
      [
        "-k", "5", "\(seconds)", "/usr/bin/python3",
        root.appendingPathComponent("Tests/browser/\(script).py").path,
      ] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try file("out")
    process.standardError = try file("err")
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(
        script: script, status: process.terminationStatus,
        diagnostics: String(decoding: try folder.bytes("err"), as: UTF8.self))
    }
    return try JSONDecoder().decode(type, from: Data(try folder.bytes("out")))
  }
}
