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
        guard isDelay || isUpTo || isAddition, case .exceeds = deadline.fit(policy) else {
          continue
        }
        return (clause.range, true)
      }
      let isLonger = isDelay && words.contains { Self.longer.contains($0) }
      if isLonger, ownSubject(clause) { return (clause.range, false) }
      if words.contains(where: { Self.waiting.contains($0) }), let amount = longAmount(clause) {
        return (amount, false)
      }
    }
    return nil
  }

  /// "en uges ventetid", "regn med to dage": more than the limit, whatever the preposition.
  private func longAmount(_ clause: Clause) -> Range<Int>? {
    for index in clause.range {
      guard let unit = TimeUnit.of(tokens[index]) else { continue }
      var start = index
      while start > clause.range.lowerBound, Quantity.accepts(tokens[start - 1]) { start -= 1 }
      guard start < index else { continue }
      let quantity = Quantity.parse(tokens[start..<index], unit: unit)
      let limit = Deadline(
        range: start..<index + 1, kind: DeadlineScanner.kind(of: unit, quantity.value),
        direction: .within)
      if case .exceeds = limit.fit(policy) { return limit.range }
    }
    return nil
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
  /// Nouns that speak of waiting by themselves.
  private static let waiting: WordSet = """
    svartid svartiden svartider ventetid ventetiden ventetider forvent forvente regn regne
    """
}
