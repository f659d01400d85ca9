import Policy

/// Answering and forwarding, and whom the policy is for.
extension RuleWriter {
  private var liveSpeech: String {
    tongue(
      "Det sker i en samtale, og samtaler optages ikke.",
      "It happens in a conversation, and conversations are not recorded.")
  }

  var activeService: RuleTexts {
    let hours = hours(policy.service.repeatWithinHours)
    return RuleTexts(
      title: tongue("Genkald efter ubesvarede opkald", "Calls repeated after unanswered ones"),
      meaning: tongue(
        "Borgeren skal have hjælp ved første opkald.", "The citizen is to be helped at once."),
      judging: tongue(
        "Hvor mange opkald fra samme nummer til samme afdeling, der kom inden for \(hours) efter "
          + "et ubesvaret.",
        "How many calls by one number to one department came within \(hours) after an unanswered "
          + "one."),
      limits: figureLimits + " "
        + tongue(
          "Skjulte numre kan ikke kendes igen. Et genkald kan handle om noget nyt.",
          "Withheld numbers cannot be recognised. A repeated call may be about something new."),
      remedy: tongue(
        "Se, hvornår opkaldene ikke bliver taget, og fordel telefonerne.",
        "See when calls are not taken, and share out the telephones."),
      passes: tongue("2 % genkald i Borgerservice.", "2 % repeated calls in Borgerservice."),
      fails: tongue(
        "30 % genkald i Borgerservice (et tal, ingen dom).",
        "30 % repeated calls in Borgerservice (a figure, no verdict)."))
  }

  var callsAnswered: RuleTexts {
    RuleTexts(
      title: tongue("Opkald besvares i telefontiden", "Calls are answered in telephone hours"),
      meaning: tongue(
        "Målet er, at alle opkald i telefontiden besvares, med få omstillinger.",
        "The aim is that all calls in telephone hours are answered, with few transfers."),
      judging: tongue(
        "Andelen af opkald i telefontiden (telephoneHours), som en person svarede på, og antallet "
          + "af omstillinger.",
        "The share of calls in telephone hours (telephoneHours) that a person answered, and the "
          + "number of transfers."),
      limits: figureLimits + " "
        + tongue("Det er en målsætning, ikke en grænse.", "It is an aim, not a limit."),
      remedy: tongue(
        "Se, hvornår på dagen opkaldene ikke bliver taget.",
        "See at what time of day calls are not taken."),
      passes: tongue("96 % besvaret i telefontiden.", "96 % answered in telephone hours."),
      fails: tongue(
        "61 % besvaret i telefontiden (et tal, ingen dom).",
        "61 % answered in telephone hours (a figure, no verdict)."))
  }

  var colleaguePickup: RuleTexts {
    RuleTexts(
      title: tongue("Kollegaers telefoner trækkes", "Colleagues' calls are picked up"),
      meaning: tongue(
        "Ringer en kollegas telefon, tager man den og tager imod besked.",
        "When a colleague's telephone rings one takes it, and takes a message."),
      judging: tongue(
        "Hvor mange opkald en anden i afdelingen svarede på end den, der blev ringet til.",
        "How many calls were answered by another of the department than the one called."),
      limits: figureLimits + " "
        + tongue(
          "Ikke alle systemer skriver, hvem der trak telefonen.",
          "Not every system writes down who picked up."),
      remedy: tongue("Aftal, hvem der trækker hvornår.", "Agree on who picks up when."),
      passes: tongue("40 af 60 opkald blev trukket.", "40 of 60 calls were picked up."),
      fails: tongue(
        "0 af 60 opkald blev trukket (et tal, ingen dom).",
        "0 of 60 calls were picked up (a figure, no verdict)."))
  }

  var deskForwarded: RuleTexts {
    RuleTexts(
      title: tongue("Viderestilling, når pladsen forlades", "Forwarded when leaving the desk"),
      meaning: tongue(
        "Forlader man pladsen i længere tid, viderestiller man til en kollega.",
        "Whoever leaves the desk for long forwards to a colleague."),
      judging: tongue(
        "Et svagt fingerpeg: på tidspunktet for kontrollen, i telefontiden, siger kalenderen ikke "
          + "til stede i mindst \(policy.absence.deskMinutes) minutter, og telefonen er ikke "
          + "viderestillet til en kollega. Fravær over \(days(policy.absence.longerThanDays)) er "
          + "regel 10.",
        "A weak hint: at the time of the check, in telephone hours, the calendar says out of office "
          + "for at least \(policy.absence.deskMinutes) minutes, and the telephone is not forwarded "
          + "to a colleague. Absence of more than \(days(policy.absence.longerThanDays)) is rule 10."
      ),
      limits: undefinedLength,
      remedy: tongue("Viderestil, før du går.", "Forward before you leave."),
      passes: tongue(
        "Ikke til stede kl. 9-12, og telefonen går til en kollega.",
        "Out of office from 9 to 12, and the telephone goes to a colleague."),
      fails: tongue(
        "Ikke til stede kl. 9-12, og telefonen er ikke viderestillet.",
        "Out of office from 9 to 12, and the telephone is not forwarded."))
  }

