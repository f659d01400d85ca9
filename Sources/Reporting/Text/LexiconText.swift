package import Engine
package import Speech

/// `klartone lexicon` for the terminal.
package struct LexiconText {
  private let tongue: Tongue
  /// The site's own lexicon, as the user named it.
  private let site: String?

  package init(site: String?, tongue: Tongue) {
    self.site = site
    self.tongue = tongue
  }

  /// Each word with where its pronunciations come from, and the pronunciations below it.
  package func text(_ accounts: [Pronouncer.Account]) -> String {
    accounts.map { account in
      let said = account.pronunciations.map { "  \($0.text)\n" }.joined()
      let origin =
        said.isEmpty ? tongue("kan ikke udtales", "cannot be pronounced") : origin(of: account)
      return "\(Printable.text(account.word)): \(origin)\n\(said)"
    }.joined()
  }

  private func origin(of account: Pronouncer.Account) -> String {
    if account.parts.count == 1, let only = account.parts.first { return source(of: only) }
    let parts = account.parts.map { part in
      if case .ending = part { return source(of: part) }
      return "\(Printable.quoted(part.text)) (\(source(of: part)))"
    }
    return tongue("sammensat af ", "put together from ") + parts.joined(separator: " + ")
  }

  private func source(of part: WordPart) -> String {
    switch part {
    case .listed(_, .model): return tongue("Klartones udtaleordbog", "Klartone's lexicon")
    case .listed(_, .site):
      return tongue("jeres egen udtaleordbog ", "your own lexicon ")
        + Printable.quoted(site ?? "")
    case .ending(let text, _):
      return tongue("endelsen \"-\(text)\"", "the ending \"-\(text)\"")
    case .spelled(let text, let respelled):
      guard text != respelled else { return "espeak-ng" }
      return tongue(
        "espeak-ng, læst som \(Printable.quoted(respelled))",
        "espeak-ng, read as \(Printable.quoted(respelled))")
    }
  }

  /// Names for somebody who is to say them: in the phonetic alphabet, the commonest way first.
  package func phonetic(_ accounts: [Pronouncer.Account]) -> String {
    let width = (accounts.map(\.word.count).max() ?? 0) + 2
    let rows = accounts.map { account in
      let said = account.pronunciations.prefix(2).map { "[\($0.ipa)]" }
        .joined(separator: tongue(" eller ", " or "))
      let how =
        said.isEmpty
        ? tongue("kan ikke udtales", "cannot be pronounced") : "\(said) (\(origin(of: account)))"
      return "  \(padded(Printable.text(account.word), width))\(how)\n"
    }
    return tongue("Sådan lyder navnene for øret:\n", "How the ear expects the names:\n")
      + rows.joined()
      + tongue(
        "Siges et navn anderledes, så tilføj udtalen: klartone lexicon --add NAVN --like …\n",
        "If a name is said otherwise, add how: klartone lexicon --add NAME --like …\n")
  }

  /// The phones, each with its sign in the phonetic alphabet and a Danish word.
  package var phones: String {
    let rows = Phone.allCases.map { phone in
      let example = phone.example
      return padded(phone.rawValue, 4) + padded(example.ipa, 4) + padded(example.word, 10)
        + example.phones.text + "\n"
    }
    return rows.joined()
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  /// What `--add` did: what is new, what was there, what the ear said until now (`before`), and
  /// which listed words are said the same (`alike`).
  package func added(
    _ phones: [Pronunciation], already: [Pronunciation], before: Pronouncer.Account,
    alike: [String]
  ) -> String {
    let word = Printable.quoted(before.word)
    let file = Printable.quoted(site ?? "")
    var text = ""
    for said in already {
      text += tongue(
        "\(word) står der allerede som \(said.text) i \(file).\n",
        "\(word) is there already as \(said.text) in \(file).\n")
    }
    for said in phones {
      text += tongue(
        "\(word) er føjet til \(file) som \(said.text).\n",
        "\(word) was added to \(file) as \(said.text).\n")
    }
    let isFirst = !before.parts.contains { part in
      if case .listed(_, .site) = part { part.text == before.word.lowercased() } else { false }
    }
    let replaced = before.pronunciations.filter { !phones.contains($0) }
    if isFirst, !phones.isEmpty, !replaced.isEmpty {
      let lost = replaced.map(\.text).joined(separator: ", ")
      text += tongue(
        "Det erstatter Klartones egen udtale: \(lost).\n",
        "This replaces Klartone's own pronunciation: \(lost).\n")
    }
    if !phones.isEmpty, !alike.isEmpty {
      let words = alike.map { Printable.quoted($0) }.joined(separator: ", ")
      text += tongue(
        "Bemærk: det lyder nu ligesom \(words), og de kan ikke skelnes.\n",
        "Note: it now sounds like \(words), and they cannot be told apart.\n")
    }
    return text
  }
}

extension [Phone] {
  /// In the phonetic alphabet.
  fileprivate var ipa: String { map { $0.example.ipa }.joined() }
}

extension Tongue {
  /// Comment lines that a new lexicon of a site begins with.
  package var lexiconHeader: [String] {
    self(
      """
      Vores egne udtaler til Klartone: navne og ord, som ellers høres forkert.
      Én linje pr. udtale, den almindeligste først: ordet og så dets lyde.
      "klartone lexicon --phones" viser lydene, "klartone lexicon ORD" hvad der gælder nu.
      Et ord her erstatter alt, hvad Klartone selv ved om ordet.
      """,
      """
      Our own pronunciations for Klartone: names and words it would otherwise mishear.
      One line per pronunciation, the commonest first: the word, then its sounds.
      "klartone lexicon --phones" shows the sounds, "klartone lexicon WORD" what holds now.
      A word here replaces all that Klartone itself knows about the word.
      """
    ).split(separator: "\n").map(String.init)
  }
}
