import Foundation
import Glibc
package import Reporting
import Synchronization

/// Results to stdout, diagnostics to stderr.
package struct Output: Sendable {
  package let terminal: Terminal
  /// stderr is watched by a person: progress may be shown.
  package let isWatched: Bool

  /// Looks at what the process is connected to.
  package init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    let toTerminal = isatty(STDOUT_FILENO) == 1
    let wanted = environment["NO_COLOR"]?.isEmpty != false && environment["TERM"] != "dumb"
    terminal = Terminal(
      color: toTerminal && wanted,
      width: environment["COLUMNS"].flatMap(Int.init) ?? (toTerminal ? 100 : 120))
    isWatched = isatty(STDERR_FILENO) == 1
  }

  /// Writes a result. A reader that has gone away (`| head`) is no error.
  package func result(_ text: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  }

  /// Writes a diagnostic on a line of its own.
  package func diagnostic(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data("klartone: \(text)\n".utf8))
  }

  /// Writes over the current line of a watched stderr.
  func progress(_ text: String) {
    guard isWatched else { return }
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(text)".utf8))
  }
}

/// How far a scan is, with the time left, for a person who watches.
final class Progress: Sendable {
  private let total: Int
  private let output: Output
  private let tongue: Tongue
  private let start = ContinuousClock.now
  private let last = Mutex(0)

  init(total: Int, output: Output, tongue: Tongue) {
    self.total = total
    self.output = output
    self.tongue = tongue
  }

  func report(_ done: Int) {
    // Workers report in any order: never count backwards.
    let isNewest = last.withLock { last in
      guard done > last else { return false }
      last = done
      return true
    }
    guard isNewest, output.isWatched else { return }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let left = seconds / Double(done) * Double(total - done)
    output.progress(
      tongue(
        "\(done) af \(total) hilsner, \(tongue.moment(left)) tilbage",
        "\(done) of \(total) greetings, \(tongue.moment(left)) left"))
    if done == total { output.progress("") }
  }
}
