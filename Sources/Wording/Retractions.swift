/// Sentences right before or after a promise that take it back: "men det kan jeg ikke love".
struct Retractions {
  let analysis: Analysis

  private var tokens: [Token] { analysis.tokens }

  func takeBack(_ number: Int) -> Bool {
    isDisclaimed(before: number) || isDenied(after: number)
  }

  /// "Jeg kan ikke love noget, men …"
  private func isDisclaimed(before number: Int) -> Bool {
    let sentence = analysis.clauses[number].sentence
    return analysis.clauses[max(0, number - 2)..<number].contains { clause in
      let words = tokens[clause.range]
      return clause.sentence == sentence && words.contains { Lexicon.negations.contains($0) }
        && words.contains { Self.vow.contains($0) }
    }
  }

  private func isDenied(after number: Int) -> Bool {
    let sentence = analysis.clauses[number].sentence
    return analysis.clauses.dropFirst(number + 1).prefix(3).contains { clause in
      guard clause.sentence - sentence <= 1 else { return false }
      return isWeakened(clause) || (isNegative(clause) && speaksOfPromise(clause))
    }
  }

  /// "det er i hvert fald planen", "det håber jeg", "ordningen er ophørt".
  private func isWeakened(_ clause: Clause) -> Bool {
    let words = tokens[clause.range]
    if words.contains(where: { Self.ended.contains($0) || Self.varies.contains($0) }) {
      return true
    }
    guard words.contains(where: { $0.text == "det" }) else { return false }
    if words.contains(where: { Self.aims.contains($0) }) { return true }
    return words.first?.text == "det" && words.count <= 5
      && clause.finite.map { Self.hopes.contains(tokens[$0]) } ?? false
  }

  private func isNegative(_ clause: Clause) -> Bool {
    tokens[clause.range].contains { Lexicon.negations.contains($0) || Self.rarely.contains($0) }
  }

  private func speaksOfPromise(_ clause: Clause) -> Bool {
    let words = tokens[clause.range]
    if words.contains(where: { Self.keep.contains($0) }) { return true }
    guard words.contains(where: { $0.text == "det" }) else { return false }
    // "Det gør jeg ikke."
    let isPlain = words.allSatisfy {
      Self.plain.contains($0) || Lexicon.owners.contains($0) || Lexicon.negations.contains($0)
    }
    return isPlain || clause.kind == .main && words.contains { Self.feasible.contains($0) }
  }

  private static let vow: WordSet = "love lover garantere garanterer garanti"
  private static let keep: WordSet =
    vow
      + """
      regne regn forvente forvent nå overholde holde holder sikker sikkert stole lykkes
      """
  private static let plain: WordSet = """
    det gør passer sker holder er kan sandt rigtigt dog desværre nu jo altid nok bare så men og
    sjældent noget længere mere
    """
  /// "Det er ikke altid muligt", "det kan ikke altid lade sig gøre".
  private static let feasible: WordSet = "muligt lade altid hver tilfældet"
  private static let aims: WordSet = """
    plan planen mål målet hensigten ambitionen tanken meningen idealet ønsket håbet idéen teorien
    """
  private static let hopes: WordSet = """
    håber tror mener regner forventer satser plejer prøver forsøger ønsker synes formoder
    """
  private static let rarely: WordSet = "sjældent"
  private static let varies: WordSet = "variere varierer svinge svinger afvige"
  private static let ended: WordSet =
    Lexicon.takingBack + "ophørt afskaffet udgået engang afviklet nå gamle"
}
