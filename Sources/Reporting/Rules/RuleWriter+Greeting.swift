import Policy

/// Rule 6, element by element.
extension RuleWriter {
  private var soundLimits: String {
    tongue(
      "En hilsen kan høres forkert: er lyden i tvivl, skal en person lytte efter.",
      "A greeting can be misheard: where the sound leaves doubt, a person should listen.")
  }

  private var paraphrase: String {
    tongue(
      "\"noget i stil med\": ordene må gerne være andre, og rækkefølgen er fri.",
      "\"noget i stil med\": the words may be others, and their order is free.")
  }

  var name: RuleTexts {
    RuleTexts(
      title: tongue("Navnet bliver sagt", "The name is said"),
      meaning: tongue(
        "Den, der ringer, skal høre, hvem telefonen tilhører.",
        "The caller must hear whose telephone it is."),
      judging: tongue(
        "Hilsenen sammenlignes med medarbejderlisten: det skal være ejerens navn. En fælles "
          + "postkasse behøver intet navn.",
        "The greeting is compared with the list of people: it must be the owner's name. A shared "
          + "mailbox needs none."),
      limits: "\(soundLimits) "
        + tongue(
          "Navne, der lyder ens, kan ikke skelnes.", "Names that sound alike cannot be told apart."),
      remedy: tongue(
        "Indtal hilsenen med for- og efternavn.",
        "Record the greeting with first name and surname."),
      passes: "\"Du har ringet til Mette Hansen, Borgerservice.\"",
      fails: "\"Du har ringet til Borgerservice.\"")
  }

  var department: RuleTexts {
    let municipality = Printable.text(policy.municipality.name)
    return RuleTexts(
      title: tongue("Afdelingen bliver sagt", "The department is said"),
      meaning: tongue(
        "Den, der ringer, skal høre, hvor i kommunen telefonen står.",
        "The caller must hear where in the municipality the telephone is."),
      judging: tongue(
        "Det skal være ejerens afdeling eller et navn for den, som står i medarbejderlisten eller "
          + "i departments.aliases. \"\(municipality)\" er ingen afdeling.",
        "It must be the owner's department, or a name of it in the list of people or in "
          + "departments.aliases. \"\(municipality)\" is no department."),
      limits: soundLimits,
      remedy: tongue(
        "Indtal hilsenen med afdelingens navn, eller skriv et navn, afdelingen også kaldes, i "
          + "listen.",
        "Record the greeting with the department's name, or list a name that it goes by too."),
      passes: "\"Du har ringet til Mette Hansen, Borgerservice.\"",
      fails: "\"Du har ringet til Mette Hansen i \(municipality).\"")
  }

  var unavailable: RuleTexts {
    RuleTexts(
      title: tongue("Kan ikke tage telefonen nu", "Cannot take the call now"),
      meaning: tongue(
        "Hilsenen siger, at telefonen ikke kan tages lige nu.",
        "The greeting says that the call cannot be taken now."),
      judging: tongue(
        "Et godt råd, når ordene mangler. \(paraphrase)",
        "Advice when the words are missing. \(paraphrase)"),
      limits: tongue(
        "Et svagt tegn: at telefonsvareren svarer, siger det samme. \(soundLimits)",
        "A weak sign: that the answering machine answers says as much. \(soundLimits)"),
      remedy: tongue(
        "Sig, at du ikke kan tage telefonen lige nu.", "Say that you cannot take the call now."),
      passes: "\"Jeg kan ikke tage telefonen lige nu.\"",
      fails: "\"Du har ringet til Mette Hansen, Borgerservice. Læg en besked.\"")
  }

  var nameAndNumber: RuleTexts {
    RuleTexts(
      title: tongue("Der bedes om navn og nummer", "Name and number are asked for"),
      meaning: tongue(
        "Uden navn og nummer kan der ikke ringes tilbage.",
        "Nobody can be rung back without name and number."),
      judging: tongue(
        "Hilsenen skal bede om begge dele. \(paraphrase)",
        "The greeting must ask for both. \(paraphrase)"),
      limits: soundLimits,
      remedy: tongue("Bed om både navn og nummer.", "Ask for both name and number."),
      passes: "\"Læg dit navn og telefonnummer.\"", fails: "\"Læg en besked.\"")
  }

