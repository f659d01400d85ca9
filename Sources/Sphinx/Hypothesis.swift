/// The best path through a grammar.
package struct Hypothesis: Sendable, Equatable {
  /// One dictionary word of the path, fillers included.
  package struct Segment: Sendable, Equatable {
    /// As in the dictionary, alternative-pronunciation marks such as `(2)` removed.
    package let word: String
    /// Which pronunciation: 1 for the first.
    package let variant: Int
    /// First and last frame, both included.
    package let frames: ClosedRange<Int>
    /// Acoustic log-likelihood, natural logarithm.
    package let acoustic: Double
  }

  /// Log-likelihood of the whole path, penalties included, natural logarithm.
  package let score: Double
  package let segments: [Segment]
  /// Frames a second; 100 unless the model says otherwise.
  package let frameRate: Int
}
