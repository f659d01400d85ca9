import Glibc

/// How many frames each Gaussian of a model has to itself, and their sum.
package struct Statistics: Sendable {
  private(set) var counts: [Float]
  private(set) var sums: [Mixtures.Chunk]
  /// FeatureFrames counted.
  package private(set) var frameCount = 0

  /// Nothing yet, for a model of these sizes.
  package init(for mixtures: Mixtures) {
    let count = mixtures.stateCount * mixtures.densityCount
    counts = [Float](repeating: 0, count: count)
    sums = [Mixtures.Chunk](repeating: .zero, count: count * mixtures.chunkCount)
  }

  /// Shares each frame out among the Gaussians of its state, by how likely each is to have made it.
  package mutating func add(_ frames: FeatureFrames, states: [Int], mixtures: Mixtures) {
    precondition(frames.count == states.count, "a state for each frame")
    var scores = [Float](repeating: 0, count: mixtures.densityCount)
    for (index, state) in states.enumerated() {
      let frame = frames[index]
      mixtures.scores(of: frame, state: state, into: &scores)
      let best = scores.reduce(-.infinity, max)
      var total: Float = 0
      for density in scores.indices {
        scores[density] = exp(scores[density] - best)
        total += scores[density]
      }
      for (density, score) in scores.enumerated() where score > 1e-4 * total {
        let gaussian = state * mixtures.densityCount + density
        let share = score / total
        counts[gaussian] += share
        for chunk in 0..<mixtures.chunkCount {
          sums[gaussian * mixtures.chunkCount + chunk] +=
            share * frame[frame.startIndex + chunk]
        }
      }
    }
    frameCount += frames.count
  }

  package mutating func add(_ other: Statistics) {
    for index in counts.indices { counts[index] += other.counts[index] }
    for index in sums.indices { sums[index] += other.sums[index] }
    frameCount += other.frameCount
  }
}

extension Mixtures {
  /// The model after it has met more speech: maximum a posteriori estimate of the means
  /// (Gauvain and Lee 1994, equation 44 with one τ for all).
  ///
  /// - Parameters:
  ///   - statistics: of the speech met.
  ///   - tau: how many frames the old mean counts for; above 0.
  /// - Returns: a model with other means; a Gaussian that had no frame is as it was.
  package func adapted(by statistics: Statistics, tau: Double) -> Self {
    precondition(tau > 0, "an old mean counts for something")
    let tau = Float(tau)
    var means = means
    for (gaussian, count) in statistics.counts.enumerated() where count > 0 {
      for chunk in gaussian * chunkCount..<(gaussian + 1) * chunkCount {
        means[chunk] = (tau * means[chunk] + statistics.sums[chunk]) / (tau + count)
      }
    }
    return replacing(means: means)
  }
}