  var callback: RuleTexts {
    RuleTexts(
      title: tongue("Der loves at ringe tilbage i tide", "A call back in time is promised"),
      meaning: tongue(
        "Hilsenen lover, at der bliver ringet tilbage inden for \(limit).",
        "The greeting promises a call back within \(limit)."),
      judging: tongue(
        "Det skal være et løfte med en frist på højst \(limit) fra den, der ejer "
          + "postkassen. Forbehold, længere frister og \"hurtigst muligt\" er ikke nok.",
        "It must be a promise, with a limit of \(limit) at most, by whoever owns the mailbox. "
          + "Reservations, longer limits and \"hurtigst muligt\" are not enough."),
      limits: soundLimits + " "
        + tongue(
          "Om løftet holdes, er regel 2.", "Whether it is kept is rule 2."),
      remedy: tongue(
        "Sig: \"… så ringer jeg tilbage inden for \(limit).\"",
        "Promise a call back within \(limit)."),
      passes: tongue(
        "\"… så ringer jeg tilbage inden for \(limit).\"",
        "A promise to ring back within \(limit)."),
      fails: "\"… så ringer jeg tilbage hurtigst muligt.\"")
  }

  var switchboard: RuleTexts {
    RuleTexts(
      title: tongue("Vejen til omstillingen bliver sagt", "The way to the switchboard is said"),
      meaning: tongue(
        "Den, der ringer, får at vide, at \(keys) fører til \(operatorName).",
        "The caller is told that \(keys) leads to \(operatorName)."),
      judging: tongue(
        "Tasterne \(keys) (\"\(spokenKeys)\") skal siges sammen med, hvor de fører hen. "
          + "De kan siges på flere måder.",
        "The keys \(keys) must be said together with where they lead. They can be said in "
          + "several ways."),
      limits: soundLimits + " "
        + tongue(
          "Om tasterne virker, er reglen \"operator_wired\".",
          "Whether the keys work is the rule \"operator_wired\"."),
      remedy: tongue(
        "Sig: \"… eller vend retur til \(operatorName) ved at taste \(spokenKeys).\"",
        "Say which keys lead to \(operatorName): \(keys)."),
      passes: "\"… vend retur til \(operatorName) ved at taste \(spokenKeys).\"",
      fails: "\"… vend retur til \(operatorName).\"")
  }

  var operatorWired: RuleTexts {
    RuleTexts(
      title: tongue("Tasten til omstillingen virker", "The key to the switchboard works"),
      meaning: tongue(
        "Det, hilsenen lover om \(keys), skal også ske.",
        "What the greeting promises of \(keys) must happen."),
      judging: tongue(
        "Når hilsenen lover det, ses der efter i voicemailsystemets indstillinger, om tasten fører "
          + "nogen steder hen.",
        "Where the greeting promises it, the voicemail system's settings are read to see whether "
          + "the key leads anywhere."),
      limits: tongue(
        "Kun indstillinger, Klartone kan læse; der ringes ikke op. Hvem der svarer, ses ikke.",
        "Only settings that Klartone can read; no call is made. Who answers is not seen."),
      remedy: tongue(
        "Bed IT slå omstilling til i voicemailsystemet (Asterisk: operator=yes og en extension \"o\").",
        "Ask IT to switch the operator on (Asterisk: operator=yes and the extension \"o\")."),
      passes: tongue(
        "Hilsenen lover \(keys), og tasten fører til \(operatorName).",
        "The greeting promises \(keys), and the key leads to \(operatorName)."),
      fails: tongue(
        "Hilsenen lover \(keys), men operator=no: intet sker.",
        "The greeting promises \(keys), but operator=no: nothing happens."))
  }

  var tone: RuleTexts {
    RuleTexts(
      title: tongue("Tonen bliver nævnt", "The tone is mentioned"),
      meaning: tongue(
        "Den, der ringer, får at vide, hvornår der skal tales.",
        "The caller is told when to speak."),
      judging: tongue(
        "Ethvert ord for tonen tæller: klartonen, bippet, tonen.",
        "Any word for the tone counts: klartonen, bippet, tonen."),
      limits: soundLimits + " "
        + tongue(
          "Systemets egen besked om tonen er ikke med i hilsenen. Er den slået fra, mangler den, "
            + "der ringer, al vejledning.",
          "The system's own words about the tone are not in the greeting. Where they are switched "
            + "off, the caller gets no instruction at all."),
      remedy: tongue(
        "Slut med: \"Indtal din besked efter klartonen.\"",
        "End with: \"Indtal din besked efter klartonen.\""),
      passes: "\"Indtal din besked efter bippet.\"", fails: "\"Læg en besked. Farvel.\"")
  }

