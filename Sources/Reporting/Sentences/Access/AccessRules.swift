package import Access
import Policy
import Timing

/// The policy's own words, Danish in every language.
package enum PolicyQuote {
  /// Rule 7.
  package static let dailyListening = "Voicemailen skal som minimum aflyttes en gang i døgnet."
  /// Rule 8, as far as it is a rule.
  package static let accessCode =
    "Adgangskoden til voicemailen skal altid være 1 + eget lokalnummer …"
}

extension Tongue {
  /// What goes with rule 8 whenever it is told of, whatever the verdict.
  package var accessCodeRisk: String {
    self(
      "Bemærk: en adgangskode, som enhver kan regne ud, lader enhver høre borgernes beskeder, og "
        + "leverandører fraråder eller forbyder den. Kommunen bør overveje reglen igen (GDPR "
        + "artikel 32).",
      "Note: an access code that anyone can work out lets anyone hear citizens' messages, and "
        + "vendors advise against it or forbid it. The municipality should reconsider the rule "
        + "(GDPR article 32).")
  }
}

extension AccessSettings {
  /// How "en gang i døgnet" is read.
  package func readingSentence(_ tongue: Tongue) -> String {
    switch reading {
    case .calendarDay:
      return tongue(
        "\"En gang i døgnet\" læses som mindst én gang hver kalenderdag, fra midnat til midnat.",
        "\"En gang i døgnet\" is read as at least once every calendar day, midnight to midnight.")
    case .interval(let seconds):
      let hours = tongue.amount(Int(seconds / 3600), ("time", "timer"), ("hour", "hours"))
      return tongue(
        "\"En gang i døgnet\" læses som aldrig mere end \(hours) mellem to aflytninger.",
        "\"En gang i døgnet\" is read as never more than \(hours) between two listenings.")
    }
  }

  /// On which days somebody must listen.
  package func daysSentence(_ tongue: Tongue) -> String {
    switch days {
    case .everyDay:
      return tongue(
        "Alle dage kræves, også weekender og helligdage: politikken nævner ingen undtagelse.",
        "Every day is required, weekends and public holidays too: the policy names no exception.")
    case .workingDays(let working):
      let free = working.holidays.byAgreement.isEmpty
      let extra =
        free
        ? ""
        : tongue(
          ", grundlovsdag, 24. og 31. december", ", 5 June, 24 and 31 December")
      return tongue(
        "Kun arbejdsdage kræves (ikke weekender, danske helligdage\(extra)). "
          + "Det er kommunens valg: politikkens tekst har ingen sådan undtagelse.",
        "Only working days are required (no weekends, Danish public holidays\(extra)). "
          + "The municipality chose so: the policy's text has no such exception.")
    }
  }

  /// What counts as listening.
  package func evidenceSentence(_ tongue: Tongue) -> String {
    tongue(
      "At åbne postkassen er at aflytte den, også når den er tom; kortere end "
        + "\(leastOpenSeconds) s er kun et forsøg. Enhver må gøre det: ejer eller kollega.",
      "Opening the mailbox is listening to it, even an empty one; less than "
        + "\(leastOpenSeconds) s is only an attempt. Anyone may do it: owner or colleague.")
  }
}

extension ListeningVerdict {
  /// Rule 7 for one mailbox in words.
  package func sentence(_ tongue: Tongue) -> String {
    switch self {
    case .pass:
      return tongue(
        "Postkassen er aflyttet alle de dage, der kræves.",
        "The mailbox was listened to on every day that requires it.")
    case .fail:
      return tongue(
        "Postkassen er ikke aflyttet så ofte, som politikken kræver.",
        "The mailbox was not listened to as often as the policy requires.")
    case .notEvaluated(let doubts):
      let reasons = doubts.sorted { $0.key < $1.key }.map { code, days in
        (days.isEmpty ? "" : tongue.days(days) + ": ") + code.phrase(tongue)
      }
      return tongue("Det kan ikke afgøres: ", "It cannot be decided: ")
        + reasons.joined(separator: "; ") + "."
    }
  }
}

extension AccessCodeVerdict {
  /// Rule 8 for one mailbox in words, with the note that always goes with it.
  package func sentence(_ tongue: Tongue) -> String {
    let result =
      switch self {
      case .pass:
        tongue(
          "Adgangskoden er som politikken siger.", "The access code is as the policy says.")
      case .fail:
        tongue(
          "Adgangskoden er ikke som politikken siger.",
          "The access code is not as the policy says.")
      case .notEvaluated:
        tongue(
          "Adgangskoden kan ikke sammenlignes: den er ikke oplyst, er kodet eller gemt et andet "
            + "sted.",
          "The access code cannot be compared: it is not given, is hashed, or is kept elsewhere.")
      }
    return "\(result) \(tongue.accessCodeRisk)"
  }
}
