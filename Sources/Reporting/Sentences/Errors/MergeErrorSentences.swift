package import Reports

extension MergeError {
  /// Why parts of a scan are not put together, and what to do next.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .notAPart(let file):
      return tongue(
        "\(Printable.quoted(file)) har ingen del, men en kontrol af det hele: den skal ikke samles.",
        "\(Printable.quoted(file)) has no part but a scan of the whole: it need not be put together."
      )
    case .unknownPart(let file, let shard):
      return tongue(
        "\(Printable.quoted(file)) siger, at den er del \(Printable.text(shard)): det kan ingen del "
          + "hedde.",
        "\(Printable.quoted(file)) says it is part \(Printable.text(shard)): no part is called so.")
    case .otherDivision(let first, let second):
      return tongue(
        "\(named(first, tongue)) og \(named(second, tongue)) er af to forskellige opdelinger. Kør "
          + "alle dele med samme antal.",
        "\(named(first, tongue)) and \(named(second, tongue)) are of two different divisions. Run "
          + "all parts with the same count.")
    case .twice(let first, let second, let shard):
      return tongue(
        "Del \(Printable.text(shard)) er med to gange: \(Printable.quoted(first)) og "
          + "\(Printable.quoted(second)). Tag den ene ud.",
        "Part \(Printable.text(shard)) is there twice: \(Printable.quoted(first)) and "
          + "\(Printable.quoted(second)). Leave one out.")
    case .missing(let numbers, let count):
      let list =
        numbers.prefix(20).map(String.init).joined(separator: ", ")
        + (numbers.count > 20 ? " …" : "")
      return tongue(
        "Der mangler \(numbers.count) af \(count) dele: \(list). Kør dem, og prøv igen; intet er "
          + "samlet.",
        "\(numbers.count) of \(count) parts are missing: \(list). Run them, and try again; nothing "
          + "was put together.")
    case .different(let trait, let first, let second):
      let (files, what) = (
        "\(named(first, tongue)), \(named(second, tongue))", trait.sentence(tongue)
      )
      return tongue(
        "Delene er ikke lavet ens, og intet er samlet. \(what) (\(files))",
        "The parts were not made alike, and nothing was put together. \(what) (\(files))")
    case .overlap(let mailbox, let first, let second):
      return tongue(
        "Postkassen \(Printable.text(mailbox)) er både i \(named(first, tongue)) og "
          + "\(named(second, tongue)). Kør delene igen.",
        "The mailbox \(Printable.text(mailbox)) is both in \(named(first, tongue)) and in "
          + "\(named(second, tongue)). Run the parts again.")
    }
  }

  private func named(_ part: Named, _ tongue: Tongue) -> String {
    tongue(
      "\(Printable.quoted(part.file)) (del \(Printable.text(part.shard)))",
      "\(Printable.quoted(part.file)) (part \(Printable.text(part.shard)))")
  }
}

extension MergeError.Trait {
  /// What differs, and what to do about it.
  fileprivate func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .klartone:
      tongue(
        "De er af forskellige versioner af Klartone: brug den samme overalt.",
        "They are by different versions of Klartone: use the same everywhere.")
    case .municipality:
      tongue("De er om forskellige kommuner.", "They are about different municipalities.")
    case .policy:
      tongue(
        "Opsætningen er ikke den samme: brug samme fil overalt.",
        "The settings are not the same: use one file everywhere.")
    case .ear:
      tongue(
        "De er hørt med forskellige ører eller udtaler: brug det samme overalt.",
        "They were heard by different ears or with other pronunciations: use the same everywhere.")
    case .language:
      tongue("De er på forskellige sprog.", "They are in different languages.")
    case .asOf:
      tongue(
        "De er bedømt på forskellige tidspunkter: giv alle samme --as-of.",
        "They were judged at different times: give all the same --as-of.")
    case .period:
      tongue(
        "De er om forskellige dage: giv alle samme --since og --until.",
        "They are about different days: give all the same --since and --until.")
    case .inputs:
      tongue(
        "De kendte ikke de samme medarbejdere, postkasser eller undtagelser: giv alle de samme filer.",
        "They did not know the same people, mailboxes or exceptions: give all the same files.")
    case .logs:
      tongue(
        "De så ikke de samme logge: giv alle den samme kopi.",
        "They did not see the same logs: give all the same copy.")
    case .site:
      tongue(
        "De siger ikke det samme om afdelinger og kommunen som helhed: giv alle de samme filer.",
        "They do not say the same of departments and the whole site: give all the same files.")
    }
  }
}
