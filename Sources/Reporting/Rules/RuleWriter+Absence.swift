import Policy

/// Absence.
extension RuleWriter {
  var absentCallsAnswered: RuleTexts {
    RuleTexts(
      title: tongue("Fraværendes opkald besvares", "Calls to the absent are answered"),
      meaning: tongue(
        "Ringer nogen til en, der er væk, skal et menneske svare.",
        "When somebody rings a person who is away, a human must answer."),
      judging: tongue(
        "Andelen af opkald til lokalnummeret under fraværet, som en person svarede på.",
        "The share of calls to the extension during the absence that a person answered."),
      limits: absenceLimits + " "
        + tongue(
          "Hvem der svarede på et viderestillet opkald, ses kun i opkaldsloggen.",
          "Who answered a forwarded call is seen in the call records only."),
      remedy: tongue(
        "Viderestil telefonen til en kollega, før fraværet begynder.",
        "Forward the telephone to a colleague before the absence begins."),
      passes: tongue(
        "8 opkald under ferien, alle besvaret af kollegaer.",
        "8 calls during the vacation, all answered by colleagues."),
      fails: tongue(
        "8 opkald under ferien, 6 endte ubesvaret.",
        "8 calls during the vacation, 6 of them unanswered."))
  }

  var absenceReasonOfColleague: RuleTexts {
    RuleTexts(
      title: tongue("Ingen fraværsårsag om kollegaer", "No reason for a colleague's absence"),
      meaning: tongue(
        "Borgeren skal vide, hvornår kollegaen kan træffes, ikke hvorfor vedkommende er væk.",
        "The citizen is to know when the colleague can be reached, not why they are away."),
      judging: tongue(
        "Samtaler optages ikke. Klartone ser efter årsager i hilsenen, som ved regel 20.",
        "Calls are not recorded. Klartone looks for reasons in the greeting, as for rule 20."),
      limits: tongue(
        "Hvad der siges i telefonen, kan ikke ses. Afdelingsnavne som "
          + "\"Sygedagpengekontoret\" er ingen årsag.",
        "What is said on the telephone cannot be seen. Names of departments such as "
          + "\"Sygedagpengekontoret\" are no reason."),
      remedy: tongue(
        "Sig, hvornår kollegaen kan træffes igen.", "Say when the colleague can be reached again."),
      passes: "\"Mette kan træffes igen på mandag.\"", fails: "\"Mette er syg i dag.\"",
      note: inference)
  }

  var absenceLeader: RuleTexts {
    let days = days(policy.absence.longerThanDays)
    return RuleTexts(
      title: tongue("Lederen sørger for telefonen", "The leader sees to the telephone"),
      meaning: tongue(
        "Er en medarbejder syg, skal telefonen stadig besvares, og det er lederens ansvar.",
        "When an employee is ill the telephone must still be answered, and that is up to the "
          + "leader."),
      judging: tongue(
        "Ved fravær over \(days): er telefonen viderestillet til en kollega, og bliver opkald "
          + "besvaret? Resultatet er til lederen.",
        "In an absence of more than \(days): is the telephone forwarded to a colleague, and are "
          + "calls answered? The result is for the leader."),
      limits: absenceLimits + " "
        + tongue(
          "Derfor ses sygdom ikke særskilt: reglen bruges på alt fravær.",
          "So illness is not seen apart: the rule is applied to all absence."),
      remedy: tongue(
        "Lederen viderestiller telefonen til en kollega.",
        "The leader forwards the telephone to a colleague."),
      passes: tongue(
        "Væk siden mandag; telefonen går til en kollega.",
        "Away since Monday; the telephone goes to a colleague."),
      fails: tongue(
        "Væk siden mandag; ingen viderestilling, og opkald bliver ikke besvaret.",
        "Away since Monday; no forward, and calls are not answered."))
  }

  var absenceVoicemail: RuleTexts {
    let days = days(policy.absence.longerThanDays)
    return RuleTexts(
      title: tongue("Ingen telefonsvarer ved fravær", "No voicemail during absence"),
      meaning: tongue(
        "Er man væk i mere end \(days), skal telefonen viderestilles til en kollega; "
          + "telefonsvareren må ikke tage den.",
        "Whoever is away for more than \(days) must have the telephone forwarded to a colleague; "
          + "the voicemail must not take it."),
      judging: tongue(
        "Ikke opfyldt, når et opkald under fraværet endte i ejerens telefonsvarer, eller når "
          + "telefonen ikke er viderestillet til en kollegas lokalnummer på tidspunktet for "
          + "kontrollen. \(operatorName) og telefonsvareren er ingen kollega.",
        "Not met when a call during the absence ended in the owner's voicemail, or when the "
          + "telephone is not forwarded to a colleague's extension at the time of the check. "
          + "\(operatorName) and the voicemail are no colleague."),
      limits: absenceLimits + " "
        + tongue(
          "Viderestilling ses kun, som den er på tidspunktet for kontrollen.",
          "Forwards are seen only as they are at the time of the check."),
      remedy: tongue(
        "Viderestil telefonen til en kollega. Kan kun denne person betjene borgerne, så skriv en "
          + "undtagelse (regel 18).",
        "Forward the telephone to a colleague. If only this person can serve the citizens, write "
          + "an exception (rule 18)."),
      passes: tongue(
        "Ferie mandag til fredag; telefonen går til 4513 hos en kollega.",
        "Vacation from Monday to Friday; the telephone goes to 4513, a colleague's."),
      fails: tongue(
        "Ferie mandag til fredag; tre opkald endte i telefonsvareren.",
        "Vacation from Monday to Friday; three calls ended in the voicemail."), note: tension)
  }

