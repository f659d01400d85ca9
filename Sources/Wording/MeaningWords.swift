/// Words that alone turn what a sentence means: no sound that is merely like one may become one, or
/// cease to be one.
package enum MeaningWords {
  /// Numbers, negations, hedges, conditions, and what makes a limit longer.
  package static func contains(_ word: String) -> Bool {
    let folded = Folding.fold(word)
    return Numerals.value(folded) != nil || all.contains(folded)
      || folded.contains { $0.isNumber }
  }

  private static let all: WordSet =
    Lexicon.negations + Lexicon.hedges + Lexicon.hedgeVerbs + Lexicon.negativeVerbs
    + Lexicon.restrictors + Lexicon.starNames
      + """
      par halv halvt halvdel halvanden halvandet mange flere mere mindst anden andet dobbelt
      hundrede eller inden senere længere først efter før fra sjældent ni ingen uden
      """
}
