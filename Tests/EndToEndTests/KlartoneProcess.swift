import Dispatch
import Foundation
import Glibc
import TestSupport
import Testing

/// The built program, run the way people run it.
enum KlartoneProcess {
  struct Outcome {
    let status: Int32
    let output: String
    let diagnostics: String

    /// The output as a JSON object.
    func json() throws -> [String: Any] {
      let root = try JSONSerialization.jsonObject(with: Data(output.utf8))
      return try #require(root as? [String: Any], "\(output)\(diagnostics)")
    }
  }

  /// The folder of Package.swift.
  static let root = ProjectFolder.root

  static let fixtures = root.appendingPathComponent("fixtures").path

  /// SwiftPM puts programs beside the test bundle that runs this code.
  static let program: URL = {
    let bundle =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let beside = URL(fileURLWithPath: bundle).deletingLastPathComponent()
    let candidates = [
      ProcessInfo.processInfo.environment["KLARTONE_BINARY"].map { URL(fileURLWithPath: $0) },
      CommandLine.arguments.first.map {
        URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("klartone")
      },
      beside.appendingPathComponent("klartone"),
      Bundle.main.bundleURL.appendingPathComponent("klartone"),
      root.appendingPathComponent(".build/debug/klartone"),
    ].compactMap(\.self)
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? candidates[candidates.count - 1]
  }()

  /// The program did not end in time: it hangs, or the machine is much too slow.
  struct Hang: Error {
    let arguments: [String]
  }

  /// Runs the program to its end.
  ///
  /// Output goes through files, which never fill up as pipes do.
  ///
  /// - Parameters:
  ///   - arguments: the words behind `klartone`.
  ///   - input: what stands on standard input.
  ///   - environment: variables beside the tests' own.
  ///   - directory: the folder it starts in; the tests' own when nil.
  ///   - watcher: a program that runs it, with its arguments, such as strace.
  ///   - seconds: after which it is stopped.
  /// - Returns: how it ended and what it wrote.
  /// - Throws: `Hang` when it had to be stopped.
  static func run(
    _ arguments: [String], input: [UInt8]? = nil, environment: [String: String] = [:],
    in directory: URL? = nil, under watcher: [String] = [], seconds: Double = 120
  ) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("klartone-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Foundation keeps what an ended process was given: three descriptors for each run.
    var opened: [FileHandle] = []
    defer { for handle in opened { try? handle.close() } }
    func file(_ name: String, _ content: [UInt8] = []) throws -> FileHandle {
      let url = folder.appendingPathComponent(name)
      try Data(content).write(to: url)
      let handle = try FileHandle(forUpdating: url)
      opened.append(handle)
      return handle
    }
    let process = Process()
    process.executableURL = watcher.first.map { URL(fileURLWithPath: $0) } ?? program
    process.arguments =
      watcher.isEmpty ? arguments : watcher.dropFirst() + [program.path] + arguments
    process.standardInput = try file("in", input ?? [])
    process.standardOutput = try file("out")
    process.standardError = try file("err")
    var variables = ProcessInfo.processInfo.environment
    variables["KLARTONE_MODELS"] = root.appendingPathComponent("models").path
    variables["COLUMNS"] = "100"
    variables.merge(environment) { $1 }
    process.environment = variables
    process.currentDirectoryURL = directory
    let end = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in end.signal() }
    try process.run()
    guard end.wait(timeout: .now() + seconds) == .success else {
      kill(process.processIdentifier, SIGKILL)
      throw Hang(arguments: arguments)
    }
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }
    let status = process.terminationReason == .exit ? process.terminationStatus : -1
    return Outcome(status: status, output: try text("out"), diagnostics: try text("err"))
  }

  /// Runs `body` with a folder that is gone afterwards.
  static func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("klartone-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}

extension [String: Any] {
  /// `["elements"]["name"]` as an object.
  func element(_ name: String) throws -> [String: Any] {
    let elements = try #require(self["elements"] as? [String: [String: Any]])
    return try #require(elements[name])
  }
}
