import Engine
package import Policy
package import Rules

/// What employees are told before their listening and calling back is looked at: a sheet in
/// Markdown, made from the site file.
///
/// The points are those that supervision has asked for: who is responsible, purpose, legal basis,
/// which data, recipients, retention (Nævnenes Hus 2019-421-0034), and what "Aftale om
/// kontrolforanstaltninger" asks for. It is no legal advice: what is not confirmed is a question.
package struct NoticeText {
  private let policy: SitePolicy
  private let given: Set<RuleData>
  private let tongue: Tongue

  /// `given` is what the site file lets Klartone read.
  package init(_ policy: SitePolicy, given: Set<RuleData>, tongue: Tongue) {
    self.policy = policy
    self.given = given
    self.tongue = tongue
  }

  /// Settings that the sheet lacks, by their keys.
  package var missing: [String] {
    let information = policy.information
    let texts = [
      ("purpose", information.purpose), ("informedOn", information.informedOn),
      ("controller", information.controller), ("contact", information.contact),
      ("legalBasis", information.legalBasis),
    ]
    return texts.filter { $0.1.isEmpty }.map { "information.\($0.0)" }
      + (information.recipients.isEmpty ? ["information.recipients"] : [])
  }

  package var text: String {
    let information = policy.information
    return
      ([
        "# "
          + tongue(
            "Orientering om kontrol af telefonsvarere", "Information on the check of voicemail"),
        tongue(
          "\(policy.municipality.name) · gælder fra \(filled(information.informedOn, "dato"))",
          "\(policy.municipality.name) · from \(filled(information.informedOn, "date"))"),
        section(("Formål", "Purpose"), [filled(information.purpose, "formål")]),
        section(
          ("Hvem er ansvarlig", "Who is responsible"),
          [filled(information.controller, "dataansvarlig")]),
        section(("Retsgrundlag", "Legal basis"), [filled(information.legalBasis, "retsgrundlag")]),
        section(("Hvilke oplysninger", "Which data"), data.map { "- \($0)" }),
        section(("Hvordan de behandles", "How they are used"), handling.map { "- \($0)" }),
        section(("Det gør vi ikke", "What we do not do"), never.map { "- \($0)" }),
        section(("Hvem ser resultatet", "Who sees the result"), recipients),
        section(
          ("Hvor længe", "How long"),
          [
            tongue(
              "Domme, navne og det hørte slettes efter \(information.retentionDays) dage. Tal for "
                + "hele afdelinger kan gemmes længere.",
              "Verdicts, names and what was heard are deleted after \(information.retentionDays) "
                + "days. Counts of whole departments may be kept longer.")
          ]),
        section(("Dine rettigheder", "Your rights"), rights.map { "- \($0)" }),
        section(("Spørgsmål", "Questions"), [filled(information.contact, "kontakt")]),
      ]).joined(separator: "\n\n") + "\n"
  }

  /// Input to the data protection impact assessment: what flows where, and what could go wrong.
  package var assessment: String {
    ([
      "# " + tongue("Oplæg til konsekvensanalyse (DPIA)", "Input to the impact assessment (DPIA)"),
      tongue(
        "Skal gennemgås med databeskyttelsesrådgiveren. Systematisk overvågning af ansatte er en "
          + "typisk anledning til en konsekvensanalyse.",
        "To be gone through with the data protection officer. Systematic monitoring of employees is "
          + "a typical reason for an impact assessment."),
      section(("Oplysninger", "Data"), data.map { "- \($0)" }),
      section(("Strømme", "Flows"), flows.map { "- \($0)" }),
      section(("Risici og modtræk", "Risks and measures"), risks.map { "- \($0)" }),
      section(("Åbne spørgsmål", "Open questions"), questions.map { "- \($0)" }),
    ]).joined(separator: "\n\n") + "\n"
  }

  private func section(_ title: (String, String), _ lines: [String]) -> String {
    "## \(tongue(title.0, title.1))\n\n" + lines.joined(separator: "\n")
  }

  /// What is not filled in is seen to be so.
  private func filled(_ text: String, _ what: String) -> String {
    text.isEmpty ? tongue("[udfyldes: \(what)]", "[to be filled in: \(what)]") : text
  }

  private var recipients: [String] {
    let names = policy.information.recipients
    return names.isEmpty ? [filled("", "modtagere")] : names.map { "- \($0)" }
  }

  private var data: [String] {
    let known: [(RuleData, String, String)] = [
      (
        .greetings, "Hilsenen på din telefonsvarer: lyden og det, der siges.",
        "The greeting on your voicemail: its sound and what is said."
      ),
      (
        .directory, "Navn, afdeling og lokalnummer fra medarbejderlisten.",
        "Name, department and extension from the list of people."
      ),
      (
        .mailboxes,
        "Postkassens opsætning, og om adgangskoden er, som politikken siger (ikke koden).",
        "The mailbox's settings, and whether the access code is as the policy says (not the code)."
      ),
      (
        .messages, "Hvornår beskeder kom, og om de er hørt (ikke beskederne).",
        "When messages came and whether they were heard (not the messages)."
      ),
      (
        .accessLogs, "Telefonsystemets logge over, hvornår postkasser er åbnet.",
        "The telephone system's logs of when mailboxes were opened."
      ),
      (
        .calls, "Opkaldslog: hvornår der er ringet, og om der er svaret.",
        "Call records: when calls were made and whether they were answered."
      ),
      (
        .absences, "Fravær: fra hvornår og til hvornår. Aldrig hvorfor.",
        "Absence: from when and until when. Never why."
      ),
      (.forwards, "Hvor telefoner er viderestillet.", "Where telephones are forwarded."),
      (
        .calendars, "Kalendere: hvornår du er optaget eller væk. Aldrig med hvad.",
        "Calendars: when you are busy or away. Never with what."
      ),
    ]
    return known.filter { given.contains($0.0) }.map { tongue($0.1, $0.2) }
  }

  private var handling: [String] {
    [
      tongue(
        "En maskine i kommunen lytter til hilsener og læser logge. Intet sendes ud af huset.",
        "A machine at the municipality listens to greetings and reads logs. Nothing leaves the house."
      ),
      tongue(
        "Er den i tvivl, afgør et menneske det. Maskinen kan høre forkert.",
        "Where it is in doubt, a person decides. The machine may hear wrongly."),
      tongue(
        "Rapporter, der gives videre, har pseudonymer i stedet for navne, medmindre der er en grund.",
        "Reports that are passed on have pseudonyms instead of names unless there is a reason."),
    ]
  }

  private var never: [String] {
    [
      tongue(
        "Borgernes beskeder åbnes aldrig.", "Citizens' messages are never opened."),
      tongue(
        "Stemmer bruges ikke til at genkende nogen.", "Voices are not used to recognise anybody."),
      tongue(
        "Adgangskoder vises og gemmes aldrig. CPR-numre læses ikke.",
        "Access codes are never shown or kept. CPR numbers are not read."),
      tongue(
        "Numre på dem, der ringer, gemmes og vises ikke: de sammenlignes som koder, der er nye hver "
          + "gang.",
        "Callers' numbers are neither kept nor shown: they are compared as codes that are new each "
          + "time."),
      tongue("Årsager til fravær læses ikke.", "Reasons for absence are not read."),
    ]
  }

  private var rights: [String] {
    [
      tongue(
        "Du kan få indsigt i det, der er registreret om dig: bed om rapporten for din postkasse.",
        "You may see what is recorded about you: ask for the report on your mailbox."),
      tongue(
        "Du kan få rettet det, der er forkert, og gøre indsigelse.",
        "You may have what is wrong corrected, and object."),
      tongue(
        "Du kan klage til Datatilsynet.",
        "You may complain to Datatilsynet, the data protection agency."
      ),
    ]
  }

  private var flows: [String] {
    [
      tongue(
        "Telefonsystem, medarbejderliste og logge → Klartone (kun læsning).",
        "Telephone system, list of people and logs → Klartone (read only)."),
      tongue(
        "Klartone → rapporter og historik på samme maskine.",
        "Klartone → reports and history on the same machine."),
      tongue(
        "Rapporter → " + (policy.information.recipients.joined(separator: ", ")),
        "Reports → " + (policy.information.recipients.joined(separator: ", "))),
    ]
  }

  private var risks: [String] {
    [
      tongue(
        "En hilsen høres forkert: tvivl går til et menneske, aldrig til en dom.",
        "A greeting is heard wrongly: doubt goes to a person, never to a verdict."),
      tongue(
        "En dag uden log tages for en dag uden aflytning: dage, som loggen ikke dækker, afgøres ikke.",
        "A day without a log is taken for a day without listening: days a log does not cover are not "
          + "decided."),
      tongue(
        "Rapporten afslører en adgangskode, når den er, som politikken siger: hold den for de få.",
        "The report gives away an access code that is as the policy says: keep it to the few."),
      tongue(
        "Tal for små afdelinger handler om enkeltpersoner: de vises ikke.",
        "Figures of small departments are about single people: they are not shown."),
    ]
  }

  private var questions: [String] {
    [
      tongue(
        "HR: hvilket varsel gælder i kommunen efter aftalen om kontrolforanstaltninger?",
        "HR: what notice does the agreement on control measures ask for here?"),
      tongue("HR: skal MED-udvalget inddrages?", "HR: is the MED committee to be involved?"),
      tongue(
        "Databeskyttelsesrådgiveren: hvilket retsgrundlag gælder?",
        "The data protection officer: which legal basis applies?"),
      tongue(
        "Politikkens ejer: regel 8 (adgangskoden) bør genovervejes (GDPR artikel 32).",
        "The owner of the policy: rule 8 (the access code) should be reconsidered (GDPR article 32)."
      ),
    ]
  }
}
