/// What is done in a clause that may be a promise.
struct Act {
  enum Kind {
    /// Ringing: "ringe tilbage", "give et ring".
    case ring
    /// Getting in touch some way or other: "vende tilbage", "kontakte".
    case contact
  }

  enum Voice {
    case active
    /// "bliver ringet op", "ringes op".
    case passive
    /// "får et opkald".
    case received
  }

  var kind: Kind
  var voice: Voice
  /// The token of the verb.
  var verb: Int
  /// "har ringet": done already.
  var isPerfect = false
}

/// Finds the act of a clause.
struct ActFinder {
  let analysis: Analysis

  private var tokens: [Token] { analysis.tokens }

  /// The ringing if there is one, else another way of getting in touch.
  func act(in clause: Clause) -> Act? {
    var contact: Act?
    for index in clause.range where !analysis.isMasked[index] {
      guard let found = act(at: index, in: clause) else { continue }
      if found.kind == .ring { return found }
      contact = contact ?? found
    }
    return contact
  }

  private func act(at index: Int, in clause: Clause) -> Act? {
    let token = tokens[index]
    // "ring igen": the caller is to ring.
    if token.text == "ring", clause.kind == .imperative, index == clause.finite,
      follows(index, clause, Lexicon.particles)
    {
      return Act(kind: .ring, voice: .active, verb: index)
    }
    if Self.ring.contains(token) { return Act(kind: .ring, voice: .active, verb: index) }
    switch token.text {
    case "ringes", "telefoneres": return Act(kind: .ring, voice: .passive, verb: index)
    case "ringet", "telefoneret", "kontaktet", "besvaret":
      return participle(at: index, in: clause)
    case "kontaktes", "besvares": return Act(kind: .contact, voice: .passive, verb: index)
    default: break
    }
    if Self.give.contains(token), follows(index, clause, Lexicon.callNouns) {
      return Act(kind: .ring, voice: .active, verb: index)
    }
    if Self.receive.contains(token), !Verbs.modals.contains(token) {
      if follows(index, clause, Lexicon.callNouns) {
        return Act(kind: .ring, voice: .received, verb: index)
      }
      if follows(index, clause, Self.answers) {
        return Act(kind: .contact, voice: .received, verb: index)
      }
    }
    // "regne med et opkald fra mig"
    if Self.expect.contains(token), follows(index, clause, Lexicon.callNouns),
      companion(index, clause, "fra")
    {
      return Act(kind: .ring, voice: .received, verb: index)
    }
    return contact(at: index, in: clause)
  }

  private func participle(at index: Int, in clause: Clause) -> Act? {
    let kind: Act.Kind =
      tokens[index].text.hasPrefix("ring") || tokens[index].text.hasPrefix("tele")
      ? .ring : .contact
    let helpers = clause.range.lazy.filter { !analysis.isMasked[$0] }.map { tokens[$0] }
    if helpers.contains(where: { Self.become.contains($0) }) {
      return Act(kind: kind, voice: .passive, verb: index)
    }
    // "får ringet tilbage"
    if helpers.contains(where: { Self.get.contains($0) }) {
      return Act(kind: kind, voice: .active, verb: index)
    }
    if helpers.contains(where: { Self.have.contains($0) }) {
      let voice: Act.Voice = helpers.contains { Self.beenDone.contains($0) } ? .passive : .active
      return Act(kind: kind, voice: voice, verb: index, isPerfect: true)
    }
    return nil
  }

  private func contact(at index: Int, in clause: Clause) -> Act? {
    for (verbs, companions) in Self.contacts where verbs.contains(tokens[index]) {
      if companions.members.isEmpty || companion(index, clause, companions) {
        return Act(kind: .contact, voice: .active, verb: index)
      }
    }
    // "hører fra mig"
    if Self.hear.contains(tokens[index]), companion(index, clause, "fra") {
      return Act(kind: .contact, voice: .received, verb: index)
    }
    return nil
  }

  /// One of the words stands in the clause after the verb, not too far away.
  private func follows(_ index: Int, _ clause: Clause, _ words: WordSet) -> Bool {
    tokens[index + 1..<min(index + 8, clause.range.upperBound)].contains { words.contains($0) }
  }

  private func companion(_ index: Int, _ clause: Clause, _ words: WordSet) -> Bool {
    let start = max(clause.range.lowerBound, index - 6)
    return tokens[start..<min(index + 12, clause.range.upperBound)].contains { words.contains($0) }
  }

  private static let ring: WordSet = "ringer ringe telefonerer telefonere"
  private static let give: WordSet = "giver give"
  private static let receive: WordSet = "får få modtager modtage"
  private static let expect: WordSet = "regne forvente har"
  private static let answers: WordSet = "svar tilbagemelding besked lyd"
  private static let become: WordSet = "bliver blive bliv"
  private static let have: WordSet = "har have havde er var"
  private static let get: WordSet = "får få"
  private static let beenDone: WordSet = "blevet er var"
  private static let hear: WordSet = "hører høre"

  /// Verbs, and the words of which one must stand beside them.
  private static let contacts: [(WordSet, WordSet)] = [
    ("vender vende melder melde", "tilbage retur"),
    ("kommer komme", "dig dem jer"),
    ("kontakter kontakte", ""),
    ("svarer svare", ""),
    ("besvarer besvare", "besked beskeden beskeder henvendelse henvendelsen henvendelser opkald"),
    ("tager tage", "kontakt fat"),
    ("slår slå", "tråden"),
    ("følger følge", "op"),
    ("returnerer returnere", "opkald opkaldet"),
    ("giver give", "lyd svar tilbagemelding"),
  ]
}
