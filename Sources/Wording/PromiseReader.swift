/// Reads one clause as a promise to ring back: agent, act, limit, and everything that spoils it.
///
/// A pass has to be earned: every word from the start of the clause to the end of its limit must be
/// one that the grammar understands and that leaves the promise as it is.
struct PromiseReader {
  let analysis: Analysis
  let policy: WordingPolicy
  let hedges: PhraseSet

  private var tokens: [Token] { analysis.tokens }

  func promise(inClause number: Int) -> Promise? {
    let clause = analysis.clauses[number]
    if clause.finite == nil { return hiddenVerb(number) }
    guard let act = ActFinder(analysis: analysis).act(in: clause) else {
      return nil
    }
    let span = PromiseSpan(analysis: analysis, number: number)
    var promise = Promise(
      clause: number, act: act, verdict: .fail, reason: .noPromise,
      range: clause.range.lowerBound..<max(act.verb + 1, span.limitEnd ?? 0))
    promise.limit = laxest(span.limits)?.range
    guard let (verdict, reason) = judge(number, act, span) else { return nil }
    promise.verdict = verdict
    promise.reason = reason
    return promise
  }

  /// "jeg [?] at ringe tilbage": the verb that decides was not understood.
  private func hiddenVerb(_ number: Int) -> Promise? {
    let clause = analysis.clauses[number]
    guard let act = ActFinder(analysis: analysis).act(in: clause), act.kind == .ring,
      tokens[clause.range].contains(where: { !$0.understood })
    else { return nil }
    return Promise(
      clause: number, act: act, verdict: .review, reason: .notUnderstood, range: clause.range)
  }

  private typealias Finding = (verdict: Verdict, reason: Reason)

  /// Nil where the clause is no promise of any kind.
  private func judge(_ number: Int, _ act: Act, _ span: PromiseSpan) -> Finding? {
    let clause = analysis.clauses[number]
    let isContact = act.kind == .contact
    let setting = PromiseSetting(analysis: analysis)
    if PromiseConditions(analysis: analysis).isSubordinate(number) {
      return isContact ? nil : subordinate(number)
    }
    let chain = VerbChain(analysis: analysis, clause: clause, act: act)
    let agent = agent(number, act, chain)
    if agent == .caller {
      // "Du har ringet til …" tells where the caller is.
      return isContact || isIntroduction(act) ? nil : (.fail, .callerRings)
    }
    if chain.isNegated { return isContact ? nil : (.fail, .negated) }
    if span.isNegated(act) { return isContact ? nil : denied(span) }
    if isContact, span.mentions(Lexicon.otherMedia) { return (.fail, .anotherAct) }

    let limits = span.limits
    guard let laxest = laxest(limits) else { return withoutLimit(number, act, span) }
    let fit = laxest.fit(policy)
    if case .exceeds(let reason) = fit { return (.fail, reason) }

    if let obstacle = setting.obstacle(number) { return obstacle }
    if case .unclear(let reason) = agent { return (.review, reason) }
    let doubt = setting.vouchesForResult(number, act) ? nil : chain.doubt
    if let reason = doubt ?? span.doubt(act, hedges: hedges) { return (.review, reason) }
    if case .review(let reason) = fit { return (.review, reason) }
    if isContact { return (.review, .notRinging) }
    return (.pass, .promised)
  }

  private func isIntroduction(_ act: Act) -> Bool {
    act.isPerfect && act.verb + 1 < tokens.count && tokens[act.verb + 1].text == "til"
  }

  private enum Ringer: Equatable {
    case house, caller
    case unclear(Reason)
  }

  private func agent(_ number: Int, _ act: Act, _ chain: VerbChain) -> Ringer {
    let clause = analysis.clauses[number]
    let agent = AgentFinder(analysis: analysis).agent(ofClause: number)
    if clause.kind == .imperative {
      return act.voice == .active ? .caller : .unclear(.unclearWords)
    }
    if chain.asksCaller { return .caller }
    switch act.voice {
    case .active:
      switch agent {
      case .owner: return .house
      case .colleague: return hasUnknownAttribute(clause) ? .unclear(.unclearAgent) : .house
      case .caller: return .caller
      case .nobody, .other, nil: return .unclear(.unclearAgent)
      }
    case .passive:
      if agent == .owner {
        // "Jeg bliver ringet op" is no promise; a clause without an agent of its own may be one.
        let isOwn = AgentFinder(analysis: analysis).ownAgent(of: clause) != nil
        return act.kind == .ring && isOwn ? .caller : .unclear(.unclearAgent)
      }
      // "Jeg sørger for at blive …" aside, "du" and "der" are the ones who are rung.
      return agent == .caller || agent == .nobody ? .house : .unclear(.unclearAgent)
    case .received:
      return agent == .caller ? .house : .unclear(.unclearAgent)
    }
  }

  /// "min tidligere kollega": a word right before the subject that the grammar does not know.
  private func hasUnknownAttribute(_ clause: Clause) -> Bool {
    let start = clause.range.lowerBound
    guard start > 0, tokens[start - 1].gap < .clause,
      let number = analysis.clauseIndex(of: start - 1)
    else { return false }
    return analysis.clauses[number].kind == .fragment && clause.conjunction == nil
  }

