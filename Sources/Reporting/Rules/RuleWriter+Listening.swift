import Policy

/// Messages: taken, listened to, answered.
extension RuleWriter {
  var callbackKept: RuleTexts {
    RuleTexts(
      title: tongue("Der ringes tilbage i tide", "Calls are returned in time"),
      meaning: tongue(
        "Den, der lægger en besked, skal ringes op inden for \(limit).",
        "Whoever leaves a message must be rung back within \(limit)."),
      judging: tongue(
        "For hver besked søges et besvaret opkald til samme nummer inden for \(limit), fra ejeren "
          + "eller en kollega i afdelingen. Findes det ikke, er det ikke dokumenteret. Et ubesvaret "
          + "opkald er et forsøg.",
        "For each message an answered call to the same number within \(limit) is looked for, by "
          + "the owner or a colleague of the department. Without one it is not documented. An "
          + "unanswered call is an attempt."),
      limits: tongue(
        "Mobiltelefon, Teams, mail og Digital Post kan ikke ses, heller ikke et andet nummer, der "
          + "blev nævnt i beskeden. Skjulte og udenlandske numre kan ikke følges. Derfor hedder det "
          + "\"ikke dokumenteret\" og aldrig \"overtrådt\".",
        "Mobile telephones, Teams, mail and Digital Post cannot be seen, nor another number given "
          + "in the message. Withheld and foreign numbers cannot be followed. So it is \"not "
          + "documented\", and never \"broken\"."),
      remedy: tongue(
        "Se beskederne efter, og ring tilbage til dem, der mangler.",
        "Look at the messages, and ring back those who were not."),
      passes: tongue(
        "Besked mandag kl. 10; en kollega fik fat i borgeren tirsdag kl. 9.",
        "A message on Monday at 10; a colleague reached the citizen on Tuesday at 9."),
      fails: tongue(
        "Besked mandag kl. 10; intet opkald til nummeret før torsdag (ikke dokumenteret).",
        "A message on Monday at 10; no call to the number before Thursday (not documented)."),
      note: informed)
  }

  var messagesTaken: RuleTexts {
    RuleTexts(
      title: tongue("Der er plads til beskeder", "There is room for messages"),
      meaning: tongue(
        "En fuld postkasse tager ikke imod besked, så borgeren må ringe igen.",
        "A full mailbox takes no message, so the citizen must ring again."),
      judging: tongue(
        "Antallet af beskeder sammenlignes med det, postkassen kan rumme. Næsten fuld er højst en "
          + "advarsel.",
        "The number of messages is compared with what the mailbox holds. Nearly full is a warning "
          + "at most."),
      limits: tongue(
        "Om kollegaer tager imod besked, kan ikke ses, kun om postkassen kan.",
        "Whether colleagues take messages cannot be seen, only whether the mailbox can."),
      remedy: tongue("Slet beskeder, der er behandlet.", "Delete messages that were dealt with."),
      passes: tongue("12 af 100 beskeder.", "12 of 100 messages."),
      fails: tongue("100 af 100 beskeder.", "100 of 100 messages."))
  }

  var dailyListening: RuleTexts {
    RuleTexts(
      title: tongue("Postkassen aflyttes hvert døgn", "The mailbox is listened to daily"),
      meaning: tongue(
        "Nogen skal åbne postkassen mindst en gang i døgnet, også når den er tom.",
        "Somebody must open the mailbox at least once in 24 hours, even an empty one."),
      judging: tongue(
        "To ting: en dag uden aflytning, som loggene dækker, og en besked, der er over 24 timer "
          + "gammel og ikke hørt. \(reading)",
        "Two things: a day without listening that the logs cover, and a message over 24 hours old "
          + "and not heard. \(reading)"),
      limits: tongue(
        "Dage, loggene ikke dækker, kan ikke afgøres. Aflytning i mail eller på en anden måde end "
          + "telefonen ses ikke altid.",
        "Days that the logs do not cover cannot be decided. Listening by mail or in another way "
          + "than by telephone is not always seen."),
      remedy: tongue(
        "Aflyt postkassen hver dag; en kollega må gerne gøre det.",
        "Listen to the mailbox every day; a colleague may do it."),
      passes: tongue(
        "Postkassen er åbnet hver dag i perioden, af ejer eller kollega.",
        "The mailbox was opened on every day of the period, by owner or colleague."),
      fails: tongue(
        "Ingen åbnede postkassen den 3., og loggen dækker dagen.",
        "Nobody opened the mailbox on the 3rd, and the log covers the day."),
      note: informed)
  }

  var accessCode: RuleTexts {
    RuleTexts(
      title: tongue("Adgangskoden er politikkens", "The access code is the policy's"),
      meaning: tongue(
        "Koden skal kunne huskes, så også en kollega kan aflytte postkassen.",
        "The code is to be easy to remember, so that a colleague can listen too."),
      judging: tongue(
        "Koden sammenlignes som tekst med den, politikken siger: sat sammen, aldrig lagt sammen. "
          + "Den vises, logges og gemmes aldrig.",
        "The code is compared as text with the policy's: joined, never added. It is never shown, "
          + "logged or kept."),
      limits: tongue(
        "Koder, der er krypteret eller gemt et andet sted, kan ikke sammenlignes.",
        "Codes that are hashed or kept elsewhere cannot be compared."),
      remedy: tongue(
        "Skift koden, eller få reglen ændret.", "Change the code, or have the rule changed."),
      passes: tongue("Koden er som politikken siger.", "The code is as the policy says."),
      fails: tongue("Koden er en anden.", "The code is another."), note: accessCodeRisk)
  }

  /// Why the municipality should reconsider rule 8; the sources are in the audit table.
  private var accessCodeRisk: String {
    tongue(
      "Reglen strider mod det, leverandører kræver: Webex (koden \"må ikke indeholde dit "
        + "lokalnummer\"), Telenor (ikke de sidste 4-6 cifre af ens nummer), Asterisks medfølgende "
        + "script (mindst seks cifre). En kode, som enhver kan regne ud, lader enhver høre "
        + "borgernes beskeder. Kommunen bør overveje reglen igen (GDPR artikel 32).",
      "The rule collides with what vendors require: Webex (the code must not hold one's extension), "
        + "Telenor (not the last 4-6 digits of one's number), the script that comes with Asterisk "
        + "(six digits at least). A code that anyone can work out lets anyone hear citizens' "
        + "messages. The municipality should reconsider the rule (GDPR article 32).")
  }

  /// How "en gang i døgnet" is read at this site.
  private var reading: String {
    let isByDay = policy.access.reading == .calendarDay
    let days =
      policy.access.days == .all
      ? tongue("alle dage", "every day") : tongue("kun arbejdsdage", "working days only")
    let span =
      isByDay
      ? tongue("hver kalenderdag", "each calendar day")
      : tongue("aldrig over 24 timer mellem to", "never over 24 hours between two")
    return tongue("Læses her som: \(span), \(days).", "Read here as: \(span), \(days).")
  }

  /// A control measure.
  private var informed: String {
    tongue(
      "En kontrolforanstaltning: slået fra, til formål og dato for orienteringen af medarbejderne "
        + "står i sitefilen (information.purpose og information.informedOn).",
      "A control measure: off until the purpose, and the day on which the employees were told, are "
        + "in the site file (information.purpose and information.informedOn).")
  }
}
