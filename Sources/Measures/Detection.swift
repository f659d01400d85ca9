/// How well scores tell what was said from what was not.
package struct Detection: Sendable, Equatable {
  /// Scores of what was said, rising.
  private let said: [Double]
  /// Scores of what was not, rising.
  private let notSaid: [Double]

  package init(said: [Double], notSaid: [Double]) {
    self.said = said.sorted()
    self.notSaid = notSaid.sorted()
  }

  /// The error rate where as large a share of what was said is missed as of what was not is
  /// accepted; between two thresholds, the mean of both rates where they are closest. Nil without
  /// scores of either kind.
  package var equalErrorRate: Double? {
    guard !said.isEmpty, !notSaid.isEmpty else { return nil }
    var closest = (gap: Double.infinity, rate: 0.0)
    func consider(_ missed: Int, _ refused: Int) {
      let miss = Double(missed) / Double(said.count)
      let accept = Double(notSaid.count - refused) / Double(notSaid.count)
      let gap = abs(miss - accept)
      if gap < closest.gap { closest = (gap, (miss + accept) / 2) }
    }
    // A threshold just above each score in turn: all scores up to it are refused.
    consider(0, 0)
    var (missed, refused) = (0, 0)
    while missed < said.count || refused < notSaid.count {
      let next = min(
        missed < said.count ? said[missed] : .infinity,
        refused < notSaid.count ? notSaid[refused] : .infinity)
      while missed < said.count, said[missed] <= next { missed += 1 }
      while refused < notSaid.count, notSaid[refused] <= next { refused += 1 }
      consider(missed, refused)
    }
    return closest.rate
  }

  /// How often what was said scores above what was not, ties counted half: 0.5 is chance, 1
  /// perfect (the area under the ROC curve; Hanley and McNeil 1982). Nil without scores of either
  /// kind.
  package var toldApart: Double? {
    guard !said.isEmpty, !notSaid.isEmpty else { return nil }
    var (below, upTo) = (0, 0)
    var wins = 0.0
    for score in said {
      while below < notSaid.count, notSaid[below] < score { below += 1 }
      while upTo < notSaid.count, notSaid[upTo] <= score { upTo += 1 }
      wins += Double(below + upTo) / 2
    }
    return wins / (Double(said.count) * Double(notSaid.count))
  }

  /// The share of what was said that is missed when at most `share` (0…1) of what was not is
  /// accepted. Nil without scores of either kind.
  package func miss(atFalseAccept share: Double) -> Double? {
    guard !said.isEmpty, !notSaid.isEmpty else { return nil }
    let accepted = Int(share * Double(notSaid.count))
    guard accepted < notSaid.count else { return 0 }
    // Accepted is what scores above the best of those that must be refused.
    let threshold = notSaid[notSaid.count - accepted - 1]
    let missed = said.firstIndex { $0 > threshold } ?? said.count
    return Double(missed) / Double(said.count)
  }
}
