import Foundation
import Glibc
import Synchronization

/// Cuts off clients that take too long, a byte now and then included: the library's own time limit
/// begins anew with every byte.
final class ConnectionDeadlines: Sendable {
  private let deadlines = Mutex<[Int32: ContinuousClock.Instant]>([:])
  private let isStopped = Mutex(false)

  /// Looks at the connections once a second, until stopped.
  func watch() {
    let thread = Thread { [self] in
      while !isStopped.withLock({ $0 }) {
        Thread.sleep(forTimeInterval: 1)
        cutOff(at: .now)
      }
    }
    thread.name = "deadlines"
    thread.start()
  }

  func stop() { isStopped.withLock { $0 = true } }

  /// Connections that are watched.
  var count: Int { deadlines.withLock { $0.count } }

  /// The connection has this many seconds from now on for what comes next.
  func set(_ socket: Int32, seconds: Double) {
    guard socket >= 0 else { return }
    deadlines.withLock { $0[socket] = .now + .seconds(seconds) }
  }

  /// Called before the socket is closed, and its number free to be another one's.
  func forget(_ socket: Int32) {
    deadlines.withLock { $0[socket] = nil }
  }

  /// The sockets are only shut down here; the library closes them.
  private func cutOff(at now: ContinuousClock.Instant) {
    deadlines.withLock { deadlines in
      for socket in deadlines.filter({ $0.value < now }).keys {
        shutdown(socket, Int32(SHUT_RDWR))
        deadlines[socket] = nil
      }
    }
  }
}
