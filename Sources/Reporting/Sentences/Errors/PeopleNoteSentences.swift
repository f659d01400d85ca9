package import Directory

extension PeopleFile.Note {
  /// What is odd about a line of the list, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    tongue("linje \(line): ", "line \(line): ") + kind.sentence(tongue)
  }
}

extension PeopleFile.Note.Kind {
  fileprivate func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .ignoredColumn(let name):
      return tongue(
        "kolonnen \(Self.quoted(name)) bruges ikke.",
        "the column \(Self.quoted(name)) is not used.")
    case .personalNumberColumn(let name):
      return tongue(
        "kolonnen \(Self.quoted(name)) med CPR-numre læses ikke. Fjern den fra listen.",
        "the column \(Self.quoted(name)) of CPR numbers is not read. Remove it from the list.")
    case .personalNumber(let column):
      return tongue(
        "feltet \(column.name(tongue)) ligner et CPR-nummer og er udeladt. Fjern det fra listen.",
        "the field \(column.name(tongue)) looks like a CPR number and was left out. "
          + "Remove it from the list.")
    case .width(let expected, let found):
      return tongue(
        "\(tongue.fields(found)) i stedet for \(expected). Kontrollér skilletegnene.",
        "\(tongue.fields(found)) instead of \(expected). Check the separators.")
    case .skippedWithoutExtension:
      return tongue("intet lokalnummer; sprunget over.", "no extension; skipped.")
    case .duplicateExtension(let number, let first, let differs):
      let consequence =
        differs
        ? tongue(
          "linjerne er uenige, så navn og afdeling vurderes ikke.",
          "the lines disagree, so name and department are not evaluated.")
        : tongue("den første bruges.", "the first one is used.")
      return tongue(
        "lokalnummer \(Printable.excerpt(number)) står også i linje \(first); ",
        "extension \(Printable.excerpt(number)) is also on line \(first); ") + consequence
    case .oddExtension(let number):
      return tongue(
        "lokalnummeret \(Self.quoted(number)) er usædvanligt. Kontrollér det.",
        "the extension \(Self.quoted(number)) is unusual. Check it.")
    case .missingName:
      return tongue("navnet mangler. Skriv det i listen.", "the name is missing. Add it.")
    case .missingDepartment:
      return tongue("afdelingen mangler. Skriv den i listen.", "the department is missing. Add it.")
    case .nameWithComma(let name):
      return tongue(
        "\(Self.quoted(name)) har et komma; skriv fornavnet først.",
        "\(Self.quoted(name)) has a comma; write the first name first.")
    case .unknownMailboxType(let type):
      return tongue(
        "typen \(Self.quoted(type)) kendes ikke; postkassen regnes for personlig.",
        "the type \(Self.quoted(type)) is unknown; the mailbox counts as personal.")
    case .garbled(let column, let value):
      return tongue(
        "\(column.name(tongue)) \(Self.quoted(value)) ser ud til at være læst i forkert tegnsæt. "
          + "Gem listen som UTF-8.",
        "\(column.name(tongue)) \(Self.quoted(value)) looks read in the wrong encoding. "
          + "Save the list as UTF-8.")
    }
  }

  private static func quoted(_ value: String) -> String {
    Printable.quoted(value, limit: 60)
  }
}

extension Tongue {
  fileprivate func fields(_ count: Int) -> String {
    amount(count, ("felt", "felter"), ("field", "fields"))
  }
}
