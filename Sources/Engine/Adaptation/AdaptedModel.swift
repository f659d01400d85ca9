import Adaptation
import Hearing
import Networks

/// What gives scores while an ear is adapted: mixtures, and networks where the ear has some.
struct AdaptedModel: Sendable {
  var mixtures: Mixtures
  var networks: NetworkEnsemble?
  /// How these are added up; nil for mixtures alone.
  let settings: EarDescription.Network?

  /// How well each frame of a greeting fits each state, as the recogniser adds it up.
  func scores(of sound: GreetingSound) -> StateScores {
    guard let networks, let settings else { return mixtures.scores(of: sound.frames) }
    let own = settings.mixtures > 0 ? mixtures.scores(of: sound.frames) : nil
    let others = sound.pieces.flatMap { networks.scores(of: $0) }
    return StateScores(
      own, share: Float(settings.mixtures), plus: others, times: Float(settings.weight),
      stateCount: mixtures.stateCount)
  }
}

/// A greeting as models see it.
struct GreetingSound: Sendable {
  /// For mixtures, all pieces one after the other.
  let frames: FeatureFrames
  /// For networks: cepstra of each piece that the recogniser hears by itself; none without one.
  let pieces: [[Float]]
}
