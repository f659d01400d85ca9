internal import Glibc

/// Moves a network towards speech whose states are known, by gradient descent.
///
/// What a frame should be is its state and, to a share, what the network said before it learnt: a
/// little speech must not make it forget all other (Yu and others 2013, "KL-divergence regularized
/// deep neural network adaptation"). Steps are those of Adam (Kingma and Ba 2015).
package struct NetworkLearner: Sendable {
  /// What the network said before counts for so much of what a frame should be.
  private static let oldShare: Float = 0.25

  /// A sound and what its frames should be.
  package struct Lesson: Sendable {
    fileprivate let cepstra: [Float]
    fileprivate let states: [Int]
    /// What the network said of each frame before it learnt: a probability per state.
    fileprivate let before: [Float]

    /// - Parameters:
    ///   - cepstra: of one sound, as for `AcousticNetwork.scores`.
    ///   - states: of each frame; frames without are not learnt from.
    ///   - network: before it learns.
    package init(_ cepstra: [Float], states: [Int], of network: AcousticNetwork) {
      self.cepstra = cepstra
      self.states = states
      before =
        network.passes(of: cepstra).last.map(network.logPosteriors)?.map { exp($0) } ?? []
    }
  }

  /// As it is by now.
  package private(set) var network: AcousticNetwork
  private var moves: [Moves]
  private var steps = 0

  /// - Parameter network: stays as it is.
  package init(_ network: AcousticNetwork) {
    self.network = network
    moves = network.layers.map { Moves(for: $0) }
  }

  /// Takes one step.
  ///
  /// - Parameters:
  ///   - lesson: for this network, as it was.
  ///   - rate: how far a weight may move, about; above 0.
  /// - Returns: nats per frame by which the states were missed before the step; 0 for no sound.
  package mutating func learn(_ lesson: Lesson, rate: Float) -> Double {
    let passes = network.passes(of: lesson.cepstra)
    guard let outputs = passes.last else { return 0 }
    var (error, missed) = self.error(of: outputs, lesson)
    steps += 1
    let fix = rate * (1 - pow(0.999, Float(steps))).squareRoot() / (1 - pow(0.9, Float(steps)))
    var layers = network.layers
    for number in layers.indices.reversed() {
      let (layer, input) = (layers[number], passes[number])
      let gradient = layer.gradient(of: error, passes[number + 1].count, at: input)
      if number > 0 { error = layer.blame(for: error, passes[number + 1].count, at: input) }
      moves[number].move(&layers[number], by: gradient, rate: fix)
    }
    network = AcousticNetwork(
      frameSize: network.frameSize, layers: layers, logPrior: network.logPrior)
    return missed
  }

  /// Posteriors less what they should be, per frame, and how much the states are missed by.
  private func error(
    of outputs: AcousticNetwork.Pass, _ lesson: Lesson
  ) -> (values: [Float], missed: Double) {
    let (stride, width) = (outputs.stride, network.stateCount)
    let count = min(outputs.count, lesson.states.count)
    let share = 1 / Float(max(1, count))
    var error = [Float](repeating: 0, count: outputs.count * stride)
    var missed = 0.0
    for frame in 0..<count {
      let first = frame * stride
      let total = Logarithm.ofSum(outputs.values[first..<first + width])
      for state in 0..<width {
        let wanted = Self.oldShare * lesson.before[frame * width + state]
        error[first + state] = share * (exp(outputs.values[first + state] - total) - wanted)
      }
      let own = first + lesson.states[frame]
      error[own] -= share * (1 - Self.oldShare)
      missed += Double(total - outputs.values[own])
    }
    return (error, missed / Double(max(1, count)))
  }
}

/// What Adam remembers of a layer's weights and biases.
private struct Moves: Sendable {
  private typealias Chunk = Layer.Chunk
  private var first: [Chunk]
  private var second: [Chunk]
  private var firstBias: [Chunk]
  private var secondBias: [Chunk]

  init(for layer: Layer) {
    first = [Chunk](repeating: .zero, count: layer.weights.count)
    second = first
    firstBias = [Chunk](repeating: .zero, count: layer.biases.count)
    secondBias = firstBias
  }

  mutating func move(_ layer: inout Layer, by gradient: Layer.Gradient, rate: Float) {
    Self.move(&layer.weights, gradient.weights, &first, &second, rate)
    Self.move(&layer.biases, gradient.biases, &firstBias, &secondBias, rate)
  }

  private static func move(
    _ values: inout [Chunk], _ gradient: [Chunk], _ first: inout [Chunk], _ second: inout [Chunk],
    _ rate: Float
  ) {
    for index in values.indices {
      first[index] += 0.1 * (gradient[index] - first[index])
      second[index] += 0.001 * (gradient[index] * gradient[index] - second[index])
      values[index] -= rate * first[index] / (second[index].squareRoot() + 1e-8)
    }
  }
}
