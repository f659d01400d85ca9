import Directory
package import Engine
package import LogFiles
import Mailboxes
import Voicemail

extension SiteError {
  /// Why a site's mailboxes, people or logs could not be read, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .noMailboxes:
      return tongue(
        "Ingen postkasser er angivet. Angiv fx --asterisk MAPPE eller (til scan) --greetings MAPPE, "
          + "eller en sitefil med --site, hvor sources.asterisk.spool er sat.",
        "No mailboxes are named. Give --asterisk FOLDER, or (to scan) --greetings FOLDER, for "
          + "example, or by --site a site file that sets sources.asterisk.spool.")
    case .noDirectory:
      return tongue(
        "Ingen medarbejderliste er angivet. Angiv --directory FIL, eller sæt "
          + "sources.directory.csv i konfigurationen.",
        "No list of people is named. Give --directory FILE, or set sources.directory.csv in the "
          + "configuration.")
    case .directoryUnreadable(let path, let detail):
      return tongue(
        "Medarbejderlisten \(Printable.quoted(path)) kan ikke læses (\(Printable.phrase(detail))). "
          + "Kontrollér stien og rettighederne.",
        "The list of people \(Printable.quoted(path)) cannot be read "
          + "(\(Printable.phrase(detail))). Check the path and the permissions.")
    case .directory(let path, let error):
      return "\(Printable.text(path)): \(error.sentence(tongue))"
    case .mailboxes(let system, let error):
      let of = system.map { tongue.name(of: $0) } ?? tongue("medarbejderlisten", "list of people")
      return "\(of) (\(system.key)): \(error.sentence(tongue))"
    case .greetings(let error): return error.sentence(tongue)
    case .waiversUnreadable(let path, let detail):
      return tongue(
        "Undtagelserne \(Printable.quoted(path)) kan ikke læses (\(Printable.phrase(detail))). "
          + "Kontrollér stien og rettighederne.",
        "The waivers \(Printable.quoted(path)) cannot be read (\(Printable.phrase(detail))). "
          + "Check the path and the permissions.")
    case .waivers(let path, let error):
      return "\(Printable.text(path)): \(error.sentence(tongue))"
    case .zoneMissing(let kind):
      return tongue(
        "\(kind.danish) er i lokal tid, og tidszonen er ikke angivet. Angiv "
          + "--time-zone Europe/Copenhagen, eller sæt sources.timeZone i konfigurationen.",
        "\(kind.english) are in local time, and the time zone is not given. Give "
          + "--time-zone Europe/Copenhagen, or set sources.timeZone in the configuration.")
    case .zoneUnknown(let name): return UnknownTimeZone.sentence(name, tongue)
    case .unknownColumn(let kind, let column):
      let names = kind.columnNames.joined(separator: ", ")
      let key = kind.columnsKey(tongue)
      return tongue(
        "\(key): \(Printable.quoted(column, limit: 60)) er ingen kolonne. Kendte er \(names).",
        "\(key): \(Printable.quoted(column, limit: 60)) is no column. Known are \(names).")
    case .columnsMissing(let kind, let columns):
      let names = columns.joined(separator: ", ")
      let example = "sources.logs.columns: { \(columns.first ?? "mailbox"): \"…\" }"
      return tongue(
        "\(kind.key) kan ikke læses, før det er angivet, hvad disse kolonner hedder: \(names). "
          + "Skriv overskrifterne i konfigurationen, fx \(example).",
        "\(kind.key) cannot be read before it is said what these columns are called: \(names). "
          + "Write the headings in the configuration, such as \(example).")
    case .unknownEvidence(let code):
      let known = Evidence.allCases.map(\.code).joined(separator: ", ")
      return tongue(
        "sources.logs.actions: \(Printable.quoted(code, limit: 60)) er intet bevis, Klartone "
          + "kender. Brug et af \(known).",
        "sources.logs.actions: \(Printable.quoted(code, limit: 60)) is no evidence Klartone knows. "
          + "Use one of \(known).")
    case .callRecordColumns(let names):
      let found = Printable.excerpt(names.joined(separator: ", "), limit: 200)
      return tongue(
        "sources.logs.cdrColumns (\(found)) mangler noget: start, billsec og enten dst eller "
          + "lastapp skal være der. Skriv kolonnerne, som cdr_custom.conf har dem.",
        "sources.logs.cdrColumns (\(found)) lacks something: start, billsec and one of dst and "
          + "lastapp must be there. Write the columns as cdr_custom.conf has them.")
    case .coveredDays(let log, let days):
      let (key, span) = (Printable.quoted(log, limit: 60), Printable.quoted(days, limit: 60))
      return tongue(
        "sources.logs.covers: \(key): \(span) kan ikke bruges. Skriv en slags log, fx "
          + "unityLogins, og dage som 2026-11-16/2026-11-22.",
        "sources.logs.covers: \(key): \(span) cannot be used. Write a kind of log, such as "
          + "unityLogins, and days such as 2026-11-16/2026-11-22.")
    case .emptyPeriod(let from, let to):
      return tongue(
        "Perioden begynder \(Printable.excerpt(from)), men ender \(Printable.excerpt(to)). "
          + "Ret --since og --until.",
        "The period begins \(Printable.excerpt(from)) but ends \(Printable.excerpt(to)). "
          + "Correct --since and --until.")
    }
  }
}

extension UnknownTimeZone {
  package func sentence(_ tongue: Tongue) -> String { Self.sentence(name, tongue) }

  fileprivate static func sentence(_ name: String, _ tongue: Tongue) -> String {
    tongue(
      "Tidszonen \(Printable.quoted(name, limit: 64)) kendes ikke. Skriv et navn som "
        + "Europe/Copenhagen (--time-zone eller sources.timeZone).",
      "The time zone \(Printable.quoted(name, limit: 64)) is unknown. Write a name such as "
        + "Europe/Copenhagen (--time-zone or sources.timeZone).")
  }
}

extension VoicemailSystem? {
  /// Where the configuration names the paths.
  fileprivate var key: String {
    self.map { "sources.\($0.rawValue)" } ?? "sources.directory"
  }
}
