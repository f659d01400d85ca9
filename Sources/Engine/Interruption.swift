import Dispatch
import Glibc
import Sphinx

/// Ends the process in order when somebody asks it to stop: Ctrl-C, `SIGTERM`, a lost terminal.
/// Intermediate files are removed first; then the signal does what it would have done.
///
/// Against `SIGKILL` and crashes nothing helps: the next start removes what those leave behind.
package final class Interruption {
  private let sources: [any DispatchSourceSignal]

  /// `last` is called once, from any thread, with the signal's number. What is ignored already
  /// (`nohup`) stays ignored.
  package init(_ last: @escaping @Sendable (Int32) -> Void) {
    sources = [SIGINT, SIGTERM, SIGHUP].compactMap { number in
      guard !Self.isIgnored(number) else { return nil }
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        ScratchFolders.removeAll()
        last(number)
        _ = signal(number, SIG_DFL)
        kill(getpid(), number)
      }
      source.resume()
      return source
    }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var found = sigaction()
    guard unsafe sigaction(number, nil, &found) == 0 else { return false }
    return unsafe found.__sigaction_handler.sa_handler.map { handler in
      unsafe unsafeBitCast(handler, to: Int.self) == 1
    } ?? false
  }
}
