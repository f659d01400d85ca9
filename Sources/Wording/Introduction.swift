/// Whether a name or a department stands where a greeting says whose it is.
///
/// A list of such places, not of others: whatever else a greeting may tell of somebody ("Mette
/// Hansen er min chef", "Borgerservice har lukket i dag") is for a person to judge.
struct Introduction {
  let analysis: Analysis
  /// Folded words of the owner's names and departments.
  let own: Set<String>

  init(analysis: Analysis, of owner: Owner) {
    self.analysis = analysis
    own = owner.words
  }

  private var tokens: [Token] { analysis.tokens }

  /// A mention in its clause.
  private struct Place {
    let range: Range<Int>
    let clause: Clause
    let number: Int
    /// What stands around it in the clause.
    let before: ArraySlice<Token>
    let after: ArraySlice<Token>
  }

  func holds(_ range: Range<Int>) -> Bool {
    guard let place = place(range) else { return false }
    let (clause, before) = (place.clause, place.before)
    // "Mette Hansen? Nej, det …", "Er det Borgerservice, du …"
    if clause.asks || asks(range) { return false }
    // "… hvor jeg, Mette Hansen, sidder"
    if let last = before.last, last.gap == .clause, Self.selves.contains(last) { return true }
    if isAfterForeignPreposition(before) { return false }
    // "Mette Hansen hedder jeg", whatever a recogniser makes of the words before.
    if isOwnedBehind(range) { return !before.suffix(2).contains { Lexicon.negations.contains($0) } }
    if isSoughtByCaller(range) { return false }
    if isBeforeName(range), isLabel(place) { return true }
    // "… og min afdeling er Borgerservice"
    if before.suffix(3).map(\.text) == ["min", "afdeling", "er"] {
      return !isCleft(after: place.number)
    }
    // "Jeg er i Borgerservice til klokken to"
    if place.after.contains(where: { Self.until.contains($0) }) { return false }
    if isCorrected(range) || isSupposed(place) { return false }
    guard let finite = clause.finite else { return isLabel(place) }
    if clause.kind == .imperative, finite < range.lowerBound {
      return before.contains { Self.leaving.contains($0) }
        && before.contains { Self.messages.contains($0) }
    }
    return finite < range.lowerBound ? isTold(place, finite) : isSubject(place, finite)
  }

  /// "Er det Mette Hansen, du har ringet efter, …", of which "er" may be lost.
  private func isSoughtByCaller(_ range: Range<Int>) -> Bool {
    let near = range.upperBound..<min(tokens.count, range.upperBound + 6)
    return Self.sought.first(in: tokens, near) != nil
  }

  private static let sought: PhraseSet = ["ringet efter", "ringer efter", "leder efter"]

  /// "Velkommen hos Borgerservice mit navn er …", where nothing parts the two.
  private func isBeforeName(_ range: Range<Int>) -> Bool {
    isFollowed(range, by: "mit", "navn")
  }

  private func isOwnedBehind(_ range: Range<Int>) -> Bool {
    isFollowed(range, by: "hedder", "jeg") && tokens[range.upperBound - 1].gap < .sentence
  }

  private func isFollowed(_ range: Range<Int>, by first: String, _ second: String) -> Bool {
    let next = range.upperBound
    return next + 1 < tokens.count && tokens[next].text == first && tokens[next + 1].text == second
  }

  /// How many words around are looked at; no greeting needs more.
  private static let sight = 60

  private func place(_ range: Range<Int>) -> Place? {
    guard let number = analysis.clauseIndex(of: range.lowerBound) else { return nil }
    let clause = analysis.clauses[number]
    let start = max(clause.range.lowerBound, range.lowerBound - Self.sight)
    let end = min(clause.range.upperBound, range.upperBound + Self.sight)
    return Place(
      range: range, clause: clause, number: number, before: tokens[start..<range.lowerBound],
      after: tokens[range.upperBound..<max(range.upperBound, end)])
  }

  private func asks(_ range: Range<Int>) -> Bool {
    let near = range.lowerBound..<min(tokens.count, range.upperBound + Self.sight)
    return near.first { tokens[$0].gap >= .sentence }.map { tokens[$0].asks } ?? false
  }

  /// "fra Byggesag, hvad siger jeg, fra Opkrævningen"
  private func isCorrected(_ range: Range<Int>) -> Bool {
    let near = range.upperBound..<min(tokens.count, range.upperBound + 8)
    let end = near.first { tokens[$0 - 1].gap >= .sentence } ?? near.upperBound
    return tokens[near.lowerBound..<end].contains { Lexicon.corrections.contains($0) }
      || Self.corrections.first(in: tokens, near.lowerBound..<end) != nil
  }

  /// "Hvis du tror, at du taler med …"
  private func isSupposed(_ place: Place) -> Bool {
    guard place.clause.kind == .content, place.number > 0 else { return false }
    let main = analysis.clauses[place.number - 1]
    return main.sentence == place.clause.sentence
      && (main.kind == .condition
        || tokens[main.range].contains {
          Lexicon.negations.contains($0) || Self.supposing.contains($0)
        })
  }

  // MARK: No verb

  /// "Mette Hansen, Borgerservice": nothing else in the clause than who and where.
  private func isLabel(_ place: Place) -> Bool {
    let before = place.before
    if before.contains(where: { isOfOthers($0) }) { return false }
    guard before.indices.allSatisfy(isPlain) else { return false }
    let next = place.range.upperBound
    // "Hej Mette Hansen, hvis det er dig": the caller's name
    if let last = before.last, Self.hails.contains(last), last.gap == .none,
      !analysis.utterance.isHeard, next < tokens.count, !isPlain(next),
      !Self.selves.contains(tokens[next])
    {
      return false
    }
    // "Tak til Borgerservice"
    let toward = before.contains { $0.text == "til" }
    if toward, !before.contains(where: { Self.arriving.contains($0) }) { return false }
    // "Borgerservice ligger til venstre": perhaps a verb that nobody knows.
    if next < place.clause.range.upperBound, tokens[next - 1].gap < .clause, !mayFollow(next) {
      return false
    }
    // "Det er Borgerservice, der …" may be split before its verb.
    return !isCleft(after: place.number)
  }

