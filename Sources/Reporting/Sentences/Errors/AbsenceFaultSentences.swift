import Voicemail

extension InventoryFault {
  /// Of absences, calendars and forwards; nil for other codes.
  func absence(_ tongue: Tongue) -> String? {
    let name = Printable.quoted(detail, limit: 200)
    return switch code {
    case "no_extension":
      tongue(
        "rækken har intet lokalnummer og er udeladt. Skriv det.",
        "the row has no extension and was left out. Add it.")
    case "ends_before_start":
      tongue(
        "slutter, før det begynder, og er udeladt. Byt om på tiderne.",
        "ends before it begins, and was left out. Swap the times.")
    case "unknown_column_name":
      tongue(
        "konfigurationen kalder en kolonne \(name), som ikke findes her. Ret navnet under columns.",
        "the configuration has a column \(name), which there is none of here. "
          + "Correct the name under columns.")
    case "bad_forward":
      tongue(
        "viderestillingen mangler lokalnummer eller mål og er udeladt. Kontrollér den i centralen.",
        "the forward lacks its extension or target and was left out. Check it in the exchange.")
    case "unknown_forward_kind":
      tongue(
        "viderestillingens type kendes ikke, så den er udeladt. Skriv altid, optaget eller ubesvaret.",
        "the forward's kind is unknown, so it was left out. Write always, busy or unanswered.")
    case "calendar_without_extension":
      tongue(
        "kalenderens navn er ikke et lokalnummer, så ejeren er ukendt. Kald den fx 4512.ics.",
        "the calendar's name is no extension, so its owner is unknown. Call it 4512.ics, for example."
      )
    default: calendar(name, tongue)
    }
  }

  private func calendar(_ name: String, _ tongue: Tongue) -> String? {
    switch code {
    case "calendar_bad_time":
      tongue(
        "aftalens tid kan ikke læses, så aftalen er udeladt. Eksportér kalenderen igen.",
        "the event's time cannot be read, so it was left out. Export the calendar again.")
    case "calendar_bad_duration":
      tongue(
        "aftalens længde kan ikke læses, så aftalen er udeladt. Eksportér kalenderen igen.",
        "the event's length cannot be read, so it was left out. Export the calendar again.")
    case "calendar_bad_recurrence":
      tongue(
        "aftalens gentagelse kan ikke læses, så aftalen er udeladt. Ret den i kalenderen.",
        "the event's recurrence cannot be read, so it was left out. Correct it in the calendar.")
    case "calendar_endless":
      tongue(
        "aftalen gentages for ofte eller aldrig, så den er ikke læst til ende. Ret den i kalenderen.",
        "the event recurs too often or never, so it was not read to its end. "
          + "Correct it in the calendar.")
    case "calendar_unknown_zone":
      tongue(
        "tidszonen \(name) kendes ikke, så aftalen er udeladt. Eksportér kalenderen med dansk tid.",
        "the time zone \(name) is unknown, so the event was left out. "
          + "Export the calendar with Danish time.")
    case "calendar_long_line":
      tongue(
        "linjen er for lang og er udeladt. Eksportér kalenderen igen.",
        "the line is too long and was left out. Export the calendar again.")
    case "calendar_cut_off":
      tongue(
        "kalenderen slutter midt i en aftale. Eksportér den igen.",
        "the calendar ends within an event. Export it again.")
    case "calendar_too_many":
      tongue(
        "kalenderen har for mange aftaler; resten er udeladt. Eksportér en kortere periode.",
        "the calendar has too many events; the rest was left out. Export a shorter period.")
    default: nil
    }
  }
}
