import Adaptation
import Hearing
import Networks

/// What gives scores while an ear is adapted: mixtures, and a network where the ear has one.
struct AdaptedModel: Sendable {
  var mixtures: Mixtures
  var network: AcousticNetwork?
  /// How the two are added up; nil for mixtures alone.
  let settings: EarDescription.Network?

  /// How well each frame of a greeting fits each state, as the recogniser adds it up.
  func scores(of sound: GreetingSound) -> StateScores {
    guard let network, let settings else { return mixtures.scores(of: sound.frames) }
    let own = settings.mixtures > 0 ? mixtures.scores(of: sound.frames) : nil
    let others = sound.pieces.flatMap { network.scores(of: $0) }
    return StateScores(
      own, share: Float(settings.mixtures), plus: others, times: Float(settings.weight),
      stateCount: mixtures.stateCount)
  }
}

/// A greeting as models see it.
struct GreetingSound: Sendable {
  /// For mixtures, all pieces one after the other.
  let frames: FeatureFrames
  /// For a network: cepstra of each piece that the recogniser hears by itself; none without one.
  let pieces: [[Float]]
}
