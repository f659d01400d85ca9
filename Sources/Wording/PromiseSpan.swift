/// The stretch of a greeting that one promise covers: its clause, and further pieces that only name
/// its limit ("Det gør jeg inden for et døgn", ", og senest …").
struct PromiseSpan {
  let analysis: Analysis
  let number: Int
  /// Clause and token ranges, in order.
  private let pieces: [Range<Int>]
  private let allLimits: [Deadline]

  init(analysis: Analysis, number: Int) {
    self.analysis = analysis
    self.number = number
    let clause = analysis.clauses[number]
    var pieces = [clause.range]
    var limits = Array(analysis.deadlines(in: clause.range))
    if let (range, found) = LimitElsewhere(analysis: analysis).afterClause(
      number, hasLimit: !limits.isEmpty)
    {
      pieces.append(range)
      limits += found
    }
    self.pieces = pieces
    self.allLimits = limits
  }

  private var tokens: [Token] { analysis.tokens }

  /// The limits of the promise. Weekdays beside an amount of time are no limit but a restriction:
  /// "inden for et døgn mandag til torsdag".
  var limits: [Deadline] {
    let amounts = allLimits.filter { $0.kind != .later && $0.direction != .unclear }
    guard !amounts.isEmpty else { return allLimits }
    return allLimits.filter { !isScope($0) }
  }

  var limitEnd: Int? { allLimits.last?.range.upperBound }

  private var restrictingLimits: Bool { limits.count < allLimits.count }

  private func isScope(_ deadline: Deadline) -> Bool {
    if deadline.direction == .unclear { return true }
    return deadline.kind == .later
      && tokens[deadline.range].contains { Lexicon.weekdays.contains($0) }
  }

  /// Tokens that are neither in a limit nor masked.
  private var free: [Int] {
    pieces.joined().filter { !analysis.isMasked[$0] && !analysis.isInDeadline[$0] }
  }

  func mentions(_ words: WordSet) -> Bool { free.contains { words.contains(tokens[$0]) } }

  var hasNotUnderstood: Bool { free.contains { !tokens[$0].understood } }

  /// "inden for et døng": a limit whose unit is no known word.
  var hasUnknownLimit: Bool {
    free.contains { index in
      guard tokens[index].text == "inden" else { return false }
      let following = tokens[index + 1..<min(index + 5, tokens.count)]
      return following.contains { Numerals.value($0) != nil || !$0.understood }
    }
  }

  /// Denied before or at the limit; a negation after it is an exception.
  func isNegated(_ act: Act) -> Bool {
    let end = max(limitEnd ?? act.verb, act.verb)
    let hasLimit = !allLimits.isEmpty
    return free.contains { index in
      Lexicon.negations.contains(tokens[index]) && (index < end || !hasLimit)
    }
  }

  /// The limits after "ikke …, men".
  var contrastedLimits: [Deadline] {
    let words = free
    guard let but = words.last(where: { tokens[$0].text == "men" }),
      !words.contains(where: { $0 > but && Lexicon.negations.contains(tokens[$0]) })
    else { return [] }
    return allLimits.filter { $0.range.lowerBound > but }
  }

  /// "inden for et døgn eller hurtigst muligt": two limits to choose from. "Jeg eller en kollega"
  /// and "op eller tilbage" are no such choice.
  private func hasChoice(after verb: Int) -> Bool {
    pieces.joined().contains { index in
      guard index > verb, Self.choice.contains(tokens[index]), !analysis.isInDeadline[index],
        pieces.contains(where: { $0.contains(index) && $0.contains(index + 1) })
      else { return false }
      var next = index + 1
      while next + 1 < tokens.count, Lexicon.nounPhraseWords.contains(tokens[next]),
        !Self.mayFollowOr.contains(tokens[next])
      {
        next += 1
      }
      return analysis.isInDeadline[next] || analysis.isMasked[next]
        || !Self.mayFollowOr.contains(tokens[next])
    }
  }

