import Rules
import Timing

extension Handover {
  /// Who has the telephone, when the forwards were read.
  func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .colleague(let number):
      let shown = Printable.phrase(number)
      return tongue(
        "Telefonen er viderestillet til en kollega (lokalnummer \(shown)).",
        "The telephone is forwarded to a colleague (extension \(shown)).")
    case .awayColleague(let number):
      let shown = Printable.phrase(number)
      return tongue(
        "Telefonen er viderestillet til lokalnummer \(shown), men den kollega er også væk.",
        "The telephone is forwarded to extension \(shown), but that colleague is away too.")
    case .nobodyKnown(let number):
      let shown = Printable.phrase(number)
      return tongue(
        "Telefonen er viderestillet til \(shown), som ikke er en medarbejders nummer i listen; at en "
          + "kollega tager den, er ikke dokumenteret.",
        "The telephone is forwarded to \(shown), which is no employee's number in the list; that a "
          + "colleague takes it is not documented.")
    case .switchboard:
      return tongue(
        "Telefonen er viderestillet til \(tongue.switchboard), ikke til en kollega.",
        "The telephone is forwarded to the switchboard, not to a colleague.")
    case .voicemail:
      return tongue(
        "Telefonen er viderestillet til telefonsvareren, ikke til en kollega.",
        "The telephone is forwarded to voicemail, not to a colleague.")
    case .outside:
      return tongue(
        "Telefonen er viderestillet ud af huset; om det er til en kollegas mobil, kan ikke ses.",
        "The telephone is forwarded out of the house; whether to a colleague's mobile cannot be seen."
      )
    case .loop:
      return tongue(
        "Viderestillingerne fører i ring, så ingen kollega får opkaldene.",
        "The forwards lead back to where they began, so no colleague gets the calls.")
    case .notForwarded:
      return tongue("Telefonen er ikke viderestillet.", "The telephone is not forwarded.")
    }
  }
}

extension CallTally {
  /// "3 opkald i fraværet: 1 besvaret, 2 endte i telefonsvareren."
  func sentence(_ tongue: Tongue) -> String {
    if calls == 0 { return tongue("Ingen opkald i fraværet.", "No calls during the absence.") }
    let all = tongue.amount(calls, ("opkald", "opkald"), ("call", "calls"))
    return tongue(
      "\(all) i fraværet: \(answered) besvaret, \(inVoicemail) endte i personens egen "
        + "telefonsvarer.",
      "\(all) during the absence: \(answered) answered, \(inVoicemail) ended in the person's own "
        + "voicemail.")
  }
}

extension Tongue {
  /// "Fravær 9.–13. november 2026 og 23.–25. november 2026."
  func absences(_ periods: [CivilPeriod]) -> String {
    let shown = periods.prefix(4).map(period)
    let rest = periods.count - shown.count
    let list =
      shown.count < 2 || rest > 0
      ? shown.joined(separator: ", ")
      : shown.dropLast().joined(separator: ", ") + self(" og ", " and ") + (shown.last ?? "")
    let more = rest > 0 ? self(" og \(rest) mere", " and \(rest) more") : ""
    return self("Fravær \(list)\(more).", "Away \(list)\(more).")
  }
}
