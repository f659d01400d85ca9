/// Tells whether a greeting in which no promise was found may hold one in words that the grammar does
/// not know: a call and a limit that would do, in one sentence.
struct UnreadPromise {
  let analysis: Analysis
  let policy: WordingPolicy

  private var tokens: [Token] { analysis.tokens }

  /// The limit that may be a promise's; nil when there is none of the kind.
  func limit() -> Range<Int>? {
    analysis.deadlines.first { deadline in
      let sentence = analysis.sentence(around: deadline.range.lowerBound)
      guard !isQuestionable(sentence) else { return false }
      return mayBePromised(deadline, in: sentence) || isLongestWait(deadline, in: sentence)
    }?.range
  }

  /// "Regn med et opkald fra os inden for et døgn", "så har du mig i røret inden for et døgn".
  private func mayBePromised(_ deadline: Deadline, in sentence: Range<Int>) -> Bool {
    guard fits(deadline), deadline.direction == .within else { return false }
    let words = tokens[sentence]
    let isCall =
      words.contains { Self.calls.contains($0) }
      || words.contains { $0.text == "kontakt" } && words.contains { Self.telephones.contains($0) }
    return isCall
      && !words.contains { Lexicon.negations.contains($0) || Self.callers.contains($0) }
  }

  /// "Du kommer aldrig til at vente mere end et døgn", where somebody rings.
  private func isLongestWait(_ deadline: Deadline, in sentence: Range<Int>) -> Bool {
    let words = tokens[sentence]
    return fits(deadline) && words.contains { Self.waits.contains($0) }
      && words.contains { Lexicon.negations.contains($0) }
      && tokens.contains { Self.rings.contains($0) || Self.calls.contains($0) }
  }

  private func fits(_ deadline: Deadline) -> Bool {
    var amount = deadline
    amount.direction = .within
    return amount.fit(policy) == .within
  }

  /// Told of, once, or on a condition of its own.
  private func isQuestionable(_ sentence: Range<Int>) -> Bool {
    tokens[sentence].contains { Lexicon.takingBack.contains($0) || Self.past.contains($0) }
  }

  private static let calls: WordSet = "opkald opkaldet opringning opringningen røret telefonkontakt"
  private static let telephones: WordSet = "telefon telefonen telefonisk"
  /// Whose call it is not.
  private static let callers: WordSet = "dit deres jeres sms mail brev besøg"
  private static let waits: WordSet = "vente venter ventetid ventetiden"
  private static let rings: WordSet = "ringer ringe opringet"
  private static let past: WordSet = "plejede førhen engang"
}
