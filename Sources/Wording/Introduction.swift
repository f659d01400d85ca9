/// Whether a name or a department stands where a greeting says whose it is.
///
/// A list of such places, not of others: whatever else a greeting may tell of somebody ("Mette
/// Hansen er min chef", "Borgerservice har lukket i dag") is for a person to judge.
struct Introduction {
  let analysis: Analysis
  /// Folded words of the owner's names and departments.
  let own: Set<String>

  private var tokens: [Token] { analysis.tokens }

  func holds(_ range: Range<Int>) -> Bool {
    let number = analysis.clauseIndex(of: range.lowerBound)
    guard let number else { return false }
    let clause = analysis.clauses[number]
    // "Mette Hansen? Nej, det …", "Er det Borgerservice, du …"
    if clause.asks || asks(range) { return false }
    let start = max(clause.range.lowerBound, range.lowerBound - Self.sight)
    let before = tokens[start..<range.lowerBound]
    // "… hvor jeg, Mette Hansen, sidder"
    if let last = before.last, last.gap == .clause, Self.selves.contains(last) { return true }
    if isAfterForeignPreposition(before) { return false }
    // "Jeg er i Borgerservice til klokken to"
    let rest = tokens[range.upperBound..<max(range.upperBound, reach(of: clause, from: range))]
    if rest.contains(where: { Self.until.contains($0) }) { return false }
    if isCorrected(range, clause) || isSupposed(clause, number) { return false }
    guard let finite = clause.finite else { return isLabel(range, clause, number) }
    if clause.kind == .imperative, finite < range.lowerBound {
      return before.contains { Self.leaving.contains($0) }
        && before.contains { Self.messages.contains($0) }
    }
    return finite < range.lowerBound
      ? isTold(range, clause, number, finite, before) : isSubject(range, clause, finite)
  }

  /// How many words around are looked at; no greeting needs more.
  private static let sight = 60

  private func reach(of clause: Clause, from range: Range<Int>) -> Int {
    min(clause.range.upperBound, range.upperBound + Self.sight)
  }

  private func asks(_ range: Range<Int>) -> Bool {
    let near = range.lowerBound..<min(tokens.count, range.upperBound + Self.sight)
    return near.first { tokens[$0].gap >= .sentence }.map { tokens[$0].asks } ?? false
  }

  /// "fra Byggesag, hvad siger jeg, fra Opkrævningen"
  private func isCorrected(_ range: Range<Int>, _ clause: Clause) -> Bool {
    let near = range.upperBound..<min(tokens.count, range.upperBound + 8)
    let end = near.first { tokens[$0 - 1].gap >= .sentence } ?? near.upperBound
    return Self.corrections.first(in: tokens, near.lowerBound..<end) != nil
  }

  /// "Hvis du tror, at du taler med …"
  private func isSupposed(_ clause: Clause, _ number: Int) -> Bool {
    guard clause.kind == .content, number > 0 else { return false }
    let main = analysis.clauses[number - 1]
    return main.sentence == clause.sentence
      && (main.kind == .condition
        || tokens[main.range].contains {
          Lexicon.negations.contains($0) || Self.supposing.contains($0)
        })
  }

  // MARK: No verb

  /// "Mette Hansen, Borgerservice": nothing else in the clause than who and where.
  private func isLabel(_ range: Range<Int>, _ clause: Clause, _ number: Int) -> Bool {
    let start = max(clause.range.lowerBound, range.lowerBound - Self.sight)
    let before = start..<max(start, range.lowerBound)
    if tokens[before].contains(where: { isOfOthers($0) }) { return false }
    guard before.allSatisfy(isPlain) else { return false }
    // "Hej Mette Hansen, hvis det er dig": the caller's name
    if let last = before.last, Self.hails.contains(tokens[last]), tokens[last].gap == .none,
      !analysis.utterance.isHeard, range.upperBound < tokens.count,
      !isPlain(range.upperBound), !Self.selves.contains(tokens[range.upperBound])
    {
      return false
    }
    // "Tak til Borgerservice"
    let toward = tokens[before].contains { $0.text == "til" }
    if toward, !tokens[before].contains(where: { Self.arriving.contains($0) }) { return false }
    // "Borgerservice ligger til venstre": perhaps a verb that nobody knows.
    let next = range.upperBound
    if next < clause.range.upperBound, tokens[next - 1].gap < .clause, !mayFollow(next) {
      return false
    }
    // "Det er Borgerservice, der …" may be split before its verb.
    return !isCleft(after: clause.range.upperBound, from: number)
  }

