/// Which phrases to look for in which clips.
package enum PhraseTrials {
  /// The phrases to look for in one clip.
  package struct Clip: Sendable, Equatable {
    /// The clip's place among the transcripts.
    package let index: Int
    package let said: [String]
    package let notSaid: [String]
  }

  /// Words in a phrase.
  package static let length = 3
  /// Most phrases that a clip says.
  package static let mostSaid = 2
  /// Most phrases that it does not.
  package static let mostNotSaid = 8

  /// Draws phrases of three words: for each clip up to two that it says and up to eight that other
  /// clips say and that share at most one word with it.
  ///
  /// Clips with nothing but digits, or fewer than three words, are left out; so are phrases with
  /// a digit in them, whose spoken form the transcript does not tell.
  ///
  /// - Parameters:
  ///   - transcripts: the words of each clip.
  ///   - seed: the same seed draws the same phrases.
  ///   - isKnown: whether a word can be pronounced; phrases with others are left out too.
  /// - Returns: one value for each clip that says a phrase, in the order of the transcripts.
  package static func draw(
    from transcripts: [[String]], seed: UInt64, isKnown: (String) -> Bool = { _ in true }
  ) -> [Clip] {
    var random = SeededRandom(seed: seed)
    let phrases = transcripts.map { Self.phrases(in: $0, isKnown) }
    let pool = Array(Set(phrases.flatMap(\.self))).sorted()
    return transcripts.indices.compactMap { index in
      let spoken = Set(transcripts[index])
      let said = phrases[index].shuffled(using: &random).prefix(mostSaid)
      guard !said.isEmpty else { return nil }
      let others = pool.shuffled(using: &random).lazy.filter { phrase in
        phrase.split(separator: " ").count { spoken.contains(String($0)) } <= 1
      }
      return Clip(index: index, said: Array(said), notSaid: Array(others.prefix(mostNotSaid)))
    }
  }

  private static func phrases(in words: [String], _ isKnown: (String) -> Bool) -> [String] {
    guard words.count >= length else { return [] }
    var found: [String] = []
    for start in 0...(words.count - length) {
      let phrase = words[start..<start + length]
      let sayable = phrase.allSatisfy { !$0.contains(where: \.isNumber) && isKnown($0) }
      guard sayable else { continue }
      let joined = phrase.joined(separator: " ")
      if !found.contains(joined) { found.append(joined) }
    }
    return found
  }
}
