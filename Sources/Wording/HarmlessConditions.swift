/// Tells which conditions every caller meets, so that a promise does not hang on them: "hvis du
/// lægger en besked", "når jeg ikke svarer".
struct HarmlessConditions {
  let analysis: Analysis

  private var tokens: [Token] { analysis.tokens }

  /// A condition that every caller meets: that a message is left, or that nobody answered.
  func contains(_ number: Int) -> Bool {
    let clause = analysis.clauses[number]
    let words = clause.range.lazy.filter { !analysis.isMasked[$0] }.map { tokens[$0] }
    let isKnown = words.allSatisfy {
      Lexicon.neutral.contains($0) || Self.openers.contains($0) || !Verbs.form(of: $0).isEmpty
        || Self.message.contains($0)
        || Self.absence.contains($0) || Lexicon.negations.contains($0)
    }
    guard isKnown, !words.contains(where: { Lexicon.scopes.contains($0) }),
      analysis.deadlines(in: clause.range).isEmpty
    else { return false }
    let agent = AgentFinder(analysis: analysis).ownAgent(of: clause)
    let isDenied = words.contains { Lexicon.negations.contains($0) }
    switch agent {
    case .caller:
      return !isDenied && !words.contains { Self.ownCalls.contains($0) }
        && words.contains { Self.message.contains($0) }
    case .owner:
      let isReceived =
        words.contains { Self.received.contains($0) }
        && words.contains { Self.message.contains($0) }
      return words.contains { Self.absence.contains($0) } || (isReceived && !isDenied)
    case .nobody, nil:
      // "til alle, der lægger en besked", "og oplyser dit nummer"
      return (clause.kind == .other || clause.conjunction != nil) && !isDenied
        && words.contains { Self.message.contains($0) }
    default: return false
    }
  }

  private static let openers: WordSet = "hvis når såfremt efter først og men som der hvor"
  private static let received: WordSet = "modtaget modtager fået får"
  private static let message: WordSet = """
    besked beskeden beskeder nummer nummeret telefonnummer telefonnummeret navn indtaler indtale
    indtalt ringet ringes tonen klartonen bippet mobilnummer
    """
  private static let ownCalls: WordSet = "ringer"
  private static let absence: WordSet = """
    telefonen optaget træffe træffes svarer svare stede besvare
    """
}
