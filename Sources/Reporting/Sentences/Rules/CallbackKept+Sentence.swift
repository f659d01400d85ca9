import Policy
import Rules

extension CallbackKept {
  func sentence(_ tongue: Tongue) -> String {
    var parts: [String] = []
    if seen > 0 { parts.append(spoken(tongue)) }
    if attempted > 0 {
      parts.append(
        tongue(
          "Ved \(attempted) er der forsøgt, men ingen tog telefonen.",
          "For \(attempted) somebody tried, and nobody answered."))
    }
    if undocumented > 0 {
      parts.append(
        tongue(
          "Ved \(undocumented) er et opkald tilbage ikke dokumenteret: spørg, om der er svaret på "
            + "anden måde (mobil, Teams, mail, Digital Post eller et andet nummer).",
          "For \(undocumented) a call back is not documented: ask whether it was answered in "
            + "another way (mobile, Teams, e-mail, Digital Post or another number)."))
    }
    if unseenCount > 0 {
      parts.append(
        tongue("Kan ikke ses: ", "Cannot be seen: ")
          + Unseen.allCases.compactMap { reason in
            unseen[reason].map { "\($0) \(reason.words(tongue))" }
          }.joined(separator: ", ") + ".")
    }
    if notDue > 0 {
      parts.append(
        tongue(
          "Ved \(notDue) er fristen ikke udløbet endnu.",
          "For \(notDue) the time is not up yet."))
    }
    return parts.joined(separator: " ")
  }

  private func spoken(_ tongue: Tongue) -> String {
    let messages = tongue(seen == 1 ? "besked" : "beskeder", seen == 1 ? "message" : "messages")
    let again =
      reachedAgain == 0
      ? ""
      : tongue(
        ", heraf \(reachedAgain), hvor borgeren selv ringede igen",
        ", of which in \(reachedAgain) the caller rang again")
    return tongue(
      "Ved \(kept + reachedAgain) af \(seen) \(messages) talte nogen med borgeren inden for "
        + "\(limit.words(tongue))\(again).",
      "For \(kept + reachedAgain) of \(seen) \(messages) somebody spoke with the caller within "
        + "\(limit.words(tongue))\(again).")
  }
}

extension CallbackKept.Limit {
  fileprivate func words(_ tongue: Tongue) -> String {
    switch self {
    case .workingDays(let days):
      return tongue.amount(days, ("hverdag", "hverdage"), ("working day", "working days"))
    case .hours(24): return tongue("et døgn", "24 hours")
    case .hours(let hours):
      let text = tongue.number(hours, places: hours == hours.rounded() ? 0 : 1)
      return "\(text) \(tongue(hours == 1 ? "time" : "timer", hours == 1 ? "hour" : "hours"))"
    }
  }
}

extension CallbackKept.Unseen {
  fileprivate func words(_ tongue: Tongue) -> String {
    switch self {
    case .withheld: tongue("med skjult nummer", "with a withheld number")
    case .foreign: tongue("med udenlandsk nummer", "with a foreign number")
    case .house: tongue("fra en kollega", "from a colleague")
    case .callerUnknown: tongue("med ukendt nummer", "with an unknown number")
    case .notCovered:
      tongue("uden for det, opkaldslisten dækker", "outside what the call records cover")
    }
  }
}
