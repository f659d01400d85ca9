import Foundation
import Synchronization

/// Letter-to-sound by espeak-ng, as a child process: the library is GPL, the command is not linked.
///
/// Words travel over standard input, never on the command line, where every user of the machine
/// could read the names.
package struct Espeak: Sendable {
  /// The command's full path.
  package let command: String
  package let voice: String
  /// How long one batch may take, in seconds.
  package let patience: Int

  /// - Throws: `EspeakError.notInstalled` when no executable of that name is in the search path.
  package init(
    voice: String = "da", patience: Int = 60,
    searchPath: String = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  ) throws(EspeakError) {
    let candidates = searchPath.split(separator: ":").map { "\($0)/espeak-ng" }
    guard let found = candidates.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw .notInstalled
    }
    command = found
    self.voice = voice
    self.patience = patience
  }

  /// The mnemonics of each word, in order, from one run of the command.
  ///
  /// - Parameter words: anything; what is neither letter, digit, hyphen nor apostrophe is left out,
  ///   since a full stop would make two clauses, and so two lines, of one word.
  /// - Returns: one line per word, empty for a word without letters or digits.
  /// - Throws: `EspeakError`.
  package func mnemonics(of words: [String]) throws(EspeakError) -> [String] {
    let cleaned = words.map { word in
      String(word.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" })
    }
    let asked = cleaned.indices.filter { cleaned[$0].contains { $0.isLetter || $0.isNumber } }
    guard !asked.isEmpty else { return cleaned.map { _ in "" } }
    let input = asked.map { cleaned[$0] }.joined(separator: "\n") + "\n"
    let lines = try run(input).split(separator: "\n").map(String.init)
    guard lines.count == asked.count else {
      throw .unexpectedAnswer(words: asked.count, lines: lines.count)
    }
    var result = [String](repeating: "", count: words.count)
    for (index, line) in zip(asked, lines) {
      result[index] = line
    }
    return result
  }

  private func run(_ input: String) throws(EspeakError) -> String {
    let (output, _) = try run(["-v", voice, "-q", "-x", "--sep=_"], input, patience: patience)
    return output
  }

  /// What it wrote and what it complained of.
  ///
  /// - Throws: `EspeakError`, also when it takes longer than `patience` seconds or ends with an error.
  func run(
    _ arguments: [String], _ input: String, patience: Int
  ) throws(EspeakError) -> (output: String, complaint: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command)
    process.arguments = arguments
    let (stdin, stdout, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = errors
    do { try process.run() } catch {
      throw .failed(status: -1, message: error.localizedDescription)
    }
    // Not left to the process, which the system may keep for a while after its end.
    defer {
      try? stdout.fileHandleForReading.close()
      try? errors.fileHandleForReading.close()
    }
    // A pipe holds 64 KiB: feed it from another thread, or both sides wait for each other.
    let feeder = Thread {
      try? stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try? stdin.fileHandleForWriting.close()
    }
    feeder.start()
    let overdue = Mutex(false)
    let watchdog = DispatchWorkItem { [weak process] in
      overdue.withLock { $0 = true }
      process?.terminate()
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(patience), execute: watchdog)
    let complaint = Mutex("")
    let listened = DispatchSemaphore(value: 0)
    let listener = Thread {
      let said = errors.fileHandleForReading.readDataToEndOfFile()
      complaint.withLock { $0 = String(decoding: said, as: UTF8.self) }
      listened.signal()
    }
    listener.start()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    listened.wait()
    process.waitUntilExit()
    watchdog.cancel()
    if overdue.withLock({ $0 }) { throw .timedOut(seconds: patience) }
    let said = complaint.withLock(\.self)
    guard process.terminationStatus == 0 else {
      throw .failed(
        status: process.terminationStatus,
        message: said.split(whereSeparator: \.isNewline).last.map(String.init) ?? "")
    }
    return (String(decoding: output, as: UTF8.self), said)
  }
}
