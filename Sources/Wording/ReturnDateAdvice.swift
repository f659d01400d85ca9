/// "fortæl hvornår din kollega kan træffes" (rules 5 and 20): when the owner can be reached again.
struct ReturnDateAdvice {
  private struct Place {
    let found: SpokenDateReader.Found
    let clause: Clause
    /// The clause says that somebody comes back, not just until when they are away.
    let isReturn: Bool
  }

  func read(_ analysis: Analysis) -> AdviceReading {
    let reader = SpokenDateReader(tokens: analysis.tokens)
    var places: [Place] = []
    for clause in analysis.clauses {
      let words = analysis.tokens[clause.range]
      guard words.contains(where: { Self.presence.contains($0) }),
        !words.contains(where: { Self.otherActs.contains($0) })
      else { continue }
      places += reader.dates(in: clause.range).compactMap { found in
        guard isOfReturn(found, in: clause, analysis) else { return nil }
        return Place(
          found: found, clause: clause, isReturn: words.contains { Self.coming.contains($0) })
      }
    }
    let dates = places.map(\.found.date)
    let isClear = places.allSatisfy { place in
      analysis.tokens[place.clause.range].allSatisfy(\.understood)
    }
    guard let chosen = chosen(places, analysis) else {
      return analysis.advice(
        .returnDate, .missing, .notSaid, dates: dates, isClear: isClear)
    }
    let range = chosen.found.range
    return analysis.advice(
      .returnDate, .ok, .said, range, detail: analysis.quote(range), date: chosen.found.date,
      dates: dates, isClear: isClear)
  }

  /// The date that tells most: of a return before one of an absence, and of "fra … til …" the last.
  private func chosen(_ places: [Place], _ analysis: Analysis) -> Place? {
    // "Jeg er ikke på kontoret i dag" says nothing of when one is.
    let telling = places.filter { $0.found.date.daysLater != 0 }
    guard let first = telling.first(where: \.isReturn) ?? telling.first else { return nil }
    let beginning = analysis.tokens[first.clause.range.lowerBound..<first.found.range.lowerBound]
    guard beginning.contains(where: { $0.text == "fra" }) else { return first }
    return telling.last { $0.clause.range == first.clause.range } ?? first
  }

  /// Weekdays are also named of telephone hours, and "vender tilbage" is said of answers: those need
  /// a word that leaves no doubt.
  private func isOfReturn(
    _ found: SpokenDateReader.Found, in clause: Clause, _ analysis: Analysis
  ) -> Bool {
    let words = analysis.tokens[clause.range]
    let hasMonth = found.date.month != nil || found.date.week != nil
    if words.contains(where: { Self.answering.contains($0) }) { return hasMonth }
    if hasMonth || found.date.occasion != nil { return true }
    if found.date.daysLater != nil { return words.contains { Self.staying.contains($0) } }
    let start = found.range.lowerBound
    let before = start > clause.range.lowerBound ? analysis.tokens[start - 1].text : ""
    return before == Folding.fold("på") || words.contains { Self.firm.contains($0) }
      || found.date.day != nil
  }

  private static let presence: WordSet = """
    træffes træffe tilbage igen retur møder kontoret til fra kontaktes fanges væk fraværende indtil
    stede
    """
  private static let coming: WordSet = "træffes træffe tilbage igen retur møder kontaktes fanges"
  private static let staying: WordSet = """
    træffes træffe tilbage igen retur møder kontoret væk fraværende stede fanges
    """
  private static let firm: WordSet = "tilbage igen retur møder indtil væk fraværende først næste"
  private static let otherActs: WordSet = """
    ringer ringe svarer lukket gemmes telefontid telefontiden åbent åben åbner åbningstid
    åbningstiden
    """
  private static let answering: WordSet = "vender vende kontakter kontakte hører høre melder"
}
