package import Access
import Policy
package import Timing
import Voicemail

extension AccessFinding {
  /// What was found and what to do. Where it was found are its `places`.
  package func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
    switch kind {
    case .accessMissing(let missing): missing.sentence(tongue, zone: zone)
    case .unheard(let unheard): unheard.sentence(tongue, zone: zone)
    case .heardLate(let late): late.sentence(tongue, zone: zone)
    case .neverUsed(let unused): unused.sentence(tongue)
    case .openedByOthersOnly(let others): others.sentence(tongue)
    case .pinFailures(let failures): failures.sentence(tongue, zone: zone)
    case .full(let full): full.sentence(tongue)
    case .accessCode(let breach): breach.sentence(tongue)
    case .operatorNotWired(let wiring): wiring.sentence(tongue)
    case .temporaryGreeting(let greeting): greeting.sentence(tongue, zone: zone)
    case .abandonedRecording(let abandoned): abandoned.sentence(tongue, zone: zone)
    case .copiesDiffer(let copies): copies.sentence(tongue)
    case .greetingsOnly:
      tongue(
        "Postkassen tager ikke imod beskeder, så et løfte om at ringe tilbage vildleder. "
          + "Lad den tage imod beskeder, eller indtal en hilsen uden løftet.",
        "The mailbox takes no messages, so a promise to ring back misleads. "
          + "Let it take messages, or record a greeting without the promise.")
    }
  }
}

extension AccessMissing {
  fileprivate func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
    let count = tongue.amount(days.count, ("dag", "dage"), ("day", "days"))
    let before =
      lastBefore.map { last in
        let moment = tongue.dateTime(last, zone)
        return tongue(
          " Seneste aflytning før: \(moment).", " The last listening before: \(moment).")
      } ?? ""
    return tongue(
      "Ikke aflyttet i \(count): \(tongue.days(days)).\(before) "
        + "Aflyt postkassen hver dag, eller lad en kollega gøre det.",
      "Not listened to on \(count): \(tongue.days(days)).\(before) "
        + "Listen to the mailbox every day, or let a colleague do it.")
  }
}

extension UnheardMessages {
  fileprivate func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
    let count = tongue.amount(
      messages.count, ("besked", "beskeder"), ("message", "messages"))
    let urgent = messages.count { $0.isUrgent }
    let marked =
      urgent > 0 ? tongue(", heraf \(urgent) hastende", ", \(urgent) of them urgent") : ""
    var text = tongue(
      "\(count) er ikke hørt i tide\(marked).", "\(count) not heard in time\(marked).")
    if let oldest = messages.first {
      let (moment, age) = (tongue.dateTime(oldest.arrived, zone), tongue.age(oldest.age))
      text += tongue(
        " Den ældste kom \(moment) og har ventet \(age).",
        " The oldest came \(moment) and has waited \(age).")
    }
    if mayBeHeardElsewhere {
      return text
        + tongue(
          " Beskederne sendes også som e-mail eller kan høres i en portal, så de kan være hørt dér. "
            + "Spørg ejeren.",
          " Messages also leave by e-mail or can be heard in a portal, so they may have been heard "
            + "there. Ask the owner.")
    }
    return text + tongue(" Hør dem, og ring tilbage.", " Listen to them and ring back.")
  }
}

extension HeardLate {
  fileprivate func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
    let count = tongue.amount(
      messages.count, ("besked", "beskeder"), ("message", "messages"))
    let worst = messages.max { $0.latency < $1.latency }
    let example =
      worst.map { late in
        let (moment, age) = (tongue.dateTime(late.arrived, zone), tongue.age(late.latency))
        return tongue(
          " Den fra \(moment) ventede længst: \(age).",
          " That of \(moment) waited longest: \(age).")
      } ?? ""
    return tongue(
      "\(count) blev hørt for sent.\(example) Hør beskeder inden for et døgn.",
      "\(count) heard too late.\(example) Listen to messages within 24 hours.")
  }
}

extension NeverUsed {
  fileprivate func sentence(_ tongue: Tongue) -> String {
    let code =
      isNotSetUp
      ? tongue(
        " Adgangskoden er stadig den, den blev oprettet med.",
        " Its access code is still the one it was made with.") : ""
    return tongue(
      "Postkassen har aldrig været brugt.\(code) Indtal en hilsen og aflyt den, eller bed IT "
        + "nedlægge den.",
      "The mailbox was never used.\(code) Record a greeting and listen to it, or ask IT to remove "
        + "it.")
  }
}

extension OpenedByOthersOnly {
  fileprivate func sentence(_ tongue: Tongue) -> String {
    let count = tongue.amount(accesses, ("gang", "gange"), ("time", "times"))
    return tongue(
      "Kun kolleger har aflyttet postkassen (\(count)); det må de. "
        + "Kontrollér, at ejeren stadig har brug for den.",
      "Only colleagues have listened to the mailbox (\(count)); they may. "
        + "Check that its owner still needs it.")
  }
}

extension PINFailures {
  fileprivate func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
    let span = tongue.span(first..<max(first, last), zone)
    return tongue(
      "\(count) forkerte adgangskoder i træk, \(span). "
        + "Spørg ejeren; var det ikke ejeren, prøvede nogen at gætte koden.",
      "\(count) wrong access codes in a row, \(span). "
        + "Ask the owner; if it was not the owner, somebody was guessing.")
  }
}

extension MailboxFull {
  fileprivate func sentence(_ tongue: Tongue) -> String {
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
  fileprivate func sentence(_ tongue: Tongue) -> String {
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
  fileprivate func sentence(_ tongue: Tongue) -> String {
    tongue("Hilsenen lover #0. ", "The greeting promises #0. ")
      + OperatorKey.notWired(reason).sentence(tongue)
  }
}

extension TemporaryGreetingLeftOn {
  fileprivate func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
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
  fileprivate func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
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
  fileprivate func sentence(_ tongue: Tongue) -> String {
    let difference = tongue.number(seconds)
    return tongue(
      "Hilsenen findes i flere formater, hvis længde afviger med \(difference) s: en af dem er "
        + "forældet. Slet den forældede.",
      "The greeting exists in formats whose lengths differ by \(difference) s: one is out of date. "
        + "Delete that one.")
  }
}
