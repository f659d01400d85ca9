/// "Læg dit navn og nummer" (rule 6c): the caller is asked for both.
struct NameAndNumberAdvice {
  func read(_ analysis: Analysis) -> AdviceReading {
    var name: Range<Int>?
    var number: Range<Int>?
    var message: Range<Int>?
    for clause in analysis.clauses where asks(clause, analysis) {
      let words = analysis.tokens[clause.range]
      if words.contains(where: { Self.name.contains($0) }) { name = name ?? clause.range }
      if words.contains(where: { Self.number.contains($0) }) { number = number ?? clause.range }
      if words.contains(where: { Self.message.contains($0) }) { message = message ?? clause.range }
    }
    let range = [name, number].compactMap { $0 }.reduce(nil as Range<Int>?) { whole, part in
      whole.map { min($0.lowerBound, part.lowerBound)..<max($0.upperBound, part.upperBound) }
        ?? part
    }
    switch (name, number) {
    case (.some, .some): return analysis.advice(.nameAndNumber, .ok, .said, range)
    case (.some, nil): return analysis.advice(.nameAndNumber, .flagged, .numberNotAsked, range)
    case (nil, .some): return analysis.advice(.nameAndNumber, .flagged, .nameNotAsked, range)
    case (nil, nil):
      return message.map { analysis.advice(.nameAndNumber, .flagged, .messageOnly, $0) }
        ?? analysis.advice(.nameAndNumber, .missing, .notSaid)
    }
  }

  /// An order, or "du kan lægge …", "du er velkommen til at indtale …".
  private func asks(_ clause: Clause, _ analysis: Analysis) -> Bool {
    let words = analysis.tokens[clause.range]
    return words.contains { Self.verbs.contains($0) }
      && !words.contains { Lexicon.negations.contains($0) }
  }

  private static let name: WordSet = "navn navnet navne"
  private static let number: WordSet = """
    nummer nummeret telefonnummer telefonnummeret mobilnummer tlf kontaktoplysninger
    telefonnumre numre
    """
  private static let message: WordSet = "besked beskeden"
  private static let verbs: WordSet = """
    læg lægge lægger lagt indtal indtale indtaler oplys oplyse efterlad efterlade efterlader giv
    give sig sige skriv skrive opgiv opgive angiv angive fortæl fortælle husk nævn nævne lad tal
    indtalt bedes
    """
}
