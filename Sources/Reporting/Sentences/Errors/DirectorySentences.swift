package import Directory

extension DirectoryError {
  /// What is wrong with the list of people, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .empty:
      return tongue("Medarbejderlisten er tom.", "The list of people is empty.")
    case .noHeader(let found, let line):
      return tongue(
        "Linje \(line) skulle være overskrifter, men er \(Self.quoted(found)). "
          + "Første linje skal være fx Lokalnummer;Navn;Afdeling.",
        "Line \(line) should hold headings but is \(Self.quoted(found)). "
          + "The first line must be headings such as Lokalnummer;Navn;Afdeling.")
    case .missingColumns(let columns, let found, let line):
      let names = columns.map { $0.name(tongue) }.joined(separator: ", ")
      return tongue(
        "Kolonner mangler: \(names) (linje \(line) har \(Self.quoted(found))).",
        "Columns are missing: \(names) (line \(line) has \(Self.quoted(found))).")
    case .undecodable(.malformed(let encoding, let line)):
      return tongue(
        "Filen er ikke gyldig \(encoding.rawValue) (linje \(line)). Gem den som UTF-8.",
        "The file is not valid \(encoding.rawValue) (line \(line)). Save it as UTF-8.")
    case .undecodable(.notText(let line)):
      return tongue(
        "Filen er ikke tekst (nultegn i linje \(line)). Gem den som CSV.",
        "The file is not text (a NUL in line \(line)). Save it as CSV.")
    case .malformed(.unclosedQuote(let line)):
      return tongue(
        "Et anførselstegn i linje \(line) bliver aldrig lukket.",
        "A quotation mark on line \(line) is never closed.")
    }
  }

  fileprivate static func quoted(_ headers: [String]) -> String {
    headers.prefix(8).map { "\"\(Printable.text($0))\"" }.joined(separator: ", ")
  }
}

extension PeopleFile.Note {
  /// What is odd about a line of the list.
  package func sentence(_ tongue: Tongue) -> String {
    let where_ = tongue("linje \(line): ", "line \(line): ")
    switch kind {
    case .ignoredColumn(let name):
      return where_
        + tongue(
          "kolonnen \"\(Printable.text(name))\" bruges ikke.",
          "the column \"\(Printable.text(name))\" is not used.")
    case .personalNumberColumn(let name):
      return where_
        + tongue(
          "kolonnen \"\(Printable.text(name))\" med CPR-numre læses ikke. Fjern den fra listen.",
          "the column \"\(Printable.text(name))\" of CPR numbers is not read. Remove it.")
    case .personalNumber(let column):
      return where_
        + tongue(
          "\(column.name(tongue)) ligner et CPR-nummer og er udeladt. Fjern det fra listen.",
          "\(column.name(tongue)) looks like a CPR number and was left out. Remove it.")
    case .width(let expected, let found):
      return where_
        + tongue(
          "\(found) felter i stedet for \(expected).", "\(found) fields instead of \(expected).")
    case .skippedWithoutExtension:
      return where_
        + tongue("intet lokalnummer; sprunget over.", "no extension; skipped.")
    case .duplicateExtension(let number, let first, let differs):
      let consequence =
        differs
        ? tongue(
          "linjerne er uenige, så navn og afdeling vurderes ikke.",
          "the lines disagree, so name and department are not evaluated.")
        : tongue("den første bruges.", "the first one is used.")
      return where_
        + tongue(
          "lokalnummer \(Printable.text(number)) står også i linje \(first); ",
          "extension \(Printable.text(number)) is also on line \(first); ") + consequence
    case .oddExtension(let number):
      return where_
        + tongue(
          "lokalnummeret \"\(Printable.text(number))\" er usædvanligt.",
          "the extension \"\(Printable.text(number))\" is unusual.")
    case .missingName:
      return where_ + tongue("navnet mangler.", "the name is missing.")
    case .missingDepartment:
      return where_ + tongue("afdelingen mangler.", "the department is missing.")
    case .nameWithComma(let name):
      return where_
        + tongue(
          "\"\(Printable.text(name))\" har et komma; skriv fornavnet først.",
          "\"\(Printable.text(name))\" has a comma; write the first name first.")
    case .unknownMailboxType(let type):
      return where_
        + tongue(
          "typen \"\(Printable.text(type))\" kendes ikke; postkassen regnes for personlig.",
          "the type \"\(Printable.text(type))\" is unknown; the mailbox counts as personal.")
    case .garbled(let column, let value):
      return where_
        + tongue(
          "\(column.name(tongue)) \"\(Printable.text(value))\" ser ud til at være læst i forkert tegnsæt.",
          "\(column.name(tongue)) \"\(Printable.text(value))\" looks misread. Save as UTF-8.")
    }
  }
}

extension PeopleColumn {
  fileprivate func name(_ tongue: Tongue) -> String {
    switch self {
    case .extension: tongue("lokalnummer", "extension")
    case .name: tongue("navn", "name")
    case .givenName: tongue("fornavn", "first name")
    case .surname: tongue("efternavn", "surname")
    case .callName: tongue("kaldenavn", "call name")
    case .callGivenName: tongue("kaldenavn (fornavn)", "call name (first)")
    case .callSurname: tongue("kaldenavn (efternavn)", "call name (last)")
    case .department: tongue("afdeling", "department")
    case .aliases: tongue("alias", "alias")
    case .mailboxType: "type"
    case .mail: "mail"
    }
  }
}
