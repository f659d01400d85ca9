import Adaptation
import Measures
import Networks

extension AdaptedModel {
  /// Rounds over all greetings; the rate of the network's steps falls to nothing over them. Tried on
  /// a simulated site (models/da/README.md): a fifth of the rate is not shown to help.
  private static let rounds = 3
  private static let rate = 5e-4
  private static let seed: UInt64 = 20_261_128

  /// The model after it has met greetings: mixtures by their means (`Mixtures.adapted`), a network by
  /// gradient descent (`NetworkLearner`).
  ///
  /// - Parameters:
  ///   - greetings: in an order that does not depend on chance.
  ///   - tau: how many frames an old mean counts for; above 0.
  ///   - progress: called after each greeting that a network has learnt from.
  /// - Returns: the same for the same greetings.
  func adapted(
    to greetings: [AlignedGreeting], tau: Double, progress: () -> Void
  ) -> AdaptedModel {
    var statistics = Statistics(for: mixtures)
    for greeting in greetings {
      statistics.add(greeting.sound.frames, states: greeting.states, mixtures: mixtures)
    }
    var adapted = self
    adapted.mixtures = mixtures.adapted(by: statistics, tau: tau)
    guard let network else { return adapted }
    var learner = NetworkLearner(network)
    var random = SeededRandom(seed: Self.seed)
    let total = Double(Self.rounds * greetings.count)
    for round in 0..<Self.rounds {
      for (turn, greeting) in greetings.shuffled(using: &random).enumerated() {
        let done = Double(round * greetings.count + turn) / total
        for lesson in greeting.lessons {
          _ = learner.learn(lesson, rate: Float(Self.rate * (1 - done)))
        }
        if round == Self.rounds - 1 { progress() }
      }
    }
    adapted.network = learner.network
    return adapted
  }

  /// What a network learns from a greeting, piece by piece; nothing without one.
  func lessons(of sound: GreetingSound, states: [Int]) -> [NetworkLearner.Lesson] {
    guard let network else { return [] }
    var states = states[...]
    return sound.pieces.map { piece in
      let count = min(piece.count / network.frameSize, states.count)
      defer { states = states.dropFirst(count) }
      return NetworkLearner.Lesson(piece, states: Array(states.prefix(count)), of: network)
    }
  }
}