  var greetingRecorded: RuleTexts {
    RuleTexts(
      title: tongue("Der er indtalt en hilsen", "A greeting was recorded"),
      meaning: tongue(
        "Uden en egen hilsen hører den, der ringer, kun systemets.",
        "Without a greeting of one's own the caller hears the system's only."),
      judging: tongue(
        "Hver medarbejder på listen skal have en hilsen, der høres. Mangler den, er ingen af de "
          + "fire krav opfyldt.",
        "Every employee on the list must have a greeting that is heard. Without one, none of the "
          + "four requirements is met."),
      limits: tongue(
        "En medarbejder uden postkasse meldes som netop det.",
        "An employee without a mailbox is reported as just that."),
      remedy: tongue("Indtal en hilsen, og godkend den.", "Record a greeting and accept it."),
      passes: tongue(
        "Lokal 4512 har en hilsen, og den er den, der høres.",
        "Extension 4512 has a greeting, and it is the one heard."),
      fails: tongue(
        "Lokal 4512 har ingen, eller kun en, der aldrig blev godkendt.",
        "Extension 4512 has none, or one that was never accepted."))
  }

  var staleGreeting: RuleTexts {
    RuleTexts(
      title: tongue("Dagen for tilbagekomst er ikke gået", "The day of return has not passed"),
      meaning: tongue(
        "En hilsen, der lover nogen tilbage på en dag, som er gået, vildleder. Det følger af regel "
          + "20, som beder om at få dagen sagt.",
        "A greeting that promises somebody back on a day that has passed misleads. It follows from "
          + "rule 20, which asks for the day to be said."),
      judging: tongue(
        "Dagen i hilsenen sammenlignes med dagen for kontrollen.",
        "The day in the greeting is compared with the day of the check."),
      limits: tongue(
        "Er dagen ikke sikker (\"på mandag\", uden at vide hvornår den blev indtalt), siges der "
          + "intet. \(soundLimits)",
        "Where the day is not certain (\"på mandag\", not knowing when it was recorded), nothing "
          + "is said. \(soundLimits)"),
      remedy: tongue("Indtal en ny hilsen.", "Record a new greeting."),
      passes: tongue(
        "\"Jeg er tilbage den 3. august\", hørt den 20. juli.",
        "\"Jeg er tilbage den 3. august\", heard on 20 July."),
      fails: tongue(
        "\"Jeg er tilbage den 3. august\", hørt den 20. august.",
        "\"Jeg er tilbage den 3. august\", heard on 20 August."))
  }

  var cprNumber: RuleTexts {
    RuleTexts(
      title: tongue("Der bedes ikke om CPR-nummer", "No CPR number is asked for"),
      meaning: tongue(
        "Et CPR-nummer hører ikke hjemme på en telefonsvarer, som flere kan aflytte. Det følger af "
          + "databeskyttelsen, ikke af telefonpolitikken.",
        "A CPR number does not belong on an answering machine that several people can listen to. "
          + "It follows from data protection, not from the telephone policy."),
      judging: tongue(
        "Hilsenen må ikke bede om det.", "The greeting must not ask for it."),
      limits: soundLimits,
      remedy: tongue(
        "Bed kun om navn og nummer; spørg om resten, når I ringer tilbage.",
        "Ask for name and number only; ask for the rest when ringing back."),
      passes: "\"Læg dit navn og telefonnummer.\"",
      fails: "\"Indtal dit navn og CPR-nummer.\"")
  }

  var soundQuality: RuleTexts {
    RuleTexts(
      title: tongue("Hilsenen kan høres", "The greeting can be heard"),
      meaning: tongue(
        "En hilsen, der ikke kan høres, siger ikke borgeren noget. Det følger af regel 6; politikken "
          + "har ingen sætning om lyden.",
        "A greeting that cannot be heard tells the citizen nothing. It follows from rule 6; the "
          + "policy has no sentence about the sound."),
      judging: tongue(
        "Optagelsen måles: styrke, støj, forvrængning, afklippede ord, pauser. Grænserne står i "
          + "quality, og hver fejl har sin egen vægt (severities.quality).",
        "The recording is measured: level, noise, distortion, cut words, pauses. The limits are in "
          + "quality, and each fault has a weight of its own (severities.quality)."),
      limits: tongue(
        "Grænserne er til telefoni. En hilsen som tekst har ingen lyd at måle.",
        "The limits suit telephony. A greeting given as text has no sound to measure."),
      remedy: tongue(
        "Indtal hilsenen igen et stille sted, tæt på telefonen.",
        "Record the greeting again in a quiet place, close to the telephone."),
      passes: tongue("Tydelig tale uden støj.", "Clear speech without noise."),
      fails: tongue(
        "Talen er så svag, at den næsten ikke kan høres.",
        "The speech is so quiet that it can hardly be heard."))
  }
}
