package import Hearing
internal import Signal
package import Speech

/// Answers questions by a transcript: which phrase is most like what was written, as sounds.
///
/// As an ear does that scores sounds, it finds where a complying phrase fits best, and lets the
/// rivals compete there. A name that is misspelt as it sounds is still that name; one that is as near
/// to another name of the cohort is nobody's.
package struct TranscriptAnswers: Sendable {
  private let track: PhoneTrack
  private let pronunciations: [String: [Pronunciation]]

  /// - Parameters:
  ///   - words: spoken words, as `SpokenForm` gives them.
  ///   - pronunciations: of these and of all words of the questions.
  package init(_ words: [DictatedWord], pronunciations: [String: [Pronunciation]]) {
    track = PhoneTrack(words, pronunciations: pronunciations)
    self.pronunciations = pronunciations
  }

  /// An answer, and which words the complying phrase lies on.
  package struct Placed: Sendable, Equatable {
    package let answer: Answer
    /// Words of which it covers most; nil where nothing complies.
    package let words: Range<Int>?
  }

  /// Seconds before and after a complying phrase in which its rivals may be: a doubt comes first, a
  /// longer limit last.
  private static let before = 1.8

  private static func after(_ part: Part) -> Double { part == .promise ? 3.2 : 1 }

  package func answer(_ question: Question) -> Placed {
    let complying = PhraseTree(question.complying, pronunciations: pronunciations)
    let all = track.phones.indices
    guard let place = reading(complying, all) else {
      return Placed(
        answer: Answer(part: question.part, complying: nil, rival: nil), words: nil)
    }
    let window = track.places(
      in: TimeSpan(
        start: place.reading.span.start - Self.before,
        end: place.reading.span.end + Self.after(question.part)))
    let rivals = PhraseTree(question.rivals, pronunciations: pronunciations)
    return Placed(
      answer: Answer(
        part: question.part, complying: place.reading, rival: reading(rivals, window)?.reading),
      words: place.words)
  }

  private func reading(
    _ tree: PhraseTree, _ places: Range<Int>
  ) -> (reading: Reading, words: Range<Int>)? {
    let phones = track.phones[places]
    var search = PhraseSearch(tree, in: phones)
    guard let found = search.run(), let fit = PhraseFit(found.saying, on: phones) else {
      return nil
    }
    let (first, last) = (places.lowerBound + fit.first, places.lowerBound + fit.last)
    let span = TimeSpan(start: track.phones[first].span.start, end: track.phones[last].span.end)
    let reading = Reading(
      text: tree.phrases[found.saying.phrase], span: span, score: fit.fit,
      evidence: Double(fit.score), phones: fit.counts.reduce(0, +))
    return (reading, covered(first...last))
  }

  /// The words of which most phones are among these.
  private func covered(_ places: ClosedRange<Int>) -> Range<Int> {
    var counts: [Int: (inside: Int, all: Int)] = [:]
    for (place, phone) in track.phones.enumerated() {
      counts[phone.word, default: (0, 0)].all += 1
      if places.contains(place) { counts[phone.word, default: (0, 0)].inside += 1 }
    }
    let words = counts.filter { $0.value.inside * 2 > $0.value.all }.keys
    guard let first = words.min(), let last = words.max() else { return 0..<0 }
    return first..<last + 1
  }
}
