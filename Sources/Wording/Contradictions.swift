/// Sentences that speak against a promise made elsewhere in the greeting.
struct Contradictions {
  let analysis: Analysis
  let policy: WordingPolicy

  private var tokens: [Token] { analysis.tokens }

  /// "… op til 48 timer", "men det kan tage mere end et døgn", "det kan tage længere tid".
  ///
  /// - Returns: The tokens, and whether the delay certainly exceeds the limit; nil if none.
  func longerDelay(besides promises: [Int]) -> (range: Range<Int>, isCertain: Bool)? {
    let taken = Set(promises)
    for (number, clause) in analysis.clauses.enumerated() where !taken.contains(number) {
      let words = tokens[clause.range]
      let isDelay = words.contains { Self.delay.contains($0) } && !speaksOfOwner(clause)
      for deadline in analysis.deadlines(in: clause.range) {
        let isUpTo =
          tokens[deadline.range].first?.text == "op" && clause.kind == .fragment
        let isAddition =
          clause.kind == .fragment && deadline.direction == .within && taken.contains(number - 1)
        guard isDelay || isUpTo || isAddition, case .exceeds = deadline.fit(policy) else { continue }
        return (clause.range, true)
      }
      let isLonger = isDelay && words.contains { Self.longer.contains($0) }
      if isLonger, ownSubject(clause) { return (clause.range, false) }
    }
    return nil
  }

  /// "men det kan jeg ikke love" in the clauses right after the promise, or "jeg kan ikke love
  /// noget, men" right before it.
  func isTakenBack(_ number: Int) -> Bool {
    isTakenBackBefore(number) || isTakenBackAfter(number)
  }

  private func isTakenBackBefore(_ number: Int) -> Bool {
    let sentence = analysis.clauses[number].sentence
    return analysis.clauses[max(0, number - 2)..<number].contains { clause in
      let words = tokens[clause.range]
      return clause.sentence == sentence && words.contains { Lexicon.negations.contains($0) }
        && words.contains { Self.vow.contains($0) }
    }
  }

  private func isTakenBackAfter(_ number: Int) -> Bool {
    let next = analysis.clauses.dropFirst(number + 1).prefix(3)
    let sentence = analysis.clauses[number].sentence
    return next.contains { clause in
      let words = tokens[clause.range]
      guard clause.sentence - sentence <= 1 else { return false }
      if isMereAim(clause) { return true }
      guard words.contains(where: { Lexicon.negations.contains($0) })
      else { return false }
      // "Det gør jeg ikke."
      let isPlainDenial =
        words.count <= 5 && words.first?.text == "det"
        && clause.finite.map { Self.does.contains(tokens[$0]) } ?? false
      let isException =
        clause.kind == .main && words.contains { $0.text == "det" }
        && words.contains { Self.feasible.contains($0) }
      return isPlainDenial || isException || words.contains { Self.keep.contains($0) }
    }
  }

  /// "det er i hvert fald planen".
  private func isMereAim(_ clause: Clause) -> Bool {
    let words = tokens[clause.range]
    return words.contains { $0.text == "det" } && words.contains { Self.aims.contains($0) }
  }

  private func speaksOfOwner(_ clause: Clause) -> Bool {
    tokens[clause.range].contains { Lexicon.owners.contains($0) }
  }

  /// "det kan tage længere", "der kan gå mere".
  private func ownSubject(_ clause: Clause) -> Bool {
    tokens[clause.range].contains { Self.impersonal.contains($0) }
  }

  private static let delay: WordSet = """
    tage tager gå går vare varer svartid svartiden svartider ventetid ventetiden ventetider forvente
    forvent forventes vente vent ventes trække trækker
    """
  private static let longer: WordSet = "længere mere flere senere ud"
  private static let impersonal: WordSet = """
    det der svartid svartiden svartider ventetid ventetiden ventetider
    """
  private static let vow: WordSet = "love lover garantere garanterer garanti"
  /// "Det er ikke altid muligt", "det kan ikke altid lade sig gøre".
  private static let feasible: WordSet = "muligt lade altid hver tilfældet"
  private static let aims: WordSet = """
    plan planen mål målet hensigten ambitionen tanken meningen idealet ønsket håbet idéen teorien
    """
  private static let does: WordSet = "gør passer sker holder er kan"
  private static let keep: WordSet = """
    love lover garantere garanterer garanti regne regn forvente forvent nå overholde holde holder
    sikker sikkert stole lykkes
    """
}
