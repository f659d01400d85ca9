import Engine
import Foundation
import Hearing

/// Recognisers of one ear, one per processor.
enum Workers {
  /// Does numbered pieces of work, each with a recogniser of its own for as long as it takes.
  ///
  /// - Returns: the results in the order of the numbers 0..<`count`.
  static func map<Result: Sendable>(
    count: Int, ear: Ear, pronouncer: Pronouncer,
    _ work: @escaping @Sendable (SphinxRecogniser, Int) throws -> Result
  ) async throws -> [Result] {
    try await map(
      count: count, making: { try SphinxRecogniser(ear: ear, pronouncer: pronouncer) }, work)
  }

  /// The same with recognisers of any kind, made once per processor.
  static func map<Ear: Recogniser, Result: Sendable>(
    count: Int, making recogniser: @escaping @Sendable () throws -> Ear,
    _ work: @escaping @Sendable (Ear, Int) throws -> Result
  ) async throws -> [Result] {
    let queue = WorkQueue(count: count)
    return try await withThrowingTaskGroup(of: [(Int, Result)].self) { group in
      for _ in 0..<min(count, ProcessInfo.processInfo.activeProcessorCount) {
        group.addTask {
          let recogniser = try recogniser()
          var results: [(Int, Result)] = []
          while let index = queue.next() {
            results.append((index, try work(recogniser, index)))
          }
          return results
        }
      }
      var all: [(Int, Result)] = []
      for try await part in group { all += part }
      return all.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
