package import Rules

/// Why rules about listening and calling back are off, and what to do.
extension InformationStanding {
  /// The settings that are empty, by their keys.
  package var missingKeys: [String] {
    if case .missing(let settings) = self { settings.map(\.key) } else { [] }
  }

  /// "Aflytning er ikke vurderet – slået fra: …"
  package func offSentence(_ tongue: Tongue) -> String {
    tongue(
      "Aflytning er ikke vurderet – slået fra: \(cause(tongue))",
      "Listening was not evaluated – switched off: \(cause(tongue))")
  }

  /// Why a command that does nothing else stops.
  package func stopSentence(_ tongue: Tongue) -> String {
    tongue(
      "At se, hvem der aflytter, er en kontrolforanstaltning, og den er slået fra: "
        + "\(cause(tongue))",
      "To look at who listens is a control measure, and it is switched off: \(cause(tongue))")
  }

  private func cause(_ tongue: Tongue) -> String {
    switch self {
    case .given: return ""
    case .missing:
      let keys = missingKeys.joined(separator: tongue(" og ", " and "))
      return tongue(
        "\(keys) er ikke udfyldt i sitefilen (--site). \"klartone notice\" skriver orienteringen til "
          + "de ansatte; skriv formålet i information.purpose, og datoen, når de er orienteret, i "
          + "information.informedOn.",
        "the site file (--site) does not fill in \(keys). \"klartone notice\" writes the information "
          + "for the employees; put the purpose in information.purpose and, when they have been "
          + "told, the date in information.informedOn.")
    case .notYet(let date):
      return tongue(
        "de ansatte orienteres først \(tongue.date(date)) (information.informedOn).",
        "the employees will not be told until \(tongue.date(date)) (information.informedOn).")
    }
  }
}
