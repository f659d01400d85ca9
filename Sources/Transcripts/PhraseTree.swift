package import Speech

/// Phrases as sounds, beginnings shared: thousands of them are compared with a transcript at once.
package struct PhraseTree: Sendable {
  /// One way of saying one phrase.
  struct Saying: Sendable {
    /// Among the phrases the tree was made of.
    let phrase: Int
    /// Phones of each word.
    let phones: [[Int]]
  }

  struct Node: Sendable {
    let phone: Int
    var firstChild = -1
    var nextSibling = -1
    var saying = -1
    /// Phones of the longest phrase below it.
    var below = 0
  }

  private(set) var nodes = [Node(phone: -1)]
  private(set) var sayings: [Saying] = []
  package let phrases: [String]
  /// Phones of the longest phrase.
  private(set) var depth = 0

  /// More phrases than this are taken with the commonest pronunciation of each word alone.
  private static let mostVaried = 200
  private static let mostVariants = 6

  /// Phrases with a word that cannot be pronounced are left out.
  package init(_ phrases: [String], pronunciations: [String: [Pronunciation]]) {
    self.phrases = phrases
    var numbered: [String: [[Int]]] = [:]
    for (word, variants) in pronunciations {
      numbered[word] = variants.map { $0.map { PhoneDistance.number[$0] ?? 0 } }
    }
    var children: [Int: Int] = [:]
    for (index, phrase) in phrases.enumerated() {
      let words = phrase.split(separator: " ").map { numbered[String($0)] ?? [] }
      guard !words.isEmpty, words.allSatisfy({ !$0.isEmpty }) else { continue }
      for said in Self.variants(words, isVaried: phrases.count <= Self.mostVaried) {
        add(Saying(phrase: index, phones: said), &children)
      }
    }
  }

  private static func variants(_ words: [[[Int]]], isVaried: Bool) -> [[[Int]]] {
    guard isVaried else { return [words.map { $0[0] }] }
    var result: [[[Int]]] = [[]]
    for variants in words {
      result = Array(result.flatMap { start in variants.map { start + [$0] } }.prefix(mostVariants))
    }
    return result
  }

  private mutating func add(_ saying: Saying, _ children: inout [Int: Int]) {
    let phones = saying.phones.flatMap(\.self)
    guard !phones.isEmpty else { return }
    var node = 0
    for (place, phone) in phones.enumerated() {
      nodes[node].below = max(nodes[node].below, phones.count - place)
      let key = node * PhoneDistance.count + phone
      if let known = children[key] {
        node = known
      } else {
        var made = Node(phone: phone)
        made.nextSibling = nodes[node].firstChild
        nodes.append(made)
        nodes[node].firstChild = nodes.count - 1
        children[key] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    depth = max(depth, phones.count)
    // The first of two that sound the same is kept, so that the order of phrases decides.
    guard nodes[node].saying < 0 else { return }
    sayings.append(saying)
    nodes[node].saying = sayings.count - 1
  }
}