  var onlyThisPerson: RuleTexts {
    let long = days(policy.absence.longAbsenceDays)
    return RuleTexts(
      title: tongue("Undtaget: kun denne person", "Exempt: only this person"),
      meaning: tongue(
        "Kan borgerne kun betjenes af én bestemt person, må telefonsvareren bruges ved fravær, "
          + "dog ikke ved længere tids fravær.",
        "Where only one person can serve the citizens, the voicemail may be used during absence, "
          + "but not during a long one."),
      judging: tongue(
        "Personer i listen over undtagelser (waivers) er undtaget fra regel 10, så længe fraværet "
          + "er højst \(long) (absence.longAbsenceDays).",
        "People on the list of exceptions (waivers) are exempt from rule 10, as long as the "
          + "absence is of \(long) at most (absence.longAbsenceDays)."),
      limits: tongue(
        "Politikken definerer ikke \"længere tids fravær\"; grænsen er kommunens indstilling. Hvem "
          + "der er uundværlig, kan data ikke vise.",
        "The policy does not define \"længere tids fravær\"; the limit is a setting. Data cannot "
          + "show who is indispensable."),
      remedy: tongue(
        "Skriv undtagelsen med begrundelse, ansvarlig og udløb.",
        "Write the exception with its reason, who answers for it, and when it ends."),
      passes: tongue(
        "En undtagelse gælder, og fraværet varer fem dage.",
        "An exception is in force, and the absence lasts five days."),
      fails: tongue(
        "En undtagelse gælder, men fraværet er længere end \(long): så gælder regel 10.",
        "An exception is in force, but the absence is longer than \(long): then rule 10 holds."),
      note: tension)
  }

  var messagesWhileAway: RuleTexts {
    let hours = hours(policy.absence.longerThanHours)
    return RuleTexts(
      title: tongue("Ingen beskeder til fraværende", "No messages to the absent"),
      meaning: tongue(
        "En besked til en, der er væk i mere end \(hours), må kun lægges, når borgeren ved det.",
        "A message to somebody away for more than \(hours) may be left only if the citizen knows."),
      judging: tongue(
        "En besked, der kom under et fravær på mere end \(hours), er et fund, medmindre hilsenen "
          + "siger, hvornår medarbejderen er tilbage.",
        "A message that came during an absence of more than \(hours) is a finding, unless the "
          + "greeting says when the employee is back."),
      limits: absenceLimits + " "
        + tongue(
          "\"ligges\" kan også være sedler og mails; kun telefonsvareren kan ses.",
          "\"ligges\" may also mean notes and mails; only the voicemail can be seen."),
      remedy: tongue(
        "Indtal en hilsen med dagen for tilbagekomst, eller viderestil telefonen.",
        "Record a greeting with the day of return, or forward the telephone."),
      passes: tongue(
        "Væk i en uge; hilsenen siger \"tilbage den 3. august\".",
        "Away for a week; the greeting says \"tilbage den 3. august\"."),
      fails: tongue(
        "Væk i en uge; fire beskeder, og hilsenen siger intet om det.",
        "Away for a week; four messages, and the greeting does not tell."))
  }

  var absenceReason: RuleTexts {
    RuleTexts(
      title: tongue("Hilsenen siger ikke hvorfor", "The greeting does not say why"),
      meaning: tongue(
        "Borgeren har brug for at vide hvornår, ikke hvorfor.",
        "The citizen needs to know when, not why."),
      judging: tongue(
        "Hilsenen må ikke nævne en årsag til fravær. Sygdom, ferie og frokost er politikkens egne "
          + "ord; andre årsager er en udvidelse (\"såsom\") og vises som det.",
        "The greeting must not name a reason for absence. Sygdom, ferie and frokost are the "
          + "policy's own words; other reasons are an extension (\"såsom\") and shown as such."),
      limits: tongue(
        "Ord kan høres forkert, og afdelingsnavne som \"Sygedagpengekontoret\" er ingen årsag. En "
          + "person afgør det.",
        "Words can be misheard, and names of departments such as \"Sygedagpengekontoret\" are no "
          + "reason. A person decides."),
      remedy: tongue(
        "Sig i stedet, hvornår du kan træffes igen.", "Say when you can be reached again instead."),
      passes: "\"Jeg kan træffes igen den 3. august.\"", fails: "\"Jeg holder ferie.\"",
      note: inference)
  }

  var calendarUpdated: RuleTexts {
    RuleTexts(
      title: tongue("Kalenderen er opdateret", "The calendar is up to date"),
      meaning: tongue(
        "Kollegaer og \(operatorName) skal kunne se, hvornår man kan træffes.",
        "Colleagues and \(operatorName) must be able to see when one can be reached."),
      judging: tongue(
        "Et fingerpeg: registreret fravær, mens kalenderen viser ledig.",
        "A hint: registered absence while the calendar shows free time."),
      limits: absenceLimits + " "
        + tongue(
          "Møder og pauser, der ikke er skrevet ind, kan ingen se.",
          "Meetings and breaks that were not written down cannot be seen by anybody."),
      remedy: tongue("Skriv fraværet i kalenderen.", "Write the absence into the calendar."),
      passes: tongue(
        "Ferie mandag til fredag, og kalenderen viser fravær.",
        "Vacation from Monday to Friday, and the calendar shows absence."),
      fails: tongue(
        "Ferie mandag til fredag, men kalenderen er tom.",
        "Vacation from Monday to Friday, but the calendar is empty."))
  }
}
