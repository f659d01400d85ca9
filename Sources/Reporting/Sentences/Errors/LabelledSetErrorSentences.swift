package import Engine

extension LabelledSet.LoadError {
  /// Why a labelled set cannot be used, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .noLabels(let path):
      return tongue(
        "Listen \(Printable.quoted(path)) mangler eller kan ikke læses. Et mærket sæt er en mappe "
          + "med hilsner og labels.tsv; README.md siger hvordan.",
        "The list \(Printable.quoted(path)) is missing or cannot be read. A labelled set is a "
          + "folder with greetings and labels.tsv; README.md tells how.")
    case .missingColumns(let columns, let path):
      let names = columns.joined(separator: ", ")
      return tongue(
        "Kolonner mangler i \(Printable.quoted(path)): \(names). Felterne skal være adskilt af "
          + "tabulatorer.",
        "Columns are missing in \(Printable.quoted(path)): \(names). "
          + "Fields must be parted by tabs.")
    case .noGreetings(let path):
      return tongue(
        "Der er ingen hilsner i \(Printable.quoted(path)). Skriv en linje for hver.",
        "There are no greetings in \(Printable.quoted(path)). Write a line for each.")
    case .missingSounds(let path, let first, let count, let all):
      let file = Printable.quoted(first)
      return tongue(
        "\(count) af \(all) lydfiler i \(Printable.quoted(path)) mangler, den første er \(file). "
          + "Læg dem ved siden af labels.tsv eller i mappen greetings.",
        "\(count) of \(all) sound files in \(Printable.quoted(path)) are missing, the first is "
          + "\(file). Put them beside labels.tsv or in the folder greetings.")
    }
  }
}
