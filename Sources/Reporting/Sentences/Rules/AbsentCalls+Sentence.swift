import Rules

extension AbsentCalls {
  func sentence(_ tongue: Tongue) -> String {
    var text = "\(tongue.absences(away)) \(calls.sentence(tongue))"
    if calls.unanswered > 0 {
      text += tongue(
        " At alle blev besvaret, er ikke dokumenteret. Aftal, hvem der tager telefonen under fravær.",
        " That all were answered is not documented. Agree on who takes the telephone during absence."
      )
    }
    if !uncovered.isEmpty {
      text += tongue(
        " Opkaldslisten dækker ikke hele fraværet.",
        " The call records do not cover all of the absence.")
    }
    return text
  }
}
