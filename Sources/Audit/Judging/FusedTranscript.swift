import Hearing
import Signal

/// A transcript with what the ear was asked about in its place.
///
/// The transcript alone may have a name wrong, and an answer alone does not tell what stands around
/// it: "jeg deler kontor med Mette Hansen", "firkant nul fører ikke længere til Omstillingen". Read
/// together they tell whether a name is an introduction and a key in use.
enum FusedTranscript {
  /// Nats; of less, "omstillingen" is heard in "Inger".
  private static let clearly = 20.0

  /// - Parameters:
  ///   - transcript: in the order of time.
  ///   - answers: those whose complying reading won clearly are put in.
  /// - Returns: words in the order of time; those put in are understood.
  static func words(_ transcript: [HeardWord], with answers: [Answer]) -> [HeardWord] {
    var words = transcript
    for answer in answers {
      guard let margin = answer.margin, margin >= Self.clearly, let heard = answer.complying else {
        continue
      }
      var said = Question.words(heard.text)
      let span = heard.span
      guard !said.isEmpty else { continue }
      if answer.part == .keys,
        let verb = words.first(where: { $0.isForm(ofVerb: said[0], at: span) })
      {
        said[0] = verb.text
      }
      words.removeAll { isReplaced($0, by: said, at: span) }
      if answer.part == .name, isGenitive(before: words, span) {
        said[said.count - 1] += "s"
      }
      let length = span.duration / Double(said.count)
      words += said.enumerated().map { index, text in
        let start = span.start + Double(index) * length
        return HeardWord(
          text: text, span: TimeSpan(start: start, end: start + length), confidence: 1,
          understood: true)
      }
      words.sort { $0.span.start < $1.span.start }
    }
    return words
  }

  /// The words without what the transcript has where the owner's name would be, unless the name was
  /// heard there: names are what transcripts know least, and whatever common words they make of
  /// one ("du har ringet til så bedes i Borgerservice") say nothing of what stands beside it.
  static func withoutName(_ words: [HeardWord], unless answers: [Answer]) -> [HeardWord] {
    guard let name = answers.first(where: { $0.part == .name }), let place = name.complying?.span,
      name.margin.map({ $0 < clearly }) ?? true
    else { return words }
    return words.map { word in
      guard word.isIn(place), !telling.contains(word.text) else { return word }
      return HeardWord(text: "…", span: word.span, confidence: 0, understood: false)
    }
  }

  /// Words that tell of somebody else, or deny, wherever they are heard.
  private static let telling: Set = [
    "ikke", "ej", "aldrig", "længere", "mere", "tidligere", "før", "kollega", "leder", "chef",
    "vikar", "for", "med", "af", "min", "vores",
  ]

  /// Two searches do not agree on where a word begins to the hundredth of a second.
  private static func isReplaced(_ word: HeardWord, by said: [String], at span: TimeSpan) -> Bool {
    word.isIn(span) || word.span.overlap(span) > -0.15 && said.contains(word.text)
  }

  private static let belongings: Set = [
    "telefon", "telefonsvarer", "mobil", "mobilsvarer", "voicemail", "svarer",
  ]

  /// The ear is asked for "mette hansen" where "Mette Hansens telefonsvarer" is said.
  private static func isGenitive(before words: [HeardWord], _ span: TimeSpan) -> Bool {
    guard let next = words.first(where: { $0.span.middle > span.end }),
      next.span.start - span.end < 0.5
    else { return false }
    return belongings.contains(next.text)
  }
}

extension HeardWord {
  /// Whether it is the same verb in another form: "tryk" is heard where "kunne man trykke" is said,
  /// which tells of something else.
  fileprivate func isForm(ofVerb word: String, at place: TimeSpan) -> Bool {
    span.overlap(place) > 0 && min(text.count, word.count) > 3
      && (text.hasPrefix(word) || word.hasPrefix(text))
  }
}
