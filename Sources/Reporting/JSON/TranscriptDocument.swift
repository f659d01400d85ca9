package import Hearing
import Signal

/// A word of a transcript in JSON.
struct WordItem: Encodable {
  let word: String
  let start: Double
  let end: Double
  let confidence: Double
  let understood: Bool

  init(_ word: HeardWord) {
    self.word = word.text
    start = word.span.start.rounded(3)
    end = word.span.end.rounded(3)
    confidence = word.confidence.rounded(3)
    understood = word.understood
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
