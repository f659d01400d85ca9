package import Rules

extension WaiverFault {
  /// What is wrong with a line, and what to do next.
  package func sentence(_ path: String, _ tongue: Tongue) -> String {
    let place = tongue(
      "\(Printable.text(path)), linje \(line): ", "\(Printable.text(path)), line \(line): ")
    switch kind {
    case .missing(let columns):
      let names = columns.map(\.rawValue).joined(separator: ", ")
      return place
        + tongue(
          "undtagelsen gælder ikke, for den mangler \(names). Alle fem skal stå der.",
          "the exception does not count: it lacks \(names). All five are required.")
    case .unknownRule(let rule):
      return place
        + tongue(
          "der er ingen regel \(Printable.quoted(rule)). \"klartone rules\" viser dem.",
          "there is no rule \(Printable.quoted(rule)). \"klartone rules\" lists them.")
    case .severalRules(let rule):
      return place
        + tongue(
          "\(Printable.quoted(rule)) er flere regler. Skriv en linje for hver, fx 6a.",
          "\(Printable.quoted(rule)) is several rules. Write a line for each.")
    case .badDate(let date):
      return place
        + tongue(
          "\(Printable.quoted(date)) er ingen dato. Skriv 2026-12-31.",
          "\(Printable.quoted(date)) is no date. Write 2026-12-31.")
    case .personalNumber:
      return place
        + tongue(
          "undtagelsen gælder ikke, for den indeholder noget, der ligner et CPR-nummer. Slet det.",
          "the exception does not count: it holds what looks like a CPR number. Delete it.")
    }
  }
}

extension WaiverFileError {
  /// Why the file could not be read.
  package func sentence(_ path: String, _ tongue: Tongue) -> String {
    let place = Printable.quoted(path)
    switch self {
    case .undecodable:
      return tongue(
        "\(place) er ikke en tekstfil. Gem den som CSV (UTF-8).",
        "\(place) is no text file. Save it as CSV (UTF-8).")
    case .unclosedQuote(let line):
      return tongue(
        "\(place), linje \(line): et anførselstegn bliver aldrig lukket.",
        "\(place), line \(line): a quotation mark is never closed.")
    case .noHeader(let columns):
      let names = columns.map(\.rawValue).joined(separator: ", ")
      return tongue(
        "\(place) mangler kolonnerne \(names). Første linje skal være: "
          + "mailbox;rule;reason;owner;expires",
        "\(place) lacks the columns \(names). The first line must be: "
          + "mailbox;rule;reason;owner;expires")
    }
  }
}
