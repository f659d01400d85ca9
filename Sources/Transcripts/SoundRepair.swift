package import Hearing
package import Signal
package import Speech
internal import Wording

/// Reads misspelt words as the words they sound like, where nothing else sounds like them.
///
/// - A word that greetings are made of stays as it is, whatever it may have been.
/// - A word that alone turns the meaning (a number, a negation, a hedge) is never read into another,
///   nor another into it. What merely sounds like one is not understood, so that it can pass
///   nothing.
/// - Words that were run together are parted where that gives known words in one way only; parts of
///   one known word are joined.
package struct SoundRepair: Sendable {
  /// Words that greetings are made of, without those of `MeaningWords`, by their pronunciations.
  private let plain: [(word: String, said: [Pronunciation])]
  private let meaning: [(word: String, said: [Pronunciation])]
  private let known: Set<String>

  /// Greatest distance per phone at which a word is read as another, 0…1.
  static let nearest: Float = 0.27
  /// By how much another word must be farther.
  static let lead: Float = 0.08
  /// Below this distance a word may be one that turns the meaning.
  static let doubtful: Float = 0.34
  /// Up to here two words sound the same.
  static let equal: Float = 0.05
  /// Shorter words are like too many others.
  static let leastPhones = 4
  /// Seconds between the parts of one word.
  private static let longestGap = 0.3

  /// - Parameters:
  ///   - vocabulary: words that greetings are made of, lower case.
  ///   - pronunciations: of each.
  package init(vocabulary: Set<String>, pronunciations: [String: [Pronunciation]]) {
    let sorted = vocabulary.sorted()
    known = vocabulary
    plain = sorted.filter { !MeaningWords.contains($0) }.map { ($0, pronunciations[$0] ?? []) }
    // Those any greeting may hold, whether the policy's phrases do or not.
    let turning = sorted.filter { MeaningWords.contains($0) } + Self.turning
    meaning = Set(turning).sorted().map { ($0, pronunciations[$0] ?? []) }
  }

  /// Words that turn a meaning and are short and common enough to be misspelt; to be pronounced too.
  package static let turning = [
    "ikke", "aldrig", "ingen", "måske", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte",
    "ni", "ti", "nul", "par", "halvandet", "tolv", "fyrre", "tyve", "stjerne", "hvis", "men",
    "prøver", "forsøger", "håber", "normalt", "typisk", "eller", "kun", "uden",
  ]

  /// Below this the recogniser itself thinks a word rather wrong than right.
  private static let leastConfidence = 0.5

  /// Spoken words as the text logic may read them, by their pronunciations, commonest first.
  package func read(
    _ words: [DictatedWord], pronunciations: [String: [Pronunciation]]
  ) -> [HeardWord] {
    var result: [HeardWord] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      if index + 1 < words.count, let whole = joined(word, words[index + 1]) {
        result.append(whole)
        index += 1
      } else if isSettled(word.text) {
        result.append(Self.heard(word))
      } else if let parts = parted(word) {
        result += parts
      } else {
        result.append(soundAlike(word, pronunciations[word.text]?.first ?? []))
      }
      index += 1
    }
    return result
  }

  private func isSettled(_ word: String) -> Bool {
    known.contains(word) || MeaningWords.contains(word)
  }

  private static func heard(
    _ word: DictatedWord, as text: String? = nil, understood: Bool = true
  ) -> HeardWord {
    HeardWord(
      text: text ?? word.text, span: word.span, confidence: word.probability,
      understood: understood && word.probability >= leastConfidence,
      written: text.flatMap { $0 == word.text ? nil : word.text })
  }

  /// "om stillingen".
  private func joined(_ first: DictatedWord, _ second: DictatedWord) -> HeardWord? {
    // Two words that are known each are two words.
    guard !isSettled(first.text) || !isSettled(second.text),
      !MeaningWords.contains(first.text), !MeaningWords.contains(second.text),
      known.contains(first.text + second.text),
      second.span.start - first.span.end <= Self.longestGap
    else { return nil }
    return Self.joined(first, second, first.text + second.text)
  }

  private static func joined(
    _ first: DictatedWord, _ second: DictatedWord, _ text: String
  ) -> HeardWord {
    let likely = min(first.probability, second.probability)
    return HeardWord(
      text: text, span: TimeSpan(start: first.span.start, end: second.span.end),
      confidence: likely, understood: likely >= leastConfidence,
      written: "\(first.text) \(second.text)")
  }

  /// "etdøgn": only where there is one way to part it.
  private func parted(_ word: DictatedWord) -> [HeardWord]? {
    let letters = Array(word.text)
    guard letters.count >= 5 else { return nil }
    let ways = (2...(letters.count - 2)).filter { place in
      isSettled(String(letters[..<place])) && isSettled(String(letters[place...]))
    }
    guard ways.count == 1, let place = ways.first else { return nil }
    let middle =
      word.span.start + word.span.duration * Double(place) / Double(letters.count)
    let spans = [
      TimeSpan(start: word.span.start, end: middle), TimeSpan(start: middle, end: word.span.end),
    ]
    return zip([String(letters[..<place]), String(letters[place...])], spans).map { text, span in
      HeardWord(
        text: text, span: span, confidence: word.probability,
        understood: word.probability >= Self.leastConfidence, written: word.text)
    }
  }

  private func soundAlike(_ word: DictatedWord, _ said: Pronunciation) -> HeardWord {
    guard !said.isEmpty else { return Self.heard(word, understood: false) }
    let turning = Self.least(meaning, said)
    let near = plain.compactMap { candidate -> (word: String, distance: Float)? in
      guard candidate.said.contains(where: { $0.count >= Self.leastPhones - 1 }) else { return nil }
      return (candidate.word, Self.distance(candidate.said, said))
    }.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
    let isOther =
      near.first.map {
        $0.distance <= Self.equal && turning.distance - $0.distance >= 2 * Self.lead
      } ?? false
    guard turning.distance >= Self.doubtful || isOther else {
      return Self.heard(word, understood: false)
    }
    guard said.count >= Self.leastPhones - 1, let best = near.first,
      best.distance <= Self.nearest,
      near.count < 2 || near[1].distance - best.distance >= Self.lead
        || Self.isSame(best.word, near[1].word),
      turning.distance - best.distance >= Self.lead
    else { return Self.heard(word) }
    return Self.heard(word, as: best.word)
  }

  /// Forms of one word ("omstilling", "omstillingen") do not compete.
  private static func isSame(_ a: String, _ b: String) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    return short.count >= 4 && long.hasPrefix(short)
  }

  private static func least(
    _ words: [(word: String, said: [Pronunciation])], _ said: Pronunciation
  ) -> (word: String, distance: Float) {
    var least: (word: String, distance: Float) = ("", 1)
    for (word, variants) in words {
      let found = distance(variants, said)
      if found < least.distance { least = (word, found) }
    }
    return least
  }

  private static func distance(_ variants: [Pronunciation], _ said: Pronunciation) -> Float {
    variants.reduce(1) { min($0, PhoneDistance.between($1, said)) }
  }
}

extension [HeardWord] {
  /// The same with a phrase in place of the words it was heard in, as a name that was misspelt.
  package func reading(_ phrase: String, at span: TimeSpan) -> [HeardWord] {
    let inside = indices.filter { index in
      let middle = (self[index].span.start + self[index].span.end) / 2
      return middle >= span.start && middle <= span.end
    }
    guard let first = inside.first, let last = inside.last else { return self }
    let old = self[first...last]
    let written = old.map { $0.written ?? $0.text }.joined(separator: " ")
    let words = phrase.split(separator: " ").map(String.init)
    let confidence = old.reduce(0) { $0 + $1.confidence } / Double(old.count)
    let (start, end) = (self[first].span.start, self[last].span.end)
    let letters = Double(Swift.max(1, words.reduce(0) { $0 + $1.count }))
    var place = start
    let new = words.map { word in
      let next = place + (end - start) * Double(word.count) / letters
      defer { place = next }
      return HeardWord(
        text: word, span: TimeSpan(start: place, end: next), confidence: confidence,
        understood: true, written: written == phrase ? nil : written)
    }
    return Array(self[..<first]) + new + Array(self[(last + 1)...])
  }
}
