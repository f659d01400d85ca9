import Hearing

/// The exact 95 % interval of a proportion (Clopper and Pearson 1934): `BinomialBound`
/// with 2.5 % on either side.
///
/// - Parameters:
///   - successes: 0…`trials`.
///   - trials: at least 1.
/// - Returns: the interval, within 0…1.
package func binomialInterval(successes: Int, trials: Int) -> ClosedRange<Double> {
  let upper = BinomialBound.upper(successes: successes, trials: trials, beyond: 0.025)
  // The failures' upper bound is the successes' lower one.
  let lower = 1 - BinomialBound.upper(successes: trials - successes, trials: trials, beyond: 0.025)
  return lower...max(lower, upper)
}
