import Access
import Policy
import Timing
import Voicemail

extension MailboxFull {
  func sentence(_ tongue: Tongue) -> String {
    isFull
      ? tongue(
        "Postkassen er fuld (\(messages) af \(most) beskeder) og tager ikke imod flere. Slet "
          + "beskeder.",
        "The mailbox is full (\(messages) of \(most) messages) and takes no more. Delete messages.")
      : tongue(
        "Postkassen er næsten fuld (\(messages) af \(most) beskeder). Slet beskeder.",
        "The mailbox is nearly full (\(messages) of \(most) messages). Delete messages.")
  }
}

extension AccessCodeBreach {
  func sentence(_ tongue: Tongue) -> String {
    let quote = "\"\(PolicyQuote.accessCode)\""
    let what =
      switch code {
      case .notSetUp:
        tongue(
          "Postkassen er aldrig sat op, og adgangskoden er ikke valgt. Vælg den, som politikken "
            + "siger: \(quote)",
          "The mailbox was never set up, and no access code was chosen. Choose it as the policy "
            + "says: \(quote)")
      case .none:
        tongue(
          "Postkassen kan åbnes uden adgangskode. Bed IT kræve en, som politikken siger: \(quote)",
          "The mailbox opens without an access code. Ask IT to require one as the policy says: "
            + quote)
      case .asPolicy, .differs, .unreadable:
        tongue(
          "Adgangskoden er en anden end politikken siger: \(quote) Skift den, eller få reglen "
            + "ændret.",
          "The access code is not the policy's: \(quote) Change it, or have the rule changed.")
      }
    return "\(what) \(tongue.accessCodeRisk)"
  }
}

extension OperatorNotWired {
  func sentence(_ tongue: Tongue) -> String {
    tongue(
      "Hilsenen lover en genvej til \(tongue.switchboard). ",
      "The greeting promises a way to the switchboard. ")
      + OperatorKey.notWired(reason).sentence(tongue)
  }
}

extension TemporaryGreetingLeftOn {
  func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
    let length = days.map { tongue.amount($0, ("dag", "dage"), ("day", "days")) }
    let start = since.map { tongue.date(zone.civilTime(at: $0).date) }
    let span =
      if let length, let start {
        tongue(" i \(length), siden \(start),", " for \(length), since \(start),")
      } else {
        ""
      }
    return tongue(
      "En midlertidig hilsen har været slået til\(span) og skjuler den egentlige. Slå den fra, "
        + "hvis den er glemt.",
      "A temporary greeting has been on\(span) and hides the real one. Turn it off if it was "
        + "forgotten.")
  }
}

extension AbandonedRecording {
  func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
    let count = tongue.amount(
      recordings.count, ("optagelse", "optagelser"), ("recording", "recordings"))
    let newest = recordings.compactMap(\.since).max().map {
      " (\(tongue.date(zone.civilTime(at: $0).date)))"
    }
    return tongue(
      "\(count) af en hilsen blev aldrig godkendt\(newest ?? ""), så ingen hører den. Indtal "
        + "hilsenen igen, og godkend den.",
      "\(count) of a greeting never accepted\(newest ?? ""), so nobody hears it. Record the greeting "
        + "again and accept it.")
  }
}

extension CopiesDiffer {
  func sentence(_ tongue: Tongue) -> String {
    let difference = tongue.number(seconds)
    return tongue(
      "Hilsenen findes i flere formater, hvis længde afviger med \(difference) s: en af dem er "
        + "forældet. Slet den forældede.",
      "The greeting exists in formats whose lengths differ by \(difference) s: one is out of date. "
        + "Delete that one.")
  }
}