  private func mayFollow(_ index: Int) -> Bool {
    isPlain(index) || Lexicon.negations.contains(tokens[index])
      || Self.away.contains(tokens[index]) || Self.selves.contains(tokens[index])
      || tokens[index].text == "du" || tokens[index].capitalised
  }

  // MARK: After the verb

  private func isTold(_ place: Place, _ finite: Int) -> Bool {
    let (before, start) = (place.before, place.range.lowerBound)
    let verb = tokens[finite]
    let isToCaller =
      before.contains { Self.callers.contains($0) || !$0.understood } || isMisheardCall(before)
    if isToCaller {
      guard let reached = before.lastIndex(where: { isReached($0) }) else { return false }
      return (reached + 1..<start).allSatisfy(isPlain)
        && !before.contains { isOfOthers($0) }
    }
    // "En kollega og Mette Hansen …"
    if before.contains(where: { Lexicon.belongings.contains($0) }),
      before.contains(where: { Self.pointing.contains($0) || Self.leaving.contains($0) })
    {
      return true
    }
    let owner = owner(by: finite, before)
    let from = max(finite, owner ?? finite) + 1
    let between = min(from, start)..<start
    // "jeg arbejder med pension i Borgerservice"
    let isWork =
      verb.text == "arbejder" && between.first.map { tokens[$0].text } == "med"
      && !between.contains { tokens[$0].text == "at" }
    guard isWork || between.allSatisfy(isPlain),
      (before.startIndex..<min(finite, before.endIndex)).allSatisfy(isOpening)
    else { return false }
    if owner != nil { return Self.working.contains(verb) }
    guard Self.being.contains(verb) else {
      return Self.working.contains(verb) && isOfOneIntroduced(place)
    }
    // "mit navn er Mette Hansen der er mange henvendelser …": whatever follows is about no name.
    if before.last?.text == "er", before.dropLast().last?.text == "navn" { return true }
    if before.contains(where: { Self.pointing.contains($0) }) {
      // "Er det Mette Hansen, du vil tale med, …"
      return !place.clause.isVerbFirst && !isCleft(after: place.number)
    }
    return isOfOneIntroduced(place) || isFirstHeard(place, finite)
  }

  /// "Vi har ringet til …" is "De har ringet til …": no greeting says whom it rang.
  private func isMisheardCall(_ before: ArraySlice<Token>) -> Bool {
    analysis.utterance.isHeard
      && Self.misheardCall.first(in: tokens, before.startIndex..<before.endIndex) != nil
  }

  private static let misheardCall: PhraseSet = ["vi har ringet til"]

  /// "Goddag er Mette Hansen …", of which the recording or the recogniser lost "det".
  private func isFirstHeard(_ place: Place, _ finite: Int) -> Bool {
    analysis.utterance.isHeard && tokens[finite].text == "er"
      && (finite + 1..<place.range.lowerBound).allSatisfy(isPlain)
      && tokens[..<finite].allSatisfy { Self.greetings.contains($0) }
  }

  /// "jeg", "vi": before the verb or right after it.
  private func owner(by finite: Int, _ before: ArraySlice<Token>) -> Int? {
    let near = before.startIndex..<min(before.endIndex, finite + 2)
    return near.first { isOwner(tokens[$0]) }
  }

  /// "…, der arbejder i Borgerservice", "… og arbejder i Borgerservice" after an introduction.
  private func isOfOneIntroduced(_ place: Place) -> Bool {
    let clause = place.clause
    guard place.number > 0, clause.range.lowerBound < tokens.count else { return false }
    let opener = tokens[clause.range.lowerBound]
    guard Lexicon.relativePronouns.contains(opener) || clause.conjunction == "og" else {
      return false
    }
    let earlier = analysis.clauses[place.number - 1]
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
  private func isCleft(after number: Int) -> Bool {
    guard number + 1 < analysis.clauses.count else { return false }
    let next = analysis.clauses[number + 1]
    guard next.sentence == analysis.clauses[number].sentence, let finite = next.finite,
      next.range.lowerBound < tokens.count
    else { return false }
    let opener = tokens[next.range.lowerBound]
    if Lexicon.relativePronouns.contains(opener) {
      return !tokens[next.range].contains { Self.answering.contains($0) }
    }
    return opener.text == "du" && Self.turning.contains(tokens[finite])
  }

  // MARK: Before the verb

  /// "Mette Hansen kan ikke tage telefonen", "Mette Hansen, Borgerservice, er …".
  private func isSubject(_ place: Place, _ finite: Int) -> Bool {
    let (next, rest) = (place.range.upperBound, place.after)
    if place.before.contains(where: { isOfOthers($0) || Self.heads.contains($0) }) {
      return false
    }
    if tokens[next - 1].gap >= .clause { return !isExplained(at: next) }
    if next < tokens.count, Lexicon.belongings.contains(tokens[next]) { return true }
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
  private func isExplained(at next: Int) -> Bool {
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
    isPlain(index) || isOwner(tokens[index]) || Lexicon.relativePronouns.contains(tokens[index])
  }

  private func isTitle(_ token: Token) -> Bool {
    Lexicon.titles.contains(token) || Self.titleEndings.contains { token.text.hasSuffix($0) }
  }
}
