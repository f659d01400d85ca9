import Foundation
import Glibc
import Testing

/// `klartone serve` on a port of the system's choice, ended when the value is gone.
final class ServeProcess {
  let address: String
  private let process = Process()
  private let output = Pipe()
  private let errors: URL

  /// Starts the server for the fixture municipality and waits until it says where it is.
  init(_ arguments: [String] = [], in folder: URL) throws {
    let municipality = KlartoneProcess.fixtures + "/municipality"
    errors = folder.appendingPathComponent("err-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
    process.executableURL = KlartoneProcess.program
    process.arguments =
      [
        "serve", "--config", municipality + "/klartone.json5", "--directory",
        municipality + "/people.csv", "--listen", "127.0.0.1:0",
      ] + arguments
    var environment = ProcessInfo.processInfo.environment
    environment["KLARTONE_MODELS"] = KlartoneProcess.root.appendingPathComponent("models").path
    process.environment = environment
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    var line = ""
    while !line.hasSuffix("\n"), let byte = try output.fileHandleForReading.read(upToCount: 1),
      !byte.isEmpty
    {
      line += String(decoding: byte, as: UTF8.self)
    }
    let match = try #require(
      line.firstMatch(of: /http:\/\/127\.0\.0\.1:\d+\//), "\(line)")
    address = String(match.output)
  }

  var number: Int32 { process.processIdentifier }

  /// What it wrote to standard error.
  var diagnostics: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }

  /// Ends it as the system does; gives its exit code, nil when it would not end.
  func end() -> Int32? {
    kill(process.processIdentifier, SIGTERM)
    let patience = ContinuousClock.now + .seconds(10)
    while process.isRunning, ContinuousClock.now < patience { usleep(20_000) }
    guard !process.isRunning else { return nil }
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  /// Runs a script of `Tests/serve` and gives what it printed.
  static func script(_ name: String, _ arguments: [String], seconds: Int = 120) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    process.arguments =
      [
        "-k", "5", "\(seconds)", "/usr/bin/python3",
        KlartoneProcess.root.appendingPathComponent("Tests/serve/\(name).py").path,
      ] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(name)")
    return data
  }
}
