/// Normalises words into tokens: folds spelling, names the key signs, splits "24timer" and
/// "indenfor", drops fillers, and keeps punctuation only as gaps between tokens.
struct Tokenizer {
  private var tokens: [Token] = []
  private var word = 0
  private var text = ""
  private var capitalised = false

  /// The token of "½", which adds to the number before it.
  static let half = "oghalv"

  static func tokens(of utterance: Utterance) -> [Token] {
    var tokenizer = Tokenizer()
    for (index, word) in utterance.words.enumerated() { tokenizer.add(word, at: index) }
    return tokenizer.tokens
  }

  /// The token texts of a phrase, for tables.
  static func plainWords(of phrase: String) -> [String] {
    tokens(of: Utterance(text: phrase)).map(\.text)
  }

  private mutating func add(_ source: Word, at index: Int) {
    word = index
    if source.understood {
      split(Array(source.text))
    } else {
      tokens.append(
        Token(text: Token.unknownText, word: index, understood: false, capitalised: false))
    }
    if source.endsClause { widen(.clause) }
    if source.endsSentence { widen(.sentence) }
    if source.text.contains("?"), source.understood, !tokens.isEmpty {
      tokens[tokens.count - 1].asks = true
    }
  }

  private mutating func split(_ characters: [Character]) {
    var index = 0
    while index < characters.count {
      let character = characters[index]
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      switch character.unicodeScalars.first.map(Character.init) ?? character {
      case "#", "＃", "♯": sign("firkant")
      case "*", "＊", "∗": sign("stjerne")
      case "&": sign("og")
      case "+": sign("plus")
      case "~", "≈", "±": sign("cirka")
      case ">", "≥": sign("mindst")
      case "<", "≤": sign(Folding.fold("højst"))
      case "½": sign(Self.half)
      case "'", "’", "‘", "´", "`", "ʼ":
        // "0'et" is the key 0; in a word the apostrophe says nothing ("Jens'").
        if text.last?.isNumber == true {
          while index + 1 < characters.count, characters[index + 1].isLetter { index += 1 }
        }
      case ".", ",":
        if text.last?.isNumber == true, next?.isNumber == true {
          text.append(".")
        } else {
          flush()
          if character == "," || (next?.isLetter ?? false) && longLetters { widen(.clause) }
        }
      case "-", "‐", "‑", "/", "–", "—", "−":
        let isSlash = character == "/"
        let joins =
          (isSlash ? text.last?.isNumber == true : !text.isEmpty)
          && next.map { isSlash ? $0.isNumber : $0.isLetter || $0.isNumber } == true
        flush()
        widen(joins ? .hyphen : .clause)
      case ";", ":", "(", ")", "[", "]", "…", "|", "\"", "“", "”", "„", "»", "«":
        flush()
        if !"\"“”„»«".contains(character) { widen(.clause) }
      default:
        append(character)
      }
      index += 1
    }
    flush()
  }

  /// The last token is a whole word and not a letter of an abbreviation ("f.eks.").
  private var longLetters: Bool { (tokens.last?.text.count ?? 0) > 2 }

  private mutating func append(_ character: Character) {
    let folded = Folding.fold(character)
    guard let first = folded.first else { return flush() }
    // "24timer": a number and a word.
    if let last = text.last, last != ".", last.isNumber != first.isNumber { flush() }
    if text.isEmpty { capitalised = character.isUppercase }
    text += folded
  }

  private mutating func sign(_ name: String) {
    flush()
    emit(name, capitalised: false)
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    let finished = text
    text = ""
    if Lexicon.fillers.contains(finished) { return }
    if let parts = Lexicon.respellings[finished] {
      for part in parts { emit(part, capitalised: capitalised) }
    } else {
      emit(finished, capitalised: capitalised)
    }
  }

  private mutating func emit(_ text: String, capitalised: Bool) {
    // "med mindre" is written in one word as well.
    if text == "mindre", let last = tokens.last, last.text == "med", last.gap == .none {
      let next = Token(text: "medmindre", word: last.word, understood: true, capitalised: false)
      tokens[tokens.count - 1] = next
      return
    }
    tokens.append(Token(text: text, word: word, understood: true, capitalised: capitalised))
  }

  private mutating func widen(_ gap: Gap) {
    guard let last = tokens.indices.last else { return }
    tokens[last].gap = max(tokens[last].gap, gap)
  }
}
