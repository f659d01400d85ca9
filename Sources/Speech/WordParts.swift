/// What the pronunciation of a word is put together from.
package enum WordPart: Sendable, Equatable {
  /// A word of the lexicon, and whose entry it is.
  case listed(String, Lexicon.Shelf)
  /// An ending that is always said alike.
  case ending(String, Pronunciation)
  /// Letters of no lexicon: a letter-to-sound program reads `respelled`.
  case spelled(String, respelled: String)

  /// The letters of the word that it stands for.
  package var text: String {
    switch self {
    case .listed(let text, _), .ending(let text, _), .spelled(let text, _): text
    }
  }
}

/// Takes words apart that no lexicon lists.
///
/// Danish makes compounds freely, and most departments are one: what the lexicon knows of a word
/// is better than what a letter-to-sound program makes of the whole.
package struct WordParts {
  /// Letters that a piece must have before it is trusted to be that word and not a coincidence.
  private static let longEnough = 5
  /// The same for a piece beside one that is long enough.
  private static let shortest = 3
  /// Words that end no compound, and stand at the end of many words by chance: samling-en, kvinde-n,
  /// hund-er.
  private static let neverLast: Set<String> = [
    "ingen", "inden", "eller", "under", "efter", "deres", "denne", "andre", "aldrig",
  ]
  /// Longer words are no words: they are read as they stand.
  private static let longest = 60

  private let lexicon: Lexicon

  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The parts in order, at least one; letter case is ignored.
  ///
  /// Tried in this order: the whole word, each side of a hyphen, a known word with an ending, a
  /// compound of known words, a compound with one known end of at least five letters.
  package func of(_ word: String) -> [WordPart] {
    parts(word.lowercased())
  }

  private func parts(_ word: String) -> [WordPart] {
    if let shelf = lexicon.shelf(of: word) { return [.listed(word, shelf)] }
    guard word.count <= Self.longest else { return [spelled(word)] }
    let pieces = word.split(separator: "-").map(String.init)
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
    if pieces.count > 1 || pieces.first.map({ $0 != word }) == true {
      return pieces.flatMap(parts)
    }
    let plain = withoutApostrophe(word)
    return plain == word
      ? inflected(word) ?? compound(Array(word)) ?? [spelled(word)] : parts(plain)
  }

  /// "Anna's" is "Annas", and "Lars'" is said like "Lars"; "O'Brien" keeps its own.
  private func withoutApostrophe(_ word: String) -> String {
    for mark in ["'", "’"] {
      if word.hasSuffix(mark) { return String(word.dropLast()) }
      if word.hasSuffix(mark + "s") { return String(word.dropLast(2)) + "s" }
    }
    return word
  }

  private func spelled(_ word: String) -> WordPart {
    .spelled(word, respelled: Respelling.of(word))
  }

  /// A listed word with an ending, as short a one as will do.
  private func inflected(_ word: String) -> [WordPart]? {
    for ending in Ending.all where word.hasSuffix(ending.text) {
      let stem = String(word.dropLast(ending.text.count))
      guard stem.count >= ending.shortestStem, let shelf = lexicon.shelf(of: stem),
        ending.follows(stem)
      else { continue }
      return [.listed(stem, shelf), .ending(ending.text, ending.phones)]
    }
    return nil
  }

  private func known(_ letters: ArraySlice<Character>, atLeast count: Int) -> [WordPart]? {
    guard letters.count >= count else { return nil }
    let word = String(letters)
    return lexicon.shelf(of: word).map { [.listed(word, $0)] } ?? inflected(word)
  }

  /// One way to cut a word in two.
  private struct Cut {
    let seam: Int
    let head: [WordPart]?
    let tail: [WordPart]?
    /// How many letters the lexicon knows.
    let known: Int

    /// Of equal cuts a known tail is better: it carries the endings.
    func isBetter(than other: Self?) -> Bool {
      guard let other else { return known > 0 }
      return known > other.known || (known == other.known && tail != nil && other.tail == nil)
    }
  }

  /// Cut where most letters are known; of equals the one with the longest tail.
  private func compound(_ word: [Character]) -> [WordPart]? {
    var best: Cut?
    for seam in 2..<max(2, word.count - 2) {
      let (head, tail) = (word[..<seam], word[seam...])
      guard head.contains(where: \.isVowelLetter), tail.contains(where: \.isVowelLetter) else {
        continue
      }
      let listedTail =
        Self.neverLast.contains(String(tail)) ? nil : known(tail, atLeast: Self.longEnough)
      let needed = listedTail == nil ? Self.longEnough : Self.shortest
      let mayLead = listedTail != nil || tail.count > Self.shortest
      let listedHead = mayLead ? known(head, atLeast: needed) : nil
      let count = (listedHead == nil ? 0 : head.count) + (listedTail == nil ? 0 : tail.count)
      let cut = Cut(seam: seam, head: listedHead, tail: listedTail, known: count)
      if cut.isBetter(than: best) { best = cut }
    }
    guard let best else { return nil }
    let (head, tail) = (String(word[..<best.seam]), String(word[best.seam...]))
    return (best.head ?? parts(head)) + (best.tail ?? [spelled(tail)])
  }
}

/// What Danish hangs on words without changing them.
private struct Ending {
  let text: String
  let phones: Pronunciation
  let shortestStem: Int

  init(_ text: String, _ phones: Pronunciation, stem: Int = 5) {
    self.text = text
    self.phones = phones
    shortestStem = stem
  }

  /// The genitive fits short names too; "Hans" is no genitive of "han", but would be said alike.
  static let all = [
    Ending("s", [.s], stem: 3), Ending("n", [.n]), Ending("en", [.ax, .n]),
    Ending("er", [.ah]), Ending("et", [.ax, .dh]), Ending("ns", [.n, .s]),
    Ending("ens", [.ax, .n, .s]), Ending("ers", [.ah, .s]), Ending("ets", [.ax, .dh, .s]),
    Ending("sen", [.s, .ax, .n]), Ending("erne", [.ah, .n, .ax]),
    Ending("sens", [.s, .ax, .n, .s]), Ending("ernes", [.ah, .n, .ax, .s]),
  ]

  /// A bare "-n" follows an e only: kommunen; the genitive follows no s.
  func follows(_ stem: String) -> Bool {
    switch text {
    case "n", "ns": stem.last == "e"
    case "s": stem.last != "s"
    case "sen", "sens": true
    default: stem.last?.isVowelLetter == false
    }
  }
}

extension Character {
  fileprivate var isVowelLetter: Bool { "aeiouyæøåéèüöä".contains(self) }
}
