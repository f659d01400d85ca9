/// "Jeg kan ikke besvare telefonen i øjeblikket." (rule 6b)
struct UnavailableAdvice {
  func read(_ analysis: Analysis) -> AdviceReading {
    for clause in analysis.clauses {
      let words = analysis.tokens[clause.range]
      let isDenied = words.contains { Lexicon.negations.contains($0) }
      let isBusy = words.contains { Self.busy.contains($0) }
      if isBusy || (isDenied && words.contains { Self.reach.contains($0) }) {
        return analysis.advice(.unavailable, .ok, .said, clause.range)
      }
    }
    return analysis.advice(.unavailable, .missing, .notSaid)
  }

  private static let busy: WordSet = "optaget forhindret fraværende"
  private static let reach: WordSet = """
    telefonen telefon besvare svare svarer træffes træffe stede kontoret pladsen opkald opkaldet
    plads inde tilgængelig ledig kald
    """
}