  /// Why the words around act and limit leave a doubt; nil if they leave none.
  func doubt(_ act: Act, hedges: PhraseSet) -> Reason? {
    if let piece = pieces.first, pieces.count > 1 || limitEnd != nil {
      let end = max(limitEnd ?? 0, act.verb + 1)
      let core = free.filter { $0 >= piece.lowerBound && $0 < end }
      if core.contains(where: { !tokens[$0].understood }) { return .notUnderstood }
      if let found = hedge(act, hedges) { return found }
      if hasChoice(after: act.verb) { return .unclearLimit }
      if restrictingLimits || mentions(Lexicon.scopes) { return .restricted }
      if let unknown = core.first(where: { !isKnown($0, act) }) {
        return Lexicon.restrictors.contains(tokens[unknown]) ? .restricted : .unclearWords
      }
    }
    return PromiseTail(analysis: analysis).doubt(
      after: max(limitEnd ?? 0, act.verb + 1), clause: number, end: pieces.last?.upperBound ?? 0)
      ?? (hasAim(act) ? nil : .unclearWords)
  }

  private func isKnown(_ index: Int, _ act: Act) -> Bool {
    let token = tokens[index]
    let clause = analysis.clauses[number]
    if let finite = clause.finite, index < finite, Self.openers.contains(token) { return true }
    if index == act.verb || index == clause.finite { return true }
    if Lexicon.neutral.contains(token) || Lexicon.commitments.contains(token) { return true }
    if act.kind == .contact, Self.contactNouns.contains(token) { return true }
    return Self.helpers.contains(token)
  }

  private func hedge(_ act: Act, _ hedges: PhraseSet) -> Reason? {
    let words = free.filter { index in
      let token = tokens[index]
      guard Lexicon.hedges.contains(token) else { return false }
      // "skal nok" is a promise.
      let isPromise =
        token.text == "nok" && pieces.contains { tokens[$0].contains { $0.text == "skal" } }
      return !isPromise
    }
    if let first = words.first, !isOverruled(first) { return .hedged }
    for piece in pieces {
      if let found = Lexicon.hedgePhrases.first(in: tokens, piece)
        ?? hedges.first(in: tokens, piece), !isOverruled(found.lowerBound)
      {
        return .hedged
      }
    }
    return nil
  }

  /// "Normalt inden for en time, men senest inden for et døgn": the firm limit counts.
  private func isOverruled(_ hedge: Int) -> Bool {
    guard allLimits.count > 1, let firm = allLimits.last, let soft = allLimits.first,
      hedge < soft.range.upperBound, firm.range.lowerBound > soft.range.upperBound
    else { return false }
    let opening = tokens[soft.range.upperBound..<firm.range.lowerBound + 1]
    return tokens[firm.range].contains { Self.firmWords.contains($0) }
      && opening.contains { Self.contrast.contains($0) }
  }

  /// The ringing is aimed at the caller: "tilbage", "dig", "giver et ring", or "så ringer jeg".
  private func hasAim(_ act: Act) -> Bool {
    if act.voice != .active || tokens[act.verb].text.hasPrefix("giv") { return true }
    let clause = analysis.clauses[number]
    return clause.isSequel || clause.isVerbFirst || followsRequestForMessage
      || tokens[clause.range].contains {
        Lexicon.particles.contains($0) || Lexicon.callers.contains($0)
      }
  }

  /// "Læg dit nummer, jeg ringer …": to whoever left it.
  private var followsRequestForMessage: Bool {
    guard number > 0, case let request = analysis.clauses[number - 1],
      request.kind == .imperative, let verb = request.finite
    else { return false }
    return Self.leave.contains(tokens[verb])
      && analysis.clauses[number].sentence - request.sentence <= 1
  }

  private static let contactNouns: WordSet = "kontakt fat svar tråden lyd"
  private static let leave: WordSet = "læg indtal efterlad oplys giv angiv opgiv"
  private static let choice: WordSet = "eller alternativt"
  private static let mayFollowOr: WordSet =
    Lexicon.owners + Lexicon.colleagues + Lexicon.particles
    + "os telefon telefonen mobil mobilen mobilnummer telefonnummer"
  private static let openers: WordSet = "og eller men for samt ellers at"
  private static let helpers: WordSet = "har være blevet få får nok"
  private static let firmWords: WordSet = "senest allersenest højst"
  private static let contrast: WordSet = "men og dog altid"
}
