package import Engine
import Policy
import Speech

/// `klartone lexicon --json`.
package struct LexiconDocument: Encodable {
  struct PartItem: Encodable {
    let text: String
    /// `site`, `model`, `ending` or `espeak`.
    let source: String
    /// What espeak-ng was given to read.
    let read: String?

    init(_ part: WordPart) {
      text = part.text
      switch part {
      case .listed(_, let shelf):
        source = shelf.rawValue
        read = nil
      case .ending:
        source = "ending"
        read = nil
      case .spelled(_, let respelled):
        source = "espeak"
        read = respelled
      }
    }
  }

  struct WordItem: Encodable {
    let word: String
    /// `site`, `model`, `espeak`, or `compound` when there is more than one part.
    let source: String
    let parts: [PartItem]
    let pronunciations: [String]

    init(_ account: Pronouncer.Account) {
      word = account.word
      parts = account.parts.map(PartItem.init)
      source = parts.count == 1 ? parts[0].source : "compound"
      pronunciations = account.pronunciations.map(\.text)
    }
  }

  /// Changes when a key changes its meaning or goes.
  private let schema = "klartone-lexicon/1"
  private let klartone: String
  private let language: String
  /// The file of the site's own pronunciations, if there is one.
  private let siteLexicon: String?
  private let words: [WordItem]

  package init(
    _ accounts: [Pronouncer.Account], site: String?, version: String, tongue: Tongue
  ) {
    words = accounts.map(WordItem.init)
    siteLexicon = site
    klartone = version
    language = tongue.language.rawValue
  }
}

/// `klartone lexicon --phones --json`.
package struct PhonesDocument: Encodable {
  struct PhoneItem: Encodable {
    let phone: String
    let ipa: String
    let word: String
    let pronunciation: String
  }

  private let schema = "klartone-phones/1"
  private let phones = Phone.allCases.map { phone in
    PhoneItem(
      phone: phone.rawValue, ipa: phone.example.ipa, word: phone.example.word,
      pronunciation: phone.example.phones.text)
  }

  package init() {}
}
