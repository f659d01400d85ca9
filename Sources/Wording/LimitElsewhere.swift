/// Finds the limit of a promise where it does not stand in the promise's own clause.
struct LimitElsewhere {
  let analysis: Analysis

  private var tokens: [Token] { analysis.tokens }

  /// - Returns: The tokens that hold the limit, and the limits among them.
  func afterClause(_ number: Int, hasLimit: Bool) -> (Range<Int>, [Deadline])? {
    let next = number + 1
    guard next < analysis.clauses.count else { return nil }
    let clause = analysis.clauses[number]
    let later = analysis.clauses[next]
    if later.sentence == clause.sentence, later.kind == .time || later.kind == .condition {
      return afterSubordinate(later)
    }
    guard !hasLimit, later.sentence - clause.sentence <= 1 else { return nil }
    let found = Array(analysis.deadlines(in: later.range))
    guard !found.isEmpty else { return nil }
    let isSame = later.kind == .fragment ? isOnlyLimit(later) : isSequel(later)
    return isSame ? (later.range, found) : nil
  }

  /// "…, når jeg er tilbage, og senest inden for et døgn": parted from the clause it follows.
  private func afterSubordinate(_ later: Clause) -> (Range<Int>, [Deadline])? {
    guard let finite = later.finite else { return nil }
    let found = analysis.deadlines(in: later.range).filter { deadline in
      let start = deadline.range.lowerBound
      guard start > finite else { return false }
      let isParted = tokens[start - 1].gap >= .clause || Self.joints.contains(tokens[start - 1])
      return isParted || Self.firm.contains(tokens[start])
    }
    guard let first = found.first else { return nil }
    return (first.range.lowerBound..<later.range.upperBound, Array(found))
  }

  /// "Senest inden for et døgn."
  private func isOnlyLimit(_ later: Clause) -> Bool {
    later.range.allSatisfy { index in
      analysis.isInDeadline[index] || Lexicon.neutral.contains(tokens[index])
        || Lexicon.hedges.contains(tokens[index]) || Lexicon.negations.contains(tokens[index])
        || Lexicon.scopes.contains(tokens[index])
    }
  }

  /// "Det gør jeg inden for et døgn", "det sker normalt inden for et døgn".
  private func isSequel(_ later: Clause) -> Bool {
    guard let finite = later.finite, later.kind == .main, Self.does.contains(tokens[finite]),
      ActFinder(analysis: analysis).act(in: later) == nil
    else { return false }
    let first = later.range.first { !Self.joints.contains(tokens[$0]) }
    return first.map { Self.that.contains(tokens[$0]) } ?? false
  }

  private static let joints: WordSet = "og men dog eller"
  private static let firm: WordSet = "senest dog højst allersenest"
  private static let does: WordSet = "gør sker bliver vil skal er plejer"
  private static let that: WordSet = "det dette"
}
