import Wording

/// The same greeting in other words: each meets the policy, none is prescribed by it.
extension GreetingScript {
  package enum Tone: String, Sendable, CaseIterable {
    /// The policy's own words.
    case policy
    case friendly
    case short
  }

  package func text(_ tone: Tone) -> String {
    switch tone {
    case .policy: text
    case .friendly: friendly
    case .short: short
    }
  }

  private var toneWord: String { policy.toneWords.first ?? "tonen" }
  private var switchboard: String { policy.switchboardNames.first ?? "Omstillingen" }

  private var friendly: String {
    let (subject, verb) = isShared ? ("Vi", "vi") : ("Jeg", "jeg")
    return [
      "Hej! \(introduction)", "\(subject) kan desværre ikke tage telefonen lige nu.",
      "Læg dit navn og nummer efter \(toneWord), så ringer \(verb) tilbage inden for "
        + "\(policy.spokenLimit).",
      "Vil du hellere tale med en kollega med det samme, så tast \(policy.spokenKeys) for at "
        + "komme til \(switchboard).",
      "Tak, fordi du ringede.",
    ].joined(separator: " ")
  }

  private var short: String {
    [
      introduction,
      "\(isShared ? "Vi" : "Jeg") kan ikke tage telefonen, men læg dit navn og nummer efter "
        + "\(toneWord), \(promise).",
      "Tast \(policy.spokenKeys) for at komme til \(switchboard).",
    ].joined(separator: " ")
  }
}