  private func mayFollow(_ index: Int) -> Bool {
    isPlain(index) || Lexicon.negations.contains(tokens[index])
      || Self.away.contains(tokens[index]) || Self.selves.contains(tokens[index])
      || tokens[index].text == "du" || tokens[index].capitalised
  }

  // MARK: After the verb

  private func isTold(
    _ range: Range<Int>, _ clause: Clause, _ number: Int, _ finite: Int,
    _ before: ArraySlice<Token>
  ) -> Bool {
    let verb = tokens[finite]
    let isToCaller = before.contains { Self.callers.contains($0) || !$0.understood }
    if isToCaller {
      guard let reached = before.lastIndex(where: { isReached($0) }) else { return false }
      return (reached + 1..<range.lowerBound).allSatisfy(isPlain)
        && !before.contains { isOfOthers($0) }
    }
    // "En kollega og Mette Hansen …"
    if before.contains(where: { Lexicon.belongings.contains($0) }),
      before.contains(where: { Self.pointing.contains($0) || Self.leaving.contains($0) })
    {
      return true
    }
    let subject = subject(clause, finite, before)
    let from = max(finite, subject ?? finite) + 1
    let between = min(from, range.lowerBound)..<range.lowerBound
    // "jeg arbejder med pension i Borgerservice"
    let isWork =
      verb.text == "arbejder" && between.first.map { tokens[$0].text } == "med"
      && !between.contains { tokens[$0].text == "at" }
    guard isWork || between.allSatisfy(isPlain),
      (before.startIndex..<min(finite, before.endIndex)).allSatisfy(isOpening)
    else { return false }
    if subject.map({ Lexicon.owners.contains(tokens[$0]) }) ?? false {
      return Self.working.contains(verb)
    }
    guard Self.being.contains(verb) else {
      return Self.working.contains(verb) && isOfOneIntroduced(clause, number)
    }
    if before.contains(where: { Self.pointing.contains($0) }) {
      return !isCleft(after: clause.range.upperBound, from: number)
    }
    return isOfOneIntroduced(clause, number)
  }

  /// Who does it: a pronoun before the verb or right after it.
  private func subject(
    _ clause: Clause, _ finite: Int, _ before: ArraySlice<Token>
  ) -> Int? {
    let near = before.startIndex..<min(before.endIndex, finite + 2)
    return near.first { Lexicon.owners.contains(tokens[$0]) }
  }

  /// "…, der arbejder i Borgerservice", "… og arbejder i Borgerservice" after an introduction.
  private func isOfOneIntroduced(_ clause: Clause, _ number: Int) -> Bool {
    guard number > 0, clause.range.lowerBound < tokens.count else { return false }
    let opener = tokens[clause.range.lowerBound]
    guard Self.relatives.contains(opener) || clause.conjunction == "og" else { return false }
    let earlier = analysis.clauses[number - 1]
    guard earlier.sentence == clause.sentence else { return false }
    let words = tokens[earlier.range]
    return !words.contains { isOfOthers($0) || Lexicon.negations.contains($0) }
      && words.contains { Self.reached.contains($0) || Self.pointing.contains($0) || isOwner($0) }
  }

  /// "min kollega"; not the first name Hans.
  private func isOfOthers(_ token: Token) -> Bool {
    Self.others.contains(token) && !own.contains(token.text)
  }

  private func isOwner(_ token: Token) -> Bool { Lexicon.owners.contains(token) }

  /// "Det er Borgerservice, der behandler …", "…, du skal tale med": not who answers.
  private func isCleft(after end: Int, from number: Int) -> Bool {
    guard number + 1 < analysis.clauses.count else { return false }
    let next = analysis.clauses[number + 1]
    guard next.sentence == analysis.clauses[number].sentence, let finite = next.finite,
      next.range.lowerBound < tokens.count
    else { return false }
    let opener = tokens[next.range.lowerBound]
    if Self.relatives.contains(opener) {
      return !tokens[next.range].contains { Self.answering.contains($0) }
    }
    return opener.text == "du" && Self.turning.contains(tokens[finite])
  }

