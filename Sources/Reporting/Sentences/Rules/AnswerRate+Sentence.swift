import Policy
import Rules

extension AnswerRate {
  func sentence(_ tongue: Tongue) -> String {
    let main = tongue(
      "\(tongue.part(answered, of: calls)) opkald i telefontiden blev besvaret af en medarbejder. "
        + "\(voicemail) endte på telefonsvarer, \(unanswered) blev ikke besvaret.",
      "\(tongue.part(answered, of: calls)) calls in telephone hours were answered by an employee. "
        + "\(voicemail) ended in voicemail, \(unanswered) were not answered.")
    let sent: String
    if let transfers {
      let times = tongue.amount(transfers, ("gang", "gange"), ("time", "times"))
      sent = tongue(
        " Besvarede opkald blev stillet om \(times).",
        " Answered calls were transferred \(times).")
    } else {
      sent = tongue(
        " Omstillinger kan ikke ses: opkaldslisten mangler linkedid.",
        " Transfers cannot be seen: the call records lack linkedid.")
    }
    let rest =
      unclear == 0
      ? ""
      : tongue(
        " Ved yderligere \(unclear) kan det ikke ses, om et menneske eller en maskine svarede.",
        " For another \(unclear), whether a person or a machine answered cannot be seen.")
    return main + sent + rest + tongue.partly(isPartial)
  }
}
