import Access
import Policy
import Timing
import Voicemail

extension AccessMissing {
  func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
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
  func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
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
  func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
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
      "\(count) blev hørt for sent.\(example) Hør beskeder så tit, som politikken siger.",
      "\(count) heard too late.\(example) Listen as often as the policy says.")
  }
}

extension NeverUsed {
  func sentence(_ tongue: Tongue) -> String {
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
  func sentence(_ tongue: Tongue) -> String {
    let count = tongue.amount(accesses, ("gang", "gange"), ("time", "times"))
    return tongue(
      "Kun kolleger har aflyttet postkassen (\(count)); det må de. "
        + "Kontrollér, at ejeren stadig har brug for den.",
      "Only colleagues have listened to the mailbox (\(count)); they may. "
        + "Check that its owner still needs it.")
  }
}

extension PINFailures {
  func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
    let span = tongue.span(first..<max(first, last), zone)
    return tongue(
      "\(count) forkerte adgangskoder i træk, \(span). "
        + "Spørg ejeren; var det ikke ejeren, prøvede nogen at gætte koden.",
      "\(count) wrong access codes in a row, \(span). "
        + "Ask the owner; if it was not the owner, somebody was guessing.")
  }
}
