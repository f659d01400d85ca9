package import Audit
import Wording

extension AdviceResult {
  /// The advice in one sentence, or nil when there is nothing to say.
  package func sentence(_ tongue: Tongue) -> String? {
    let said = quote.isEmpty ? "" : " (\"\(quote)\")"
    switch (status, topic) {
    case (.ok, _), (.notEvaluated, _): return nil
    case (.missing, .unavailable):
      return tongue(
        "Sig gerne, at du ikke kan tage telefonen lige nu.",
        "You may say that you cannot take the call now.")
    case (_, .nameAndNumber):
      return tongue(
        "Bed om både navn og nummer: \"Læg dit navn og nummer\".",
        "Ask for both name and number: \"Læg dit navn og nummer\".")
    case (.missing, .tone):
      return tongue(
        "Nævn tonen: \"Indtal din besked efter klartonen\".",
        "Mention the tone: \"Indtal din besked efter klartonen\".")
    case (_, .absenceReason):
      return tongue(
        "Oplys ikke, hvorfor du er væk\(said); sig hellere, hvornår du kan træffes.",
        "Do not say why you are away\(said); say when you can be reached.")
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
}
