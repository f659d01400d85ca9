/// A set of words written as Danes write them, kept in folded spelling.
struct WordSet: ExpressibleByStringLiteral, Sendable {
  private(set) var members: Set<String>

  /// Words separated by white space.
  init(stringLiteral value: String) {
    members = Set(value.split(whereSeparator: \.isWhitespace).map { Folding.fold($0) })
  }

  init(_ words: [String]) {
    members = Set(words.map { Folding.fold($0) })
  }

  private init(members: Set<String>) {
    self.members = members
  }

  func contains(_ folded: String) -> Bool { members.contains(folded) }

  func contains(_ token: Token) -> Bool { members.contains(token.text) }

  static func + (left: WordSet, right: WordSet) -> WordSet {
    WordSet(members: left.members.union(right.members))
  }
}

/// Expressions of one or more words ("så vidt muligt"), kept in folded spelling.
struct PhraseSet: ExpressibleByArrayLiteral, Sendable {
  /// By first word, the longest first.
  private var byFirst: [String: [[String]]] = [:]

  init(arrayLiteral elements: String...) { self.init(elements) }

  init(_ phrases: [String]) {
    for phrase in phrases {
      let words = Tokenizer.plainWords(of: phrase)
      guard let first = words.first else { continue }
      byFirst[first, default: []].append(words)
    }
    for first in Array(byFirst.keys) {
      byFirst[first]?.sort { $0.count > $1.count }
    }
  }

  /// The number of tokens that the longest expression starting at `index` covers, or nil.
  func length(at index: Int, in tokens: [Token], end: Int) -> Int? {
    guard let candidates = byFirst[tokens[index].text] else { return nil }
    for words in candidates where index + words.count <= end {
      if words.indices.allSatisfy({ tokens[index + $0].text == words[$0] }) { return words.count }
    }
    return nil
  }

  /// The first place in `range` where an expression starts.
  func first(in tokens: [Token], _ range: Range<Int>) -> Range<Int>? {
    for index in range {
      if let length = length(at: index, in: tokens, end: range.upperBound) {
        return index..<index + length
      }
    }
    return nil
  }
}