  var meetingForwarded: RuleTexts {
    RuleTexts(
      title: tongue("Viderestilling ved møde og frokost", "Forwarded for meetings and lunch"),
      meaning: tongue(
        "Under møde og frokost skal en kollega kunne svare.",
        "During meetings and lunch a colleague must be able to answer."),
      judging: tongue(
        "Et svagt fingerpeg: på tidspunktet for kontrollen, i telefontiden, siger kalenderen optaget "
          + "i mindst \(policy.absence.deskMinutes) minutter, og telefonen er ikke viderestillet "
          + "til en kollega. Om det er et møde, og om det holdes ved skrivebordet, vides ikke.",
        "A weak hint: at the time of the check, in telephone hours, the calendar says busy for at "
          + "least \(policy.absence.deskMinutes) minutes, and the telephone is not forwarded to a "
          + "colleague. Whether it is a meeting, and whether it is held at the desk, is not known."),
      limits: undefinedLength,
      remedy: tongue("Viderestil, før mødet begynder.", "Forward before the meeting begins."),
      passes: tongue(
        "Møde kl. 10-12, og telefonen går til en kollega.",
        "A meeting from 10 to 12, and the telephone goes to a colleague."),
      fails: tongue(
        "Møde kl. 10-12, og telefonen er ikke viderestillet.",
        "A meeting from 10 to 12, and the telephone is not forwarded."))
  }

  var notBackToSwitchboard: RuleTexts {
    RuleTexts(
      title: tongue("Ikke retur til omstillingen", "Not back to the switchboard"),
      meaning: tongue(
        "Den, der tager et opkald, stiller ikke borgeren tilbage i køen.",
        "Whoever takes a call does not send the citizen back into the queue."),
      judging: tongue(
        "Hvor mange opkald en medarbejder stillede om til \(operatorName)s numre "
          + "(numbers.switchboard).",
        "How many calls an employee transferred to the numbers of \(operatorName) "
          + "(numbers.switchboard)."),
      limits: figureLimits + " "
        + tongue(
          "\(keys) i en hilsen er ingen modsigelse: der vælger borgeren selv.",
          "\(keys) in a greeting is no contradiction: there the citizen chooses."),
      remedy: tongue(
        "Stil om til den afdeling, der kan hjælpe.", "Transfer to the department that can help."),
      passes: tongue("0 af 200 opkald gik retur.", "0 of 200 calls went back."),
      fails: tongue(
        "25 af 200 opkald gik retur (et tal, ingen dom).",
        "25 of 200 calls went back (a figure, no verdict)."))
  }

  var presentation: RuleTexts {
    RuleTexts(
      title: tongue("Man præsenterer sig, venligt", "One presents oneself, kindly"),
      meaning: tongue(
        "Navn, kommune og afdeling, og en venlig stemme.",
        "Name, municipality and department, and a friendly voice."),
      limits: liveSpeech)
  }

  var colleagueKnows: RuleTexts {
    RuleTexts(
      title: tongue("Kollegaen ved besked", "The colleague knows"),
      meaning: tongue(
        "Man siger til kollegaen, at telefonen er viderestillet.",
        "One tells the colleague that the telephone is forwarded."),
      limits: tongue(
        "Om to kollegaer har talt sammen, viser ingen data.",
        "No data show whether two colleagues have talked."))
  }

  var voicemailShare: RuleTexts {
    RuleTexts(
      title: tongue("Telefonsvareren er sidste udvej", "The voicemail is the last resort"),
      meaning: tongue(
        "Telefonsvareren er til, når telefonen ikke kan betjenes på anden måde.",
        "The voicemail is for when the telephone cannot be served in another way."),
      judging: tongue(
        "Andelen af afdelingens opkald, der endte i en telefonsvarer.",
        "The share of the department's calls that ended in a voicemail."),
      limits: figureLimits + " "
        + tongue(
          "Om der var en anden udvej, kan ikke ses.",
          "Whether there was another way cannot be seen."),
      remedy: tongue(
        "Viderestil til en kollega før telefonsvareren.",
        "Forward to a colleague before the voicemail."),
      passes: tongue("5 % endte i telefonsvareren.", "5 % ended in the voicemail."),
      fails: tongue(
        "60 % endte i telefonsvareren (et tal, ingen dom).",
        "60 % ended in the voicemail (a figure, no verdict)."))
  }

