/// The default file's settings of the rules beyond greeting and listening. The lines are those of
/// the file less its own indentation.
extension SitePolicy {
  static let defaultRuleSeverities = #"""
        // Resten af politikkens regler. "klartone rules" forklarer dem.
        rules: {
          // "Voicemailen skal som minimum aflyttes en gang i døgnet."
          daily_listening: "fail",
          // "Adgangskoden til voicemailen skal altid være 1 + eget lokalnummer"
          access_code: "fail",
          // Tasten, som hilsenen lover, fører ingen steder.
          operator_wired: "warn",
          // "Vi tager imod besked": postkassen er fuld.
          messages_taken: "fail",
          // "Der ringes tilbage på telefonbeskeder inden for et døgn."
          callback_kept: "warn",
          // "Opkald til fraværende medarbejdere bliver besvaret"
          absent_calls_answered: "warn",
          // "Ved sygdom er det lederens ansvar, at der tages hånd om den ansattes telefon."
          absence_leader: "warn",
          // "Ved fravær over en dag (fx ferie eller sygdom) må der ikke benyttes telefonsvarer."
          absence_voicemail: "fail",
          // "Der må ikke ligges telefonbeskeder til medarbejdere, der er væk i mere end et døgn"
          messages_while_away: "warn",
          // Hilsenen nævner en dag for tilbagekomst, som er gået.
          stale_greeting: "warn",
          // "Hvis en hel afdeling er fraværende …, må der ikke stilles om til Omstillingen"
          department_forwarded: "warn",
          // "Din kalender skal altid være opdateret"
          calendar_updated: "info",
          // "Alle lukninger … skal fremgå af "Rådhuslukninger""
          closures: "info",
          // "i længere tid" er ikke defineret, så de to er slået fra.
          desk_forwarded: "off",
          meeting_forwarded: "off",
          // Tal for hele afdelinger, aldrig en dom over en person: "info" eller "off".
          active_service: "info",
          calls_answered: "info",
          colleague_pickup: "info",
          not_back_to_switchboard: "info",
          voicemail_share: "info",
          // En undtagelse, der er udløbet, ved siden af fundet, som tæller igen.
          waiver_expired: "warn",
        },
    """#

  static let defaultRuleSources = #"""
        // Hvem der er væk hvornår. Hvorfor læses aldrig.
        absences: {
          // Tabeller med lokalnummer, fra og til.
          csv: [],
          // Kalendere, som hedder <lokalnummer>.ics.
          ical: [],
          // Orlov i OS2mo's database (directory.os2mo): "yes" eller "no".
          os2mo: "no",
          // Hvad kolonnerne hedder i csv: extension, from, to.
          columns: {},
        },
        // Hvor telefonerne er viderestillet.
        forwards: {
          // Udskrift af: asterisk -rx "database show".
          astdb: [],
          // FusionPBX' tabel v_extensions (CSV).
          fusionpbx: [],
          // Tabeller med lokalnummer og mål.
          csv: [],
          // Hvad kolonnerne hedder i csv: extension, kind, target.
          columns: {},
        },
        // Listen "Rådhuslukninger": tabeller med afdeling, fra og til.
        closures: {
          csv: [],
          // Hvad kolonnerne hedder i csv: department, from, to.
          columns: {},
        },
    """#

  static let defaultRules = #"""
      // Telefonnumre: så opkald til og fra samme nummer kan kendes igen.
      numbers: {
        // Landets kode: 1-3 cifre.
        country: "45",
        // Cifre i et nummer inden for landet: 4-12.
        nationalDigits: 8,
        // Det, man taster for at få en linje ud; "" er intet.
        outsideLine: "",
        // Kommunens numre uden lokalnummeret: ["4368"], når 4368 4512 er lokalnummer 4512.
        ownPrefixes: [],
        // Omstillingens numre.
        switchboard: [],
      },

      // Telefontiden, fx "09:00-15:00". "" er lukket; er alle tomme, er telefontiden ukendt.
      telephoneHours: {
        monday: "",
        tuesday: "",
        wednesday: "",
        thursday: "",
        friday: "",
        saturday: "",
        sunday: "",
      },

      // Fravær.
      absence: {
        // "over en dag": flere kalenderdage end dette: 1-30.
        longerThanDays: 1,
        // "mere end et døgn": flere timer end dette: 1-240.
        longerThanHours: 24,
        // "længere tids fravær", som politikken ikke definerer: flere dage end dette: 2-366.
        longAbsenceDays: 14,
        // "forlader din plads i længere tid", heller ikke defineret: mindst så mange minutter i
        // kalenderen: 5-480. Gælder kun, når desk_forwarded eller meeting_forwarded er slået til.
        deskMinutes: 60,
      },

      // "Der ydes aktiv service, så borgeren ikke er nødt til at ringe tilbage."
      service: {
        // Et nyt opkald inden for så mange timer efter et ubesvaret er et genkald: 1-168.
        repeatWithinHours: 24,
      },

      // Kontrol af, om medarbejdere aflytter og ringer tilbage, er en kontrolforanstaltning. Uden
      // formål og dato er den slået fra. "klartone notice" skriver orienteringen til de ansatte.
      information: {
        // Formålet.
        purpose: "",
        // Datoen, hvor medarbejderne blev orienteret: "2026-10-01".
        informedOn: "",
        // Den dataansvarlige, hvem man kan spørge, og retsgrundlaget.
        controller: "",
        contact: "",
        legalBasis: "",
        // Hvem der ser rapporterne.
        recipients: [],
        // Så mange dage gemmes rapporter: 1-3650.
        retentionDays: 90,
      },

      // Undtagelser, som "klartone waive" skriver: en fil, set fra denne fils mappe. "" er ingen.
      waivers: "",

      // Historikken: en fil (SQLite), set fra denne fils mappe. Med den høres kun hilsener, der er
      // ændret, og en afbrudt kontrol fortsætter, hvor den slap. "" er ingen.
      store: "",
    """#
}
