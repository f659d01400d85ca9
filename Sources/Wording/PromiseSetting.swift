/// The clauses around a promise that can change it: "jeg håber, at …", "det er ikke sikkert, …".
struct PromiseSetting {
  let analysis: Analysis

  private var tokens: [Token] { analysis.tokens }
  private var clauses: [Clause] { analysis.clauses }

  /// A reason why the setting keeps clause `number` from being a plain promise; nil if none.
  func obstacle(_ number: Int) -> (verdict: Verdict, reason: Reason)? {
    let clause = clauses[number]
    if clause.asks || isUnmarkedQuestion(number) { return (.review, .unclearWords) }
    if clause.kind == .content, let found = matrix(number) { return found }
    if clause.kind == .main, !clause.isVerbFirst, !clause.isSequel, let found = unsaidThat(number) {
      return found
    }
    if startsWithSharedLimit(number) { return (.review, .unclearLimit) }
    let conditions = PromiseConditions(analysis: analysis)
    return (conditions.before(number) ?? conditions.after(number)).map { (.review, $0) }
  }

  /// "bliver du ringet op inden for et døgn", "kan du regne med …": verb first, and nothing before
  /// it that could be the first constituent of a statement.
  private func isUnmarkedQuestion(_ number: Int) -> Bool {
    let clause = clauses[number]
    guard clause.isVerbFirst, !clause.isSequel else { return false }
    let agent = AgentFinder(analysis: analysis).ownAgent(of: clause)
    // "Skal jeg ringe …"; "ringer jeg …" may be what is left of "så ringer jeg …".
    let isModal = clause.finite.map { Verbs.modals.contains(tokens[$0]) } ?? false
    guard agent == .caller || agent == .nobody || isModal else { return false }
    guard let before = previous(number) else {
      // "Når du har lagt en besked. Bliver du ringet op …"
      return number == 0
        || !PromiseConditions(analysis: analysis).isSubordinate(number - 1)
    }
    if clauses[before].kind == .fragment {
      return tokens[clauses[before].range].allSatisfy { Lexicon.closings.contains($0) }
    }
    return !PromiseConditions(analysis: analysis).isSubordinate(before)
  }

  /// "Jeg lover, at du er ringet op inden for et døgn": the result is promised, and not reported.
  func vouchesForResult(_ number: Int, _ act: Act) -> Bool {
    let clause = clauses[number]
    guard act.isPerfect, act.voice == .passive, clause.kind == .content,
      clause.finite.map({ tokens[$0].text == "er" }) ?? false, let main = previous(number)
    else { return false }
    return tokens[clauses[main].range].contains { Lexicon.commitments.contains($0) }
  }

  /// "læg en besked inden for et døgn ringer jeg": the limit may belong to either verb.
  private func startsWithSharedLimit(_ number: Int) -> Bool {
    let start = clauses[number].range.lowerBound
    guard let main = previous(number), clauses[main].finite != nil,
      tokens[start - 1].gap < .clause
    else { return false }
    return analysis.isInDeadline[start]
  }

  // MARK: "at"

  /// What the main clause makes of an "at" clause.
  private func matrix(_ number: Int) -> (verdict: Verdict, reason: Reason)? {
    guard let main = previous(number) else { return (.review, .unclearWords) }
    let words = tokens[clauses[main].range]
    if words.contains(where: { Lexicon.negations.contains($0) }) { return (.fail, .negated) }
    if isUnmarkedQuestion(main) { return (.review, .unclearWords) }
    if PromiseConditions(analysis: analysis).isSubordinate(main) { return (.review, .conditional) }
    let agent = AgentFinder(analysis: analysis).agent(ofClause: main)
    let isCallersTrust = agent == .caller && words.contains { Self.trust.contains($0) }
    if isCallersTrust { return nil }
    let binds = words.contains { Lexicon.commitments.contains($0) }
    let isDoubtful = words.contains { Self.doubt.contains($0) && !(binds && $0.text == "kan") }
    if isDoubtful { return (.review, .hedged) }
    if words.contains(where: { Lexicon.hedges.contains($0) }) { return (.review, .hedged) }
    if words.contains(where: { !$0.understood }) { return (.review, .notUnderstood) }
    return binds || words.contains { Self.statements.contains($0) }
      ? nil : (.review, .unclearWords)
  }

  /// "Jeg tror, jeg ringer": the word "at" is often left out.
  private func unsaidThat(_ number: Int) -> (verdict: Verdict, reason: Reason)? {
    guard let main = previous(number), clauses[main].kind != .fragment,
      clauses[number].conjunction == nil
    else { return nil }
    let words = tokens[clauses[main].range]
    guard let last = words.last, Self.openEnds.contains(last), !last.text.isEmpty else {
      return nil
    }
    if words.contains(where: { Lexicon.negations.contains($0) }) { return (.fail, .negated) }
    if words.contains(where: { Lexicon.scopes.contains($0) }) { return (.review, .restricted) }
    return Self.certain.contains(last) ? nil : (.review, .hedged)
  }

  private func previous(_ number: Int) -> Int? {
    guard number > 0, clauses[number - 1].sentence == clauses[number].sentence else { return nil }
    return number - 1
  }

  private static let trust: WordSet = "regne stole sikker forvisset"
  private static let doubt: WordSet = """
    håber tror mener synes regner forventer forvente satser prøver forsøger ønsker måske gerne
    muligt sandsynligt tvivlsomt sker kan mål målet hensigt bestræber plejer vil ville
    """
  private static let statements: WordSet = "betyder bemærk vid husk bemærke"
  private static let openEnds: WordSet = """
    tror håber mener synes med sikkert sikker muligt altid sjældent ofte sandsynligt tvivlsomt
    usikkert sker være hverdage hverdagene nødvendigvis tit normalt garanteret lover garanterer
    forventer gætter hænder formoder siger påstår hævder skriver
    """
  private static let certain: WordSet = "sikkert sikker garanteret lover garanterer altid"
}