  var competencies: RuleTexts {
    RuleTexts(
      title: tongue("Kompetencerne passer", "The competencies are right"),
      meaning: tongue(
        "Det, der står i \"Find medarbejder\", skal passe med arbejdet.",
        "What \"Find medarbejder\" says must fit the work."),
      limits: tongue(
        "Hvad en medarbejder arbejder med, står ikke i data, Klartone læser. Et tomt eller gammelt "
          + "felt ville kun være et fingerpeg.",
        "What an employee works with is in no data that Klartone reads. An empty or old field "
          + "would be no more than a hint."))
  }

  var departmentForwarded: RuleTexts {
    RuleTexts(
      title: tongue("Afdelingen er ikke stillet om", "No whole department is forwarded"),
      meaning: tongue(
        "En hel afdeling må ikke være stillet om til \(operatorName) uden aftale.",
        "A whole department must not be forwarded to \(operatorName) without an agreement."),
      judging: tongue(
        "Alle afdelingens lokalnumre er på samme tid viderestillet til \(operatorName)s numre "
          + "(numbers.switchboard).",
        "All the department's extensions are forwarded to the numbers of \(operatorName) "
          + "(numbers.switchboard) at the same time."),
      limits: tongue(
        "Kun som det er på tidspunktet for kontrollen. Om der er truffet aftale, ved kun "
          + "\(operatorName).",
        "Only as it is at the time of the check. Whether there is an agreement only "
          + "\(operatorName) knows."),
      remedy: tongue(
        "Lad én i afdelingen tage telefonen, eller træf en aftale.",
        "Let one of the department take calls, or make an agreement."),
      passes: tongue(
        "5 af 6 er viderestillet; den sidste tager telefonen.",
        "5 of 6 are forwarded; the last one takes calls."),
      fails: tongue(
        "6 af 6 er viderestillet til \(operatorName).",
        "6 of 6 are forwarded to \(operatorName)."))
  }

  var closures: RuleTexts {
    RuleTexts(
      title: tongue("Lukninger står på listen", "Closures are on the list"),
      meaning: tongue(
        "Kan en hel afdeling ikke tage telefonen, skal det stå i \"Rådhuslukninger\".",
        "When a whole department cannot take calls, \"Rådhuslukninger\" must say so."),
      judging: tongue(
        "Et fingerpeg: arbejdsdage i perioden, hvor alle i en afdeling på mindst to er registreret "
          + "som fraværende i hele telefontiden (hele dagen, hvor den er ukendt), sammenlignes med "
          + "listen (sources.closures).",
        "A hint: working days of the period on which all of a department of at least two are "
          + "registered as absent in all telephone hours (all day where those are not known) are "
          + "compared with the list (sources.closures)."),
      limits: tongue(
        "Kan kun bedømmes, når listen er givet som fil. Møder ses ikke i registreret fravær, og en "
          + "afdeling, som listen staver på en anden måde, findes ikke.",
        "Can only be judged when the list is given as a file. Meetings are not seen in registered "
          + "absence, and a department that the list spells in another way is not found."),
      remedy: tongue("Skriv lukningen på listen.", "Put the closure on the list."),
      passes: tongue(
        "Alle er væk den 5. juni, og lukningen står på listen.",
        "All are away on 5 June, and the closure is on the list."),
      fails: tongue(
        "Alle er væk den 5. juni, og listen nævner det ikke.",
        "All are away on 5 June, and the list does not tell."))
  }

  var scope: RuleTexts {
    RuleTexts(
      title: tongue("Gælder alle ansatte", "Holds for all employees"),
      meaning: tongue(
        "Alle med telefon tæller med, også dem uden postkasse.",
        "Everybody with a telephone counts, also those without a mailbox."),
      judging: tongue(
        "Alle på medarbejderlisten tælles. Den, der ingen postkasse eller hilsen har, nævnes.",
        "All on the list of people are counted. Who has no mailbox or greeting is named."),
      limits: tongue(
        "Klartone kan ikke se, om listen er fuldstændig.",
        "Klartone cannot see whether the list is complete."),
      remedy: tongue("Hold listen ved lige.", "Keep the list up to date."),
      passes: tongue(
        "61 på listen: 59 vurderet, 2 uden hilsen, og de er nævnt.",
        "61 on the list: 59 judged, 2 without greeting, and they are named."),
      fails: tongue(
        "Reglen kan ikke brydes; den siger, hvem der tæller med.",
        "The rule cannot be broken; it says who counts."))
  }
}
