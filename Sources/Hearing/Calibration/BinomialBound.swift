import Glibc

/// The exact bound of a proportion (Clopper and Pearson 1934), by bisection on the binomial
/// distribution.
package enum BinomialBound {
  /// The share with which at most `successes` would be seen with probability `beyond`, 0…1; 1
  /// without trials.
  package static func upper(successes: Int, trials: Int, beyond: Double) -> Double {
    guard successes < trials else { return 1 }
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if atMost(successes, of: trials, middle) > beyond { low = middle } else { high = middle }
    }
    return high
  }

  /// The probability of at most `count` successes; `share` is above 0 and below 1.
  private static func atMost(_ count: Int, of trials: Int, _ share: Double) -> Double {
    var sum = 0.0
    var term = Double(trials) * log1p(-share)
    for k in 0...count {
      sum += exp(term)
      term += log(Double(trials - k) / Double(k + 1)) + log(share) - log1p(-share)
    }
    return min(1, sum)
  }
}
