/// Finds where the clause of a finite verb starts.
struct ClauseStart {
  let tokens: [Token]
  /// For the token after a limit of time: where that limit starts.
  let deadlineStarts: [Int: Int]
  let isMasked: [Bool]

  static let subjects: WordSet = "jeg vi du de man han hun der som det den dette hvem hvad nogen"

  /// The start of the clause of `finite`; tokens before `lower` belong to an earlier clause.
  func start(of finite: Int, lower: Int) -> Int {
    if FiniteVerbs(tokens: tokens, isMasked: isMasked).isImperative(finite) {
      return absorb(Self.beforeOrders, from: finite, lower: lower)
    }
    var subject = finite - 1
    while subject > lower, finite - subject < 5, joined(subject),
      Self.middleAdverbs.contains(tokens[subject])
    {
      subject -= 1
    }
    if subject >= lower, joined(subject), !belongsToEarlierVerb(subject, finite, lower) {
      if Self.subjects.contains(tokens[subject]) {
        let start = withOpening(coordinated(subject, lower: lower), lower: lower)
        return absorb(Self.beforeSubjects, from: start, lower: lower)
      }
      if Lexicon.colleagues.contains(tokens[subject]) {
        var start = coordinated(nounPhrase(endingAt: subject, lower: lower), lower: lower)
        start = absorb(Self.quantifiers, from: start, lower: lower)
        return absorb(Self.beforeSubjects, from: withOpening(start, lower: lower), lower: lower)
      }
    }
    return absorb(Self.coordinators, from: front(of: finite, lower: lower), lower: lower)
  }

  /// "Haster det, ringer jeg": "det" is the subject of the verb before it, since this verb has its
  /// own behind it.
  private func belongsToEarlierVerb(_ subject: Int, _ finite: Int, _ lower: Int) -> Bool {
    guard subject == lower, lower > 0, tokens[lower - 1].gap < .clause,
      !Verbs.form(of: tokens[lower - 1]).isEmpty, Self.subjects.contains(tokens[subject]),
      finite + 1 < tokens.count, tokens[finite].gap < .clause
    else { return false }
    return Self.personal.contains(tokens[finite + 1])
  }

  /// No comma or longer pause between the token and the next.
  private func joined(_ index: Int) -> Bool { tokens[index].gap < .clause }

  private func absorb(_ words: WordSet, from start: Int, lower: Int) -> Int {
    var start = start
    while start > lower, joined(start - 1), words.contains(tokens[start - 1]) { start -= 1 }
    return start
  }

  /// "Hverken jeg eller …", "Måske jeg …": an adverb that opens the clause.
  private func withOpening(_ start: Int, lower: Int) -> Int {
    let adverb = start - 1
    guard adverb >= lower, joined(adverb), Self.middleAdverbs.contains(tokens[adverb]) else {
      return start
    }
    let opens = adverb == 0 || !joined(adverb - 1) || Self.coordinators.contains(tokens[adverb - 1])
    return opens ? adverb : start
  }

  private func nounPhrase(endingAt noun: Int, lower: Int) -> Int {
    absorb(Lexicon.nounPhraseWords, from: noun, lower: lower)
  }

  /// "jeg eller en kollega", "en kollega eller jeg".
  private func coordinated(_ start: Int, lower: Int) -> Int {
    guard start - 2 >= lower, Self.joints.contains(tokens[start - 1]), joined(start - 1) else {
      return start
    }
    let other = start - 2
    if Lexicon.owners.contains(tokens[other]) { return other }
    if Lexicon.colleagues.contains(tokens[other]) {
      return nounPhrase(endingAt: other, lower: lower)
    }
    return start
  }

  /// The constituent before the verb where the subject follows it, or a subject of other words.
  private func front(of finite: Int, lower: Int) -> Int {
    guard finite > lower else { return finite }
    guard joined(finite - 1) else {
      // "Inden for et døgn, ringer jeg": a comma that should not be there.
      if let start = deadlineStarts[finite], start >= lower,
        start == 0 || start == lower || !joined(start - 1)
      {
        return start
      }
      return finite
    }
    if Self.singleFronts.contains(tokens[finite - 1]) { return finite - 1 }
    if isObjectOfEarlierVerb(lower..<finite) { return finite }
    if let start = deadlineStarts[finite], start >= lower {
      return absorb(Self.middleAdverbs, from: start, lower: lower)
    }
    if belongsToEarlierVerb(lower, finite, lower) { return finite }
    var start = finite
    while start > lower, finite - start < 10, joined(start - 1) {
      let token = tokens[start - 1]
      if Self.openers.contains(token) { return start - 1 }
      // "… ringer tilbage inden for et døgn telefontiden er …": the limit ends the earlier clause.
      if lower > 0, start < finite, let limit = deadlineStarts[start], limit >= lower { break }
      if Self.coordinators.contains(token) { break }
      if !Verbs.form(of: token).isEmpty, token.text != "ring" { break }
      start -= 1
    }
    return start
  }

  /// "når du har lagt en besked bliver du …": "en besked" belongs to the verb before it.
  private func isObjectOfEarlierVerb(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, !range.isEmpty, range.count < 8,
      tokens[range.lowerBound - 1].gap < .clause
    else { return false }
    var start = range.lowerBound
    let verb = start - 1
    // The participle belongs to the verb, too, as does its subject: "lægger du en besked ringer …".
    let leaves = Self.leaves.contains(tokens[verb])
    if Self.left.contains(tokens[start]) || leaves && tokens[start].text == "du" { start += 1 }
    guard start < range.upperBound, leaves || Self.left.contains(tokens[start - 1]) else {
      return false
    }
    return tokens[start..<range.upperBound].allSatisfy { Self.message.contains($0) }
  }

  private static let left: WordSet = "lagt indtalt efterladt oplyst"
  private static let leaves: WordSet = "lægger indtaler efterlader oplyser"
  private static let message: WordSet = """
    en et din dit dine besked navn nummer telefonnummer og telefonbesked
    """
  private static let personal: WordSet = "jeg vi du man"
  private static let joints: WordSet = "og eller"
  private static let quantifiers: WordSet =
    "ingen ikke hverken nogle få enkelte visse kun alle sjældent"
  private static let coordinators: WordSet = "og eller men samt"
  private static let openers: WordSet = """
    hvis når mens fordi medmindre såfremt at som selvom ifald hvor
    """
  private static let beforeOrders: WordSet = """
    så og eller men venligst bare blot ellers derefter derfor dog gerne også alternativt dernæst
    herefter først
    """
  private static let beforeSubjects: WordSet = """
    at hvis når om da fordi mens medmindre såfremt indtil inden før efter siden selvom skønt
    hvorvidt så snart hurtigt længe hver gang og eller men for samt enten ifald lige til tidligt
    som hvor hvorefter
    """
  private static let singleFronts: WordSet = """
    så derefter herefter bagefter ellers dog derfor dermed her der dernæst efterfølgende hvorefter
    derved således også
    """
  /// Adverbs between the subject and the verb of a subordinate clause, or before a limit.
  static let middleAdverbs: WordSet =
    Lexicon.negations + Lexicon.hedges
    + "altid også selv lige desværre jo da nu igen kun først bare blot senest stadig endnu snart"
}
