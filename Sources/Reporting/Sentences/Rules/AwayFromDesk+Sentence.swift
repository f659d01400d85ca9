import Rules

extension AwayFromDesk {
  func sentence(_ tongue: Tongue, isMeeting: Bool) -> String {
    let length = tongue.amount(minutes, ("minut", "minutter"), ("minute", "minutes"))
    let calendar =
      isMeeting
      ? tongue(
        "Kalenderen siger optaget i \(length).", "The calendar says busy for \(length).")
      : tongue(
        "Kalenderen siger ikke til stede i \(length).",
        "The calendar says out of office for \(length).")
    let facts = calendar + " " + handover.sentence(tongue)
    if case .colleague = handover { return facts }
    return facts
      + tongue(
        " Et svagt fingerpeg: politikken siger ikke, hvor lang \"længere tid\" er (her mindst "
          + "\(leastMinutes) minutter). Viderestil telefonen, før du går.",
        " A weak hint: the policy does not say how long \"længere tid\" is (here at least "
          + "\(leastMinutes) minutes). Forward the telephone before you leave.")
  }
}
