/// Reads the keys to the switchboard (rule 6e): the right keys, and that they lead there.
struct SwitchboardReader: Sendable {
  let policy: WordingPolicy
  private let name: SwitchboardName
  private let ambiguous: SwitchboardName
  private let keys: String
  private let municipality: Set<String>

  init(policy: WordingPolicy) {
    self.policy = policy
    name = SwitchboardName(policy.switchboardNames)
    ambiguous = SwitchboardName(policy.ambiguousSwitchboardNames)
    keys = policy.keys.filter { !$0.isWhitespace }
    // "Sønderlund Kommunes omstilling"
    let words = Tokenizer.plainWords(of: policy.municipality)
    municipality = Set(words + words.map { $0 + "s" })
  }

  func read(_ analysis: Analysis) -> ElementReading {
    let sequences = KeyScanner(tokens: analysis.tokens).sequences()
    let places = name.ranges(in: analysis.tokens)
    let right = sequences.indices.filter { sequences[$0].keys == keys }
    guard !right.isEmpty else { return withoutKeys(analysis, sequences, places) }
    let link = KeyLink(
      analysis: analysis, sequences: sequences, places: places, municipality: municipality)
    let perhaps = KeyLink(
      analysis: analysis, sequences: sequences, places: ambiguous.ranges(in: analysis.tokens),
      municipality: municipality)
    // No greeting names its keys twenty times; each look takes time.
    let readings = right.prefix(20).map { index in
      let (verdict, reason, range) = judge(index, sequences, link, analysis)
      if Self.elsewhere.contains(reason), let place = perhaps.clearDestination(of: index) {
        let whole =
          min(range.lowerBound, place.lowerBound)..<max(range.upperBound, place.upperBound)
        return analysis.reading(
          .switchboard, .review, .ambiguousDestination, whole, detail: analysis.quote(place))
      }
      return analysis.reading(
        .switchboard, verdict, reason, range, detail: sequences[index].keys)
    }
    let best = readings.first { $0.verdict == .pass } ?? readings.first { $0.verdict == .review }
    return best ?? readings[0]
  }

  private static let elsewhere: Set<Reason> = [.destinationMissing, .otherDestination]

  private func judge(
    _ index: Int, _ sequences: [KeySequence], _ link: KeyLink, _ analysis: Analysis
  ) -> (Verdict, Reason, Range<Int>) {
    let sequence = sequences[index]
    let clause = analysis.clauseIndex(of: sequence.range.lowerBound).map { analysis.clauses[$0] }
    let around = clause?.range ?? sequence.range
    let whole = min(around.lowerBound, sequence.range.lowerBound)..<sequence.range.upperBound
    let words = analysis.tokens[around]
    let before = analysis.tokens[whole]
    let isForbidden = before.contains {
      Lexicon.negations.contains($0) || Lexicon.keyPrevention.contains($0)
    }
    if isForbidden {
      // "Hvis du ikke vil vente, så firkant nul": the condition has swallowed what has no verb.
      let isApart = before[..<sequence.range.lowerBound].last?.text == "saa"
      return isApart ? (.review, .outOfUse, whole) : (.fail, .negated, whole)
    }
    // What is left of "lad være med at taste".
    if Self.refraining.first(in: analysis.tokens, whole) != nil {
      return (.review, .outOfUse, whole)
    }
    let isDenied = words.contains { Lexicon.negations.contains($0) }
    if isDenied || words.contains(where: { Lexicon.outOfUse.contains($0) }) {
      return (.review, .outOfUse, around)
    }
    if isLaterOutOfUse(after: sequence, analysis) { return (.review, .outOfUse, around) }
    if clause?.asks ?? false || isWhether(clause, analysis) {
      return (.review, .unclearWords, whole)
    }
    // "Fra 1. maj kan du taste …", "fra på mandag"
    if whole.contains(where: { isNotYet($0, analysis) }) || isFromSomeDay(before)
      || Self.seasons.first(in: analysis.tokens, analysis.sentence(around: whole.lowerBound)) != nil
    {
      return (.review, .outOfUse, whole)
    }
    // "Du har tastet …", "afslut med firkant nul": no order to press the keys.
    if before.contains(where: { Self.pressed.contains($0) }) || isOtherOrder(clause, analysis) {
      return (.review, .unclearWords, whole)
    }
    // "Ringer du internt, giver firkant nul dig Omstillingen, men udefra sker der ikke noget."
    if analysis.tokens[analysis.sentence(around: whole.lowerBound)]
      .contains(where: { Self.inside.contains($0) })
    {
      return (.review, .unclearWords, whole)
    }
    if link.hasChoice(index) { return (.review, .twoChoices, whole) }
    if analysis.isQuoted[sequence.range.lowerBound] { return (.review, .unclearWords, whole) }
    if sequence.isRepeated || link.isModified(index, in: around) {
      return (.review, .unclearWords, whole)
    }
    if before.contains(where: { !$0.understood }), isInside(sequence, before) {
      return (.review, .notUnderstood, whole)
    }
    if let clause, isForOthers(clause, analysis) { return (.review, .unclearWords, whole) }
    let found = link.destination(of: index)
    let range = found.place.map {
      min(whole.lowerBound, $0.lowerBound)..<max(whole.upperBound, $0.upperBound)
    }
    guard found.obstacle == nil else {
      return (.review, found.obstacle ?? .destinationMissing, range ?? whole)
    }
    guard let clause,
      clause.kind == .main || clause.kind == .imperative || clause.kind == .fragment
        || clause.kind == .condition || clause.kind == .time
    else { return (.review, .unclearWords, range ?? whole) }
    if !sequence.isUsual { return (.review, .unusualKeyName, range ?? whole) }
    return (.pass, .keysLeadToSwitchboard, range ?? whole)
  }

