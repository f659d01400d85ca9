/// What stands after a promise and may restrict it: "… på hverdage", "… dog ikke fredag", "… i uge
/// 30".
struct PromiseTail {
  let analysis: Analysis

  private var tokens: [Token] { analysis.tokens }

  func doubt(after start: Int, clause number: Int, end: Int) -> Reason? {
    if let found = rest(start..<max(start, end)) { return found }
    return nextSentence(number)
  }

  private func rest(_ range: Range<Int>) -> Reason? {
    var isOpen = true  // at the start of a piece
    var isBound = false  // in a piece that belongs to the promise
    for index in range {
      let token = tokens[index]
      defer { isOpen = token.gap >= .clause }
      if isOpen { isBound = Self.openers.contains(token) }
      if analysis.isMasked[index] { continue }
      // "god weekend"
      if index > 0, Self.good.contains(tokens[index - 1]) { continue }
      if Lexicon.negations.contains(token) || Lexicon.scopes.contains(token)
        || Self.exceptions.contains(token)
      {
        return .restricted
      }
      if Lexicon.hedges.contains(token), token.text != "gerne" { return .hedged }
      // "et døgn, højst to": an amount that is no part of the limit.
      if let number = Numerals.value(token), number != 1, !analysis.isInDeadline[index] {
        return .unclearLimit
      }
      let isKnown =
        Lexicon.neutral.contains(token) || Lexicon.closings.contains(token)
      // What follows "hilsen" is a name.
      if Self.greetings.contains(token) { isBound = false }
      if isBound, !isKnown { return token.understood ? .unclearWords : .notUnderstood }
    }
    return nil
  }

  /// "Dog ikke i weekenden.", "Dette gælder kun hverdage."
  private func nextSentence(_ number: Int) -> Reason? {
    let next = number + 1
    guard next < analysis.clauses.count else { return nil }
    let later = analysis.clauses[next]
    guard let first = tokens[later.range].first else { return nil }
    if later.kind == .fragment, later.sentence - analysis.clauses[number].sentence == 1 {
      // "Eller to." "Måske."
      if first.text == "eller" { return .unclearLimit }
      if Lexicon.hedges.contains(first), later.range.count <= 4 { return .hedged }
      let isLater = tokens[later.range].contains { Self.later.contains($0) }
      if isLater, later.range.count <= 6 { return .hedged }
      if Self.openers.contains(first) || first.text == "bare", later.range.count <= 6,
        tokens[later.range].contains(where: {
          Lexicon.scopes.contains($0) || Lexicon.negations.contains($0)
        })
      {
        return .restricted
      }
    }
    let applies = tokens[later.range].contains { $0.text == "gaelder" }
    guard later.kind == .fragment || applies,
      applies || Self.exceptions.contains(first)
        || Lexicon.negations.contains(first) || first.text == "men" || first.text == "dog"
    else { return nil }
    let isRestriction = tokens[later.range].contains {
      Lexicon.negations.contains($0) || Lexicon.scopes.contains($0) || Self.exceptions.contains($0)
    }
    return isRestriction ? .restricted : nil
  }

  private static let later: WordSet = "senere længere"
  private static let greetings: WordSet = "hilsen hilsner tak"
  private static let good: WordSet = "god dejlig rigtig fortsat"
  private static let exceptions: WordSet = """
    undtagen undtaget medmindre såfremt forudsat bortset kun afhængigt afhængig hvis trods betinget
    nej not
    """
  private static let openers: WordSet = """
    i ved efter fra til på med uden under for om mellem gennem hos forudsat alt dog men inden før
    indtil og samt plus hhv henholdsvis
    """
}
