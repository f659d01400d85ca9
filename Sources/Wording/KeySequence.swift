/// Telephone keys named one after another: "firkant og derefter nul".
struct KeySequence {
  /// The tokens, from the first key to the last.
  var range: Range<Int>
  /// As printed on the telephone: "#0".
  var keys: String
  /// All keys are called by a name that callers know.
  var isUsual: Bool
  /// "to gange" follows.
  var isRepeated = false
}

/// Finds key sequences. A sequence starts with a named sign, or with a digit after a key verb.
struct KeyScanner {
  let tokens: [Token]

  func sequences() -> [KeySequence] {
    var found: [KeySequence] = []
    var index = 0
    while index < tokens.count {
      if let sequence = sequence(at: index) {
        found.append(sequence)
        index = sequence.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func sequence(at start: Int) -> KeySequence? {
    guard let first = sign(start) ?? (followsKeyVerb(start) ? digit(start) : nil) else {
      return nil
    }
    var sequence = KeySequence(range: start..<start + 1, keys: first.keys, isUsual: first.isUsual)
    while let next = nextKey(after: sequence.range.upperBound, signs: sequence.keys) {
      sequence.keys += next.keys
      sequence.isUsual = sequence.isUsual && next.isUsual
      sequence.range = start..<next.index + 1
    }
    let end = sequence.range.upperBound
    if end + 1 < tokens.count, Numerals.value(tokens[end]) != nil,
      Self.times.contains(tokens[end + 1])
    {
      sequence.isRepeated = !Numerals.one(tokens[end].text)
    }
    return sequence
  }

  private func nextKey(
    after end: Int, signs: String
  ) -> (keys: String, isUsual: Bool, index: Int)? {
    var index = end
    while index < tokens.count, index - end < 6, tokens[index - 1].gap < .sentence {
      if let key = sign(index) ?? digit(index) { return (key.keys, key.isUsual, index) }
      if tokens[index].text == "o", index == end, signs == "#" { return ("0", false, index) }
      guard Lexicon.keyJoints.contains(tokens[index]) || isArticle(index) else { return nil }
      index += 1
    }
    return nil
  }

  private func sign(_ index: Int) -> (keys: String, isUsual: Bool)? {
    let token = tokens[index]
    if Lexicon.hashNames.contains(token) { return ("#", true) }
    if Lexicon.starNames.contains(token) { return ("*", true) }
    return Lexicon.unusualHashNames.contains(token) ? ("#", false) : nil
  }

  private func digit(_ index: Int) -> (keys: String, isUsual: Bool)? {
    let token = tokens[index]
    let next = index + 1 < tokens.count && token.gap < .clause ? tokens[index + 1] : nil
    if let next, TimeUnit.of(next) != nil || Self.times.contains(next) { return nil }
    if token.text.first?.isNumber == true {
      return token.text.allSatisfy { $0.isASCII && $0.isNumber } ? (token.text, true) : nil
    }
    if token.text == "nullet" { return ("0", true) }
    if isArticle(index) { return nil }
    guard let value = Numerals.value(token), value < 100, Double(Int(value)) == value else {
      return nil
    }
    // "et øjeblik", "en kollega": an article, unless nothing that could be its noun follows.
    if value == 1, let next, !Self.afterDigit.contains(next), sign(index + 1) == nil { return nil }
    return (String(Int(value)), true)
  }

  /// "efterfulgt af et nul", whereas "firkant et nul" names three keys.
  private func isArticle(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index].text == "et" else { return false }
    return tokens[index + 1].text == "nul" && Lexicon.keyJoints.contains(tokens[index - 1])
  }

  private func followsKeyVerb(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, index - before < 5, tokens[before].gap < .sentence {
      if Lexicon.keyVerbs.contains(tokens[before]) { return true }
      // "tast fem eller ni"
      let isChoice = tokens[before].text == "eller" || Numerals.value(tokens[before]) != nil
      guard isChoice || Self.beforeDigit.contains(tokens[before]) else { return false }
      before -= 1
    }
    return false
  }

  private static let times: WordSet = "gang gange"
  private static let afterDigit: WordSet = """
    for så til og eller hvis i efter nul et en to tre fire fem seks syv otte ni
    """
  private static let beforeDigit: WordSet = "på tasten tallet knappen nummer ikke blot bare du kun"
}
