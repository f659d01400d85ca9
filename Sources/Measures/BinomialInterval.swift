import Glibc

/// The exact 95 % interval of a proportion (Clopper and Pearson 1934), by bisection on the
/// binomial distribution.
///
/// - Parameters:
///   - successes: 0…`trials`.
///   - trials: at least 1.
/// - Returns: the interval, within 0…1.
package func binomialInterval(successes: Int, trials: Int) -> ClosedRange<Double> {
  func atMost(_ k: Int, _ p: Double) -> Double {
    guard k >= 0 else { return 0 }
    guard p > 0 else { return 1 }
    guard p < 1 else { return k >= trials ? 1 : 0 }
    var sum = 0.0
    for i in 0...min(k, trials) {
      let choose =
        lgamma(Double(trials + 1)) - lgamma(Double(i + 1)) - lgamma(Double(trials - i + 1))
      sum += exp(choose + Double(i) * log(p) + Double(trials - i) * log(1 - p))
    }
    return min(1, sum)
  }
  func bisect(_ isBelow: (Double) -> Bool) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if isBelow(middle) { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
  let lower = successes == 0 ? 0 : bisect { 1 - atMost(successes - 1, $0) < 0.025 }
  let upper = successes == trials ? 1 : bisect { atMost(successes, $0) > 0.025 }
  return lower...max(lower, upper)
}
