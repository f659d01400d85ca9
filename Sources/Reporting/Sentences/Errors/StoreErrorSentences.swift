import SQLite
package import Store

extension StoreError {
  /// What is wrong with the store, and what to do next.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .locked(let path, let process):
      let who = process.map { tongue(" (proces \($0))", " (process \($0))") } ?? ""
      return tongue(
        "En anden kontrol\(who) skriver i \(Printable.quoted(path)). Vent, til den er færdig.",
        "Another scan\(who) is writing to \(Printable.quoted(path)). Wait until it is done.")
    case .newer(let path, let version):
      return tongue(
        "\(Printable.quoted(path)) er lavet af en nyere Klartone (version \(version) af filen). "
          + "Brug den, eller en anden fil.",
        "\(Printable.quoted(path)) was made by a newer Klartone (version \(version) of the file). "
          + "Use that, or another file.")
    case .foreign(let path):
      return tongue(
        "\(Printable.quoted(path)) er en anden slags database og ikke Klartones. Vælg en anden fil.",
        "\(Printable.quoted(path)) is another kind of database, not Klartone's. Choose another file."
      )
    case .noRun(let run):
      return tongue(
        "Der er ingen kørsel \(run). \"klartone history\" viser dem.",
        "There is no run \(run). \"klartone history\" shows them.")
    case .empty(let path):
      return tongue(
        "Der er ingen kørsler i \(Printable.quoted(path)) endnu. Lav en med \"klartone scan\".",
        "There are no runs in \(Printable.quoted(path)) yet. Make one with \"klartone scan\".")
    case .noFile(let path):
      return tongue(
        "\(Printable.quoted(path)) findes ikke. Er den del kørt, og ligger filen et andet sted?",
        "\(Printable.quoted(path)) is not there. Has that part been run, and is the file elsewhere?"
      )
    case .parts(let error): return error.sentence(tongue)
    case .otherPart(let path, let found, let wanted):
      return tongue(
        "\(Printable.quoted(path)) har kørsler af \(part(found, tongue)), ikke af "
          + "\(part(wanted, tongue)). Hver del og den samlede kontrol har hver sin historik.",
        "\(Printable.quoted(path)) has runs of \(part(found, tongue)), not of "
          + "\(part(wanted, tongue)). Each part, and the scan of the whole, has a history of its own."
      )
    case .database(let path, let error):
      return database(path, error, tongue)
    }
  }

  private func part(_ shard: String, _ tongue: Tongue) -> String {
    shard.isEmpty
      ? tongue("hele kommunen", "the whole municipality")
      : tongue("del \(Printable.text(shard))", "part \(Printable.text(shard))")
  }

  private func database(_ path: String, _ error: SQLiteError, _ tongue: Tongue) -> String {
    let place = Printable.quoted(path)
    if error.isNotADatabase {
      return tongue(
        "\(place) er ikke en database. Vælg en anden fil.",
        "\(place) is no database. Choose another file.")
    }
    if error.isDamaged {
      return tongue(
        "\(place) er beskadiget. Hent en sikkerhedskopi, eller begynd en ny fil.",
        "\(place) is damaged. Restore a copy, or begin a new file.")
    }
    if error.isBusy {
      return tongue(
        "\(place) er i brug af et andet program. Prøv igen.",
        "\(place) is in use by another program. Try again.")
    }
    if error.code == 13 {
      return tongue(
        "Der er ikke plads på disken til \(place). Det, der var gemt, er der stadig.",
        "The disk has no room for \(place). What was kept is still there.")
    }
    return tongue(
      "\(place) kan ikke læses eller skrives (SQLite: \(error.message)).",
      "\(place) cannot be read or written (SQLite: \(error.message)).")
  }
}
