import Engine
import Policy
import Rules

/// Input to the data protection impact assessment: data flows, categories, retention, risks,
/// measures, and what must be asked.
package struct ImpactSheet {
  private let page: NoticePage
  private let tongue: Tongue

  package init(_ page: NoticePage) {
    self.page = page
    tongue = page.tongue
  }

  package var text: String {
    page.join([
      tongue(
        "# Oplæg til konsekvensanalyse (DPIA): Klartone hos \(page.municipality)",
        "# Input to the impact assessment (DPIA): Klartone at \(page.municipality)"),
      tongue(
        "Skrevet af \"klartone notice --dpia\" ud fra sitefilen. Det er oplysninger til "
          + "databeskyttelsesrådgiverens vurdering, ikke en vurdering.",
        "Made by \"klartone notice --dpia\" from the site file. It is information for the data "
          + "protection officer's assessment, not an assessment."),
      tongue("## 1 Behandlingen", "## 1 The processing"), page.list(processing),
      tongue("## 2 Datastrømme", "## 2 Data flows"), flows,
      tongue("## 3 Personer og kategorier", "## 3 People and categories"), page.list(categories),
      tongue("## 4 Opbevaring og modtagere", "## 4 Retention and recipients"), page.list(keeping),
      tongue("## 5 Risici og tiltag", "## 5 Risks and measures"), risks,
      tongue("## 6 Spørgsmål til HR og DPO", "## 6 Questions to HR and the DPO"),
      page.list(questions),
    ])
  }

  private var processing: [String] {
    [
      tongue("Dataansvarlig: ", "Controller: ") + page.controller,
      tongue("Formål: ", "Purpose: ") + page.purpose,
      tongue("Retsgrundlag: ", "Legal basis: ") + page.legalBasis,
      tongue("Medarbejderne orienteret: ", "Employees informed: ") + page.informedOn,
      tongue("Kontakt: ", "Contact: ") + page.contact,
    ]
  }

  private var flows: String {
    let sources = page.sources
    guard !sources.isEmpty else {
      return tongue("[udfyldes: sources]", "[to be filled in: sources]")
    }
    return page.table(
      [
        tongue("kilde", "source"), tongue("hvad der læses", "what is read"),
        tongue("hvad der står i rapporter", "what reports hold"),
      ],
      sources.map { [$0.name, $0.read, $0.kept] })
      + "\n\n"
      + tongue(
        "Kilderne læses, hvor de står, og ændres aldrig. Alt regnes ud på én maskine uden net. "
          + "Rapportfiler lægges, hvor kommunen siger.",
        "Sources are read where they are and never changed. Everything is worked out on one machine "
          + "without network. Report files are put where the municipality says.")
  }

  private var categories: [String] {
    var items = [
      tongue(
        "Medarbejdere: navn, afdeling, lokalnummer, stemme og ordlyd i hilsenen",
        "Employees: name, department, extension, voice and wording of the greeting")
    ]
    if page.looksAtListening {
      items.append(
        tongue(
          "Medarbejdere: hvornår postkassen blev åbnet, og fra hvilket lokalnummer",
          "Employees: when the mailbox was opened, and from which extension"))
    }
    if page.policy.given.contains(.absences) {
      items.append(
        tongue(
          "Medarbejdere: hvornår de er fraværende (fra og til, aldrig hvorfor)",
          "Employees: when they are absent (from and to, never why)"))
    }
    if page.looksAtCalls || page.policy.given.contains(.messages) {
      items.append(
        tongue(
          "Borgere, der ringer: tidspunkter; nummeret kun som en nøgle for den ene kørsel",
          "Citizens who call: times; the number only as a key for a single run"))
    }
    return items
  }

  private var keeping: [String] {
    var items = [
      tongue("Rapporter: højst \(page.retention).", "Reports: at most \(page.retention)."),
      tongue(
        "Samlede tal uden navne: kan gemmes længere.", "Totals without names: may be kept longer."),
    ]
    if page.policy.evidence.snippets == .yes {
      let days = page.policy.evidence.days(tongue)
      items.append(
        tongue(
          "Lydklip: højst \(days) efter, at en kontrol sidst brugte dem.",
          "Snippets of sound: at most \(days) after a check last used them."))
    }
    return items + page.recipients.map { tongue("Modtager: ", "Recipient: ") + $0 }
  }

  private var risks: String {
    var rows = [
      [
        tongue("maskinen hører forkert", "the machine mishears"),
        tongue(
          "tre svar, hvoraf ét er \"lyt efter\"; hvert svar viser sit sted i lyden; medarbejderen kan "
            + "være uenig, og et menneske lytter",
          "three answers, one of them \"review\"; each shows its place in the sound; the employee may "
            + "disagree, and a person listens"),
      ],
      [
        tongue(
          "borgernes beskeder bliver hørt af uvedkommende",
          "citizens' messages are heard by outsiders"),
        tongue(
          "beskeder åbnes aldrig; kun tidspunkt, længde og om de er hørt",
          "messages are never opened; only time, length and whether they were heard"),
      ],
      [
        tongue("adgangskoder kommer frem", "access codes are disclosed"),
        tongue(
          "sammenlignes og glemmes; aldrig i rapport, log eller fejlbesked",
          "compared and forgotten; never in a report, log or message"),
      ],
      [
        tongue(
          "adgangskoden \"1 + lokalnummer\" kan enhver regne ud",
          "anybody can work out the access code \"1 + extension\""),
        tongue(
          "rapporten siger det hver gang; politikkens ejer bør overveje reglen",
          "reports say so every time; the owner of the policy should reconsider the rule"),
      ],
      [
        tongue(
          "stemmen bruges til at genkende en person", "the voice is used to identify a person"),
        tongue(
          "der er ingen genkendelse af, hvem der taler", "nothing recognises who is speaking"),
      ],
    ]
    if page.policy.evidence.snippets == .yes {
      rows.append([
        tongue(
          "lydklip af medarbejderes stemme gemmes", "snippets of employees' voices are kept"),
        tongue(
          "slået til af kommunen; kun nogle sekunder af hilsenen ved bestemte resultater; aldrig i det, "
            + "der har pseudonymer, eller i breve; den, der tager et klip ud, skal sige hvorfor, og det "
            + "noteres; slettes \(page.policy.evidence.days(tongue)) efter sidste brug",
          "switched on by the municipality; only seconds of the greeting with certain results; never in "
            + "what has pseudonyms, or in letters; whoever takes one out must say why, which is noted; "
            + "deleted \(page.policy.evidence.days(tongue)) after their last use"),
      ])
    }
    if page.looksAtListening || page.looksAtCalls {
      rows.append([
        tongue(
          "medarbejdere overvåges mere end nødvendigt", "employees are watched more than needed"),
        tongue(
          "slået fra, til formål og dato for orientering er i sitefilen; en dag uden log er ikke en "
            + "forsømmelse",
          "off until purpose and date of information are in the site file; a day without a log is no "
            + "omission"),
      ])
    }
    if page.looksAtCalls {
      rows.append([
        tongue("borgeres numre spredes", "citizens' numbers spread"),
        tongue(
          "numre bliver til en nøgle, når de læses; nøglen er ny ved hver kørsel",
          "numbers become a key as they are read; the key is new in every run"),
      ])
    }
    if page.policy.given.contains(.absences) {
      rows.append([
        tongue("helbredsoplysninger gennem fravær", "health data by way of absence"),
        tongue(
          "kun fra og til læses; grund, type og tekst læses aldrig",
          "only from and to are read; reason, type and text never are"),
      ])
    }
    return page.table([tongue("risiko", "risk"), tongue("tiltag", "measure")], rows)
  }

  private var questions: [String] {
    [
      tongue(
        "DPO: Kræver behandlingen en konsekvensanalyse? Systematisk overvågning af ansatte er en typisk "
          + "grund, men det er ikke bekræftet her.",
        "DPO: Does the processing need an impact assessment? Systematic monitoring of employees is a "
          + "typical reason, but that is not confirmed here."),
      tongue(
        "DPO: Er vi enige i, at stemmen i hilsenen ikke er en biometrisk oplysning (artikel 9), når den "
          + "ikke bruges til at genkende nogen?",
        "DPO: Do we agree that the voice of a greeting is no biometric data (article 9) when it is not "
          + "used to identify anybody?"),
      tongue(
        "DPO: Dækker retsgrundlaget også borgernes opkald i loggene?",
        "DPO: Does the legal basis cover citizens' calls in the logs too?"),
      tongue(
        "DPO: Er \(page.retention) den rette frist for rapporter?",
        "DPO: Is \(page.retention) the right limit for reports?"),
      tongue(
        "HR: Hvor lang tid før kontrollen begynder, skal medarbejderne orienteres? Kommunernes frist er "
          + "ikke bekræftet her.",
        "HR: How long before the checks begin must employees be informed? The municipal notice is not "
          + "confirmed here."),
      tongue(
        "HR: Skal MED-udvalget inddrages, og hvornår?",
        "HR: Is the MED committee to be involved, and when?"),
      tongue(
        "Politikkens ejer: Skal reglen om adgangskoden (regel 8) blive? En kode, enhver kan regne ud, "
          + "lader enhver høre borgernes beskeder (GDPR artikel 32).",
        "The policy's owner: Is the rule on the access code (rule 8) to stay? A code that anybody can "
          + "work out lets anybody hear citizens' messages (GDPR article 32)."),
    ]
  }
}
