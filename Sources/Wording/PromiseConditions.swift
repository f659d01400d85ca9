/// The conditions around a promise: "hvis det haster, …", "…, hvis jeg har tid".
///
/// A condition that every caller meets ("hvis du lægger en besked") is harmless.
struct PromiseConditions {
  let analysis: Analysis

  private var tokens: [Token] { analysis.tokens }
  private var clauses: [Clause] { analysis.clauses }
  private var harmless: HarmlessConditions { HarmlessConditions(analysis: analysis) }

  /// The clause is itself a condition or a mere point in time.
  func isSubordinate(_ number: Int) -> Bool {
    switch clauses[number].kind {
    case .condition, .time, .other: true
    case .main: isVerbFirstCondition(number)
    case .content, .imperative, .fragment: false
    }
  }

  /// What the clauses before clause `number` make it depend on; nil if nothing.
  func before(_ number: Int) -> Reason? {
    let clause = clauses[number]
    if tokens[clause.range.prefix(2)].contains(where: { $0.text == "ellers" }) {
      return otherwise(number)
    }
    if isAlternative(number) { return .alternativeAct }
    if startsOnReturn(number) { return .countsFromElsewhere }
    guard number > 0, clause.conjunction == nil || clause.isVerbFirst else { return nil }
    if isReward(number) { return .conditional }
    let isFirst = clauses[number - 1].sentence != clause.sentence
    if clauses[number - 1].kind == .fragment {
      return clause.isVerbFirst ? front(number - 1, isSameSentence: !isFirst) : nil
    }
    // "Hvis det haster. Så ringer jeg …": a pause ends no condition that has had no main clause.
    if isFirst {
      guard clause.isVerbFirst || clause.isSequel, isDangling(number - 1) else { return nil }
    }
    return chainBefore(number)
  }

  /// "Læg en besked før kl. 12, så ringer jeg …", "tast 2, så ringer jeg …": only for who does so.
  /// To leave a message is what every caller is asked to do.
  private func isReward(_ number: Int) -> Bool {
    let previous = clauses[number - 1]
    guard clauses[number].isSequel, previous.kind == .imperative,
      previous.sentence == clauses[number].sentence, let verb = previous.finite
    else { return false }
    return !Self.askedOfAll.contains(tokens[verb])
      || !analysis.deadlines(in: previous.range).isEmpty
  }

  /// "en kollega skriver eller ringer tilbage"
  private func isAlternative(_ number: Int) -> Bool {
    guard number > 0, clauses[number].conjunction == "eller",
      clauses[number - 1].sentence == clauses[number].sentence, clauses[number - 1].kind == .main
    else { return false }
    let finder = AgentFinder(analysis: analysis)
    let earlier = finder.ownAgent(of: clauses[number - 1])
    return finder.ownAgent(of: clauses[number]) == nil && earlier != .caller
  }

  /// "Jeg er tilbage på mandag, og derefter ringer jeg inden for et døgn": the time runs from then.
  private func startsOnReturn(_ number: Int) -> Bool {
    guard number > 0 else { return false }
    let clause = clauses[number]
    let previous = clauses[number - 1]
    guard previous.kind == .main, clause.sentence - previous.sentence <= 1 else { return false }
    let isSameSentence = clause.sentence == previous.sentence
    let isSequel =
      isSameSentence && clause.conjunction == "og"
      && (clause.isSequel || AgentFinder(analysis: analysis).ownAgent(of: clause) == nil)
    guard isSequel || tokens[clause.range].contains(where: { Self.thereafter.contains($0) }) else {
      return false
    }
    let isLongAbsence = analysis.deadlines(in: previous.range).contains { limit in
      switch limit.kind {
      case .today, .clockTime: false
      case .hours(let hours): hours > 24
      case .days, .workingDays, .tomorrow, .later: true
      }
    }
    return isLongAbsence
      || tokens[previous.range].contains {
        Lexicon.months.contains($0) || Self.leave.contains($0)
      }
  }

  /// All the conditions in a row before the clause: "hvis det haster, og du lægger en besked, …".
  private func chainBefore(_ number: Int) -> Reason? {
    let sentence = clauses[number - 1].sentence
    var pending = false
    for index in clauses[max(0, number - 6)..<number].indices.reversed() {
      guard clauses[index].sentence == sentence else { break }
      if isSubordinate(index) {
        if pending || !harmless.contains(index) { return .conditional }
      } else if isCoordinated(index) {
        // Part of a condition only if a condition opens the row.
        pending = pending || !harmless.contains(index)
      } else {
        break
      }
    }
    return nil
  }

