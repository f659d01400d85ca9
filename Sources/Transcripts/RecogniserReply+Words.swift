package import Hearing
package import Signal

extension RecogniserReply {
  /// The words, if they can be true of a sound of so many seconds.
  ///
  /// - Parameters:
  ///   - id: of the question.
  ///   - seconds: how long the sound is.
  /// - Returns: the words, none of them outside the sound.
  /// - Throws: the reason, with what was said.
  package func words(
    for id: String, seconds: Double
  ) throws(RecogniserFault.Reason) -> [DictatedWord] {
    guard self.id == id else { throw .untrue(.otherID(expected: id), said: Self.shown(self.id)) }
    switch (words, error) {
    case (nil, let error?): throw .refused(said: Self.shown(error))
    case (let words?, nil): return try Self.checked(words, seconds)
    default: throw .untrue(.neitherWordsNorError, said: "")
    }
  }

  private static func checked(
    _ words: [Word], _ seconds: Double
  ) throws(RecogniserFault.Reason) -> [DictatedWord] {
    let most = Int(seconds * RecogniserProtocol.wordsPerSecond) + 10
    guard words.count <= most else {
      let said = shown(words.prefix(12).map(\.text).joined(separator: " "))
      throw .untrue(.tooManyWords(words.count, seconds: seconds), said: said)
    }
    let last = seconds + RecogniserProtocol.slack
    var found: [DictatedWord] = []
    var before = 0.0
    for (number, word) in words.enumerated() {
      let said = "\(shown(word.text)) \(word.start)–\(word.end), \(word.probability)"
      guard isText(word.text) else { throw .untrue(.badText(word: number), said: said) }
      guard word.start.isFinite, word.end.isFinite, word.start >= 0, word.end >= word.start,
        word.end <= last
      else { throw .untrue(.badTime(word: number), said: said) }
      guard word.start >= before - RecogniserProtocol.slack else {
        throw .untrue(.unsorted(word: number), said: said)
      }
      guard word.probability >= 0, word.probability <= 1 else {
        throw .untrue(.badProbability(word: number), said: said)
      }
      before = max(before, word.start)
      let start = min(before, seconds)
      found.append(
        DictatedWord(
          text: word.text, span: TimeSpan(start: start, end: min(max(start, word.end), seconds)),
          probability: word.probability))
    }
    return found
  }

  /// One word that can be printed, whatever else clings to it.
  private static func isText(_ text: String) -> Bool {
    !text.isEmpty && text.count <= RecogniserProtocol.longestWord
      && text.utf8.count <= 4 * RecogniserProtocol.longestWord
      && text.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
          .paragraphSeparator, .spaceSeparator:
          false
        default: true
        }
      }
  }

  /// As much of it as helps.
  private static func shown(_ text: String) -> String {
    let most = RecogniserProtocol.longestError
    return text.count <= most ? text : text.prefix(most) + "…"
  }
}

/// A word that a recogniser wrote.
package struct DictatedWord: Sendable, Equatable {
  /// As written, with punctuation.
  package let text: String
  package let span: TimeSpan
  /// How sure the recogniser is of it, 0…1.
  package let probability: Double

  package init(text: String, span: TimeSpan, probability: Double) {
    self.text = text
    self.span = span
    self.probability = probability
  }
}
