import Measures

/// How wordings fit before and after, by speaker.
struct FitFigures {
  private typealias Pair = (before: WordingFit, after: WordingFit)
  private static let seed: UInt64 = 20_261_124

  /// Nats per phone; 0 is as good as free speech.
  let perPhone: AdaptationReport.Change
  /// The share of true words that win over their rivals.
  let wordsRight: AdaptationReport.Change

  init(_ fits: [(speaker: String, before: WordingFit, after: WordingFit)]) {
    let groups = Dictionary(grouping: fits, by: \.speaker).sorted { $0.key < $1.key }.map {
      $0.value.map { Pair(before: $0.before, after: $0.after) }
    }
    perPhone = Self.change(groups) { [$0.perPhone] }
    wordsRight = Self.change(groups) { $0.margins.map { $0 > 0 ? 1 : 0 } }
  }

  private static func change(
    _ groups: [[Pair]], _ values: (WordingFit) -> [Double]
  ) -> AdaptationReport.Change {
    // Summed once per speaker, not once per sample.
    let sums = groups.map { pairs in
      let before = pairs.flatMap { values($0.before) }
      let after = pairs.flatMap { values($0.after) }
      return (
        before: before.reduce(0, +), befores: Double(before.count), after: after.reduce(0, +),
        afters: Double(after.count)
      )
    }
    func means(_ sums: [(before: Double, befores: Double, after: Double, afters: Double)])
      -> (before: Double, after: Double)?
    {
      let befores = sums.reduce(0) { $0 + $1.befores }
      let afters = sums.reduce(0) { $0 + $1.afters }
      guard befores > 0, afters > 0 else { return nil }
      return (
        sums.reduce(0) { $0 + $1.before } / befores, sums.reduce(0) { $0 + $1.after } / afters
      )
    }
    let all = means(sums)
    return AdaptationReport.Change(
      before: all?.before ?? 0, after: all?.after ?? 0,
      difference: Bootstrap.interval(of: sums, seed: seed) { sample in
        means(sample).map { $0.after - $0.before }
      })
  }
}