  private func subordinate(_ number: Int) -> Finding {
    let clause = analysis.clauses[number]
    let opener = tokens[clause.range.lowerBound]
    // "Jeg er tilbage på mandag, hvor jeg ringer …"
    if opener.text == "hvor" { return (.review, .countsFromElsewhere) }
    // "Inden for et døgn er der en, der ringer dig op"
    if Lexicon.relativePronouns.contains(opener), number > 0 {
      let main = analysis.clauses[number - 1]
      let limit = laxest(Array(analysis.deadlines(in: main.range)))
      if main.kind == .main, tokens[main.range].contains(where: { $0.text == "der" }),
        let limit, limit.fit(policy).rank < 2
      {
        return (.review, .unclearAgent)
      }
    }
    // "Så er det mig, der ringer, og det bliver inden for et døgn"
    if Lexicon.relativePronouns.contains(opener), number > 0,
      tokens[analysis.clauses[number - 1].range].last.map({ Self.selves.contains($0) }) ?? false
    {
      return (.review, .unclearAgent)
    }
    let isBefore = tokens[clause.range].contains { Self.before.contains($0) }
    return (isBefore ? passingTime(before: number) : nil) ?? (.fail, .onlyInCondition)
  }

  /// "Der går højst et døgn, inden jeg ringer tilbage", "…, så har jeg ringet tilbage".
  private func passingTime(before number: Int) -> Finding? {
    guard number > 0 else { return nil }
    let main = analysis.clauses[number - 1]
    guard main.sentence == analysis.clauses[number].sentence,
      let worst = laxest(Array(analysis.deadlines(in: main.range))),
      tokens[main.range].contains(where: { Self.pass.contains($0) })
    else { return nil }
    if case .exceeds(let reason) = worst.fit(policy) {
      // "Der går aldrig mere end et døgn, før …"
      let isDenied = tokens[main.range].contains { Lexicon.negations.contains($0) }
      return isDenied && reason == .wrongDirection ? (.review, .unclearLimit) : (.fail, reason)
    }
    return (.review, .unclearLimit)
  }

  /// "ringer ikke tilbage samme dag, men inden for et døgn": what is denied is another limit.
  private func denied(_ span: PromiseSpan) -> Finding {
    guard let limit = laxest(span.contrastedLimits) else { return (.fail, .negated) }
    if case .exceeds(let reason) = limit.fit(policy) { return (.fail, reason) }
    return (.review, .unclearLimit)
  }

  private func withoutLimit(_ number: Int, _ act: Act, _ span: PromiseSpan) -> Finding? {
    if act.kind == .ring, analysis.clauses[number].isSequel,
      let found = passingTime(before: number)
    {
      return found
    }
    let next = number + 1
    if act.kind == .ring, next < analysis.clauses.count {
      // "ringer eller skriver inden for et døgn"
      let later = analysis.clauses[next]
      let isAlternative =
        later.sentence == analysis.clauses[number].sentence && later.conjunction == "eller"
        && later.kind == .main && sharesSubject(number, later)
      if isAlternative, let limit = laxest(Array(analysis.deadlines(in: later.range))),
        limit.fit(policy).rank < 2
      {
        return (.review, .alternativeAct)
      }
    }
    if act.kind == .ring, span.hasNotUnderstood { return (.review, .notUnderstood) }
    if act.kind == .ring, span.hasUnknownLimit || hasLimitNearby(number) {
      return (.review, .unclearLimit)
    }
    return (.fail, .noLimit)
  }

  /// "Senest et døgn efter din besked ringer jeg", "inden der er gået et døgn, ringer jeg": a
  /// limit that the policy accepts, in another clause of the sentence.
  private func hasLimitNearby(_ number: Int) -> Bool {
    let sentence = analysis.clauses[number].sentence
    let near = max(0, number - 3)..<min(analysis.clauses.count, number + 4)
    return near.contains { other in
      let clause = analysis.clauses[other]
      guard other != number, clause.sentence == sentence else { return false }
      let range = clause.range
      if let limit = laxest(Array(analysis.deadlines(in: range))) {
        // Another verb's limit is no promise to ring: "slettes inden for et døgn".
        let isFree =
          clause.finite.map { Self.standing.contains(tokens[$0]) || isItThatBecomes($0) } ?? true
          || tokens[range].contains { Self.passed.contains($0) }
          || range.first.map { Lexicon.relativePronouns.contains(tokens[$0]) } ?? false
        return isFree && limit.fit(policy).rank < 2
      }
      return tokens[range].contains { TimeUnit.of($0) != nil }
        && tokens[range].contains { Self.passed.contains($0) }
    }
  }

  /// "… og det bliver senest i aften": the ringing.
  private func isItThatBecomes(_ finite: Int) -> Bool {
    finite > 0 && tokens[finite].text == "bliver" && tokens[finite - 1].text == "det"
  }

  /// "ringer jeg eller skriver", "ringer eller skriver jeg": one subject for both verbs.
  private func sharesSubject(_ number: Int, _ later: Clause) -> Bool {
    let finder = AgentFinder(analysis: analysis)
    return finder.ownAgent(of: later) == nil
      || finder.ownAgent(of: analysis.clauses[number]) == nil
  }

  private func laxest(_ limits: [Deadline]) -> Deadline? {
    limits.max { $0.fit(policy).rank < $1.fit(policy).rank }
  }

  private static let standing: WordSet = "gør sker hører"
  private static let passed: WordSet = "gået"
  private static let before: WordSet = "inden før til"
  private static let pass: WordSet = "går gå tager tage varer vare"
  private static let selves: WordSet = "mig os"
}
