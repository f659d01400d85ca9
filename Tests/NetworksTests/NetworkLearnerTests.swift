import Glibc
import TestSupport
import Testing

@testable import Networks

@Suite("A network that learns")
struct NetworkLearnerTests {
  /// Three cepstra a frame, two hidden layers of which the first looks to either side, five states;
  /// more values than a chunk has, and less.
  private static func network(seed: UInt64) -> AcousticNetwork {
    var random = Random(seed: seed)
    func layer(_ offsets: [Int], _ width: Int, _ outputs: Int) -> Layer {
      Layer(
        offsets: offsets,
        weights: (0..<offsets.count * width * outputs).map { _ in Float(random.normal() * 0.3) },
        biases: (0..<outputs).map { _ in Float(random.normal() * 0.3) })
    }
    return AcousticNetwork(
      frameSize: 3,
      layers: [layer([-1, 0, 2], 3, 19), layer([-1, 1], 19, 18), layer([0], 18, 5)],
      logPrior: [Float](repeating: log(0.2), count: 5))
  }

  private static func sound(_ frames: Int, seed: UInt64) -> (cepstra: [Float], states: [Int]) {
    var random = Random(seed: seed)
    let cepstra = (0..<frames * 3).map { _ in Float(random.normal()) }
    // What a frame is shows in the frame itself.
    let states = (0..<frames).map { frame in
      (cepstra[3 * frame] > 0 ? 2 : 0) + (cepstra[3 * frame + 1] > 0 ? 1 : 0)
    }
    return (cepstra, states)
  }

  /// Nats per frame by which states are missed.
  private static func missed(_ network: AcousticNetwork, _ cepstra: [Float], _ states: [Int])
    -> Double
  {
    let scores = network.scores(of: cepstra)
    return states.enumerated().reduce(0) { sum, frame in
      sum - Double(scores[5 * frame.offset + frame.element] + log(0.2))
    } / Double(states.count)
  }

  @Test("gradients are the differences that small steps make, at the ends of the sound too")
  func gradients() throws {
    let network = Self.network(seed: 1)
    let (cepstra, _) = Self.sound(7, seed: 2)
    let passes = network.passes(of: cepstra)
    // The sum of what comes out of the first two layers, each output with its own weight.
    var random = Random(seed: 3)
    let top = passes[2]
    let error = (0..<top.count * top.stride).map { _ in Float(random.normal()) }
    func value(_ first: Layer, _ second: Layer) -> Double {
      let changed = AcousticNetwork(
        frameSize: 3, layers: [first, second, network.layers[2]], logPrior: network.logPrior)
      let values = second.applied(
        to: changed.passes(of: cepstra)[1].values, stride: first.stride, count: top.count)
      return zip(values, error).reduce(0) { $0 + Double($1.0 * $1.1) }
    }
    let (first, second) = (network.layers[0], network.layers[1])
    let upper = second.gradient(of: error, top.count, at: passes[1])
    let blame = second.blame(for: error, top.count, at: passes[1])
    let lower = first.gradient(of: blame, passes[1].count, at: passes[0])
    let step: Float = 1e-2
    for (number, gradient) in [(0, lower), (1, upper)] {
      for index in stride(from: 0, to: gradient.weights.count, by: 5) {
        for lane in [0, 2] {
          var layers = [first, second]
          layers[number].weights[index][lane] += step
          let above = value(layers[0], layers[1])
          layers[number].weights[index][lane] -= 2 * step
          let slope = (above - value(layers[0], layers[1])) / Double(2 * step)
          let found = Double(gradient.weights[index][lane])
          // Where a sum passes nothing within the step, the two differ a little.
          #expect(abs(slope - found) < 0.05 * max(1, abs(slope)), "layer \(number) weight \(index)")
        }
      }
      var layers = [first, second]
      layers[number].biases[0][1] += step
      let above = value(layers[0], layers[1])
      layers[number].biases[0][1] -= 2 * step
      let slope = (above - value(layers[0], layers[1])) / Double(2 * step)
      #expect(abs(slope - Double(gradient.biases[0][1])) < 0.05 * max(1, abs(slope)))
    }
  }

  @Test("what was learnt is told in speech that was not learnt from; the parent stays as it is")
  func learning() {
    let parent = Self.network(seed: 4)
    let (cepstra, states) = Self.sound(400, seed: 5)
    let (further, truth) = Self.sound(400, seed: 6)
    var learner = NetworkLearner(parent)
    let lesson = NetworkLearner.Lesson(cepstra, states: states, of: parent)
    var first: Double?
    for _ in 0..<200 {
      let missed = learner.learn(lesson, rate: 3e-3)
      first = first ?? missed
    }
    #expect(abs((first ?? 0) - Self.missed(parent, cepstra, states)) < 1e-4)
    let before = Self.missed(parent, further, truth)
    let after = Self.missed(learner.network, further, truth)
    #expect(before > 1.2 && after < 0.7, "\(before) \(after)")
    // It still says a little of what the parent says: what is certain is not made more certain.
    #expect(Self.missed(learner.network, cepstra, states) > 0.1)
    #expect(parent.bytes == Self.network(seed: 4).bytes)
    let nothing = NetworkLearner.Lesson([], states: [], of: parent)
    #expect(learner.learn(nothing, rate: 1) == 0)
  }

  @Test("a file of what was read is that file; weights are rounded to the nearest")
  func file() throws {
    let network = Self.network(seed: 7)
    let bytes = network.bytes
    let again = try AcousticNetwork(bytes)
    #expect(again.bytes == bytes)
    for (layer, read) in zip(network.layers, again.layers) {
      #expect(read.offsets == layer.offsets && read.biasValues == layer.biasValues)
      for (value, rounded) in zip(layer.weightValues, read.weightValues) {
        // Eight bits of a number count.
        #expect(abs(value - rounded) <= abs(value) / 256)
      }
    }
  }
}
