/// How well a wording must fit its sound to be believed.
enum FitLimit {
  /// Deviations below the middle; one greeting in ten thousand would lie there by chance.
  private static let deviations = 5.0
  /// Nats per phone a greeting may always lie below the middle: in a set of one kind, the
  /// deviation is too small to go by.
  private static let leastRoom = 4.0

  /// The least fit, in nats per phone, from the middle of all and their median deviation, which a
  /// few wrong wordings do not move (Hampel 1974).
  static func of(_ fits: [Double]) -> Double {
    guard let middle = median(fits), let away = median(fits.map { abs($0 - middle) }) else {
      return -.infinity
    }
    // The median deviation of a normal distribution is 0.6745 standard deviations.
    return middle - max(leastRoom, deviations * away / 0.6745)
  }

  private static func median(_ values: [Double]) -> Double? {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return nil }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}
