/// Recognises what the switchboard is called, in any inflection.
struct SwitchboardName: Sendable {
  private let single: Set<String>
  private let phrases: PhraseSet

  init(_ names: [String]) {
    var single: Set<String> = []
    var longer: [String] = []
    for name in names {
      let words = Tokenizer.plainWords(of: name)
      if words.count == 1, let word = words.first {
        single.formUnion(Inflection.forms(of: word))
      } else {
        longer.append(name)
      }
    }
    self.single = single
    phrases = PhraseSet(longer)
  }

  func ranges(in tokens: [Token]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      if let length = length(at: index, in: tokens) {
        found.append(index..<index + length)
        index += length
      } else {
        index += 1
      }
    }
    return found
  }

  private func length(at index: Int, in tokens: [Token]) -> Int? {
    if index + 1 < tokens.count, tokens[index].gap < .clause,
      single.contains(tokens[index].text + tokens[index + 1].text)
    {
      return 2
    }
    if single.contains(tokens[index].text) { return 1 }
    return phrases.length(at: index, in: tokens, end: tokens.count)
  }
}
