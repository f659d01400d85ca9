import Glibc

/// What an answer is decided by.
package struct AnswerFeatures: Sendable, Equatable {
  /// By how much the complying reading wins, in nats.
  package let margin: Double
  /// Of the complying reading, in nats per phone; -∞ when the search gave it up.
  package let score: Double
  /// Of the best rival.
  package let rivalScore: Double

  package init(margin: Double, score: Double, rivalScore: Double) {
    self.margin = margin
    self.score = score
    self.rivalScore = rivalScore
  }

  /// Nil when neither side was heard.
  package init?(_ answer: Answer) {
    guard let margin = answer.margin else { return nil }
    self.init(
      margin: margin, score: answer.complying?.score ?? -.infinity,
      rivalScore: answer.rival?.score ?? -.infinity)
  }
}

/// A logistic model of the probability that a part was said as it should be, given the answer.
///
/// The prior is even: as if every second greeting said it. No weight is below 0, so a wider margin
/// and a better fit never speak against the part.
package struct AnswerModel: Sendable, Equatable, Codable {
  package let bias: Double
  /// Per unit of asinh(margin / 10 nats), which is linear up to some 10 nats and logarithmic
  /// beyond: the step from 100 to 200 nats says little.
  package let margin: Double
  /// Per 10 nats per phone.
  package let score: Double

  package init(bias: Double, margin: Double, score: Double) {
    self.bias = bias
    self.margin = margin
    self.score = score
  }

  /// Scores outside say no more than the nearer end; in nats per phone.
  private static let scores = -30.0...10.0

  static func inputs(_ features: AnswerFeatures) -> (margin: Double, score: Double) {
    let score = min(max(features.score, scores.lowerBound), scores.upperBound)
    return (asinh(features.margin / 10), score / 10)
  }

  package func logOdds(_ features: AnswerFeatures) -> Double {
    let inputs = Self.inputs(features)
    return bias + margin * inputs.margin + score * inputs.score
  }

  /// 0…1.
  package func probability(_ features: AnswerFeatures) -> Double {
    Self.probability(ofLogOdds: logOdds(features))
  }

  static func logOdds(of probability: Double) -> Double { log(probability / (1 - probability)) }

  static func probability(ofLogOdds logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }
}
