/// What a phone of a phrase is worth, in the unit of `Reading.evidence`: nats, by analogy with ears
/// that score sounds. Bands are made from them as from any other ear's.
enum PhoneScore {
  /// Of a phone that was written as the phrase has it: little, or a longer phrase would win by its
  /// first sounds.
  static let gain: Float = 2
  /// Of one that is as unlike as can be, taken off that: a single sound that is surely another is
  /// worth the least margin that bands ask for.
  static let loss: Float = 24
  /// Most that a phrase loses for beginning or ending within a word.
  static let most: Float = 2.5 * loss

  /// What a phone of a phrase, by its number, is worth where another was heard.
  static func worth(_ phone: Int, _ heard: PhoneTrack.Phone) -> Float {
    heard.weight * (gain - loss * PhoneDistance.table[phone * PhoneDistance.count + heard.number])
  }

  /// What is lost by a phone that the phrase does not have.
  static func price(_ heard: PhoneTrack.Phone) -> Float {
    heard.weight * loss * PhoneDistance.gaps[heard.number]
  }
}

/// What a phrase loses that begins or ends within a word: the word's other phones are left over. Words
/// are what recognisers know best, and "ta" of "tast" is no "to".
struct WordEdges {
  /// By the number of phones before the phrase.
  private(set) var entries: [Float]
  /// By the number of phones up to the end of the phrase.
  private(set) var exits: [Float]

  init(_ phones: [PhoneTrack.Phone]) {
    entries = [Float](repeating: 0, count: phones.count + 1)
    exits = entries
    for place in phones.indices.dropFirst() where phones[place].word == phones[place - 1].word {
      entries[place] = min(
        PhoneScore.most, entries[place - 1] + PhoneScore.price(phones[place - 1]))
    }
    for place in phones.indices.dropFirst().reversed()
    where phones[place].word == phones[place - 1].word {
      exits[place] = min(PhoneScore.most, exits[place + 1] + PhoneScore.price(phones[place]))
    }
  }
}

/// Where in a transcript which of many phrases fits best: a search of all of them, which gives up
/// where even a perfect rest could not win.
struct PhraseSearch {
  struct Found {
    let saying: PhraseTree.Saying
    let score: Float
  }

  private let tree: PhraseTree
  private let phones: [PhoneTrack.Phone]
  /// One row per depth, so that a branch begins where its parent ended.
  private var rows: [[Float]]
  private let edges: WordEdges
  private var best: (score: Float, saying: Int)?

  init(_ tree: PhraseTree, in phones: ArraySlice<PhoneTrack.Phone>) {
    self.tree = tree
    self.phones = Array(phones)
    rows = [[Float]](
      repeating: [Float](repeating: 0, count: phones.count + 1), count: tree.depth + 1)
    edges = WordEdges(self.phones)
    rows[0] = edges.entries.map { -$0 }
  }

  mutating func run() -> Found? {
    guard !phones.isEmpty else { return nil }
    descend(from: 0, depth: 0)
    return best.map { Found(saying: tree.sayings[$0.saying], score: $0.score) }
  }

  private mutating func descend(from node: Int, depth: Int) {
    var child = tree.nodes[node].firstChild
    while child >= 0 {
      let next = tree.nodes[child]
      let reach = fill(depth + 1, phone: next.phone)
      if next.saying >= 0, best.map({ reach > $0.score }) ?? true {
        let score = zip(rows[depth + 1], edges.exits).reduce(-Float.infinity) {
          max($0, $1.0 - $1.1)
        }
        if best.map({ score > $0.score }) ?? true { best = (score, next.saying) }
      }
      let hope = reach + PhoneScore.gain * Float(next.below)
      if next.firstChild >= 0, best.map({ hope > $0.score }) ?? true {
        descend(from: child, depth: depth + 1)
      }
      child = next.nextSibling
    }
  }

  /// The row of a phone below the row above it; its greatest value.
  private mutating func fill(_ depth: Int, phone: Int) -> Float {
    let missing = PhoneScore.loss * PhoneDistance.gaps[phone]
    var left = rows[depth - 1][0] - missing
    rows[depth][0] = left
    var greatest = left
    for (index, heard) in phones.enumerated() {
      let met = rows[depth - 1][index] + PhoneScore.worth(phone, heard)
      let value = max(
        met, rows[depth - 1][index + 1] - missing,
        left - PhoneScore.price(heard))
      rows[depth][index + 1] = value
      left = value
      greatest = max(greatest, value)
    }
    return greatest
  }
}
