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
  /// The transcript may hold the part: it fails only as by the least denial.
  package let isHeld: Bool
  /// The transcript holds the part in the same place: less is enough to pass.
  package let isAffirmed: Bool

  package init(
    complies: Bool, features: AnswerFeatures, speaker: String, mayPass: Bool = true,
    mayFail: Bool = true, denial: Denial? = nil, isHeld: Bool = false, isAffirmed: Bool = false
  ) {
    self.denial = denial
    self.isHeld = isHeld
    self.isAffirmed = isAffirmed
    self.complies = complies
    self.features = features
    self.speaker = speaker
    self.mayPass = mayPass
    self.mayFail = mayFail
  }

  /// What a band makes of it, as far as it may.
  func verdict(of band: Bands.Band) -> Verdict {
    switch band.verdict(features, denied: denial, affirmed: isAffirmed).0 {
    case .pass where !mayPass: .review
    case .fail where !mayFail || isHeld && !isDenied(by: band): .review
    case let verdict: verdict
    }
  }

  private func isDenied(by band: Bands.Band) -> Bool {
    denial.map { band.denies(features, with: $0) } ?? false
  }
}
