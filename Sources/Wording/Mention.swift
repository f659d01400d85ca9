/// In what part a name or a department is mentioned.
enum MentionRole {
  /// As the one whose greeting this is.
  case introduction
  /// As somebody or some place to turn to.
  case referral
  /// As somebody who has left, or is denied.
  case former
}

/// Judges mentions by the words around them in the same clause.
struct MentionContext {
  let analysis: Analysis

  private var tokens: [Token] { analysis.tokens }

  /// As ``role(of:isPerson:)``, and an introduction only where one is certain: what passes by it.
  func ownRole(
    of range: Range<Int>, by introduction: Introduction, isPerson: Bool
  ) -> MentionRole {
    let role = role(of: range, isPerson: isPerson)
    guard role == .introduction else { return role }
    if analysis.isQuoted[range.lowerBound] { return .referral }
    return introduction.holds(range) ? .introduction : .referral
  }

  func role(of range: Range<Int>, isPerson: Bool) -> MentionRole {
    let number = analysis.clauseIndex(of: range.lowerBound)
    let clause = number.map { analysis.clauses[$0] }
    let start = max(clause?.range.lowerBound ?? range.lowerBound, range.lowerBound - 14)
    if isFormer(range, from: start) { return .former }
    if isPerson, isOwnedByAnother(range) { return .referral }
    if let clause, clause.kind == .condition || isQuestionToCaller(clause, before: range) {
      return .referral
    }
    if hasKeys(clause) { return .referral }
    if isPerson, let clause, isSpokenFor(range, in: clause) { return .referral }
    for index in (start..<range.lowerBound).reversed() {
      let token = tokens[index]
      if isReferral(index, isPerson: isPerson), !isReached(index, clause) { return .referral }
      // "for" alone speaks for nobody: look further.
      if Lexicon.introductions.contains(token), !Self.weak.contains(token) { return .introduction }
    }
    return .introduction
  }

  /// "Du har fået fat på …", "du er stillet om til …": done, not to be done.
  private func isReached(_ index: Int, _ clause: Clause?) -> Bool {
    guard index > 0, let clause, clause.kind == .main, !clause.isVerbFirst else { return false }
    let before = tokens[index - 1].text
    let isMet =
      (tokens[index].text == "fat" || tokens[index].text == "forbindelse")
      && (before == "faaet" || before == "har")
    let isPassedOn =
      tokens[index].text == "stillet" && (before == "er" || before == "blevet")
      && tokens[clause.range].contains { $0.text == "du" || $0.text == "de" }
    return isMet || isPassedOn
  }

  /// "jeg tager telefonen for …", "jeg arbejder sammen med …", "hvor … er leder".
  private func isSpokenFor(_ range: Range<Int>, in clause: Clause) -> Bool {
    let start = clause.range.lowerBound
    if clause.kind == .other, tokens[start].text == "hvor" { return true }
    guard range.lowerBound > start else { return false }
    return Self.accompanying.contains(tokens[range.lowerBound - 1])
      && tokens[start..<range.lowerBound].contains { Lexicon.owners.contains($0) }
  }

  private func isReferral(_ index: Int, isPerson: Bool) -> Bool {
    let token = tokens[index]
    guard Lexicon.referrals.contains(token) else { return false }
    // "du har ringet til en kollega": still a referral; "du er kommet til": not.
    if token.text == "ring", index > 0, tokens[index - 1].text == "et" { return false }
    // "jeg er leder i Borgerservice", "jeg kommer fra": the owner speaks of herself.
    if !isPerson, Lexicon.titles.contains(token) { return isOthersTitle(index) }
    return true
  }

  /// "min leder", "vores sekretær": somebody else's title, not one's own.
  private func isOthersTitle(_ index: Int) -> Bool {
    index > 0 && Self.possessives.contains(tokens[index - 1])
  }

  /// "tidligere Jobcentret", "arbejder ikke længere i", "Mette Hansen er stoppet".
  private func isFormer(_ range: Range<Int>, from start: Int) -> Bool {
    let before = tokens[start..<range.lowerBound]
    let near = before.suffix(3)
    if near.contains(where: { Lexicon.formerly.contains($0) || Self.past.contains($0) }) {
      return true
    }
    // "ikke Borgerservice"
    if let last = near.last, last.gap < .clause, Lexicon.negations.contains(last) { return true }
    let isDenied = before.contains { Lexicon.negations.contains($0) }
    if isDenied, before.contains(where: { Self.belonging.contains($0) }) { return true }
    let after = tokens[range.upperBound..<min(range.upperBound + 5, tokens.count)]
    var isEnded = false
    for (offset, token) in after.enumerated() {
      let gap = tokens[range.upperBound + offset - 1].gap
      // ", som er stoppet" still speaks of the name; ", tidligere …" of what follows.
      if gap >= .sentence || (gap == .clause && !Lexicon.relativePronouns.contains(token)) { break }
      if Lexicon.formerly.contains(token) { isEnded = true }
      if Self.gone.contains(token) { isEnded = true }
      if token.text == "laengere" || token.text == "mere",
        offset > 0, Lexicon.negations.contains(tokens[range.upperBound + offset - 1])
      {
        isEnded = true
      }
    }
    return isEnded
  }

  /// "Mette Hansens vikar": the vikar's greeting.
  private func isOwnedByAnother(_ range: Range<Int>) -> Bool {
    let last = tokens[range.upperBound - 1]
    guard last.text.hasSuffix("s"), last.gap < .clause, range.upperBound < tokens.count else {
      return false
    }
    return Self.relatives.contains(tokens[range.upperBound])
  }

  private func hasKeys(_ clause: Clause?) -> Bool {
    guard let clause else { return false }
    return tokens[clause.range].contains {
      Lexicon.hashNames.contains($0) || Lexicon.starNames.contains($0) || Self.press.contains($0)
    }
  }

  /// "Vil du tale med …, så tast", "Har du brug for …": about the caller's wishes.
  private func isQuestionToCaller(_ clause: Clause, before range: Range<Int>) -> Bool {
    clause.isVerbFirst
      && tokens[clause.range].contains { $0.text == "du" }
      && clause.finite.map { Self.wishes.contains(tokens[$0]) } ?? false
  }

  private static let weak: WordSet = "fra ved her er besked beskeden hedder"
  private static let belonging: WordSet = """
    arbejder sidder ansat længere mere hører ringet taler er fået tilhører
    """
  private static let accompanying: WordSet = "for med"
  /// Before the name: "dette var …", "jeg arbejdede i …".
  private static let past: WordSet = """
    var tilhørte hed arbejdede sad forladt holdt nedlagt snart
    """
  /// After the name: "… har fået nyt nummer", "… er gået på pension".
  private static let gone: WordSet = "nyt pension død afgået nedlagt"
  private static let possessives: WordSet = "min vores en mine den deres hendes hans"
  private static let relatives: WordSet = """
    vikar afløser stedfortræder kollega kolleger sekretær leder chef assistent mand kone søn datter
    mor far afløsers efterfølger vikars team afdeling medarbejder barn elev praktikant
    """
  private static let press: WordSet = "tast taste taster tryk trykke trykker indtast"
  private static let wishes: WordSet = "vil ønsker har skal"
}
