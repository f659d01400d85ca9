/// Finds expressions that hold a verb but change nothing in the clause around them.
enum Masking {
  static func mask(_ tokens: [Token]) -> [Bool] {
    var masked = Array(repeating: false, count: tokens.count)
    var index = 0
    while index < tokens.count {
      let length =
        Lexicon.soon.length(at: index, in: tokens, end: tokens.count)
        ?? whenPossible(at: index, tokens) ?? numberClause(at: index, tokens)
      guard let length, !crossesSentence(index, length, tokens) else {
        index += 1
        continue
      }
      for offset in 0..<length { masked[index + offset] = true }
      index += length
    }
    return masked
  }

  private static func crossesSentence(_ start: Int, _ length: Int, _ tokens: [Token]) -> Bool {
    tokens[start..<start + length - 1].contains { $0.gap == .sentence }
  }

  /// "når jeg kan, dog senest …": harmless only because a firm limit follows.
  private static func whenPossible(at index: Int, _ tokens: [Token]) -> Int? {
    guard let length = Lexicon.whenPossible.length(at: index, in: tokens, end: tokens.count)
    else { return nil }
    let next = index + length
    let firm = tokens[min(next, tokens.count)..<min(next + 3, tokens.count)]
    return firm.contains { firmWords.contains($0) } ? length : nil
  }

  /// "(nummer,) som du har lagt", "du ringer fra".
  private static func numberClause(at index: Int, _ tokens: [Token]) -> Int? {
    guard index > 0, tokens[index - 1].gap < .sentence, numbers.contains(tokens[index - 1]) else {
      return nil
    }
    var next = index
    if next < tokens.count, Lexicon.relativePronouns.contains(tokens[next]) { next += 1 }
    guard next < tokens.count, subjects.contains(tokens[next]) else { return nil }
    next += 1
    var verbs = 0
    while next < tokens.count, next - index < 8, numberVerbs.contains(tokens[next]) {
      if !Verbs.form(of: tokens[next]).isEmpty { verbs += 1 }
      next += 1
      if tokens[next - 1].gap >= .clause { break }
    }
    return verbs > 0 ? next - index : nil
  }

  private static let firmWords: WordSet = "senest dog højst allersenest"
  private static let numbers: WordSet = """
    nummer nummeret telefonnummer telefonnummeret mobilnummer numre tlf telefon
    """
  private static let subjects: WordSet = "du de"
  private static let numberVerbs: WordSet = """
    har lagt indtalt oplyst opgivet opgiver efterladt efterlader ringer ringede ringet fra lægger
    oplyser angivet angiver giver givet indtaler skriver ind op mig os her lige sagt siger læst
    sender kan skal træffes nås fanges kontaktes bruger foretrækker ønsker på
    """
}
