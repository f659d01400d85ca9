package import Rules
import Timing

extension NotInformed {
  /// In place of the report on listening.
  package func listeningSentence(_ tongue: Tongue) -> String {
    tongue("Aflytning: ikke vurderet. ", "Listening: not evaluated. ") + sentence(tongue)
  }

  /// Why listening is not looked at, and what to do.
  package func sentence(_ tongue: Tongue) -> String {
    let why = tongue(
      "At undersøge, om medarbejdere aflytter og ringer tilbage, er en kontrolforanstaltning og er "
        + "slået fra: ",
      "Looking at whether employees listen and ring back is a control measure and is off: ")
    let what =
      switch self {
      case .purposeMissing:
        tongue(
          "formålet mangler (information.purpose).", "the purpose is missing (information.purpose)."
        )
      case .dateMissing:
        tongue(
          "datoen for orientering af medarbejderne mangler (information.informedOn).",
          "the date employees were informed is missing (information.informedOn).")
      case .notYet(let date):
        tongue(
          "medarbejderne orienteres først \(tongue.date(date)).",
          "employees are not informed until \(tongue.date(date)).")
      }
    let next =
      switch self {
      case .purposeMissing, .dateMissing:
        tongue(
          " Skriv det i konfigurationen; \"klartone notice\" skriver orienteringen til dem.",
          " Write it in the configuration; \"klartone notice\" writes their information sheet.")
      case .notYet:
        tongue(
          " Fra den dag ses der på det; \"klartone notice\" skriver orienteringen til dem.",
          " It is looked at from that day on; \"klartone notice\" writes their information sheet."
        )
      }
    return why + what + next
  }
}
