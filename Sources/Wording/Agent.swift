/// Who does it: the subject of a clause.
enum Agent: Equatable {
  /// jeg, vi, man.
  case owner
  /// "en kollega", "en af os".
  case colleague
  /// du, De.
  case caller
  /// "der bliver ringet".
  case nobody
  /// Somebody else ("sekretæren"), or two that do not fit together.
  case other
}

/// Finds the subject of a clause. Nominative pronouns are subjects wherever they stand.
struct AgentFinder {
  let analysis: Analysis

  private var tokens: [Token] { analysis.tokens }

  /// The subject; where a coordinated clause has none, that of the clause before.
  func agent(ofClause number: Int) -> Agent? {
    let clause = analysis.clauses[number]
    if let own = ownAgent(of: clause) { return own }
    guard clause.conjunction != nil, clause.kind == .main else { return nil }
    for earlier in analysis.clauses[max(0, number - 6)..<number].reversed() {
      guard earlier.sentence == clause.sentence else { return nil }
      if earlier.kind == .imperative { return .caller }
      if earlier.kind == .main, let agent = ownAgent(of: earlier) { return agent }
    }
    return nil
  }

  func ownAgent(of clause: Clause) -> Agent? {
    var hasOwner = false
    var hasCaller = false
    var hasThird = false
    var hasNobody = false
    var hasColleague = false
    var hasStaff = false
    for index in clause.range where !analysis.isMasked[index] {
      let token = tokens[index]
      if Lexicon.owners.contains(token) {
        hasOwner = true
      } else if token.text == "du" || isPoliteCaller(index, clause) {
        hasCaller = true
      } else if Lexicon.thirds.contains(token) {
        hasThird = true
      } else if token.text == "der" {
        hasNobody = true
      } else if Lexicon.peers.contains(token) || isOneOfUs(index, clause) {
        hasColleague = hasColleague || !isObject(index, clause)
      } else if Lexicon.staff.contains(token) {
        hasStaff = hasStaff || !isObject(index, clause)
      }
    }
    if hasThird || (hasOwner && hasCaller) { return .other }
    if hasOwner { return .owner }
    if hasCaller { return .caller }
    if hasStaff { return .other }
    if hasColleague { return .colleague }
    return hasNobody ? .nobody : nil
  }

  /// "De" and "I" as subjects, beside the finite verb.
  private func isPoliteCaller(_ index: Int, _ clause: Clause) -> Bool {
    guard let finite = clause.finite, abs(index - finite) == 1 else { return false }
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    switch tokens[index].text {
    case "de":
      guard index > finite, let next else { return true }
      return !Quantity.accepts(next) && TimeUnit.of(next) == nil
    case "i": return tokens[index].capitalised && index > 0
    default: return false
    }
  }

  private func isOneOfUs(_ index: Int, _ clause: Clause) -> Bool {
    tokens[index].text == "os" && index - 2 >= clause.range.lowerBound
      && tokens[index - 1].text == "af"
  }

  /// After a preposition: "ringer til en kollega", "bliver ringet op af en kollega".
  private func isObject(_ index: Int, _ clause: Clause) -> Bool {
    var start = index
    while start > clause.range.lowerBound, Self.phrase.contains(tokens[start - 1]) { start -= 1 }
    return start > clause.range.lowerBound && Self.prepositions.contains(tokens[start - 1])
  }

  private static let phrase: WordSet = "en et min mine vores de andre anden gode af"
  private static let prepositions: WordSet = "til med fra for hos via gennem om"
}
