/// Reads the prepositions and comparisons before an amount of time: which way the limit points.
struct PrepositionReader {
  let tokens: [Token]

  /// - Returns: Where the expression starts, and its direction; nil when there is no preposition
  ///   that could make it a limit.
  func read(before end: Int, floor: Int) -> (start: Int, direction: Deadline.Direction?) {
    if let passed = passedTime(before: end, floor: floor) { return passed }
    var start = end
    while start > floor, end - start < 10, tokens[start - 1].gap < .clause,
      accepts(start - 1, floor: floor, end: end)
    {
      start -= 1
    }
    // "ringer op inden for …": the particle is not part of the limit.
    while start < end, Self.particles.contains(tokens[start]),
      !(start + 1 < end && Self.compounds.contains(tokens[start + 1]))
    {
      start += 1
    }
    return (start, direction(tokens[start..<end]))
  }

  private func accepts(_ index: Int, floor: Int, end: Int) -> Bool {
    let token = tokens[index]
    let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
    switch token.text {
    case "uden": return next == "for"
    case "fra": return index <= floor || tokens[index - 1].text != "bortset"
    case "til": return index > floor && tokens[index - 1].text == "op"
    case "ikke", "ej": return index + 1 < end && Self.comparatives.contains(next)
    case "hurtigere", "mindre", "kortere", "tidligere": return next == "end"
    default: return Self.words.contains(token)
    }
  }

  private func direction(_ part: ArraySlice<Token>) -> Deadline.Direction? {
    let texts = Set(part.lazy.map(\.text))
    guard !texts.isEmpty else { return nil }
    if texts.contains("uden") { return .outside }
    let isDenied = texts.contains("ikke") || texts.contains("ej")
    let isMore = part.contains { Self.atLeast.contains($0) } || hasComparison(part)
    if isMore { return isDenied ? .within : .atLeast }
    if isDenied { return .atLeast }
    if part.contains(where: { Self.within.contains($0) }) { return .within }
    if hasUpTo(part) { return .within }
    if texts.contains("efter") || texts.contains("fra") { return .atLeast }
    if texts.contains("om") { return .exactly }
    return nil
  }

  private func hasComparison(_ part: ArraySlice<Token>) -> Bool {
    zip(part, part.dropFirst()).contains { Self.comparatives.contains($0) && $1.text == "end" }
  }

  private func hasUpTo(_ part: ArraySlice<Token>) -> Bool {
    zip(part, part.dropFirst()).contains { $0.text == "op" && $1.text == "til" }
  }

  /// "inden der er gået et døgn", "når der er gået et døgn".
  private func passedTime(
    before end: Int, floor: Int
  ) -> (start: Int, direction: Deadline.Direction?)? {
    guard end - 4 >= floor, tokens[end - 1].text == "gaaet",
      Self.been.contains(tokens[end - 2]), tokens[end - 3].text == "der"
    else { return nil }
    let opener = tokens[end - 4]
    if Self.beforehand.contains(opener) {
      let isDenied = end - 5 >= floor && tokens[end - 5].text == "ikke"
      return (isDenied ? end - 5 : end - 4, isDenied ? .atLeast : .within)
    }
    return Self.afterwards.contains(opener) ? (end - 4, .atLeast) : nil
  }

  private static let within: WordSet = """
    inden indenfor løbet senest allersenest seneste højst maks max maksimalt maksimum maximalt
    maximum under før inde højest indtil mindre hurtigere kortere tidligere
    """
  private static let atLeast: WordSet = """
    mindst minimum tidligst først over
    """
  private static let comparatives: WordSet = "mere senere længere over flere større"
  /// "op til", "i løbet": here the particle does belong to the limit.
  private static let compounds: WordSet = "til løbet"
  private static let particles: WordSet = "op på i af for end"
  private static let words: WordSet =
    within + atLeast + comparatives + "for i af om på efter end op ud fra"
  private static let been: WordSet = "er var"
  private static let beforehand: WordSet = "inden før"
  private static let afterwards: WordSet = "når efter"
}
