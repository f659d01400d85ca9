/// How much a figure would vary with other samples of the same kind (Efron 1979).
package enum Bootstrap {
  /// The range that holds 95 % of the figures of `rounds` samples drawn with replacement.
  ///
  /// - Parameters:
  ///   - groups: what is drawn as a whole, because its members are alike: the trials of a clip.
  ///   - rounds: samples drawn; at least 1.
  ///   - seed: the same seed draws the same samples.
  ///   - figure: nil when a sample has none; it is left out.
  /// - Returns: nil without groups or figures.
  package static func interval<Group>(
    of groups: [Group], rounds: Int = 1000, seed: UInt64, figure: ([Group]) -> Double?
  ) -> ClosedRange<Double>? {
    guard !groups.isEmpty else { return nil }
    var random = SeededRandom(seed: seed)
    var figures: [Double] = []
    for _ in 0..<rounds {
      let sample = groups.map { _ in groups[Int.random(in: 0..<groups.count, using: &random)] }
      if let value = figure(sample) { figures.append(value) }
    }
    guard !figures.isEmpty else { return nil }
    figures.sort()
    let tail = Int(0.025 * Double(figures.count))
    return figures[tail]...figures[figures.count - 1 - tail]
  }
}