  // MARK: Before the verb

  /// "Mette Hansen kan ikke tage telefonen", "Mette Hansen, Borgerservice, er …".
  private func isSubject(_ range: Range<Int>, _ clause: Clause, _ finite: Int) -> Bool {
    let last = tokens[range.upperBound - 1]
    let start = max(clause.range.lowerBound, range.lowerBound - Self.sight)
    let opening = tokens[start..<max(start, range.lowerBound)]
    if opening.contains(where: { isOfOthers($0) || Self.heads.contains($0) }) {
      return false
    }
    if last.gap >= .clause { return !isExplained(after: range) }
    if range.upperBound < tokens.count, Lexicon.belongings.contains(tokens[range.upperBound]) {
      return true
    }
    let rest = tokens[range.upperBound..<max(range.upperBound, reach(of: clause, from: range))]
    if rest.contains(where: { Self.belongingHere.contains($0) }) { return false }
    // "Mette Hansen Borgerservice jeg kan ikke …", without commas: the verb is of somebody else.
    let speaker = rest.firstIndex { isOwner($0) || $0.text == "du" }
    if let speaker {
      return speaker < finite && !Self.turning.contains(tokens[finite])
        && !Self.finding.contains(tokens[finite])
    }
    let isDenied = rest.contains { Lexicon.negations.contains($0) }
    return rest.contains { Self.away.contains($0) } || !isDenied && rest.first?.text == "her"
      || isDenied && rest.contains { Self.answering.contains($0) || Self.reach.contains($0) }
  }

  /// "Borgerservice, det er ovre …"
  private func isExplained(after range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next + 2 < tokens.count, tokens[next].text == "det" || tokens[next].text == "den" else {
      return false
    }
    return !isPlain(next + 2) || Self.small.contains(tokens[next + 2])
  }

  // MARK: Words

  private func isAfterForeignPreposition(_ before: ArraySlice<Token>) -> Bool {
    guard let last = before.last(where: { !Self.articles.contains($0) }), last.gap < .clause else {
      return false
    }
    // "leder af Borgerservice"
    let previous = before.dropLast().last
    if last.text == "af" || last.text == "for" {
      if let previous, isTitle(previous) || Self.heads.contains(previous) { return false }
      return last.text == "af" || before.count == 1
    }
    if Self.foreign.contains(last) { return true }
    return last.text == "med" && !before.contains { Self.speaking.contains($0) }
  }

  /// Says no more than who and where: titles, names, prepositions.
  private func isPlain(_ index: Int) -> Bool {
    let token = tokens[index]
    let isFirst = index == 0 || tokens[index - 1].gap == .sentence
    return Self.small.contains(token) || isMisheard(token) || !token.understood || isTitle(token)
      || own.contains(token.text)
      || !isFirst && isWrittenName(token) || Self.greetings.contains(token)
      || Lexicon.firstNames.contains(token) || PersonName.isSurname(token)
      || Lexicon.belongings.contains(token) || Lexicon.introductions.contains(token)
  }

  /// In a transcript the word that tells may be the one that was not understood.
  private func isReached(_ token: Token) -> Bool {
    Self.reached.contains(token) || analysis.utterance.isHeard && !token.understood
  }

  /// A word of a transcript that may be another: neither a referral nor a denial.
  private func isMisheard(_ token: Token) -> Bool {
    analysis.utterance.isHeard && !Lexicon.referrals.contains(token)
      && !Lexicon.negations.contains(token) && !isOfOthers(token)
      && !Self.foreign.contains(token) && !Lexicon.formerly.contains(token)
  }

  private func isWrittenName(_ token: Token) -> Bool {
    token.capitalised && PersonName.isNameLike(token)
  }

  private func isOpening(_ index: Int) -> Bool {
    isPlain(index) || isOwner(tokens[index]) || Self.relatives.contains(tokens[index])
  }

  private func isTitle(_ token: Token) -> Bool {
    Lexicon.titles.contains(token) || Self.titleEndings.contains { token.text.hasSuffix($0) }
  }
}
