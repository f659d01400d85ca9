import Foundation
import Synchronization

/// Another program as a child process. Text goes to it by standard input, never on its command line,
/// where every user of the machine could read it.
package struct ChildProgram: Sendable {
  /// Full path.
  package let path: String
  package let arguments: [String]

  /// The first of `names` in the search path; a name with a `/` is a path.
  ///
  /// - Throws: ``ProgramError/notInstalled(_:)``.
  package init(
    _ names: [String], arguments: [String] = [],
    searchPath: String = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  ) throws(ProgramError) {
    let found = names.lazy.compactMap { Self.find($0, searchPath) }.first
    guard let found else { throw .notInstalled(names) }
    path = found
    self.arguments = arguments
  }

  private static func find(_ name: String, _ searchPath: String) -> String? {
    let candidates =
      name.contains("/") ? [name] : searchPath.split(separator: ":").map { "\($0)/\(name)" }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - input: what it reads on standard input.
  ///   - patience: how many seconds it may take.
  /// - Throws: ``ProgramError``.
  package func run(_ input: [UInt8], patience: Int) throws(ProgramError) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    let stdin = Pipe()
    process.standardInput = stdin
    // A file and not a pipe: a program may leave others behind that keep a pipe open.
    let errors = Self.scratch()
    // Not left to the process, which the system may keep for a while after its end.
    defer { try? errors?.close() }
    process.standardError = errors ?? FileHandle.nullDevice
    do { try process.run() } catch {
      throw .notStarted(path, detail: (error as NSError).localizedDescription)
    }
    // It may end without having read everything.
    let feeder = Thread {
      try? stdin.fileHandleForWriting.write(contentsOf: Data(input))
      try? stdin.fileHandleForWriting.close()
    }
    feeder.start()
    let overdue = Mutex(false)
    let watchdog = DispatchWorkItem { [weak process] in
      overdue.withLock { $0 = true }
      process?.terminate()
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(patience), execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    guard !overdue.withLock({ $0 }), process.terminationReason == .exit else {
      throw .interrupted(path)
    }
    guard process.terminationStatus == 0 else {
      throw .failed(path, status: process.terminationStatus, message: Self.lastLines(errors))
    }
  }

  /// A nameless file.
  private static func scratch() -> FileHandle? {
    let file = NSTemporaryDirectory() + "klartone-" + UUID().uuidString
    let made = FileManager.default.createFile(
      atPath: file, contents: nil, attributes: [.posixPermissions: 0o600])
    guard made, let handle = FileHandle(forUpdatingAtPath: file) else { return nil }
    try? FileManager.default.removeItem(atPath: file)
    return handle
  }

  private static func lastLines(_ file: FileHandle?) -> String {
    guard let file, (try? file.seek(toOffset: 0)) != nil,
      let bytes = try? file.read(upToCount: 1 << 16)
    else { return "" }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).suffix(3)
      .joined(separator: " ")
  }
}
