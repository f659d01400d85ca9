/// Tells whether keys lead to the switchboard, or only stand near its name.
struct KeyLink {
  let analysis: Analysis
  let sequences: [KeySequence]
  let places: [Range<Int>]
  /// The municipality's name, which may stand between keys and switchboard.
  let municipality: Set<String>

  private var tokens: [Token] { analysis.tokens }

  struct Destination {
    /// The tokens that name the switchboard.
    var place: Range<Int>?
    /// Why the keys do not clearly lead there.
    var obstacle: Reason?
  }

  /// "stjerne eller firkant nul": other keys for the same purpose.
  func hasChoice(_ index: Int) -> Bool {
    let own = sequences[index]
    let neighbours = [index - 1, index + 1].filter { sequences.indices.contains($0) }
    return neighbours.contains { other in
      let sequence = sequences[other]
      guard sequence.keys != own.keys else { return false }
      let lower = min(sequence.range.upperBound, own.range.upperBound)
      let upper = max(sequence.range.lowerBound, own.range.lowerBound)
      let between = tokens[lower..<upper]
      return between.allSatisfy { Self.choice.contains($0) }
        && between.contains { $0.text == "eller" }
    } || sharesPlace(index)
  }

  /// "… tast 9 for Omstillingen": other keys that lead to the switchboard too.
  private func sharesPlace(_ index: Int) -> Bool {
    guard destination(of: index).obstacle == nil else { return false }
    let near = max(0, index - 4)...min(sequences.count - 1, index + 4)
    return near.contains { other in
      sequences[other].keys != sequences[index].keys
        && following(sequences[other]).map { $0.obstacle == nil } ?? false
    }
  }

  /// "dobbelt firkant nul", "to gange firkant nul", "firkant nul baglæns": a word beside the keys
  /// that may change them. `clause` holds the keys.
  func isModified(_ index: Int, in clause: Range<Int>) -> Bool {
    let keys = sequences[index].range
    var before = keys.lowerBound - 1
    while before >= clause.lowerBound, tokens[before].gap < .clause,
      !Self.beforeKeys.contains(tokens[before]), !isPlace(before)
    {
      guard isHarmless(before) else { return true }
      before -= 1
    }
    // Words on the way from the keys to the switchboard are judged there.
    if following(sequences[index]) != nil { return false }
    var after = keys.upperBound
    while after < clause.upperBound, after - keys.upperBound < 4, tokens[after - 1].gap < .clause,
      !Lexicon.closings.contains(tokens[after]), !Self.purpose.contains(tokens[after])
    {
      guard isHarmless(after) else { return true }
      after += 1
    }
    return false
  }

  private func isHarmless(_ index: Int) -> Bool {
    let token = tokens[index]
    return !token.understood || isLink(token)
      || Lexicon.neutral.contains(token) || Lexicon.keyVerbs.contains(token)
      || Self.aroundKeys.contains(token)
  }

  /// Where the keys lead, if they clearly lead there.
  func clearDestination(of index: Int) -> Range<Int>? {
    let found = destination(of: index)
    return found.obstacle == nil ? found.place : nil
  }

  func destination(of index: Int) -> Destination {
    let sequence = sequences[index]
    var best = Destination(obstacle: otherPurpose(after: sequence) ? .otherDestination : nil)
    let isElsewhere = best.obstacle != nil
    if let after = following(sequence) {
      if after.obstacle == nil { return after }
      best = after
    }
    if !isElsewhere, let before = preceding(sequence) {
      if before.obstacle == nil { return before }
      if best.place == nil { best = before }
    }
    if best.place == nil, best.obstacle == nil { best.obstacle = .destinationMissing }
    return best
  }

  /// "tast #0 for Omstillingen"; also "Tast #0. Så kommer du til Omstillingen."
  private func following(_ sequence: KeySequence) -> Destination? {
    let end = sequence.range.upperBound
    let next = places.partitioningIndex { $0.lowerBound >= end }
    guard next < places.count else { return nil }
    let place = places[next]
    let sentences = sentenceEnds(in: end - 1..<place.lowerBound)
    guard sentences.count <= 1 else { return nil }
    if let stop = sentences.first, !Self.sequel.contains(tokens[stop + 1]) { return nil }
    var obstacle = obstacle(in: end..<place.lowerBound)
    if let number = analysis.clauseIndex(of: place.lowerBound), obstacle == nil {
      // "tast #0, hvis Omstillingen ikke svarer"
      let words = tokens[analysis.clauses[number].range]
      if words.contains(where: { Lexicon.negations.contains($0) }) { obstacle = .outOfUse }
    }
    // "tast #0, når Omstillingen svarer": it is no destination there.
    if obstacle == nil, place.lowerBound > end,
      Self.conditions.contains(tokens[place.lowerBound - 1])
    {
      obstacle = .otherDestination
    }
    if obstacle == nil, leadsOn(place) || isAround(place) { obstacle = .otherDestination }
    return Destination(place: place, obstacle: obstacle)
  }

