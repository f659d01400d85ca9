package import Directory

extension DirectoryError {
  /// What is wrong with the list of people, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .empty:
      return tongue(
        "Medarbejderlisten er tom. Eksportér den igen som CSV.",
        "The list of people is empty. Export it again as CSV.")
    case .noHeader(let found, let line):
      return tongue(
        "Linje \(line) skulle være overskrifter, men er \(Self.quoted(found)). "
          + "Første linje skal være fx Lokalnummer;Navn;Afdeling.",
        "Line \(line) should hold headings but is \(Self.quoted(found)). "
          + "The first line must be headings such as Lokalnummer;Navn;Afdeling.")
    case .missingColumns(let columns, let found, let line):
      let names = columns.map { $0.name(tongue) }.joined(separator: ", ")
      return tongue(
        "Kolonner mangler: \(names) (linje \(line) har \(Self.quoted(found))). "
          + "Tilføj dem, eller ret overskrifterne.",
        "Columns are missing: \(names) (line \(line) has \(Self.quoted(found))). "
          + "Add them, or correct the headings.")
    case .undecodable(let error): return error.sentence(tongue)
    case .malformed(.unclosedQuote(let line)):
      return tongue(
        "Et anførselstegn i linje \(line) bliver aldrig lukket. Tilføj det afsluttende, eller slet det.",
        "A quotation mark on line \(line) is never closed. Add the closing one, or remove it.")
    }
  }

  /// Headings as the file has them. A row of people in their place is cut short: it is enough to
  /// be recognised.
  private static func quoted(_ headings: [String]) -> String {
    let shown = headings.prefix(8).map { Printable.quoted($0, limit: 40) }.joined(separator: ", ")
    return headings.count > 8 ? "\(shown), …" : shown
  }
}

extension TextDecodingError {
  /// Why a file is no text, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .malformed(let encoding, let line):
      tongue(
        "Filen er ikke gyldig \(encoding.rawValue) (linje \(line)). Gem den som UTF-8.",
        "The file is not valid \(encoding.rawValue) (line \(line)). Save it as UTF-8.")
    case .notText(let line):
      tongue(
        "Filen er ikke tekst (nultegn i linje \(line)). Gem den som tekst i UTF-8.",
        "The file is not text (a NUL in line \(line)). Save it as text in UTF-8.")
    }
  }
}