  /// "jeg taster #0", "min kollega taster #0": not the caller.
  private func isForOthers(_ clause: Clause, _ analysis: Analysis) -> Bool {
    if analysis.tokens[clause.range].contains(where: { Lexicon.thirds.contains($0) }) {
      return true
    }
    guard clause.kind != .imperative, let finite = clause.finite else { return false }
    let agent = AgentFinder(analysis: analysis).ownAgent(of: clause)
    if Lexicon.keyVerbs.contains(analysis.tokens[finite]) {
      return !analysis.tokens[finite].text.hasSuffix("s") && agent != .caller
    }
    // "Kolleger i huset kan taste #0": they are named, the caller is not.
    return agent == .colleague && finite + 1 < clause.range.upperBound
      && Lexicon.keyVerbs.contains(analysis.tokens[finite + 1])
  }

  /// "…, det virker dog ikke", "Den er nedlagt." in the clauses right after the keys.
  private func isLaterOutOfUse(after sequence: KeySequence, _ analysis: Analysis) -> Bool {
    guard let number = analysis.clauseIndex(of: sequence.range.lowerBound) else { return false }
    let sentence = analysis.clauses[number].sentence
    return analysis.clauses.dropFirst(number + 1).prefix(2).contains { clause in
      let words = analysis.tokens[clause.range]
      return clause.sentence - sentence <= 1
        && (words.contains { Lexicon.takingBack.contains($0) }
          || words.contains { Self.pointers.contains($0) }
            && (words.contains { Lexicon.outOfUse.contains($0) } || isDenied(words)))
    }
  }

  /// "Det kan du ikke hos os."
  private func isDenied(_ words: ArraySlice<Token>) -> Bool {
    words.first?.text == "det" && words.count <= 7
      && words.contains { Lexicon.negations.contains($0) }
  }

  private func isOtherOrder(_ clause: Clause?, _ analysis: Analysis) -> Bool {
    guard let clause, clause.kind == .imperative, let finite = clause.finite else { return false }
    let verb = analysis.tokens[finite]
    return !Lexicon.keyVerbs.contains(verb) && !Lexicon.keyLinks.contains(verb)
      && !Self.advising.contains(verb)
  }

  /// "Vi overvejer, om firkant nul skal føre …"
  private func isWhether(_ clause: Clause?, _ analysis: Analysis) -> Bool {
    guard let clause, let first = clause.range.first else { return false }
    return analysis.tokens[first].text == "om"
  }

