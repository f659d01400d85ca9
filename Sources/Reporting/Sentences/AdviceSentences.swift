package import Audit
import Wording

extension AdviceResult {
  /// The advice in one sentence, or nil when there is nothing to say.
  package func sentence(_ tongue: Tongue) -> String? {
    let said = quote.isEmpty ? "" : " (\"\(quote)\")"
    switch (status, topic) {
    case (_, .returnDate) where returnDay?.isPast == true:
      return tongue(
        "Den dag, hilsenen nævner\(said), er forbi: \(pastDay(tongue)). Indtal hilsenen igen.",
        "The day the greeting names\(said) has passed: \(pastDay(tongue)). Record it again.")
    case (.ok, _), (.notEvaluated, _): return nil
    case (.missing, .unavailable):
      return tongue(
        "Sig gerne, at du ikke kan tage telefonen lige nu.",
        "You may say that you cannot take the call now.")
    case (_, .nameAndNumber):
      return tongue(
        "Bed om både navn og nummer: \"Læg dit navn og nummer\".",
        "Ask for both name and number: \"Læg dit navn og nummer\".")
    case (.missing, .tone) where systemIsSilent:
      return tongue(
        "Nævn tonen: \"Indtal din besked efter klartonen\". Systemets egen vejledning er slået fra, "
          + "så den, der ringer, får ellers slet ikke besked.",
        "Mention the tone: \"Indtal din besked efter klartonen\". The system's own instruction is "
          + "off, so callers are told nothing otherwise.")
    case (.missing, .tone):
      return tongue(
        "Nævn tonen: \"Indtal din besked efter klartonen\".",
        "Mention the tone: \"Indtal din besked efter klartonen\".")
    case (_, .absenceReason):
      return absenceReason(said, tongue)
    case (_, .returnDate):
      return tongue(
        "Sig gerne, hvornår du kan træffes igen\(said).",
        "You may say when you can be reached again\(said).")
    case (_, .cprNumber):
      return tongue(
        "Bed ikke om CPR-nummer på en telefonsvarer\(said).",
        "Do not ask for a CPR number on an answering machine\(said).")
    default: return nil
    }
  }

  /// What a report says, also where there is no advice to give.
  func explanation(_ tongue: Tongue) -> String {
    if status == .notEvaluated {
      return tongue(
        "Der blev forstået for lidt af hilsenen til at sige det.",
        "Too little of the greeting was understood to tell.")
    }
    if let advice = sentence(tongue) { return advice }
    let said = quote.isEmpty ? "" : " (\"\(quote)\")"
    return switch topic {
    case .absenceReason:
      tongue(
        "Hilsenen siger ikke, hvorfor du er væk.", "The greeting does not say why you are away.")
    case .cprNumber: tongue("Der bedes ikke om CPR-nummer.", "No CPR number is asked for.")
    case .returnDate:
      tongue(
        "Hilsenen siger, hvornår du kan træffes igen\(said).",
        "The greeting says when you can be reached again\(said).")
    case .unavailable, .nameAndNumber, .tone:
      tongue("Det siger hilsenen\(said).", "The greeting says so\(said).")
    }
  }

  /// What a report says of the day of return.
  func dayExplanation(_ tongue: Tongue) -> String {
    let said = quote.isEmpty ? "" : " (\"\(quote)\")"
    switch returnDay?.isPast {
    case true?: return sentence(tongue) ?? ""
    case false?:
      let day = returnDay.map { tongue.date($0.day) } ?? ""
      return tongue(
        "Den dag, hilsenen nævner\(said), er ikke gået: \(day).",
        "The day the greeting names\(said) has not passed: \(day).")
    case nil:
      return tongue(
        "Hvilken dag hilsenen mener\(said), er ikke sikkert.",
        "Which day the greeting means\(said) is not certain.")
    }
  }

  private func pastDay(_ tongue: Tongue) -> String {
    returnDay.map { tongue.date($0.day) } ?? ""
  }

  /// What the policy names literally, what follows from its "såsom", and that both are said of
  /// colleagues.
  private func absenceReason(_ said: String, _ tongue: Tongue) -> String {
    let heard =
      isHeard
      ? tongue("Det lyder, som om hilsenen siger", "The greeting seems to say")
      : tongue("Hilsenen siger", "The greeting says")
    let source =
      reason == .reasonInPolicy
      ? tongue("Politikken nævner selv ordet", "The policy names the word itself")
      : tongue(
        "Ordet står ikke i politikken, men ligner dem, den nævner",
        "The word is not in the policy, but like those it names")
    return tongue(
      "\(heard), hvorfor du er væk\(said). Sig hellere, hvornår du kan træffes. \(source); at "
        + "reglen også gælder ens egen hilsen, er en slutning.",
      "\(heard) why you are away\(said). Say when you can be reached instead. \(source); that "
        + "the rule holds for one's own greeting is an inference.")
  }
}
