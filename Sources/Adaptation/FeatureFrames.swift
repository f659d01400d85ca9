/// What a recogniser makes of a sound: one vector per frame.
package struct FeatureFrames: Sendable {
  package let count: Int
  private let chunkCount: Int
  private let chunks: [Mixtures.Chunk]

  /// - Parameters:
  ///   - values: vector by vector.
  ///   - dimensionCount: numbers per vector; at least 1.
  package init(_ values: [Float], dimensionCount: Int) {
    precondition(dimensionCount > 0 && values.count % dimensionCount == 0, "whole vectors")
    count = values.count / dimensionCount
    chunkCount = (dimensionCount + 7) / 8
    chunks = Mixtures.chunks(of: values, dimensionCount)
  }

  subscript(index: Int) -> ArraySlice<Mixtures.Chunk> {
    chunks[index * chunkCount..<(index + 1) * chunkCount]
  }
}

/// How well each frame fits each state, natural logarithms.
package struct StateScores: Sendable {
  package let stateCount: Int
  private let values: [Float]

  /// `values` are frame by frame.
  package init(stateCount: Int, values: [Float]) {
    precondition(stateCount > 0 && values.count % stateCount == 0, "whole frames")
    self.stateCount = stateCount
    self.values = values
  }

  /// What mixtures make of frames, if they are asked, and what another scorer makes of them, weighed
  /// and added up.
  ///
  /// - Parameters:
  ///   - own: nil counts for nothing.
  ///   - share: what `own` counts.
  ///   - others: `stateCount` numbers per frame, natural logarithms; of frames that one of the two
  ///     lacks nothing is said.
  ///   - weight: what `others` count.
  ///   - stateCount: at least 1.
  package init(
    _ own: StateScores?, share: Float, plus others: [Float], times weight: Float, stateCount: Int
  ) {
    var values = others.map { weight * $0 }
    if let own {
      values.removeLast(max(0, values.count - own.values.count))
      for index in values.indices { values[index] += share * own.values[index] }
    }
    self.init(stateCount: stateCount, values: values)
  }

  package var frameCount: Int { values.count / stateCount }

  subscript(frame: Int, state: Int) -> Float { values[frame * stateCount + state] }
}