  /// "snart", "fra maj"; not "inden for de næste fireogtyve timer tast …", which is about the promise.
  private func isNotYet(_ index: Int, _ analysis: Analysis) -> Bool {
    let token = analysis.tokens[index]
    guard Lexicon.months.contains(token) || Self.notYet.contains(token) else { return false }
    let limit = analysis.deadlines.first { $0.range.contains(index) }
    return !(limit.map { analysis.tokens[$0.range].contains { Self.within.contains($0) } } ?? false)
  }

  private func isFromSomeDay(_ words: ArraySlice<Token>) -> Bool {
    words.contains { Self.since.contains($0) }
      && words.contains { Lexicon.weekdays.contains($0) || Self.days.contains($0) }
  }

  private static let refraining: PhraseSet = ["være med at"]
  /// "Når vi til efteråret får ny telefon, …"
  private static let seasons: PhraseSet = [
    "til foråret", "til sommer", "til sommeren", "til efteråret", "til vinter", "til vinteren",
    "til nytår", "til jul", "til påske", "til næste", "efter nytår", "fra nytår",
    "efter årsskiftet", "fra årsskiftet",
  ]
  private static let since: WordSet = "fra efter først siden"
  private static let days: WordSet = "uge ugen måned måneden årsskiftet morgen nytår påske jul"
  private static let pressed: WordSet = "tastet trykket indtastet"
  private static let advising: WordSet = "husk prøv"
  private static let pointers: WordSet = "det den denne dette som der"
  private static let inside: WordSet = "internt indefra udefra"
  private static let within: WordSet = "inden indenfor løbet senest"
  private static let notYet: WordSet = "snart fremover fremtiden næste kommende"

  /// Not understood between the verb and the last key; before the verb it matters little.
  private func isInside(_ sequence: KeySequence, _ words: ArraySlice<Token>) -> Bool {
    let verb = words.lastIndex { Lexicon.keyVerbs.contains($0) } ?? sequence.range.lowerBound
    return words[min(verb, sequence.range.lowerBound)...].contains { !$0.understood }
  }

  private func withoutKeys(
    _ analysis: Analysis, _ sequences: [KeySequence], _ places: [Range<Int>]
  ) -> ElementReading {
    if let apart = apart(analysis, sequences) {
      return analysis.reading(.switchboard, .review, .keysApart, apart)
    }
    // Evidence only: a few places are enough.
    let places = places.prefix(12)
    let nearest = sequences.prefix(12).first { sequence in
      places.contains { analysis.sentence(around: sequence.range.lowerBound).overlaps($0) }
    }
    if let wrong = nearest ?? sequences.first {
      return analysis.reading(.switchboard, .fail, .wrongKeys, wrong.range, detail: wrong.keys)
    }
    guard let place = places.first else {
      return analysis.reading(.switchboard, .fail, .notMentioned)
    }
    for place in places {
      let sentence = analysis.sentence(around: place.lowerBound)
      let digits = analysis.tokens[sentence].filter { $0.text.first?.isNumber == true }
      let spoken = analysis.tokens[sentence].filter { Numerals.value($0) != nil }
      if digits.reduce(0, { $0 + $1.text.count }) >= 6 || spoken.count >= 4 {
        return analysis.reading(.switchboard, .fail, .numberInsteadOfKeys, sentence)
      }
    }
    return analysis.reading(.switchboard, .fail, .noKeys, place)
  }

  /// The keys in the right order in one sentence, with other words in between.
  private func apart(_ analysis: Analysis, _ sequences: [KeySequence]) -> Range<Int>? {
    for (first, second) in zip(sequences, sequences.dropFirst())
    where first.keys + second.keys == keys {
      let between = first.range.upperBound..<second.range.lowerBound
      let isOneSentence = !analysis.tokens[first.range.lowerBound..<second.range.lowerBound]
        .contains { $0.gap == .sentence }
      let isChoice = analysis.tokens[between].contains { $0.text == "eller" }
      if isOneSentence, !isChoice { return first.range.lowerBound..<second.range.upperBound }
    }
    return nil
  }
}
