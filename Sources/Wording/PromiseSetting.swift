/// The clauses around a promise that can change it: "jeg håber, at …", "hvis det haster, …".
struct PromiseSetting {
  let analysis: Analysis

  private var tokens: [Token] { analysis.tokens }
  private var clauses: [Clause] { analysis.clauses }

  /// A reason why the setting keeps clause `number` from being a plain promise; nil if none.
  func obstacle(_ number: Int) -> (verdict: Verdict, reason: Reason)? {
    let clause = clauses[number]
    if clause.asks { return (.review, .unclearWords) }
    if clause.kind == .content, let found = matrix(number) { return found }
    if clause.kind == .main, !clause.isVerbFirst, !clause.isSequel, let found = unsaidThat(number) {
      return found
    }
    if startsWithSharedLimit(number) { return (.review, .unclearLimit) }
    if let found = before(number) ?? after(number) { return (.review, found) }
    return nil
  }

  /// The clause is itself a condition or a mere point in time.
  func isSubordinate(_ number: Int) -> Bool {
    switch clauses[number].kind {
    case .condition, .time, .other: true
    case .main: isVerbFirstCondition(number)
    case .content, .imperative, .fragment: false
    }
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
    if isSubordinate(main) { return (.review, .conditional) }
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

  // MARK: Conditions

  private func before(_ number: Int) -> Reason? {
    let clause = clauses[number]
    if tokens[clause.range.prefix(2)].contains(where: { $0.text == "ellers" }) {
      return otherwise(number)
    }
    guard let main = previous(number), clause.isVerbFirst || clause.isSequel else { return nil }
    let earlier = clauses[main]
    switch earlier.kind {
    case .fragment:
      // A verb-first clause has what stands before it for its first constituent.
      guard clause.isVerbFirst else { return nil }
      let words = earlier.range.lazy.filter { !analysis.isMasked[$0] }.map { tokens[$0] }
      if words.contains(where: { Self.conditionals.contains($0) }) { return .conditional }
      if words.contains(where: { Lexicon.hedges.contains($0) }) { return .hedged }
      if words.contains(where: { Lexicon.scopes.contains($0) || Lexicon.negations.contains($0) }) {
        return .restricted
      }
      let greeted = earlier.range.last {
        tokens[$0].gap < .clause && Lexicon.closings.contains(tokens[$0])
      }
      let front = (greeted ?? earlier.range.lowerBound)..<earlier.range.upperBound
      let isKnown = front.allSatisfy {
        analysis.isMasked[$0] || analysis.isInDeadline[$0] || Lexicon.neutral.contains(tokens[$0])
          || Lexicon.closings.contains(tokens[$0])
      }
      return isKnown ? nil : .unclearWords
    default:
      return isSubordinate(main) && !isHarmless(main) ? .conditional : nil
    }
  }

  /// "Hvis …, så tast #0. Ellers ringer jeg …": harmless where the other branch is the caller's.
  private func otherwise(_ number: Int) -> Reason? {
    for earlier in clauses[max(0, number - 2)..<number].reversed() {
      if earlier.kind == .imperative { return nil }
      guard earlier.kind == .main else { continue }
      let agent = AgentFinder(analysis: analysis).ownAgent(of: earlier)
      return agent == .caller || ActFinder(analysis: analysis).act(in: earlier)?.kind == .ring
        ? nil : .conditional
    }
    return .conditional
  }

  private func after(_ number: Int) -> Reason? {
    let next = number + 1
    guard next < clauses.count, clauses[next].sentence == clauses[number].sentence else {
      return nil
    }
    if clauses[next].conjunction == "eller", clauses[next].kind == .main,
      AgentFinder(analysis: analysis).ownAgent(of: clauses[next]) == nil
    {
      return .alternativeAct
    }
    if clauses[next].isVerbFirst, clauses[next].conjunction == nil,
      clauses[next].finite.map({ Self.afterthoughts.contains(tokens[$0]) }) ?? false,
      AgentFinder(analysis: analysis).ownAgent(of: clauses[next]) == .owner
    {
      return .hedged
    }
    guard clauses[next].kind == .condition || clauses[next].kind == .time else { return nil }
    if next + 1 < clauses.count, clauses[next + 1].sentence == clauses[next].sentence {
      let later = clauses[next + 1]
      let belongsToLater =
        later.conjunction == nil
        && (later.isVerbFirst || later.isSequel || later.kind == .imperative)
      if belongsToLater { return nil }
    }
    return isHarmless(next) ? nil : .conditional
  }

  /// "Haster det, ring til …", "Ringer jeg ikke inden for et døgn, så …".
  private func isVerbFirstCondition(_ number: Int) -> Bool {
    let clause = clauses[number]
    guard clause.isVerbFirst, clause.conjunction == nil || clause.conjunction == "men" else {
      return false
    }
    // The clause before is this one's first constituent.
    if let main = previous(number), clauses[main].isVerbFirst || clauses[main].kind != .main,
      clauses[main].kind != .imperative
    {
      return false
    }
    let next = number + 1
    guard next < clauses.count, clauses[next].sentence == clause.sentence,
      clauses[next].conjunction == nil
    else { return false }
    let later = clauses[next]
    if later.isVerbFirst || later.isSequel { return true }
    let isDenied = tokens[clause.range].contains { Lexicon.negations.contains($0) }
    let agent = AgentFinder(analysis: analysis).ownAgent(of: clause)
    return later.kind == .imperative && (isDenied || agent != .owner)
  }

  /// A condition that every caller meets: that a message is left, or that nobody answered.
  private func isHarmless(_ number: Int) -> Bool {
    let clause = clauses[number]
    let words = clause.range.lazy.filter { !analysis.isMasked[$0] }.map { tokens[$0] }
    let isKnown = words.allSatisfy {
      Lexicon.neutral.contains($0) || Self.openers.contains($0) || !Verbs.form(of: $0).isEmpty
        || Self.message.contains($0)
        || Self.absence.contains($0) || Lexicon.negations.contains($0)
    }
    guard isKnown, !words.contains(where: { Lexicon.scopes.contains($0) }),
      analysis.deadlines(in: clause.range).isEmpty
    else { return false }
    let agent = AgentFinder(analysis: analysis).ownAgent(of: clause)
    let isDenied = words.contains { Lexicon.negations.contains($0) }
    switch agent {
    case .caller:
      return !isDenied && !words.contains { Self.ownCalls.contains($0) }
        && words.contains { Self.message.contains($0) }
    case .owner:
      let isReceived =
        words.contains { Self.received.contains($0) }
        && words.contains { Self.message.contains($0) }
      return words.contains { Self.absence.contains($0) } || (isReceived && !isDenied)
    default: return false
    }
  }

  private func previous(_ number: Int) -> Int? {
    guard number > 0, clauses[number - 1].sentence == clauses[number].sentence else { return nil }
    return number - 1
  }

  private static let openers: WordSet = "hvis når såfremt efter først og men"
  private static let conditionals: WordSet = "hvis når såfremt medmindre"
  private static let received: WordSet = "modtaget modtager fået får"
  private static let trust: WordSet = "regne stole sikker forvisset"
  private static let doubt: WordSet = """
    håber tror mener synes regner forventer forvente satser prøver forsøger ønsker måske gerne
    muligt sandsynligt tvivlsomt sker kan mål målet hensigt bestræber plejer vil ville
    """
  private static let statements: WordSet = "betyder bemærk vid husk bemærke"
  private static let openEnds: WordSet = """
    tror håber mener synes med sikkert sikker muligt altid sjældent ofte sandsynligt tvivlsomt
    usikkert sker være hverdage hverdagene nødvendigvis tit normalt garanteret lover garanterer
    forventer gætter hænder formoder
    """
  private static let certain: WordSet = "sikkert sikker garanteret lover garanterer altid"
  private static let message: WordSet = """
    besked beskeden beskeder nummer nummeret telefonnummer telefonnummeret navn indtaler indtale
    indtalt ringet ringes tonen klartonen bippet mobilnummer
    """
  /// "…, tror jeg", "…, håber vi".
  private static let afterthoughts: WordSet = """
    tror håber mener regner forventer gætter synes vil skulle formoder satser
    """
  private static let ownCalls: WordSet = "ringer"
  private static let absence: WordSet = """
    telefonen optaget træffe træffes svarer svare stede besvare
    """
}
