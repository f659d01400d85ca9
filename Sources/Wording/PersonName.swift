/// A person's name as the directory has it, and how it may be said.
struct PersonName {
  /// Folded parts, first name first.
  let parts: [String]

  init?(_ name: String) {
    parts = Tokenizer.plainWords(of: name)
    if parts.isEmpty { return nil }
  }

  var first: String { parts[0] }
  var last: String { parts[parts.count - 1] }

  /// - Returns: The tokens of the whole name if it starts at `index`: first and last name in
  ///   order, middle names said, shortened or left out.
  func match(at index: Int, in tokens: [Token]) -> Range<Int>? {
    guard let next = firstNameEnd(at: index, in: tokens) else { return nil }
    if parts.count == 1 { return index..<next }
    var end = next
    while end < tokens.count, end - next < 5, tokens[end - 1].gap < .clause {
      if Self.isForm(tokens[end].text, of: last) { return index..<end + 1 }
      guard Self.mayBeMiddle(tokens[end]) else { return nil }
      end += 1
    }
    return nil
  }

  /// The end of the first name, also where "Anne-Marie" is written in one word.
  private func firstNameEnd(at index: Int, in tokens: [Token]) -> Int? {
    let text = tokens[index].text
    if text == first || (parts.count == 1 && Self.isForm(text, of: first)) { return index + 1 }
    if parts.count > 2, text == first + parts[1] { return index + 1 }
    return nil
  }

  /// The name itself or its genitive: "Hansens", "Jens'", "Hans's".
  static func isForm(_ text: String, of name: String) -> Bool {
    text == name || (text.count == name.count + 1 && text == name + "s")
  }

  /// An initial, or a word that is nothing but a possible name.
  static func mayBeMiddle(_ token: Token) -> Bool {
    guard token.understood, token.text.allSatisfy(\.isLetter) else { return false }
    return token.text.count == 1 && token.text != "i" || isNameLike(token)
  }

  /// Not a word of the language of greetings.
  static func isNameLike(_ token: Token) -> Bool {
    if Lexicon.firstNames.contains(token) || Lexicon.surnames.contains(token) { return true }
    return token.understood && token.text.count > 1 && token.text.allSatisfy(\.isLetter)
      && !Lexicon.neutral.contains(token) && !Lexicon.closings.contains(token)
      && !Lexicon.introductions.contains(token) && !Lexicon.referrals.contains(token)
      && !Lexicon.belongings.contains(token) && Verbs.form(of: token).isEmpty
      && !Lexicon.hedges.contains(token) && !Lexicon.negations.contains(token)
      && !Lexicon.scopes.contains(token) && !Lexicon.titles.contains(token)
      && Numerals.value(token) == nil && TimeUnit.of(token) == nil
  }

  /// A word that is known to be somebody's surname.
  static func isSurname(_ token: Token) -> Bool {
    let text = token.text
    return Lexicon.surnames.contains(text)
      || text.count > 4
        && ["sen", "sens", "datter"].contains(where: text.hasSuffix)
        && !Self.notSurnames.contains(text)
  }

  private static let notSurnames: WordSet = "pensen lysen hilsen dispensen datter"

  /// How the name sounds, roughly: "Christian" and "Kristian", "Thomsen" and "Tomsen".
  static func sound(_ text: String) -> String {
    var result = ""
    var previous: Character?
    let letters = Array(text)
    var index = 0
    while index < letters.count {
      var letter = letters[index]
      let next = index + 1 < letters.count ? letters[index + 1] : nil
      var isSilent = false
      switch (letter, next) {
      case ("c", "h"), ("p", "h"), ("t", "h"):
        letter = letter == "c" ? "k" : letter == "p" ? "f" : "t"
        index += 1
      case ("d", "t"): isSilent = true
      case ("c", _): letter = next == "e" || next == "i" ? "s" : "k"
      case ("w", _): letter = "v"
      case ("z", _): letter = "s"
      case ("y", _): letter = "i"
      case ("j", _): letter = "i"
      case ("q", _): letter = "k"
      case ("h", _): isSilent = previous != nil
      default: break
      }
      if !isSilent, letter != previous { result.append(letter) }
      if !isSilent { previous = letter }
      index += 1
    }
    return result
  }
}

extension Lexicon {
  static let titles: WordSet = """
    fru hr herr frøken doktor dr sagsbehandler socialrådgiver afdelingsleder leder chef teamleder
    konsulent jurist sygeplejerske læge psykolog pædagog lærer rådgiver sekretær direktør
    kontorchef sundhedsplejerske koordinator medarbejder ergoterapeut fysioterapeut
    """
}
