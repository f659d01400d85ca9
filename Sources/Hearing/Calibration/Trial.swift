/// An ear's answer to one question, with what a person says of it.
package struct Trial: Sendable, Equatable {
  /// The part was said as it should be.
  package let complies: Bool
  package let features: AnswerFeatures
  /// Who speaks: trials of one speaker are alike.
  package let speaker: String

  package init(complies: Bool, features: AnswerFeatures, speaker: String) {
    self.complies = complies
    self.features = features
    self.speaker = speaker
  }
}
