/// Cuts sentences into clauses around their finite verbs.
///
/// Danish is a verb-second language: in a main clause exactly one constituent stands before the
/// finite verb, and the subject is that constituent or follows the verb at once. Thus a clause can
/// be found without punctuation.
struct ClauseParser {
  let tokens: [Token]
  let deadlines: [Deadline]
  let isMasked: [Bool]

  func clauses() -> [Clause] {
    var clauses: [Clause] = []
    var start = 0
    var sentence = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, tokens[end - 1].gap < .sentence { end += 1 }
      clauses += parse(start..<end, sentence: sentence)
      sentence += 1
      start = end
    }
    return clauses
  }

  private func parse(_ range: Range<Int>, sentence: Int) -> [Clause] {
    let finder = FiniteVerbs(tokens: tokens, isMasked: isMasked)
    let boundaries = ClauseStart(
      tokens: tokens, deadlineStarts: deadlineStarts(in: range), isMasked: isMasked)
    let finites = finder.indices(in: range)
    var starts: [Int] = []
    var lower = range.lowerBound
    for finite in finites {
      starts.append(boundaries.start(of: finite, lower: lower))
      lower = finite + 1
    }
    let asks = tokens[range.upperBound - 1].asks
    var result: [Clause] = []
    let first = starts.first ?? range.upperBound
    if range.lowerBound < first {
      result.append(
        Clause(
          range: range.lowerBound..<first, finite: nil, kind: .fragment, sentence: sentence,
          asks: asks && finites.isEmpty))
    }
    for (number, finite) in finites.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : range.upperBound
      var clause = Clause(
        range: starts[number]..<end, finite: finite, kind: .main, sentence: sentence, asks: asks)
      classify(&clause, finder)
      result.append(clause)
    }
    return result
  }

  /// Where the limit that ends right before a token starts.
  private func deadlineStarts(in range: Range<Int>) -> [Int: Int] {
    var low = deadlines.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    var starts: [Int: Int] = [:]
    while low < deadlines.count, deadlines[low].range.lowerBound < range.upperBound {
      starts[deadlines[low].range.upperBound] = deadlines[low].range.lowerBound
      low += 1
    }
    return starts
  }

  private func classify(_ clause: inout Clause, _ finder: FiniteVerbs) {
    guard let finite = clause.finite else { return }
    var index = clause.range.lowerBound
    while index < finite, Self.conjunctions.contains(tokens[index]) {
      clause.conjunction = tokens[index].text
      index += 1
    }
    if finder.isImperative(finite) {
      clause.kind = .imperative
      clause.isSequel = tokens[index..<finite].contains { $0.text == "saa" }
      return
    }
    clause.isVerbFirst = index == finite
    guard index < finite else { return }
    // "Inden der er gået et døgn, ringer jeg": the limit is a constituent, not a clause.
    let limit = deadlines.partitioningIndex { $0.range.lowerBound >= index }
    if limit < deadlines.count, deadlines[limit].range.lowerBound == index { return }
    var opener = tokens[index]
    // "(hvad det drejer sig) om og jeg ringer": a preposition, and another clause.
    if opener.text == "om", index + 1 < finite, Self.conjunctions.contains(tokens[index + 1]) {
      clause.conjunction = tokens[index + 1].text
      index += 2
      guard index < finite else { return }
      opener = tokens[index]
    }
    let next = index + 1 < finite ? tokens[index + 1].text : ""
    if opener.text == "saa" {
      if Self.soonWords.contains(next) { clause.kind = .time } else { clause.isSequel = true }
    } else if opener.text == "at" {
      clause.kind = .content
    } else if Self.conditions.contains(opener) || (opener.text == "om" && index + 1 < finite) {
      // "Om morgenen ringer jeg" against "om Gud vil".
      let isInverted =
        finite + 1 < tokens.count && tokens[finite].gap < .clause
        && ClauseStart.subjects.contains(tokens[finite + 1])
      clause.kind = opener.text == "om" && !isSubject(index + 1) && isInverted ? .main : .condition
    } else if Self.times.contains(opener) {
      let isPreposition = !isSubject(index + 1) && opener.text != "naar" && opener.text != "mens"
      clause.kind = isPreposition ? .main : .time
    } else if opener.text == "som", Self.asRule.contains(next) {
      return
    } else if Self.others.contains(opener) {
      clause.kind = .other
    } else if opener.text == "der", index > 0, tokens[index - 1].gap < .sentence,
      clause.conjunction == nil, !Self.impersonal.contains(tokens[finite])
    {
      clause.kind = .other
    }
  }

  private func isSubject(_ index: Int) -> Bool {
    ClauseStart.subjects.contains(tokens[index]) || Lexicon.colleagues.contains(tokens[index])
      || tokens[index].text == "at"
  }

  private static let conjunctions: WordSet = "og eller men for samt"
  /// "som regel" opens no clause.
  private static let asRule: WordSet = "regel oftest udgangspunkt altid sædvanlig sagt nævnt"
  private static let soonWords: WordSet = "snart hurtigt længe tidligt"
  private static let conditions: WordSet = "hvis medmindre såfremt hvorvidt forudsat ifald"
  private static let times: WordSet = "når mens indtil inden før efter siden til hver lige"
  private static let others: WordSet = "som selvom skønt hvem hvad hvor hvordan hvorfor"
  private static let impersonal: WordSet = "bliver ringes går er kan vil skal"
}
