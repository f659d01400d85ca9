import Synchronization

/// Numbers 0…count-1, each given to one worker, in order.
package final class WorkQueue: Sendable {
  private let taken = Mutex(0)
  private let count: Int

  package init(count: Int) {
    self.count = count
  }

  /// The next number nobody has; nil when all are taken.
  package func next() -> Int? {
    taken.withLock { taken in
      guard taken < count else { return nil }
      defer { taken += 1 }
      return taken
    }
  }
}
