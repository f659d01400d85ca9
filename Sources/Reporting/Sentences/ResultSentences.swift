package import Audit
import Hearing
package import Policy
import Signal
package import Wording

extension ElementResult {
  /// Why the element got its verdict, in one sentence.
  package func sentence(_ tongue: Tongue, policy: SitePolicy) -> String {
    switch reason {
    case .words(let reason): reason.sentence(detail: detail, tongue)
    case .ear(let why): why.sentence(element, tongue)
    case .contradicted(let reason):
      tongue("Ordene ser ud til at være der, men: ", "The words seem to be there, but: ")
        + reason.sentence(detail: detail, tongue)
    case .poorSound(let code):
      tongue(
        "Optagelsen er for dårlig til at afgøre det (\(code)).",
        "The recording is too poor to tell (\(code)).")
    case .noGreeting:
      tongue(
        "Der er ikke indtalt nogen hilsen: den, der ringer, hører systemets egen besked.",
        "No greeting is recorded: callers hear the system's own announcement.")
    case .greetingUnknown:
      tongue(
        "Det kan ikke ses, hvad den, der ringer, hører.",
        "What callers hear cannot be seen.")
    case .silence: tongue("Der bliver ikke talt i optagelsen.", "Nobody speaks in the recording.")
    case .noSound: tongue("Filen kunne ikke læses.", "The file could not be read.")
    case .noEar:
      tongue("Der kunne ikke lyttes til filen.", "The file could not be listened to.")
    case .earsDisagree(let first, let second):
      tongue(
        "De to ører er uenige: det første siger \(tongue.name(of: first)), "
          + "det andet \(tongue.name(of: second)).",
        "The two ears disagree: the first says \(tongue.name(of: first)), "
          + "the second \(tongue.name(of: second)).")
    case .notConfirmed(let first, _):
      tongue(
        "Det første øre siger \(tongue.name(of: first)), men det andet kunne ikke bekræfte det.",
        "The first ear says \(tongue.name(of: first)), but the second could not confirm it.")
    case .ownerUnknown:
      tongue(
        "Det vides ikke, hvad der skal siges: \(tongue.name(of: element)) er ikke oplyst.",
        "What should be said is not known: no \(tongue.name(of: element)) is given.")
    }
  }
}

extension Decision.Why {
  func sentence(_ element: Element, _ tongue: Tongue) -> String {
    switch self {
    case .heard: tongue("Hørt klart.", "Heard clearly.")
    case .rivalHeard: tongue("Der blev sagt noget andet.", "Something else was said.")
    case .nothingLikeIt:
      tongue("Der blev ikke hørt noget, der ligner.", "Nothing like it was heard.")
    case .denied:
      tongue(
        "Øret og udskriften er enige om, at det ikke blev sagt.",
        "The ear and the transcript agree that it was not said.")
    case .unclear:
      tongue("Det kunne ikke høres klart.", "It could not be heard clearly.")
    case .tooShort:
      tongue(
        "Det er for kort til, at øret kan afgøre det alene.",
        "It is too short for the ear to decide it alone.")
    case .earNotTrusted:
      tongue(
        "Det lød rigtigt, men lytteren er ikke god nok til at afgøre det alene.",
        "It sounded right, but this ear is not good enough to decide it alone.")
    }
  }
}

extension ElementResult {
  /// What to do, or nil when nothing is to be done.
  package func remedy(_ tongue: Tongue, policy: SitePolicy, owner: Owner?) -> String? {
    switch verdict {
    case .pass: return nil
    case .notEvaluated:
      switch reason {
      case .silence, .noSound:
        return tongue(
          "Indtal hilsenen igen, og eksportér den på ny.",
          "Record the greeting again and export it anew.")
      case .greetingUnknown:
        return tongue(
          "Spørg IT: hilsenen findes ikke dér, hvor systemet siger.",
          "Ask IT: the greeting is not where the system says.")
      case .noEar: return tongue("Kør \"klartone doctor\".", "Run \"klartone doctor\".")
      default:
        return tongue(
          "Oplys \(tongue.name(of: element)), eller ret medarbejderlisten.",
          "Give the \(tongue.name(of: element)), or mend the list of people.")
      }
    case .review:
      if let span = evidence.lazy.compactMap(\.span).first {
        return tongue(
          "Lyt ved \(tongue.moment(span.start)), og afgør det selv. Sig det ellers sådan: ",
          "Listen at \(tongue.moment(span.start)) and decide. Otherwise say it like this: ")
          + model(policy, owner)
      }
      return tongue("Sig det sådan: ", "Say it like this: ")
        + model(policy, owner)
    case .fail:
      return tongue("Sig det sådan: ", "Say it like this: ")
        + model(policy, owner)
    }
  }

  /// The policy's own words for the element. Greetings are Danish in every language.
  private func model(_ policy: SitePolicy, _ owner: Owner?) -> String {
    let script = GreetingScript(policy: policy, owner: owner)
    switch element {
    case .name, .department: return "\"\(script.introduction)\""
    case .callback: return "\"… \(script.promise).\""
    case .switchboard:
      return "\"\(script.wayBack.prefix(1).uppercased())\(script.wayBack.dropFirst()).\""
    }
  }
}
