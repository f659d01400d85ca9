import Reports

/// A run in the trend.
struct TrendPoint {
  let run: RunInfo
  let counts: Counts
  /// What makes it hard to compare with the run before.
  let breaks: [Break]

  enum Break {
    case policy
    case ear

    func text(_ say: Say) -> String {
      switch self {
      case .policy: say("anden opsætning", "other settings")
      case .ear: say("andet øre", "other ear")
      }
    }
  }
}

/// The newest runs, oldest first, of some of what was counted.
struct Trend {
  /// A year of weekly runs.
  static let longest = 53

  let points: [TrendPoint]

  init(_ past: [DashboardSource.Past], rules: Set<String>, department: String? = nil) {
    var points: [TrendPoint] = []
    var before: RunInfo?
    for entry in past.suffix(Self.longest) {
      var breaks: [TrendPoint.Break] = []
      if let before, before.policy != entry.run.policy { breaks.append(.policy) }
      if let before, before.ear != entry.run.ear { breaks.append(.ear) }
      before = entry.run
      let tallies = entry.tallies.filter { department == nil || $0.department == department }
      points.append(
        TrendPoint(run: entry.run, counts: tallies.total(rules: rules), breaks: breaks))
    }
    // Runs in which nothing of it was judged say nothing.
    self.points = points.filter { $0.counts.judged + $0.counts.notEvaluated > 0 }
  }

  /// By how many percentage points the share that passes has changed since the run before; nil
  /// where there is none, or where the two cannot be compared.
  var change: Int? {
    guard points.count > 1, let last = points.last, last.breaks.isEmpty else { return nil }
    let before = points[points.count - 2].counts
    guard before.judged > 0, last.counts.judged > 0 else { return nil }
    return Say.wholePercent(last.counts.pass, of: last.counts.judged)
      - Say.wholePercent(before.pass, of: before.judged)
  }
}
