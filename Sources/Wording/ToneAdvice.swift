/// Whether the caller is told to speak after the beep: "Indtal din besked efter klartonen" (6f).
struct ToneAdvice: Sendable {
  let words: PhraseSet

  func read(_ analysis: Analysis) -> AdviceReading {
    guard let found = words.first(in: analysis.tokens, analysis.tokens.indices) else {
      return analysis.advice(.tone, .missing, .notSaid)
    }
    return analysis.advice(.tone, .ok, .said, found)
  }
}
