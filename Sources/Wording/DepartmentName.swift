/// A department's name as the directory has it, and how it may be said.
struct DepartmentName {
  /// Folded words without "og"; "Afdelingen for Byggeri" is "byggeri".
  let words: [String]

  init?(_ name: String) {
    var parts = Tokenizer.plainWords(of: name)
    if parts.count > 2, Self.heads.contains(parts[0]), parts[1] == "for" { parts.removeFirst(2) }
    words = parts.filter { $0 != "og" }
    if words.isEmpty { return nil }
  }

  /// - Returns: The tokens of the name if it starts at `index`.
  func match(at index: Int, in tokens: [Token]) -> Range<Int>? {
    var end = index
    for (number, word) in words.enumerated() {
      if number > 0 {
        guard tokens[end - 1].gap < .sentence else { return nil }
        if end < tokens.count, tokens[end].text == "og" { end += 1 }
      }
      guard end < tokens.count else { return nil }
      if Inflection.isSame(word, tokens[end].text) {
        end += 1
      } else if end + 1 < tokens.count, tokens[end].gap < .clause,
        Inflection.isSame(word, tokens[end].text + tokens[end + 1].text)
      {
        // "Job Center"
        end += 2
      } else {
        return nil
      }
    }
    return index..<end
  }

  private static let heads: WordSet = """
    afdeling afdelingen forvaltning forvaltningen center centeret centret sekretariat sekretariatet
    enhed enheden kontor kontoret
    """
}
