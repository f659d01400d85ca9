/// Tells which tokens are finite verbs: one per clause.
struct FiniteVerbs {
  let tokens: [Token]
  /// Tokens that belong to no verb group: harmless insertions and limits of time.
  let isMasked: [Bool]

  func indices(in range: Range<Int>) -> [Int] {
    range.filter { !isMasked[$0] && isFinite($0, in: range) }
  }

  private func isFinite(_ index: Int, in range: Range<Int>) -> Bool {
    let token = tokens[index]
    let form = Verbs.form(of: token)
    let before = index > range.lowerBound ? tokens[index - 1] : nil
    let after = index + 1 < range.upperBound ? tokens[index + 1] : nil
    if form.contains(.imperative), isImperative(index) { return true }
    if form.contains(.finite) {
      // "kunne", "ville": infinitives after "at" or another modal.
      if form.contains(.infinitive), let before {
        return before.text != "at" && !Verbs.modals.contains(before)
      }
      return !(before.map { Self.articles.contains($0) } ?? false)
    }
    if form.contains(.passive) { return !hasModal(before: index, range) && before?.text != "at" }
    if !form.isEmpty { return false }
    if token.text == "ved" {
      return before.map { Self.persons.contains($0) } == true
        && after.map { Self.afterKnow.contains($0) } == true
    }
    return looksFinite(token, before: before, after: after)
  }

  /// An unknown word in the place of a verb: "jeg kvitterer", "beskeder arkiveres".
  private func looksFinite(_ token: Token, before: Token?, after: Token?) -> Bool {
    guard token.text.count >= 4, TimeUnit.of(token) == nil, !Lexicon.neutral.contains(token),
      !Lexicon.colleagues.contains(token), !Self.noVerbs.contains(token),
      !Lexicon.hedges.contains(token)
    else { return false }
    if token.text.hasSuffix("es"), let before, before.gap < .clause {
      return Self.thingsDone.contains(before)
    }
    guard token.text.hasSuffix("r"), Numerals.value(token) == nil, !isNoun(token) else {
      return false
    }
    if let before, before.gap < .clause, Self.persons.contains(before) { return true }
    // "i Byggesager jeg kan …", without a comma: what a preposition stands before is a noun.
    if let before, before.gap < .clause, Self.prepositions.contains(before.text) { return false }
    return after.map { token.gap < .clause && Self.inverted.contains($0) } ?? false
  }

  /// "Kasper Møllers telefonsvarer jeg kan …", without a comma: no verb before its subject.
  private func isNoun(_ token: Token) -> Bool {
    Lexicon.belongings.contains(token) || Lexicon.titles.contains(token)
      || Lexicon.months.contains(token) || Lexicon.firstNames.contains(token)
      || Lexicon.surnames.contains(token) || Self.nounEndings.contains { token.text.hasSuffix($0) }
  }

  private static let prepositions: Set = ["i", "fra", "hos", "på", "ved", "til"]
  private static let nounEndings = ["kontor", "center"]

  /// "vil ringes op": after a modal the passive is an infinitive.
  private func hasModal(before index: Int, _ range: Range<Int>) -> Bool {
    let start = max(range.lowerBound, index - 5)
    for other in (start..<index).reversed() {
      if tokens[other].gap >= .clause { return false }
      if Verbs.modals.contains(tokens[other]) { return true }
      if Verbs.form(of: tokens[other]).contains(.finite) { return false }
    }
    return false
  }

  /// An order to the caller, and not the noun that looks like it ("et ring", "har brug for").
  func isImperative(_ index: Int) -> Bool {
    let form = Verbs.form(of: tokens[index])
    guard form.contains(.imperative), !Self.neverOrders.contains(tokens[index]) else {
      return false
    }
    // "der kan gå": the infinitive that looks alike.
    if form.contains(.infinitive), hasModal(before: index, 0..<tokens.count) { return false }
    let text = tokens[index].text
    let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
    if text == "slet", next == "ikke" || next == "ingen" { return false }
    guard index > 0, tokens[index - 1].gap < .clause else { return true }
    let before = tokens[index - 1]
    if Self.onlyAtStart.contains(text) { return Self.starters.contains(before) }
    if form.contains(.finite), Self.persons.contains(before) { return false }
    if text == "kom", next == "jeg" || next == "vi" { return false }
    if Self.nouns.contains(text), Self.nounOpeners.contains(before) || isObject(index) {
      return false
    }
    return !Self.articles.contains(before)
  }

  /// "tager jeg kontakt", "får du svar": the noun that goes with such a verb.
  private func isObject(_ index: Int) -> Bool {
    guard index > 1, Self.persons.contains(tokens[index - 1]), tokens[index - 2].gap < .clause
    else { return false }
    return Self.lightVerbs.contains(tokens[index - 2])
  }

  private static let lightVerbs: WordSet = "får giver tager optager har"
  private static let noVerbs: WordSet = """
    når eller efter under over hver hvor hvornår derfor desuden siden ellers imellem hverken
    før især hvorfor derefter herefter bagefter hvorefter overfor
    """
  private static let persons: WordSet = "jeg vi du de man han hun der som"
  private static let inverted: WordSet = "jeg vi du man"
  private static let afterKnow: WordSet = "ikke at om godt ej hvad hvornår"
  private static let thingsDone: WordSet = """
    besked beskeder beskeden beskederne opkald opkaldet henvendelser henvendelsen den det der
    telefonbeskeder telefonen telefonsvareren alle
    """
  private static let articles: WordSet = "et en dit din mit min den vores jeres"
  private static let nouns: WordSet = """
    ring svar tryk kontakt besøg brug tal mail kald start stop snak tast kig skift hold lav optag
    slå tag fat tryk
    """
  private static let nounOpeners: WordSet = """
    på for til med i om pr af ved har får få give giver givet tage tager alle intet ingen noget et
    en dit din mit min godt direkte god haft have
    """
  private static let neverOrders: WordSet = "tak tro vær håb mød bo"
  private static let onlyAtStart: WordSet = "sig vid"
  private static let starters: WordSet = "og eller så men venligst"
}
