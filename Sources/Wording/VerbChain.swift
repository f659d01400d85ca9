/// The verbs between the finite verb of a clause and the ringing: "lover at", "kan ikke", "prøver
/// at", "beder dig".
struct VerbChain {
  private(set) var isNegated = false
  /// The caller is asked to ring.
  private(set) var asksCaller = false
  /// Why the ringing is not certain.
  private(set) var doubt: Reason?

  init(analysis: Analysis, clause: Clause, act: Act) {
    guard let finite = clause.finite else { return }
    let tokens = analysis.tokens
    if act.isPerfect { doubt = .possibilityOnly }
    guard finite < act.verb else { return }
    let between = (finite..<act.verb).filter { !analysis.isMasked[$0] }.map { tokens[$0] }
    // The finite verb may be one that no table has ("opfordrer").
    let words =
      [tokens[finite]]
      + between.dropFirst().filter { !Verbs.form(of: $0).isEmpty || Self.extra.contains($0) }

    isNegated = words.contains { Lexicon.negativeVerbs.contains($0) }
    if words.contains(where: { Lexicon.requests.contains($0) }) {
      let isCaller = between.contains { Lexicon.callers.contains($0) }
      if isCaller { asksCaller = true } else { doubt = .unclearAgent }
      return
    }
    let binds = words.contains { Lexicon.commitments.contains($0) }
    for (position, word) in words.enumerated() {
      if Self.firm.contains(word) || Lexicon.commitments.contains(word) { continue }
      if word.text == "kan", binds { continue }
      // "lover at blive", "bliver", "får": the helpers of passives.
      if act.voice != .active, Self.helpers.contains(word) { continue }
      if position == 0, Self.possible.contains(word) {
        doubt = .possibilityOnly
      } else if Lexicon.hedgeVerbs.contains(word) {
        doubt = .hedged
      } else {
        doubt = doubt ?? .unclearWords
      }
    }
    if let opener = Self.opener(of: act.verb, tokens, finite: finite, binds: binds) {
      doubt = opener
    }
  }

  /// "for at ringe", "uden at ringe", "i stedet for at ringe".
  private static func opener(
    of verb: Int, _ tokens: [Token], finite: Int, binds: Bool
  ) -> Reason? {
    guard verb - 2 > finite, tokens[verb - 1].text == "at" else { return nil }
    let before = tokens[verb - 2].text
    if before == "for" { return binds ? nil : .unclearWords }
    return ["uden", "ved", "efter", "end", "om", "paa"].contains(before) && !binds
      ? .unclearWords : nil
  }

  private static let firm: WordSet = "vil skal"
  private static let possible: WordSet = "kan må bør kunne ville skulle burde måtte tør gider"
  private static let helpers: WordSet = "bliver blive får få har har være er blevet"
  private static let extra: WordSet = "venligst når nå"
}
