package import Voicemail

extension LogFault {
  /// What of a log could not be read, and where: first and last line of those with this fault, never
  /// their text.
  package func sentence(_ tongue: Tongue, file: String) -> String {
    let place =
      count == 1
      ? tongue("linje \(first)", "line \(first)")
      : tongue(
        "\(count) linjer fra \(first) til \(last)", "\(count) lines from \(first) to \(last)")
    return "\(Printable.text(file)), \(place): \(kind.sentence(tongue))"
  }
}

extension LogFault.Kind {
  fileprivate func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .shape:
      tongue(
        "har ikke denne slags logs felter og er udeladt. Kontrollér, at det er den rigtige log.",
        "not the fields of this kind of log; left out. Check that it is the right log.")
    case .time:
      tongue(
        "tiden kan ikke læses; udeladt. Kontrollér loggens datoformat.",
        "the time cannot be read; left out. Check the log's format of dates.")
    case .skippedHour:
      tongue(
        "tiden findes ikke: uret sprang den over. Kontrollér tidszonen (sources.timeZone).",
        "there was no such time: the clock skipped it. Check the time zone (sources.timeZone).")
    case .tooLong:
      tongue(
        "er længere end 64 KiB og er udeladt. Kontrollér, at filen er en log.",
        "longer than 64 KiB; left out. Check that the file is a log.")
    case .torn:
      tongue(
        "har ingen afslutning og er udeladt: loggen skrives endnu, eller den er afbrudt.",
        "has no end and was left out: the log is still being written, or was cut off.")
    }
  }
}
