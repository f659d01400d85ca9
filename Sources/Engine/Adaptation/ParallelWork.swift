import Hearing
import Synchronization

/// Does numbered pieces of work on several workers and gives the results in order.
enum ParallelWork {
  /// What a worker has to do with.
  final class Board<Value: Sendable>: Sendable {
    private let queue: WorkQueue
    private let values = Mutex([Int: Value]())
    private let error = Mutex(RecogniserError?.none)
    private let progress: @Sendable () -> Void

    fileprivate init(count: Int, progress: @escaping @Sendable () -> Void) {
      queue = WorkQueue(count: count)
      self.progress = progress
    }

    /// The next piece; nil when there is none, or another worker failed.
    func next() -> Int? { failure == nil ? queue.next() : nil }

    func finish(_ index: Int, _ value: Value) {
      values.withLock { $0[index] = value }
      progress()
    }

    fileprivate func fail(_ error: RecogniserError) { self.error.withLock { $0 = error } }
    fileprivate var failure: RecogniserError? { error.withLock { $0 } }
    fileprivate var results: [Value] {
      values.withLock { values in values.sorted { $0.key < $1.key }.map(\.value) }
    }
  }

  /// Runs `work` once per worker; it takes pieces from the board until there are no more.
  ///
  /// - Throws: `RecogniserError`, the one a worker threw.
  static func run<Value: Sendable>(
    count: Int, workers: Int, progress: @escaping @Sendable () -> Void,
    work: @escaping @Sendable (Board<Value>) throws(RecogniserError) -> Void
  ) async throws(RecogniserError) -> [Value] {
    let board = Board<Value>(count: count, progress: progress)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<min(workers, count) {
        group.addTask {
          do throws(RecogniserError) {
            try work(board)
          } catch {
            board.fail(error)
          }
        }
      }
    }
    if let error = board.failure { throw error }
    return board.results
  }
}
