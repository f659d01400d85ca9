import Adaptation
import Hearing

/// Words of confirmed wordings, each against the word that sounds most like it.
///
/// The hardest test that needs nothing but wordings: the true word must fit better than its rival,
/// all other words being as they were said.
struct WordSwaps: Sendable {
  /// Words of a greeting that are tried, spread over it.
  private static let perGreeting = 12

  private let pronunciations: [String: [[String]]]
  /// By word; none for a word that has no other beside it.
  private let rivals: [String: String]
  private let phones: PhoneStates
  private let phonePrice: Double

  /// - Parameters:
  ///   - pronunciations: of all words, in phones of the model.
  ///   - phones: the model's.
  ///   - phonePrice: of one phone, natural logarithm.
  init(_ pronunciations: [String: [[String]]], phones: PhoneStates, phonePrice: Double) {
    self.pronunciations = pronunciations
    self.phones = phones
    self.phonePrice = phonePrice
    let sayable = pronunciations.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
    var rivals: [String: String] = [:]
    for (word, variants) in sayable {
      var best: (distance: Int, word: String)?
      for (other, others) in sayable where other != word {
        let distance = Self.distance(variants, others, below: best?.distance ?? .max)
        // Words that sound alike cannot be told apart by anybody.
        if distance > 0, distance < best?.distance ?? .max { best = (distance, other) }
      }
      rivals[word] = best?.word
    }
    self.rivals = rivals
  }

  /// By how much each true word tried wins, in nats.
  func margins(of words: [String], _ scores: StateScores, truth: Double) -> [Double] {
    let places = words.indices.filter { rivals[words[$0]] != nil }
    let step = max(1, (places.count + Self.perGreeting - 1) / Self.perGreeting)
    return stride(from: 0, to: places.count, by: step).compactMap { number in
      guard let rival = rivals[words[places[number]]] else { return nil }
      var swapped = words
      swapped[places[number]] = rival
      guard
        let chain = WordChain(swapped.map { pronunciations[$0] ?? [] }, phones: phones),
        let found = Alignment(scores, chain: chain, phonePrice: phonePrice)
      else { return nil }
      return truth - found.score
    }
  }

  /// Phones to change, add or leave out between the closest two pronunciations.
  private static func distance(_ a: [[String]], _ b: [[String]], below limit: Int) -> Int {
    var least = Int.max
    for first in a {
      for second in b where abs(first.count - second.count) < min(least, limit) {
        least = min(least, distance(first, second))
      }
    }
    return least
  }

  /// Levenshtein's distance (1966).
  private static func distance(_ a: [String], _ b: [String]) -> Int {
    var row = Array(0...b.count)
    for (index, phone) in a.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in b.indices {
        let change = diagonal + (phone == b[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[b.count]
  }
}
