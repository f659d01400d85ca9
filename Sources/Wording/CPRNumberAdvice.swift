/// Asking for a CPR number: anyone with the mailbox PIN could hear it.
struct CPRNumberAdvice {
  func read(_ analysis: Analysis) -> AdviceReading {
    let tokens = analysis.tokens
    for clause in analysis.clauses {
      let words = tokens[clause.range]
      guard let index = clause.range.first(where: { Self.isCPR(tokens[$0].text) }) else { continue }
      let isDenied = words.contains {
        Lexicon.negations.contains($0) || $0.text == "uden" || $0.text == "undlad"
      }
      if !isDenied { return analysis.advice(.cprNumber, .flagged, .cprAsked, index..<index + 1) }
    }
    return analysis.advice(.cprNumber, .ok, .notSaid)
  }

  private static func isCPR(_ text: String) -> Bool {
    text.hasPrefix("cpr") || text.hasPrefix("personnum") || text.hasPrefix("foedselsdato")
      || text.hasPrefix("foedselsnum")
  }
}
