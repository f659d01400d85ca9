import Foundation
import Synchronization

/// Texts read aloud.
extension Espeak {
  /// Reads a text aloud on the sound card, at 80 to 450 words per minute.
  ///
  /// - Throws: `EspeakError`.
  package func say(_ text: String, wordsPerMinute: Int) throws(EspeakError) {
    try speak(text, ["-s", "\(wordsPerMinute)"])
  }

  /// Reads a text into a WAV file, which is replaced.
  ///
  /// - Throws: `EspeakError`.
  package func write(_ text: String, to path: String, wordsPerMinute: Int) throws(EspeakError) {
    try speak(text, ["-s", "\(wordsPerMinute)", "-w", path])
  }

  private func speak(_ text: String, _ options: [String]) throws(EspeakError) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command)
    process.arguments = ["-v", voice, "--stdin"] + options
    let (stdin, errors) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    do { try process.run() } catch {
      throw .failed(status: -1, message: error.localizedDescription)
    }
    let feeder = Thread {
      try? stdin.fileHandleForWriting.write(contentsOf: Data(text.utf8))
      try? stdin.fileHandleForWriting.close()
    }
    feeder.start()
    let overdue = Mutex(false)
    let watchdog = DispatchWorkItem { [process] in
      overdue.withLock { $0 = true }
      process.terminate()
    }
    // A minute is read in a minute; into a file it is much faster.
    DispatchQueue.global().asyncAfter(
      deadline: .now() + .seconds(patience + text.utf8.count / 5), execute: watchdog)
    // Without a sound card it may complain, say nothing and end with 0.
    let complaint = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    watchdog.cancel()
    if overdue.withLock({ $0 }) { throw .timedOut(seconds: patience) }
    let said = complaint.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
    guard process.terminationStatus == 0, !complaint.lowercased().contains("error") else {
      throw .failed(status: process.terminationStatus, message: said)
    }
  }
}
