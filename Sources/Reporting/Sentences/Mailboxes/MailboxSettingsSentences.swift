package import Voicemail

extension MailboxSettings {
  /// How the mailbox is set up: a sentence for all that is known, and for what matters but is not.
  package func sentences(_ tongue: Tongue) -> [String] {
    var sentences: [String] = []
    func say(_ isTrue: Bool?, _ yes: (String, String), _ no: (String, String)? = nil) {
      guard let isTrue, let words = isTrue ? yes : no else { return }
      sentences.append(tongue(words.0, words.1))
    }
    say(
      isEnabled.map { !$0 },
      ("Postkassen er slået fra: opkald når den ikke.", "The mailbox is off: no call reaches it."))
    say(
      leavesByMail,
      (
        "Beskeder sendes også som e-mail eller kan høres i en portal: aflytning dér ses ikke her.",
        "Messages also leave by e-mail or can be heard in a portal: listening there is not seen."
      ), ("Beskeder sendes ikke som e-mail.", "Messages do not leave by e-mail."))
    say(
      deletesAfterMail,
      (
        "Beskeder slettes her, når de er sendt: der er intet at aflytte.",
        "Messages are deleted here once mailed: there is nothing to listen to."
      ))
    say(
      movesHeard, ("Aflyttede beskeder forlader indbakken.", "Heard messages leave the inbox."),
      (
        "Aflyttede beskeder bliver i indbakken (moveheard=no), så det ses ikke, hvilke der er aflyttet.",
        "Heard messages stay in the inbox (moveheard=no), so it does not show which were heard."
      ))
    if let mostMessages, mostMessages > 0 {
      let amount = tongue.amount(
        mostMessages, ("besked", "beskeder"), ("message", "messages"))
      sentences.append(tongue("Der er plads til \(amount).", "There is room for \(amount)."))
    }
    sentences.append(
      operatorKey?.sentence(tongue)
        ?? tongue(
          "Det vides ikke, om tasten 0 fører til \(tongue.switchboard).",
          "It is not known whether the key 0 leads to the switchboard."))
    say(
      skipsInstructions,
      (
        "Systemets egen vejledning springes over: kun hilsenen siger, at der skal tales efter tonen.",
        "The system's own instruction is skipped: only the greeting tells to speak after the tone."
      ))
    if let accessCode { sentences.append(accessCode.sentence(tongue)) }
    return sentences
  }
}

extension OperatorKey {
  /// Whether `0` leads to the switchboard, why not, and what IT can do. An unknown code is shown as
  /// it is.
  package func sentence(_ tongue: Tongue) -> String {
    guard case .notWired(let code) = self else {
      return tongue(
        "Tasten 0 fører til \(tongue.switchboard).", "The key 0 leads to the switchboard.")
    }
    let why: String =
      switch code {
      case "operator_off":
        tongue(
          "operator=yes mangler i voicemail.conf. Tilføj det.",
          "operator=yes is missing from voicemail.conf. Add it.")
      case "no_o_extension":
        tongue(
          "extensions.conf har intet nummer \"o\" i konteksten. Tilføj det.",
          "extensions.conf has no extension \"o\" in the context. Add it.")
      case "login_key":
        tongue(
          "0 beder opkalderen logge ind (login-keys). Ret login-keys og operator-key.",
          "0 asks callers to log in (login-keys). Correct login-keys and operator-key.")
      case "operator_key_differs":
        tongue(
          "operator-key er en anden tast. Ret den til 0.",
          "operator-key is another key. Set it to 0.")
      case "no_operator_extension":
        tongue(
          "operator-extension er tom. Skriv \(tongue.switchboard)s nummer.",
          "operator-extension is empty. Set it to the switchboard's number.")
      case "ignore_digits":
        tongue(
          "hilsenen overhører taster (IgnoreDigits). Slå det fra.",
          "the greeting ignores keys (IgnoreDigits). Turn that off.")
      case "stated":
        tongue("listen siger det. Ret systemet.", "the list says so. Correct the system.")
      default: "\(Printable.excerpt(code))."
      }
    return tongue(
      "Tasten 0 fører ikke til \(tongue.switchboard): \(why)",
      "The key 0 does not lead to the switchboard: \(why)")
  }
}

extension AccessCode {
  /// How the access code compares with the policy's, never the code itself; with the risk of the
  /// rule, which goes with it every time.
  package func sentence(_ tongue: Tongue) -> String {
    let result =
      switch self {
      case .asPolicy:
        tongue(
          "Adgangskoden er den, politikken kræver.",
          "The access code is the one the policy demands.")
      case .differs:
        tongue(
          "Adgangskoden er en anden end den, politikken kræver.",
          "The access code is not the one the policy demands.")
      case .notSetUp:
        tongue(
          "Adgangskoden er postkassens nummer: postkassen er aldrig taget i brug.",
          "The access code is the mailbox's number: the mailbox was never set up.")
      case .none:
        tongue(
          "Postkassen har ingen adgangskode, og politikken kræver én.",
          "The mailbox has no access code, and the policy demands one.")
      case .unreadable:
        tongue(
          "Adgangskoden kan ikke sammenlignes: den er kodet eller gemt et andet sted.",
          "The access code cannot be compared: it is hashed or kept elsewhere.")
      }
    return result
      + tongue(
        " En kode, som alle kan regne ud, lader dem høre borgernes beskeder: overvej reglen igen "
          + "(GDPR artikel 32).",
        " A code that anyone can work out lets them hear citizens' messages: reconsider the rule "
          + "(GDPR article 32).")
  }
}
