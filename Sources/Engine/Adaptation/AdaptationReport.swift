package import Hearing
import Measures

/// What came of an adaptation, measured on speakers whose greetings were not learnt from.
package struct AdaptationReport: Sendable {
  /// A figure with the parent ear and with the adapted one.
  package struct Change: Sendable, Equatable {
    package let before: Double
    package let after: Double
    /// After minus before: 95 % of samples of as many speakers lie here. Nil when it cannot be told.
    package let difference: ClosedRange<Double>?

    /// Shown to be better.
    package var isBetter: Bool { (difference?.lowerBound ?? 0) > 0 }
    /// Shown to be worse.
    package var isWorse: Bool { (difference?.upperBound ?? 0) < 0 }
  }

  /// How well one part's complying readings are told from others.
  package struct PartChange: Sendable, Equatable {
    package let part: Part
    package let complying: Int
    package let others: Int
    /// How often a margin of what complies is above one of what does not; 0.5 is chance.
    package let toldApart: Change
  }

  /// Of the sets, in the order given.
  package let sets: [String]
  /// The ear that was adapted.
  package let ear: EarIdentity
  /// Greetings learnt from.
  package let greetings: Int
  package let speakers: Int
  /// Seconds of sound learnt from.
  package let seconds: Double
  package let leftOut: [LeftOut]
  package let folds: Int
  package let tau: Double
  /// Words of the confirmed wordings that were tried against the word most like them.
  package let words: Int
  /// The share of them that fits better than its rival.
  package let wordsRight: Change
  /// How much worse the confirmed wordings fit than free speech, in nats per phone.
  package let fit: Change
  /// Parts with trials of both kinds; none when the recogniser was not asked.
  package let parts: [PartChange]
  /// The mean over the parts; nil without any.
  package let toldApart: Change?

  /// The adapted ear is shown to tell more words apart in speakers it has not met, and no part
  /// less.
  package var helps: Bool {
    wordsRight.isBetter && toldApart?.isWorse != true && !parts.contains { $0.toldApart.isWorse }
  }
}
