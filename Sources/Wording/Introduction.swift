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
    guard let number else { return true }
    let clause = analysis.clauses[number]
    let start = min(clause.range.lowerBound, range.lowerBound)
    let before = tokens[start..<range.lowerBound]
    // "… hvor jeg, Mette Hansen, sidder"
    if let last = before.last, last.gap == .clause, Self.selves.contains(last) { return true }
    if isAfterForeignPreposition(before) { return false }
    // "Jeg er i Borgerservice til klokken to"
    let rest = tokens[range.upperBound..<max(range.upperBound, clause.range.upperBound)]
    if rest.contains(where: { Self.until.contains($0) }) { return false }
    guard let finite = clause.finite else { return isLabel(range, clause, number) }
    if clause.kind == .imperative, finite < range.lowerBound {
      return before.contains { Self.leaving.contains($0) }
        && before.contains { Self.messages.contains($0) }
    }
    return finite < range.lowerBound
      ? isTold(range, clause, number, finite, before) : isSubject(range, clause, finite)
  }

  // MARK: No verb

  /// "Mette Hansen, Borgerservice": nothing else in the clause than who and where.
  private func isLabel(_ range: Range<Int>, _ clause: Clause, _ number: Int) -> Bool {
    let before = clause.range.lowerBound..<max(clause.range.lowerBound, range.lowerBound)
    if tokens[before].contains(where: { Self.others.contains($0) }) { return false }
    guard before.allSatisfy(isPlain) else { return false }
    // "Tak til Borgerservice"
    let toward = tokens[before].contains { $0.text == "til" }
    if toward, !tokens[before].contains(where: { Self.arriving.contains($0) }) { return false }
    // "Det er Borgerservice, der …" may be split before its verb.
    return !isCleft(after: clause.range.upperBound, from: number)
  }

  // MARK: After the verb

  private func isTold(
    _ range: Range<Int>, _ clause: Clause, _ number: Int, _ finite: Int,
    _ before: ArraySlice<Token>
  ) -> Bool {
    let verb = tokens[finite]
    let isToCaller = before.contains { Self.callers.contains($0) || !$0.understood }
    if isToCaller {
      guard let reached = before.lastIndex(where: { Self.reached.contains($0) }) else {
        return false
      }
      return (reached + 1..<range.lowerBound).allSatisfy(isPlain)
        && !before.contains { Self.others.contains($0) }
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
    return !words.contains { Self.others.contains($0) || Lexicon.negations.contains($0) }
      && words.contains { Self.reached.contains($0) || Self.pointing.contains($0) || isOwner($0) }
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
    let opening = tokens[clause.range.lowerBound..<max(clause.range.lowerBound, range.lowerBound)]
    if opening.contains(where: { Self.others.contains($0) || Self.heads.contains($0) }) {
      return false
    }
    if last.gap >= .clause { return !isExplained(after: range) }
    if range.upperBound < tokens.count, Lexicon.belongings.contains(tokens[range.upperBound]) {
      return true
    }
    let rest = tokens[range.upperBound..<max(range.upperBound, clause.range.upperBound)]
    if rest.contains(where: { Self.belongingHere.contains($0) }) { return false }
    // "Mette Hansen Borgerservice jeg kan ikke …", without commas: the verb is of somebody else.
    if rest.contains(where: { isOwner($0) || $0.text == "du" }) {
      return !Self.turning.contains(tokens[finite]) && !Self.finding.contains(tokens[finite])
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
    return Self.small.contains(token) || !token.understood || isTitle(token)
      || own.contains(token.text)
      || !isFirst && isWrittenName(token) || Self.greetings.contains(token)
      || Lexicon.firstNames.contains(token) || PersonName.isSurname(token)
      || Lexicon.belongings.contains(token) || Lexicon.introductions.contains(token)
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

  private static let titleEndings: [String] = [
    "konsulent", "leder", "chef", "medarbejder", "behandler", "assistent", "sekretaer", "vejleder",
    "paedagog", "raadgiver", "fuldmaegtig", "terapeut", "plejerske", "ingenioer", "koordinator",
    "direktoer", "specialist", "elev", "laerer", "jurist", "oekonom", "psykolog", "inspektoer",
    "tekniker", "betjent", "arkitekt", "planlaegger", "visitator", "administrator", "bibliotekar",
  ]
  private static let articles: WordSet = "den det de vores kommunens"
  private static let foreign: WordSet = """
    om mod over under efter før omkring siden bag foran overfor inden uden mellem blandt end
    """
  private static let speaking: WordSet = """
    taler talt forbindelse forbundet kontakt snakker forbinder sammen
    """
  private static let small: WordSet = """
    i på hos ved fra til af for en et den det de som her desværre normalt daglig dagligt også altså
    ansat afdeling afdelingen navn navnet mit med og jo nemlig kommune kommunen kommunes kommunens
    som ny nye telefonen ansvarlig ovre oppe nede henne mig direkte
    """
  private static let greetings: WordSet = """
    hej goddag dav davs hallo velkommen venlig venligst kærlig bedste mange hilsen hilsener tak opkald opkaldet dit og nu så ja halløj godmorgen
    """
  private static let selves: WordSet = "jeg vi mig undertegnede"
  private static let until: WordSet = "klokken kl indtil mandag tirsdag onsdag torsdag fredag"
  private static let callers: WordSet = "du de"
  private static let reached: WordSet = """
    ringet ringer snakker snakket kontaktet kommet taler talt havnet landet nået viderestillet stillet omstillet ramt
    fanget forbundet forbindelse fat
    """
  private static let leaving: WordSet = """
    læg indtal efterlad lægge indtale efterlade
    """
  private static let messages: WordSet = "besked beskeden telefonsvarer telefonsvareren"
  private static let arriving: WordSet = """
    velkommen opkald opkaldet ringet kommet nummer nummeret telefonsvarer telefonsvareren telefon
    telefonen voicemail linje besked stillet omstillet viderestillet
    """
  private static let pointing: WordSet = "det dette her navn navnet denne"
  private static let being: WordSet = "er hedder var"
  private static let working: WordSet = """
    er hedder arbejder sidder kommer svarer tilhører hører repræsenterer
    """
  private static let relatives: WordSet = "der som"
  private static let others: WordSet = """
    min vores mine hans hendes deres kollega kolleger kollegaer mand kone søn datter søster bror
    """
  private static let heads: WordSet = """
    personalet medarbejderne medarbejder åbningstiderne åbningstid telefonen sagen kollega køen
    afdelingen afdeling kontoret enheden centeret centret telefonsvarer telefonsvareren
    """
  private static let answering: WordSet = """
    taler svarer tage tager tale besvare svare komme kommer
    """
  private static let turning: WordSet = "skal leder vil kan søger mangler ønsker bør"
  private static let finding: WordSet = "finder træffer fanger møder ser får"
  private static let away: WordSet = "optaget forhindret fraværende ferie møde møder kursus fri"
  private static let reach: WordSet = """
    telefonen telefon stede kontoret pladsen opkald opkaldet plads inde tilgængelig ledig træffes
    træffe nås
    """
  private static let belongingHere: WordSet = "ansat chef leder vikar mere længere"
}
