internal import Signal
package import Speech

/// A transcript as sounds: each phone with its time, and how sure its word is.
package struct PhoneTrack: Sendable {
  struct Phone: Sendable {
    /// In `Phone.allCases`.
    let number: Int
    /// How much it counts, for and against; 0…1.
    let weight: Float
    let word: Int
    let span: TimeSpan
  }

  let phones: [Phone]

  /// - Parameters:
  ///   - words: spoken words, as `SpokenForm` gives them.
  ///   - pronunciations: of each word, commonest first; a word without any is not heard.
  package init(_ words: [DictatedWord], pronunciations: [String: [Pronunciation]]) {
    phones = words.enumerated().flatMap { index, word in
      let said = pronunciations[word.text]?.first ?? []
      let step = word.span.duration / Double(max(1, said.count))
      return said.enumerated().map { place, phone in
        let start = word.span.start + Double(place) * step
        return Phone(
          number: PhoneDistance.number[phone] ?? 0,
          weight: Float(Self.least + (1 - Self.least) * word.probability), word: index,
          span: TimeSpan(start: start, end: start + step))
      }
    }
  }

  /// What a word counts that the recogniser does not believe itself: it still wrote it.
  private static let least = 0.25

  /// The places of phones that begin within a span.
  func places(in span: TimeSpan) -> Range<Int> {
    let first = phones.firstIndex { $0.span.start >= span.start } ?? phones.count
    let end = phones[first...].firstIndex { $0.span.start > span.end } ?? phones.count
    return first..<end
  }
}
