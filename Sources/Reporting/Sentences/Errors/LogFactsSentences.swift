package import Voicemail

extension LogFacts {
  /// What of a log could not be read, one sentence for each kind of fault; where, and what to do.
  package func faultSentences(_ tongue: Tongue) -> [String] {
    var sentences = LogFault.Kind.allCases.compactMap { kind in
      let lines = faults.filter { $0.kind == kind }.map(\.line)
      return lines.isEmpty ? nil : sentence(kind, lines, tongue)
    }
    let rest = faultCount - faults.count
    if rest > 0 {
      let amount = tongue.amount(
        rest, ("linje mere", "linjer mere"), ("more line", "more lines"))
      sentences.append(
        "\(Printable.text(file)): "
          + tongue("\(amount) kunne ikke læses.", "\(amount) could not be read."))
    }
    return sentences
  }

  private func sentence(_ kind: LogFault.Kind, _ lines: [Int], _ tongue: Tongue) -> String {
    let shown = lines.prefix(5).map(String.init).joined(separator: ", ")
    let more = lines.count > 5 ? " …" : ""
    let place = tongue(
      lines.count == 1 ? "linje" : "linjerne", lines.count == 1 ? "line" : "lines")
    return "\(Printable.text(file)), \(place) \(shown)\(more): \(kind.sentence(tongue))"
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
        "tiden kan ikke læses, så linjen er udeladt. Kontrollér loggens datoformat.",
        "the time cannot be read, so the line was left out. Check the log's format of dates.")
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