  /// "uden om Omstillingen", of which "ind om" may be heard.
  private func isAround(_ place: Range<Int>) -> Bool {
    place.lowerBound > 0 && tokens[place.lowerBound - 1].text == "om"
  }

  /// "kom til Omstillingen ved at taste #0"; also "Vil du tale med Omstillingen? Tast #0."
  private func preceding(_ sequence: KeySequence) -> Destination? {
    let start = sequence.range.lowerBound
    let next = places.partitioningIndex { $0.lowerBound >= start }
    guard next > 0 else { return nil }
    let place = places[next - 1]
    guard sentenceEnds(in: place.upperBound - 1..<start).count <= 1 else { return nil }
    var obstacle = obstacle(in: place.upperBound..<start)
    if let number = analysis.clauseIndex(of: place.lowerBound) {
      let clause = analysis.clauses[number]
      let words = tokens[clause.range]
      if words.contains(where: { Lexicon.negations.contains($0) }) { obstacle = .outOfUse }
      let hasWrongWay = words.contains { Self.away.contains($0) }
      if hasWrongWay { obstacle = obstacle ?? .otherDestination }
      // "Det er Mette Hansen fra Borgerservice. Tast 9.": whoever calls the switchboard so.
      if !clause.asks, words.contains(where: { Self.introductions.contains($0) }) {
        obstacle = obstacle ?? .destinationMissing
      }
      if !reaches(place, in: clause) { obstacle = obstacle ?? .otherDestination }
    }
    return Destination(place: place, obstacle: obstacle)
  }

  /// "Kom til Omstillingen ved at …", whereas "slet beskeden til Omstillingen ved at …" leads
  /// elsewhere: the order's words must be ones that lead to a place.
  private func reaches(_ place: Range<Int>, in clause: Clause) -> Bool {
    // An unknown verb makes a fragment.
    let isOrder = clause.kind == .imperative || clause.kind == .fragment
    let start = clause.finite ?? clause.range.lowerBound
    guard isOrder, start < place.lowerBound else { return true }
    return (start..<place.lowerBound).allSatisfy {
      analysis.isMasked[$0] || isPlace($0) || isLink(tokens[$0])
        || Lexicon.closings.contains(tokens[$0])
    }
  }

  private func isLink(_ token: Token) -> Bool {
    Lexicon.keyLinks.contains(token) || municipality.contains(token.text)
  }

  private func isPlace(_ index: Int) -> Bool {
    let place = places.partitioningIndex { $0.upperBound > index }
    return place < places.count && places[place].contains(index)
  }

  private func sentenceEnds(in range: Range<Int>) -> [Int] {
    guard range.count < 60 else { return [0, 0] }
    return range.filter { tokens[$0].gap == .sentence }
  }

  /// Why the words between keys and switchboard do not connect them.
  private func obstacle(in range: Range<Int>) -> Reason? {
    guard range.count < 40 else { return .destinationMissing }
    for index in range where !analysis.isMasked[index] {
      let token = tokens[index]
      if !token.understood { return .notUnderstood }
      if Lexicon.negations.contains(token) { return .negated }
      if token.text == "eller" { return .destinationMissing }
      // "i stedet for Omstillingen"
      let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
      let nextButOne = index + 2 < tokens.count ? tokens[index + 2].text : ""
      if token.text == "stedet", next == "for", nextButOne != "at" { return .otherDestination }
      if !isLink(token) { return .unclearWords }
    }
    return nil
  }

  /// "omstilling til Borgerservice".
  private func leadsOn(_ place: Range<Int>) -> Bool {
    let end = place.upperBound
    guard end + 1 < tokens.count, tokens[end - 1].gap < .clause, tokens[end].text == "til" else {
      return false
    }
    return !isLink(tokens[end + 1])
  }

  /// "tast #0 for at slette beskeden".
  private func otherPurpose(after sequence: KeySequence) -> Bool {
    var index = sequence.range.upperBound
    guard index < tokens.count, tokens[index - 1].gap < .sentence,
      Self.purpose.contains(tokens[index])
    else { return false }
    while index < tokens.count, tokens[index - 1].gap < .sentence {
      if isPlace(index) || index - sequence.range.upperBound > 40 { return false }
      if !isLink(tokens[index]) { return true }
      if tokens[index].gap >= .clause { return false }
      index += 1
    }
    return false
  }

  /// Where the words that could change the keys begin.
  private static let beforeKeys: WordSet = Lexicon.keyVerbs + "ved med via"
  private static let aroundKeys: WordSet = """
    først på tegnet tegnene tallene tasterne knappen knapperne tastaturet kombinationen koden
    venligst eventuelt evt efterfølgende
    """
  private static let choice: WordSet = "eller tast taste tryk trykke på også så og"
  private static let sequel: WordSet = "så herefter derefter dermed derved her det dette den"
  private static let conditions: WordSet = "når hvis mens før inden at"
  private static let away: WordSet = "fra uden undgå undgår udenom"
  private static let introductions: WordSet = """
    ringet kommet navn hedder arbejder sidder taler telefonsvarer telefonsvareren fra
    """
  private static let purpose: WordSet = "for til så"
}
