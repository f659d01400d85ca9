/// A friendly word ("venlig og imødekommende", rule 15): a hint and no more.
struct ToneAdvice {
  let words: PhraseSet

  func read(_ analysis: Analysis) -> AdviceReading {
    guard let found = words.first(in: analysis.tokens, analysis.tokens.indices) else {
      return analysis.advice(.tone, .missing, .notSaid)
    }
    return analysis.advice(.tone, .ok, .said, found)
  }
}
