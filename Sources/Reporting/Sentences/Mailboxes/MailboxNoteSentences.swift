package import Timing
package import Voicemail

extension MailboxNote {
  /// What IT should know of a mailbox: where, what, and what to do.
  package func sentence(_ tongue: Tongue, zone: TimeZoneRules?) -> String {
    "\(Printable.place(place)): \(kind.sentence(tongue, zone))"
  }
}

extension MailboxNote.Kind {
  fileprivate func sentence(_ tongue: Tongue, _ zone: TimeZoneRules?) -> String {
    switch self {
    case .copiesDiffer(let seconds):
      return tongue(
        "hilsenens formater er \(tongue.number(seconds)) sekunder ulige lange, så et af dem er "
          + "gammelt. Indtal den igen.",
        "the greeting's formats differ by \(tongue.number(seconds)) seconds, so one of them is "
          + "old. Record it again.")
    case .temporaryGreeting(let since):
      return tongue(
        "en midlertidig hilsen er slået til\(Self.since(since, tongue, zone)). Slet den, når den "
          + "ikke gælder mere.",
        "a temporary greeting is on\(Self.since(since, tongue, zone)). Delete it when it no "
          + "longer holds.")
    case .abandonedRecording(let since):
      return tongue(
        "en hilsen er indtalt, men aldrig godkendt\(Self.since(since, tongue, zone)), så ingen "
          + "hører den. Indtal den igen, og godkend den.",
        "a greeting was recorded but never accepted\(Self.since(since, tongue, zone)), so nobody "
          + "hears it. Record it again and accept it.")
    case .greetingsOnly:
      return tongue(
        "postkassen tager ikke imod beskeder (maxmsg=0), så et løfte om at ringe tilbage vildleder. "
          + "Hæv grænsen, eller ret hilsenen.",
        "the mailbox takes no messages (maxmsg=0), so a promise to ring back misleads. "
          + "Raise the limit, or correct the greeting.")
    case .full(let messages, let most):
      return tongue(
        "postkassen er fuld (\(messages) af \(most) beskeder): opkaldere kan ikke lægge flere. "
          + "Slet gamle beskeder.",
        "the mailbox is full (\(messages) of \(most) messages): callers can leave no more. "
          + "Delete old messages.")
    case .nearlyFull(let messages, let most):
      return tongue(
        "postkassen er næsten fuld (\(messages) af \(most) beskeder). Slet gamle beskeder.",
        "the mailbox is nearly full (\(messages) of \(most) messages). Delete old messages.")
    case .unreadable(let detail):
      return tongue(
        "kan ikke læses (\(Printable.phrase(detail))). Giv Klartone læseadgang.",
        "cannot be read (\(Printable.phrase(detail))). Give Klartone read access.")
    case .linkOutside:
      return tongue(
        "en genvej ud af mappen følges ikke. Læg selve filerne der.",
        "a link out of the folder is not followed. Put the files themselves there.")
    case .strangeMetadata(let file):
      return tongue(
        "beskedens oplysninger (\(Printable.excerpt(file))) kan ikke læses, så den tæller ikke. "
          + "Er filen hel?",
        "the message's data (\(Printable.excerpt(file))) cannot be read, so it does not count. "
          + "Is the file whole?")
    case .neverUsed:
      return tongue(
        "postkassen har aldrig været brugt. Tag den i brug, eller slet den.",
        "the mailbox was never used. Set it up, or remove it.")
    case .notConfigured:
      return tongue(
        "mappen hører til en postkasse, som ingen konfiguration nævner. Slet den, eller opret "
          + "postkassen.",
        "the folder is of a mailbox that no configuration names. Remove it, or configure the "
          + "mailbox.")
    }
  }

  private static func since(
    _ instant: Instant?, _ tongue: Tongue, _ zone: TimeZoneRules?
  ) -> String {
    instant.map { tongue(", fra ", ", from ") + tongue.day(of: $0, in: zone) } ?? ""
  }
}
