import Signal
package import Wording

extension Utterance {
  /// A transcript as the text logic reads it: a pause of half a second ends a sentence, one of a fifth
  /// parts clauses, unless it is behind a word that no clause ends with ("inden for … et døgn").
  ///
  /// When `trusting`, doubtful words are taken for heard.
  package init(heard words: [HeardWord], trusting: Bool = false) {
    self.init(
      words: words.enumerated().map { index, word in
        let next = index + 1 < words.count ? words[index + 1].span.start : word.span.end
        let pause = next - word.span.end
        return Word(
          word.text, understood: word.understood || trusting && word.text != "…",
          endsSentence: pause >= 0.5, endsClause: pause >= 0.2 && !Self.joining.contains(word.text))
      }, isHeard: true)
  }

  private static let joining: Set = [
    "inden", "indenfor", "for", "løbet", "af", "senest", "højst", "de", "næste", "en", "et", "to",
    "tre", "fire", "fireogtyve",
  ]
}
