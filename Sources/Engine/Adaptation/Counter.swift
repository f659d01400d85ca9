import Synchronization

/// Counts steps that several workers take.
final class Counter: Sendable {
  private let steps = Mutex(0)
  private let report: @Sendable (Int) -> Void

  init(_ report: @escaping @Sendable (Int) -> Void) {
    self.report = report
  }

  func step() {
    report(
      steps.withLock { steps in
        steps += 1
        return steps
      })
  }
}
