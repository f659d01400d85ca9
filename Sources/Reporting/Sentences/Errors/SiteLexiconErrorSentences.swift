package import Engine
import Speech

extension SiteLexiconError {
  /// Why a site's lexicon cannot be used, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    let file = Printable.quoted(path)
    switch reason {
    case .missing:
      return tongue(
        "Udtaleordbogen \(file) findes ikke. Ret recogniser.lexicon i konfigurationen, eller lav "
          + "den med \"klartone lexicon --add\".",
        "There is no lexicon \(file). Mend recogniser.lexicon in the configuration, or make it "
          + "with \"klartone lexicon --add\".")
    case .unreadable:
      return tongue(
        "Udtaleordbogen \(file) kan ikke læses. Angiv en almindelig fil, som I må læse.",
        "The lexicon \(file) cannot be read. Give an ordinary file that you may read.")
    case .notText:
      return tongue(
        "Udtaleordbogen \(file) er ikke tekst. Gem den som ren tekst (UTF-8).",
        "The lexicon \(file) is no text. Save it as plain text (UTF-8).")
    case .badLine(let error):
      return tongue("\(file), linje \(error.line): ", "\(file), line \(error.line): ")
        + Self.problem(with: error, tongue)
    case .flaw(let flaw, let word, let phones):
      let said = "\(Printable.excerpt(phones.text, limit: 80))"
      return "\(file): " + flaw.sentence(word: word, said: said, tongue)
    case .noWord(let word):
      return tongue(
        "\(Printable.quoted(word, limit: 80)) er ikke ét ord. Tilføj ét ord ad gangen; det kan have "
          + "bogstaver, tal, bindestreg og apostrof.",
        "\(Printable.quoted(word, limit: 80)) is not one word. Add one word at a time; it can have "
          + "letters, digits, hyphens and apostrophes.")
    }
  }

  private static func problem(with error: Lexicon.ParseError, _ tongue: Tongue) -> String {
    guard let phone = error.badPhone else {
      return tongue(
        "Der er ingen lyde efter \(Printable.quoted(error.content, limit: 60)). "
          + "Skriv ordet og så dets lyde.",
        "There are no sounds after \(Printable.quoted(error.content, limit: 60)). "
          + "Write the word, then its sounds.")
    }
    return tongue.unknownPhone(phone)
  }
}

extension PronunciationFlaw {
  fileprivate func sentence(word: String, said: String, _ tongue: Tongue) -> String {
    let quoted = Printable.quoted(word, limit: 60)
    switch self {
    case .tooShort(let least):
      return tongue(
        "\(said) er for kort for \(quoted) og ville høres overalt. Angiv mindst \(least) lyde.",
        "\(said) is too short for \(quoted) and would be heard everywhere. "
          + "Give at least \(least) sounds.")
    case .tooLong(let most):
      return tongue(
        "\(said) er for langt for \(quoted). Angiv højst \(most) lyde.",
        "\(said) is too long for \(quoted). Give at most \(most) sounds.")
    case .noVowel:
      return tongue(
        "\(said) har ingen vokal, så \(quoted) kan ikke siges sådan. Tilføj en vokal.",
        "\(said) has no vowel, so \(quoted) cannot be said like that. Add a vowel.")
    }
  }
}

extension Tongue {
  /// For a phone that is none: all there are, each with a Danish word.
  package func unknownPhone(_ phone: String) -> String {
    let known = Phone.allCases.map { "\($0.rawValue) (\($0.example.word))" }
      .joined(separator: ", ")
    let wrong = Printable.quoted(phone, limit: 40)
    return self(
      "\(wrong) er ingen lyd. Lydene er \(known).", "\(wrong) is no sound. The sounds are \(known)."
    )
  }
}
