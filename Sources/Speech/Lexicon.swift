/// Checked pronunciations: one word may have several, the commonest first.
package struct Lexicon: Sendable, Equatable {
  /// A line that is no entry.
  package struct ParseError: Error, Sendable, Equatable {
    package let line: Int
    package let content: String
    /// The phone that is not one, or nil when the line has no pronunciation at all.
    package let badPhone: String?
  }

  /// Whose entry a word's is.
  package enum Shelf: String, Sendable, CaseIterable {
    /// The lexicon that comes with the ear.
    case model
    /// The municipality's own, which is asked first.
    case site
  }

  private var entries: [String: [Pronunciation]] = [:]
  private var siteWords: Set<String> = []

  package init() {}

  /// Reads `word PHONE PHONE …` lines; `#` starts a comment; a repeated word adds a variant.
  package init(parsing text: String) throws(ParseError) {
    // Not "\n": a line of a file from Windows ends in one character of two scalars.
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
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

  /// Whose entry the word's is; nil when it is not listed.
  package func shelf(of word: String) -> Shelf? {
    let key = word.lowercased()
    guard entries[key] != nil else { return nil }
    return siteWords.contains(key) ? .site : .model
  }

  /// This lexicon with a site's own: what that lists replaces all that is listed here for the word.
  package func overridden(by site: Lexicon) -> Lexicon {
    var result = self
    result.entries.merge(site.entries) { $1 }
    result.siteWords.formUnion(site.entries.keys)
    return result
  }

  package var words: [String] { entries.keys.sorted() }
}