  /// What the clauses after clause `number` make it depend on; nil if nothing.
  func after(_ number: Int) -> Reason? {
    let next = number + 1
    guard next < clauses.count else { return nil }
    let later = clauses[next]
    guard later.sentence == clauses[number].sentence else {
      let isNeighbour = later.sentence == clauses[number].sentence + 1
      return isNeighbour && isDangling(next) && !harmless.contains(next) ? .conditional : nil
    }
    let agent = AgentFinder(analysis: analysis).ownAgent(of: later)
    if later.conjunction == "eller", later.kind == .main {
      // "eller du ringer igen", but not "eller så kan du taste #0"
      let act = ActFinder(analysis: analysis).act(in: later)
      let isRinging = act?.kind == .ring && act?.voice == .active
      if agent != .caller || isRinging { return .alternativeAct }
    }
    if later.kind == .other, Self.relatives.contains(tokens[later.range.lowerBound]),
      !harmless.contains(next)
    {
      return .restricted
    }
    if later.isVerbFirst, later.conjunction == nil,
      later.finite.map({ Self.reports.contains(tokens[$0]) }) ?? false
    {
      return .hedged
    }
    if later.isVerbFirst, later.conjunction == nil, agent == .owner,
      later.finite.map({ Self.afterthoughts.contains(tokens[$0]) }) ?? false
    {
      return .hedged
    }
    return chainAfter(next)
  }

  /// All the conditions in a row from `first`: "…, når du lægger en besked, hvis det haster".
  private func chainAfter(_ first: Int) -> Reason? {
    var isOpen = false
    for index in first..<min(first + 6, clauses.count)
    where clauses[index].sentence == clauses[first].sentence {
      let clause = clauses[index]
      if clause.kind == .condition || clause.kind == .time {
        // It belongs to the clause after it if that one needs a first constituent.
        if index + 1 < clauses.count, opensWithCondition(index + 1, after: clause) { return nil }
        if !harmless.contains(index) { return .conditional }
        isOpen = true
      } else if isOpen, isCoordinated(index), tokens[clause.range.lowerBound - 1].gap < .clause {
        if !harmless.contains(index) { return .conditional }
      } else {
        return nil
      }
    }
    return nil
  }

  private func opensWithCondition(_ number: Int, after condition: Clause) -> Bool {
    let later = clauses[number]
    return later.sentence == condition.sentence && later.conjunction == nil
      && (later.isVerbFirst || later.isSequel || later.kind == .imperative)
  }

  /// "og du lægger en besked": carries on what the clause before it began.
  private func isCoordinated(_ number: Int) -> Bool {
    let clause = clauses[number]
    // "og oplyser dit nummer": verb first, but for want of a subject of its own.
    let isInverted =
      clause.isVerbFirst && AgentFinder(analysis: analysis).ownAgent(of: clause) != nil
    return clause.kind == .main && !isInverted && !clause.isSequel
      && (clause.conjunction == "og" || clause.conjunction == "eller")
  }

  /// A subordinate clause in a sentence without a main clause.
  private func isDangling(_ number: Int) -> Bool {
    let sentence = clauses[number].sentence
    let near = max(0, number - 3)..<min(number + 4, clauses.count)
    return isSubordinate(number)
      && near.allSatisfy { index in
        clauses[index].sentence != sentence || clauses[index].kind == .fragment
          || clauses[index].kind == .content || isSubordinate(index)
      }
  }

  /// The first constituent of a verb-first clause, where it has no verb: "På hverdage, …".
  private func front(_ number: Int, isSameSentence: Bool) -> Reason? {
    let range = clauses[number].range
    let words = range.lazy.filter { !analysis.isMasked[$0] }.map { tokens[$0] }
    if !isSameSentence, words.count > 4 { return nil }
    if words.contains(where: { Self.conditionals.contains($0) }) { return .conditional }
    if words.contains(where: { Lexicon.hedges.contains($0) }) { return .hedged }
    if words.contains(where: { Lexicon.scopes.contains($0) || Lexicon.negations.contains($0) }) {
      return .restricted
    }
    guard isSameSentence else { return nil }
    let greeting = range.last {
      tokens[$0].gap < .clause && Lexicon.closings.contains(tokens[$0])
    }
    let rest = (greeting ?? range.lowerBound)..<range.upperBound
    let isKnown = rest.allSatisfy {
      analysis.isMasked[$0] || analysis.isInDeadline[$0] || Lexicon.neutral.contains(tokens[$0])
        || Lexicon.closings.contains(tokens[$0])
    }
    return isKnown ? nil : .unclearWords
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

  /// "Haster det, ring til …", "Ringer jeg ikke inden for et døgn, så …".
  private func isVerbFirstCondition(_ number: Int) -> Bool {
    let clause = clauses[number]
    guard clause.isVerbFirst, clause.conjunction == nil || clause.conjunction == "men" else {
      return false
    }
    // The clause before is this one's first constituent.
    if number > 0, case let main = number - 1, clauses[main].sentence == clause.sentence,
      clauses[main].isVerbFirst || clauses[main].kind != .main,
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

  private static let askedOfAll: WordSet = """
    læg indtal efterlad oplys giv angiv opgiv sig tal fortæl vent vær hav gentag lav noter
    """
  private static let thereafter: WordSet = """
    derefter herefter bagefter hvorefter dernæst efterfølgende derpå
    """
  private static let leave: WordSet = "ferie ferien orlov barsel sygemeldt syg"
  private static let relatives: WordSet = "der som hvor"
  /// "…, siger loven".
  private static let reports: WordSet = "siger sagde påstår hævder lyder lød står stod skriver"
  private static let conditionals: WordSet = "hvis når såfremt medmindre"
  /// "…, tror jeg", "…, håber vi".
  private static let afterthoughts: WordSet = """
    tror håber mener regner forventer gætter synes vil skulle formoder satser
    """
}
