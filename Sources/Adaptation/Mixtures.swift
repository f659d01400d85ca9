import Glibc

/// What each state of a model sounds like: a mixture of Gaussians with diagonal covariance.
///
/// Gaussians are numbered state by state. Vectors are padded with zeros to a multiple of eight.
package struct Mixtures: Sendable {
  typealias Chunk = SIMD8<Float>
  /// Variances below this are taken for it, as the recogniser does (`-varfloor`).
  private static let leastVariance: Float = 0.0001

  package let stateCount: Int
  /// Gaussians per state.
  package let densityCount: Int
  /// Numbers per frame.
  package let dimensionCount: Int
  /// Chunks per vector.
  let chunkCount: Int
  private(set) var means: [Chunk]
  /// Half of one over the variance.
  private let precisions: [Chunk]
  /// Natural logarithm of weight and normalisation, one per Gaussian.
  private let constants: [Float]

  /// Makes mixtures of a model's numbers, each in the order state, density, dimension; `weights`
  /// are one per Gaussian, and are normalised per state.
  package init(
    stateCount: Int, densityCount: Int, dimensionCount: Int, means: [Float], variances: [Float],
    weights: [Float]
  ) {
    let count = stateCount * densityCount
    precondition(
      means.count == count * dimensionCount && variances.count == means.count
        && weights.count == count, "sizes agree")
    self.stateCount = stateCount
    self.densityCount = densityCount
    self.dimensionCount = dimensionCount
    chunkCount = (dimensionCount + 7) / 8
    self.means = Self.chunks(of: means, dimensionCount)
    let floored = variances.map { max($0, Self.leastVariance) }
    precisions = Self.chunks(of: floored.map { 0.5 / $0 }, dimensionCount)
    constants = (0..<count).map { gaussian in
      let first = gaussian / densityCount * densityCount
      let total = weights[first..<first + densityCount].reduce(0, +)
      let spread = floored[gaussian * dimensionCount..<(gaussian + 1) * dimensionCount]
        .reduce(Float(dimensionCount) * log(2 * Float.pi)) { $0 + log($1) }
      return log(max(weights[gaussian] / max(total, 1e-30), 1e-30)) - spread / 2
    }
  }

  /// The means in the order they were given.
  package var meanValues: [Float] {
    var values: [Float] = []
    values.reserveCapacity(stateCount * densityCount * dimensionCount)
    for gaussian in 0..<stateCount * densityCount {
      for dimension in 0..<dimensionCount {
        values.append(means[gaussian * chunkCount + dimension / 8][dimension % 8])
      }
    }
    return values
  }

  /// The same with other means.
  func replacing(means: [Chunk]) -> Self {
    var copy = self
    copy.means = means
    return copy
  }

  /// Log-likelihood of one frame for every Gaussian of a state, natural logarithm.
  func scores(of frame: ArraySlice<Chunk>, state: Int, into scores: inout [Float]) {
    let first = state * densityCount
    for density in 0..<densityCount {
      let start = (first + density) * chunkCount
      var sum = Chunk.zero
      for chunk in 0..<chunkCount {
        let away = frame[frame.startIndex + chunk] - means[start + chunk]
        sum += away * away * precisions[start + chunk]
      }
      scores[density] = constants[first + density] - sum.sum()
    }
  }

  /// Log-likelihood of each frame for each state, frame by frame, natural logarithm.
  package func scores(of frames: FeatureFrames) -> StateScores {
    var values: [Float] = []
    values.reserveCapacity(frames.count * stateCount)
    var scores = [Float](repeating: 0, count: densityCount)
    for index in 0..<frames.count {
      let frame = frames[index]
      for state in 0..<stateCount {
        self.scores(of: frame, state: state, into: &scores)
        let best = scores.reduce(-.infinity, max)
        // What is e^-15 of the best adds nothing a Float can hold.
        var sum: Float = 0
        for score in scores where score > best - 15 { sum += exp(score - best) }
        values.append(best + log(sum))
      }
    }
    return StateScores(stateCount: stateCount, values: values)
  }

  static func chunks(of values: [Float], _ dimensionCount: Int) -> [Chunk] {
    let chunkCount = (dimensionCount + 7) / 8
    var chunks: [Chunk] = []
    chunks.reserveCapacity(values.count / max(1, dimensionCount) * chunkCount)
    for start in stride(from: 0, to: values.count, by: dimensionCount) {
      for chunk in 0..<chunkCount {
        var vector = Chunk.zero
        for lane in 0..<8 where chunk * 8 + lane < dimensionCount {
          vector[lane] = values[start + chunk * 8 + lane]
        }
        chunks.append(vector)
      }
    }
    return chunks
  }
}
