import Engine
import SelfCheck
import Synchronization

/// Browsers that have shown the token. In memory only: a server that starts anew knows none.
final class Sessions: Sendable {
  private static let seconds = 12 * 3600.0
  private static let most = 20_000

  private let ends = Mutex<[String: Double]>([:])
  private let tries = Mutex(RateLimit(most: 20, perSecond: 0.5))

  /// A new session's id; `now` in seconds.
  func begin(at now: Double) -> String {
    let id = RandomText.hexadecimal(bytes: 24)
    ends.withLock { ends in
      ends = ends.filter { $0.value > now }
      if ends.count >= Self.most, let oldest = ends.min(by: { $0.value < $1.value })?.key {
        ends[oldest] = nil
      }
      ends[id] = now + Self.seconds
    }
    return id
  }

  func isKnown(_ id: String, at now: Double) -> Bool {
    ends.withLock { ($0[id] ?? 0) > now }
  }

  /// False when the token has been guessed at too often.
  func mayTry(at now: Double) -> Bool { tries.withLock { $0.allows(at: now) } }
}
