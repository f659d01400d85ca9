import Rules
import Timing

extension ClosuresListed {
  func sentence(_ tongue: Tongue) -> String {
    if unlisted.isEmpty {
      return tongue(
        "Alle i afdelingen var væk: \(tongue.days(days)). Lukningen står på listen.",
        "All of the department were away: \(tongue.days(days)). The closure is on the list.")
    }
    return tongue(
      "Alle i afdelingen var væk, og det står ikke på listen: \(tongue.days(unlisted)). Skriv "
        + "lukninger på \"Rådhuslukninger\", så \(tongue.switchboard) kender dem.",
      "All of the department were away, and the list does not have it: \(tongue.days(unlisted)). "
        + "Put closures on \"Rådhuslukninger\", so that the switchboard knows of them.")
  }
}
