/// Checked pronunciations: one word may have several, the commonest first.
package struct Lexicon: Sendable, Equatable {
  /// A line that is no entry.
  package struct ParseError: Error, Sendable, Equatable {
    package let line: Int
    package let content: String
    /// The phone that is not one, or nil when the line has no pronunciation at all.
    package let badPhone: String?
  }

  private var entries: [String: [Pronunciation]] = [:]

  package init() {}

  /// Reads `word PHONE PHONE …` lines; `#` starts a comment; a repeated word adds a variant.
  package init(parsing text: String) throws(ParseError) {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let content = line.prefix { $0 != "#" }
      let fields = content.split(whereSeparator: \.isWhitespace)
      guard let word = fields.first else { continue }
      var phones: Pronunciation = []
      for field in fields.dropFirst() {
        guard let phone = Phone(rawValue: String(field)) else {
          throw ParseError(line: number + 1, content: String(content), badPhone: String(field))
        }
        phones.append(phone)
      }
      guard !phones.isEmpty else {
        throw ParseError(line: number + 1, content: String(content), badPhone: nil)
      }
      add(phones, for: String(word))
    }
  }

  /// Adds a variant unless it is there already; letter case is ignored.
  package mutating func add(_ pronunciation: Pronunciation, for word: String) {
    let key = word.lowercased()
    guard entries[key]?.contains(pronunciation) != true else { return }
    entries[key, default: []].append(pronunciation)
  }

  /// The pronunciations of a word, commonest first; empty when it is not listed.
  package subscript(word: String) -> [Pronunciation] {
    entries[word.lowercased()] ?? []
  }

  package var words: [String] { entries.keys.sorted() }
}
