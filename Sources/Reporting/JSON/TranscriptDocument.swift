package import Hearing
import Signal

/// A word of a transcript in JSON.
struct WordItem: Encodable {
  let word: String
  let start: Double
  let end: Double
  let confidence: Double
  let understood: Bool
  /// What a recogniser wrote where the word was read by its sound; left out elsewhere.
  let written: String?

  init(_ word: HeardWord) {
    self.word = word.text
    start = word.span.start.rounded(3)
    end = word.span.end.rounded(3)
    confidence = word.confidence.rounded(3)
    understood = word.understood
    written = word.written
  }
}

/// `klartone transcribe --json`: one file's words.
package struct TranscriptDocument: Encodable {
  private let file: String
  private let words: [WordItem]

  package init(file: String, words: [HeardWord]) {
    self.file = file
    self.words = words.map(WordItem.init)
  }
}
