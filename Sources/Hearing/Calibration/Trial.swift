import Wording

/// An ear's answer to one question, with what a person says of it.
package struct Trial: Sendable, Equatable {
  /// The part was said as it should be.
  package let complies: Bool
  package let features: AnswerFeatures
  /// Who speaks: trials of one speaker are alike.
  package let speaker: String
  /// False when such an answer passes nothing however clear it is: in noise, or of a short phrase.
  package let mayPass: Bool
  /// False when it fails nothing.
  package let mayFail: Bool
  /// What it counts that the transcript says that the part is wrong; nil when it does not.
  package let denial: Denial?

  package init(
    complies: Bool, features: AnswerFeatures, speaker: String, mayPass: Bool = true,
    mayFail: Bool = true, denial: Denial? = nil
  ) {
    self.denial = denial
    self.complies = complies
    self.features = features
    self.speaker = speaker
    self.mayPass = mayPass
    self.mayFail = mayFail
  }

  /// What a band makes of it, as far as it may.
  func verdict(of band: Bands.Band) -> Verdict {
    switch band.verdict(features, denied: denial).0 {
    case .pass where !mayPass: .review
    case .fail where !mayFail: .review
    case let verdict: verdict
    }
  }
}
