import Foundation
import Glibc
package import Reporting
import Synchronization

/// Results to stdout, diagnostics to stderr.
package struct Output: Sendable {
  package let terminal: Terminal
  /// stderr is watched by a person: progress may be shown.
  package let isWatched: Bool
  private let failure = WriteFailure()

  /// Why a result could not be written, in the system's words; nil when all could.
  var writeFailure: String? { failure.reason.withLock { $0 } }

  /// Looks at what the process is connected to.
  package init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    let toTerminal = isatty(STDOUT_FILENO) == 1
    let wanted = environment["NO_COLOR"]?.isEmpty != false && environment["TERM"] != "dumb"
    terminal = Terminal(
      color: toTerminal && wanted,
      width: environment["COLUMNS"].flatMap(Int.init) ?? (toTerminal ? 100 : 120))
    isWatched = isatty(STDERR_FILENO) == 1
  }

  /// Writes a result. A reader that has gone away (`| head`) is no error; what else hinders it, such
  /// as a full disk, is kept in `writeFailure`, and nothing more is written.
  package func result(_ text: String) { result(bytes: Array(text.utf8)) }

  /// The same for one piece of a long one.
  func result(bytes: [UInt8]) {
    guard writeFailure == nil else { return }
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      let cause = Self.systemError(error)
      guard cause?.code != Int(EPIPE) else { return }
      failure.reason.withLock { $0 = (cause ?? error as NSError).localizedDescription }
    }
  }

  /// What the system said, below what Foundation makes of it.
  private static func systemError(_ error: any Error) -> NSError? {
    var next: NSError? = error as NSError
    while let current = next {
      if current.domain == NSPOSIXErrorDomain { return current }
      next = current.userInfo[NSUnderlyingErrorKey] as? NSError
    }
    return nil
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

/// Shared by copies of an output.
private final class WriteFailure: Sendable {
  let reason = Mutex<String?>(nil)
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
