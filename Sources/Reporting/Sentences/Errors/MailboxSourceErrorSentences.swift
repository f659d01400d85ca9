package import Mailboxes

extension MailboxSourceError {
  /// Why a list, database or folder could not be read, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    let source = Printable.quoted(path)
    switch reason {
    case .missing:
      return tongue(
        "\(source) findes ikke. Ret stien.", "\(source) does not exist. Correct the path.")
    case .unreadable(let detail):
      return tongue(
        "\(source) kan ikke læses (\(Printable.phrase(detail))). Giv Klartone læseadgang.",
        "\(source) cannot be read (\(Printable.phrase(detail))). Give Klartone read access.")
    case .notADatabase:
      return tongue(
        "\(source) er ingen SQLite-database. Angiv databasens fil.",
        "\(source) is no SQLite database. Give the database's file.")
    case .busy:
      return tongue(
        "\(source) er låst af et andet program. Prøv igen, eller læs en kopi.",
        "\(source) is locked by another program. Try again, or read a copy.")
    case .needsRecovery:
      return tongue(
        "\(source) er ikke skrevet færdig og kan ikke læses uden at ændre den. Læs en kopi, der "
          + "er taget med \"sqlite3 FIL .backup\".",
        "\(source) was not written to its end and cannot be read without changing it. Read a copy "
          + "made with \"sqlite3 FILE .backup\".")
    case .damaged(let line):
      let place = line > 0 ? tongue(" (linje \(line))", " (line \(line))") : ""
      return tongue(
        "\(source) er beskadiget\(place). Lav filen igen.",
        "\(source) is damaged\(place). Make the file again.")
    case .missingTable(let name):
      return tongue(
        "\(source) har ingen tabel \(Printable.quoted(name, limit: 60)). Er det den rigtige "
          + "database?",
        "\(source) has no table \(Printable.quoted(name, limit: 60)). Is it the right database?")
    case .missingColumn(let name):
      return tongue(
        "\(source) har ingen kolonne \(Printable.quoted(name, limit: 60)). Tilføj den, eller skriv "
          + "under columns i konfigurationen, hvad den hedder.",
        "\(source) has no column \(Printable.quoted(name, limit: 60)). Add it, or write under "
          + "columns in the configuration what it is called.")
    case .empty:
      return tongue(
        "\(source) er tom. Lav den igen, eller ret stien.",
        "\(source) is empty. Make it again, or correct the path.")
    }
  }
}
