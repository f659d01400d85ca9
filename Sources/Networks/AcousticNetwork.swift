/// A network that tells phone states apart: cepstra in, a score per state and frame out.
///
/// Its log posteriors less log priors stand beside the log likelihoods of mixtures (hybrid models:
/// Bourlard and Morgan 1994, "Connectionist Speech Recognition", chapter 7). Trained by
/// `tools/ear/network.py`.
package struct AcousticNetwork: Sendable {
  /// States it tells apart, in the order of the model's definition.
  package let stateCount: Int
  /// Cepstra per frame.
  package let frameSize: Int
  private let layers: [Layer]
  private let logPrior: [Float]

  init(frameSize: Int, layers: [Layer], logPrior: [Float]) {
    self.frameSize = frameSize
    self.layers = layers
    self.logPrior = logPrior
    stateCount = logPrior.count
  }

  /// How well each frame of one sound fits each state.
  ///
  /// Adds in one order whatever the processor, so that a greeting has the same verdict everywhere.
  ///
  /// - Parameter cepstra: `frameSize` numbers per frame, as the front end gives them; their mean and
  ///   spread over the sound are made 0 and 1 here.
  /// - Returns: `stateCount` natural logarithms per frame: of posteriors over priors, 0 where the
  ///   sound says nothing.
  package func scores(of cepstra: [Float]) -> [Float] {
    let count = cepstra.count / frameSize
    guard count > 0 else { return [] }
    var before = layers.reduce(0) { $0 + $1.before }
    var behind = layers.reduce(0) { $0 + $1.behind }
    var values = padded(cepstra, count, before: before, behind: behind)
    var stride = frameSize
    for (number, layer) in layers.enumerated() {
      before -= layer.before
      behind -= layer.behind
      values = layer.applied(to: values, stride: stride, count: before + count + behind)
      stride = layer.stride
      if number < layers.count - 1 { Self.rectify(&values) }
    }
    var scores: [Float] = []
    scores.reserveCapacity(count * stateCount)
    for frame in 0..<count {
      let outputs = values[frame * stride..<frame * stride + stateCount]
      let total = Logarithm.ofSum(outputs)
      for (output, prior) in zip(outputs, logPrior) { scores.append(output - total - prior) }
    }
    return scores
  }

  /// Frames of mean 0 and spread 1 over the sound, the first and the last repeated where layers
  /// look beyond the ends.
  private func padded(_ cepstra: [Float], _ count: Int, before: Int, behind: Int) -> [Float] {
    var (mean, spread) = (
      [Float](repeating: 0, count: frameSize), [Float](repeating: 0, count: frameSize)
    )
    for frame in 0..<count {
      for index in 0..<frameSize { mean[index] += cepstra[frame * frameSize + index] }
    }
    for index in 0..<frameSize { mean[index] /= Float(count) }
    for frame in 0..<count {
      for index in 0..<frameSize {
        let away = cepstra[frame * frameSize + index] - mean[index]
        spread[index] += away * away
      }
    }
    for index in 0..<frameSize {
      spread[index] = (spread[index] / Float(count)).squareRoot() + Self.leastSpread
    }
    var result: [Float] = []
    result.reserveCapacity((before + count + behind) * frameSize)
    for place in -before..<count + behind {
      let frame = min(max(place, 0), count - 1)
      for index in 0..<frameSize {
        result.append((cepstra[frame * frameSize + index] - mean[index]) / spread[index])
      }
    }
    return result
  }

  /// Added to every spread, against silence; as in training.
  private static let leastSpread: Float = 1e-3

  private static func rectify(_ values: inout [Float]) {
    for index in values.indices { values[index] = max(values[index], 0) }
  }
}
