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
  let layers: [Layer]
  let logPrior: [Float]

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
    guard var pass = start(cepstra) else { return [] }
    // One pass at a time: a long sound's are many.
    for number in layers.indices { pass = self.pass(after: pass, through: number) }
    var scores = logPosteriors(of: pass)
    for index in scores.indices { scores[index] -= logPrior[index % stateCount] }
    return scores
  }

  /// Of the states, frame by frame, from what comes out of the last layer.
  func logPosteriors(of outputs: Pass) -> [Float] {
    var logs: [Float] = []
    logs.reserveCapacity(outputs.count * stateCount)
    for frame in 0..<outputs.count {
      let first = frame * outputs.stride
      let own = outputs.values[first..<first + stateCount]
      let total = Logarithm.ofSum(own)
      for output in own { logs.append(output - total) }
    }
    return logs
  }

  /// What goes into a layer, or comes out of the last.
  struct Pass {
    /// Frame by frame.
    let values: [Float]
    /// Numbers from one frame's to the next's.
    let stride: Int
    /// Frames, those beyond the sound's ends included.
    let count: Int
  }

  /// Sends a sound through: the input of each layer, and the outputs of the last. None for no sound.
  func passes(of cepstra: [Float]) -> [Pass] {
    guard let first = start(cepstra) else { return [] }
    var passes = [first]
    for number in layers.indices {
      passes.append(pass(after: passes[number], through: number))
    }
    return passes
  }

  /// What goes into the first layer; nil for no sound.
  private func start(_ cepstra: [Float]) -> Pass? {
    let count = cepstra.count / frameSize
    guard count > 0 else { return nil }
    let before = layers.reduce(0) { $0 + $1.before }
    let behind = layers.reduce(0) { $0 + $1.behind }
    return Pass(
      values: padded(cepstra, count, before: before, behind: behind), stride: frameSize,
      count: before + count + behind)
  }

  private func pass(after input: Pass, through number: Int) -> Pass {
    let layer = layers[number]
    let count = input.count - layer.before - layer.behind
    var values = layer.applied(to: input.values, stride: input.stride, count: count)
    if number < layers.count - 1 { Self.rectify(&values) }
    return Pass(values: values, stride: layer.stride, count: count)
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
