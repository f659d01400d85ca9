/// Cuts typed text into words and marks where sentences end.
enum TextSplitter {
  static func words(of text: String) -> [Word] {
    let pieces = pieces(of: text)
    return pieces.indices.map { index in
      Word(
        pieces[index].text,
        endsSentence: pieces[index].beforeBlankLine || endsSentence(at: index, in: pieces))
    }
  }

  private struct Piece {
    var text: String
    /// An empty line follows: a new paragraph, whatever the punctuation says.
    var beforeBlankLine = false
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var current = String.UnicodeScalarView()
    var newlines = 0
    func flush() {
      guard !current.isEmpty else { return }
      for part in splitAtInnerStops(String(current)) { pieces.append(Piece(text: part)) }
      current = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        flush()
        if scalar == "\n" || scalar == "\u{2029}" { newlines += scalar == "\n" ? 1 : 2 }
        if newlines >= 2, !pieces.isEmpty { pieces[pieces.count - 1].beforeBlankLine = true }
      } else if scalar.properties.isDefaultIgnorableCodePoint
        || scalar.properties.generalCategory == .control
      {
        continue
      } else {
        newlines = 0
        current.append(scalar)
      }
    }
    flush()
    return pieces
  }

  /// "tilbage.Beskeder" is two words, whereas "f.eks." and "albertslund.dk" are one.
  private static func splitAtInnerStops(_ text: String) -> [String] {
    guard text.contains(where: { $0 == "." || $0 == "!" || $0 == "?" }) else { return [text] }
    let characters = Array(text)
    var parts: [String] = []
    var start = 0
    for index in characters.indices.dropFirst(3).dropLast(1)
    where ".!?".contains(characters[index]) {
      let before = characters[max(start, index - 3)..<index]
      let isEnd =
        before.count == 3 && before.allSatisfy(\.isLetter) && characters[index + 1].isUppercase
      if isEnd {
        parts.append(String(characters[start...index]))
        start = index + 1
      }
    }
    parts.append(String(characters[start...]))
    return parts
  }

  private static func endsSentence(at index: Int, in pieces: [Piece]) -> Bool {
    let text = pieces[index].text
    guard let mark = text.last(where: { $0.isLetter || $0.isNumber || ".!?…".contains($0) }),
      ".!?…".contains(mark)
    else { return false }
    guard mark == "." else { return true }
    let next = index + 1 < pieces.count ? pieces[index + 1].text : nil
    let bare = Folding.fold(text)
    if bare.isEmpty { return true }
    if bare.allSatisfy(\.isNumber) {
      // "den 3. august" is a date; "tast #0. Indtal …" ends a sentence.
      guard let next else { return true }
      if Lexicon.months.contains(Folding.fold(next)) { return false }
      return !(next.first?.isLowercase ?? false)
    }
    if Lexicon.abbreviations.contains(bare) { return next == nil }
    // An initial: "Mette K. Hansen".
    return !(bare.count == 1 && next != nil)
  }
}
