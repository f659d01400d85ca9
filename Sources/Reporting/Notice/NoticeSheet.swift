import Engine
import Policy
import Rules

/// The information sheet for the employees: controller, purpose, legal basis, categories, recipients,
/// retention, rights; what is not done; whom to ask.
///
/// It claims nothing about the law that is not known to be so: such points are questions in
/// `ImpactSheet`.
package struct NoticeSheet {
  private let page: NoticePage
  private let tongue: Tongue

  package init(_ page: NoticePage) {
    self.page = page
    tongue = page.tongue
  }

  package var text: String {
    var parts = [head, intro]
    for (index, section) in sections.enumerated() {
      parts += ["## \(index + 1) \(section.title)", section.body]
    }
    return page.join(parts)
  }

  private var head: String {
    tongue(
      "# Orientering til medarbejderne: kontrol af telefonsvarere hos \(page.municipality)",
      "# Information for employees: checks of voicemail at \(page.municipality)")
  }

  private var intro: String {
    let title = page.policy.municipality.policyTitle
    let what = tongue(
      "\(page.municipality) kontrollerer med programmet Klartone, om telefonsvarere (voicemail) følger "
        + "\"\(title)\".",
      "\(page.municipality) uses the program Klartone to check whether voicemail follows \"\(title)\"."
    )
    let measure =
      page.looksAtListening || page.looksAtCalls
      ? tongue(
        " At se efter, om postkasser aflyttes, og om der ringes tilbage, er en "
          + "kontrolforanstaltning. Derfor får du denne orientering, før det sker.",
        " To look at whether mailboxes are listened to, and whether calls are returned, is a control "
          + "measure. So you get this information before it is done.")
      : tongue(
        " Logge over, hvem der aflytter, indgår ikke.", " Logs of who listens are not part of it.")
    return what + measure
      + tongue(
        "\n\nDato for orienteringen: \(page.informedOn)",
        "\n\nDate of this information: \(page.informedOn)")
  }

  private struct Section {
    let title: String
    let body: String
  }

  private var sections: [Section] {
    [
      Section(
        title: tongue("Hvem er ansvarlig (dataansvarlig)", "Controller"), body: page.controller),
      Section(
        title: tongue("Formål og driftsmæssig begrundelse", "Purpose and operational reasons"),
        body: page.purpose),
      Section(title: tongue("Retsgrundlag", "Legal basis"), body: page.legalBasis),
      Section(title: tongue("Hvilke oplysninger der bruges", "Which data are used"), body: data),
      Section(
        title: tongue("Hvordan oplysningerne behandles", "How the data are handled"),
        body: page.list(handling)),
      Section(title: tongue("Hvad der ikke sker", "What is not done"), body: page.list(never)),
      Section(
        title: tongue("Hvem der ser resultaterne", "Who sees the results"),
        body: page.list(page.recipients)),
      Section(title: tongue("Hvor længe de gemmes", "How long they are kept"), body: retention),
      Section(title: tongue("Dine rettigheder", "Your rights"), body: page.list(rights)),
      Section(title: tongue("Hvem du kan spørge", "Whom to ask"), body: page.contact),
    ]
  }

  private var data: String {
    let sources = page.sources
    guard !sources.isEmpty else {
      return tongue("[udfyldes: sources]", "[to be filled in: sources]")
    }
    let title = tongue("I rapporten står: ", "Reports hold: ")
    return page.list(
      sources.map { source in
        "**\(source.name.capitalisedFirst)**: \(source.read). \(title)\(source.kept)."
      })
  }

  private var handling: [String] {
    var items = [
      tongue(
        "Alt sker på en maskine, som kommunen råder over. Intet sendes til andre.",
        "Everything happens on a machine that the municipality controls. Nothing is sent to others."
      ),
      tongue(
        "Kontrollen er maskinel og kan høre forkert. Er den i tvivl, siger den det, og et menneske "
          + "lytter.",
        "The check is made by a machine, which can mishear. Where it is in doubt it says so, and a "
          + "person listens."),
    ]
    if page.looksAtListening {
      items.append(
        tongue(
          "En dag er kun \"ikke aflyttet\", når loggene dækker hele dagen. Ellers kan den ikke afgøres.",
          "A day is \"not listened to\" only when the logs cover all of it. Else it is undecided."))
    }
    if page.looksAtCalls {
      items += [
        tongue(
          "Kan det ikke ses, at der er ringet tilbage, hedder det \"ikke dokumenteret\": der kan være "
            + "svaret på andre måder.",
          "Where no call back can be seen, it is called \"not documented\": there may have been an "
            + "answer in other ways."),
        tongue(
          "Tal for, hvordan telefonen passes, opgøres for hele afdelinger, aldrig for en person; tal for "
            + "små afdelinger vises ikke.",
          "Figures of how telephones are answered are made for whole departments, never for a person; "
            + "those of small departments are not shown."),
      ]
    }
    if page.policy.given.contains(.waivers) {
      items.append(
        tongue(
          "Undtagelser har en begrundelse, en ansvarlig og en udløbsdato, og de kan ses i rapporten.",
          "Waivers have a reason, an owner and an expiry, and reports show them."))
    }
    return items
  }

  private var never: [String] {
    [
      tongue(
        "Borgernes beskeder åbnes aldrig.", "Citizens' messages are never opened."),
      tongue(
        "Din stemme bruges ikke til at genkende dig.",
        "Your voice is not used to identify you."),
      tongue(
        "Adgangskoder sammenlignes med politikkens regel og glemmes straks. De vises og gemmes aldrig.",
        "Access codes are compared with the policy's rule and forgotten at once. They are never shown "
          + "or kept."),
      tongue(
        "Numre på dem, der ringer, gemmes og vises aldrig. Skal to opkald kunne kendes igen, bruges en "
          + "nøgle, som kun gælder den ene kørsel.",
        "Callers' numbers are never kept or shown. Where two calls must be recognised as one caller's, "
          + "a key is used that holds for a single run."),
      tongue(
        "Grunden til fravær læses aldrig.", "Reasons for absence are never read."),
    ]
  }

  private var retention: String {
    var text = tongue(
      "Rapporter gemmes højst \(page.retention). Samlede tal uden navne kan gemmes længere.",
      "Reports are kept for at most \(page.retention). Totals without names may be kept longer.")
    if !page.policy.store.isEmpty {
      text += tongue(
        " Historikken over kørsler slettes efter samme frist.",
        " The history of runs is deleted after the same time.")
    }
    if page.policy.evidence.snippets == .yes {
      let days = page.policy.evidence.days(tongue)
      text += tongue(
        " Lydklip slettes \(days) efter, at en kontrol sidst brugte dem, og når din postkasse "
          + "nedlægges.",
        " Snippets of sound are deleted \(days) after a check last used them, and when your mailbox "
          + "is closed.")
    }
    return text
  }

  private var rights: [String] {
    [
      tongue(
        "**Indsigt**: du kan få at vide, hvad der er registreret om dig og din postkasse, og hvilke "
          + "linjer og lydsteder det bygger på.",
        "**Access**: you can be told what is recorded about you and your mailbox, and which lines and "
          + "moments of sound it rests on."),
      tongue(
        "**Indsigelse**: du kan gøre indsigelse mod behandlingen, og du kan få rettet det, der er "
          + "forkert. Er du uenig i et resultat, så sig det: så lytter et menneske.",
        "**Objection**: you can object to the processing, and have corrected what is wrong. If you "
          + "disagree with a result, say so: then a person listens."),
      tongue(
        "**Klage**: du kan klage til Datatilsynet (datatilsynet.dk).",
        "**Complaint**: you can complain to Datatilsynet (datatilsynet.dk)."),
    ]
  }
}

extension String {
  /// For the beginning of a sentence.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
