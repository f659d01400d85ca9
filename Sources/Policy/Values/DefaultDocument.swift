extension SitePolicy {
  /// A configuration file with every setting at its default, explained in Danish: what a
  /// municipality starts from. It parses to exactly `SitePolicy()`.
  ///
  /// Quotations are literal, from the policy document.
  package static let defaultJSON5 = #"""
    // Klartones opsætning: kommunens telefonpolitik, og hvor strengt den håndhæves.
    //
    // Filen er JSON5: JSON med kommentarer. Decimaltal skrives med punktum: 1.5.
    // Alle værdier her er standardværdier, og en linje kan udelades, hvis den passer.
    // En liste eller tabel erstatter hele standardlisten.
    {
      municipality: {
        // Kommunens navn gælder aldrig som afdeling.
        name: "Albertslund Kommune",
        // Dokumentet, som rapporterne henviser til.
        policyTitle: "Telefonpolitik med borgeren i centrum",
      },

      // "Du har ringet til (navn + afdeling)."
      name: {
        // Siges kun fornavnet: "review" (et menneske afgør), "fail" eller "pass". I en optagelse
        // kan øret kun genkende hele navne; så giver "pass" også "review": lyt, og afgør det selv.
        firstNameOnly: "review",
      },
      departments: {
        // Andre navne, som en afdeling må bruge: { "navn i personlisten": ["andet navn"] }.
        aliases: {
          "Borgerservice": ["Borgerservice og Ydelse"],
        },
      },

      // "så ringer jeg tilbage indenfor et døgn"
      callback: {
        // Den længste frist, der må loves, i timer: 1-240. Et døgn er 24.
        limitHours: 24,
        // Loves der arbejdsdage ("næste hverdag"), som i en weekend er mere end et døgn:
        // "review" (et menneske afgør), "fail" eller { allow: 2 } for højst to arbejdsdage.
        workingDays: "review",
        // Flere forbehold, som ophæver et løfte. De almindelige ("normalt",
        // "så vidt muligt") kendes i forvejen.
        extraHedges: [],
      },

      // "eller vend retur til Omstillingen ved at taste #0"
      switchboard: {
        // Tasterne: 1-8 af 0-9, * og #.
        keys: "#0",
        // Det, omstillingen må kaldes.
        names: ["Omstillingen", "omstillingsbordet"],
        // Det, som måske er omstillingen, skrevet eller hørt: et menneske afgør.
        ambiguousNames: ["receptionen", "hovednummeret"],
      },

      // Hvor alvorligt hvert fund er: "fail" (brud), "warn" (bør rettes),
      // "info" (til orientering) eller "off" (undersøges ikke).
      severities: {
        // De fire ting, en hilsen skal sige.
        elements: {
          name: "fail",
          department: "fail",
          callback: "fail",
          switchboard: "fail",
        },
        // Resten af ordlyden. Politikken siger "noget i stil med".
        advice: {
          // "Jeg kan ikke besvare telefonen i øjeblikket." mangler.
          unavailable: "info",
          // "Læg dit navn og nummer" mangler.
          name_and_number: "warn",
          // "Indtal din besked efter klartonen" mangler.
          tone: "info",
          // "Oplys ikke om fraværsårsager, men fortæl hvornår din kollega kan træffes."
          absence_reason: "warn",
          // Hvornår medarbejderen er tilbage, og om den dag er overskredet.
          return_date: "info",
          // Der bedes om et CPR-nummer, som ikke hører hjemme på en telefonsvarer.
          cpr_number: "fail",
        },
        // Lyden.
        quality: {
          // Intet at høre.
          silent: "fail",
          // For svag.
          too_quiet: "warn",
          // Forvrænget, fordi den er optaget for kraftigt.
          clipped: "warn",
          // For meget støj.
          too_noisy: "warn",
          // Næsten ingen tale.
          too_short: "warn",
          // Begynder midt i et ord.
          cut_off_at_start: "warn",
          // Slutter midt i et ord.
          cut_off_at_end: "warn",
          // Lang stilhed, før talen begynder.
          speech_starts_late: "info",
          // Lang pause undervejs, så den, der ringer, tror, at hilsenen er slut.
          dead_air: "warn",
          // Slutter med en tone, fx systemets egen klartone.
          tone_at_end: "info",
          // Lyden ligger skævt om nul: en fejl i udstyret.
          dc_offset: "info",
        },
    \#(defaultRuleSeverities)
      },

      // Det mildeste fund, der giver afslutningskode 1: "info", "warn" eller "fail".
      // Det, et menneske skal afgøre, tæller som "warn".
      exitThreshold: "warn",

      // Grænserne for lyden.
      quality: {
        // Tale under dette niveau er for svag: -80 til -10 dBFS.
        tooQuietDBFS: -36,
        // Et signal/støj-forhold under dette er for dårligt: 0-60 dB.
        tooNoisySNR: 15,
        // En større andel klippede målepunkter er forvrængning: 0-1 (0.005 er en halv procent).
        clippedShare: 0.005,
        // Et længere klippet stykke er også forvrængning: 0.1-1000 millisekunder.
        clippedRunMilliseconds: 5,
        // Mindre tale end dette er for kort: 0-30 sekunder.
        tooShortSeconds: 2,
        // Begynder talen senere end dette, begynder den sent: 0-30 sekunder.
        startsLateSeconds: 1.5,
        // En pause på mindst dette er for lang: 0.5-60 sekunder.
        deadAirSeconds: 3,
        // Længere optagelser undersøges ikke: 1-60 minutter.
        maxMinutes: 10,
      },

      // Talegenkendelsen.
      recogniser: {
        // Den akustiske model: navnet på en installeret eller en mappe.
        model: "da",
        // Jeres egne udtaler af navne og ord, som ellers høres forkert: en fil, set fra mappen med
        // denne konfiguration, fx "udtaler.txt". Lav den med "klartone lexicon --add".
        lexicon: "",
        // Egne tærskler fra "klartone calibrate": en fil, set fra denne fils mappe.
        // "" er modellens egne.
        bands: "",
        // Hilsener, der høres samtidig: 0-256. 0 er én for hver processorkerne.
        workers: 0,
        // Ekstra sikkerhedsmargin, før noget godkendes: 0-1000. Kan kun gøre strengere.
        marginExtra: 0,
        // Hvem der lytter: Klartones eget øre "pocketsphinx" eller et navn fra "commands", højst to.
        // To ører skal være enige; det, de ikke er enige om, skal et menneske høre.
        ears: ["pocketsphinx"],
        // Hvornår det andet øre lytter: "always" (alt, der godkendes, er hørt af begge) eller
        // "review" (kun hilsner, hvor det første er i tvivl; resten er ikke bekræftet).
        confirm: "always",
        // Andre talegenkendere, hver en kommando; se tools/recognisers/README.md. Fx:
        //   whisper: {
        //     command: ["python3", "faster_whisper_recogniser.py", "--model", "whisper-large"],
        //     timeoutSeconds: 120,  // højst så længe om én hilsen
        //     startSeconds: 120,    // højst så længe om at starte
        //     memoryMiB: 4096,      // med grafikkort mindst 16384
        //     language: "da",
        //     bands: "",            // fra "klartone calibrate --ear whisper"; uden afgør det intet
        //   },
        commands: {},
      },

      // Hvor postkasser, personer og logge ligger. "" er ingen; stier er set fra mappen med denne
      // fil. Med dem her klarer "klartone scan --site FIL" sig selv, fx fra cron.
      sources: {
        // Tidszonen for ure, der ikke selv fortæller den: "Europe/Copenhagen". Den gættes aldrig;
        // uden den læses lokale tider ikke.
        timeZone: "",
        // En mappe med filer som 4512.wav.
        greetings: "",
        // Medarbejderne: en CSV-fil, OS2mo's "Actual State" (SQLite), OS2rollekatalogs JSON.
        directory: {
          csv: "",
          os2mo: "",
          os2rollekatalog: "",
          // Så mange af telefonnummerets sidste cifre er lokalnummeret: 2-8.
          extensionDigits: 4,
        },
        asterisk: {
          // Fx "/var/spool/asterisk/voicemail".
          spool: "",
          voicemailConf: "",
          // Viser, om tasten 0 fører til omstillingen.
          extensionsConf: "",
          // Den hilsen, der afspilles: "unavailable" eller "busy".
          greeting: "unavailable",
        },
        freeswitch: {
          database: "",
          storage: "",
          // Tasten til omstillingen (operator-key); "" er ukendt.
          operatorKey: "",
        },
        // Udtræk (CSV) af FusionPBX' tabeller.
        fusionpbx: {
          voicemails: "",
          messages: "",
          greetings: "",
          storage: "",
        },
        // Cisco Unity Connection: hilsner i en mappe og rapporter som CSV.
        unity: {
          greetings: "",
          users: "",
          unused: "",
          greetingList: "",
          // Hvad kolonnerne hedder hos jer: { extension: "Lokalnr." }.
          columns: {},
        },
        // Ethvert andet system: en mappe og en tabel (CSV).
        generic: {
          greetings: "",
          mailboxes: "",
          columns: {},
        },
        // Logge, der viser, om der er lyttet. Navne må have * i sig: "Master.csv*".
        logs: {
          cdr: [],
          // Kolonnernes rækkefølge, hvis den ikke er Asterisks egen.
          cdrColumns: [],
          // "yes", hvis usegmtime=yes: så er tiderne UTC.
          cdrInUTC: "no",
          cel: [],
          full: [],
          externnotify: [],
          managerEvents: [],
          freeswitchEvents: [],
          unityLogins: [],
          unityMessages: [],
          generic: [],
          // Kolonner i unityLogins, unityMessages og generic: mailbox, time, date, context,
          // action, caller.
          columns: {},
          // Hvad en handling i generic viser: { "Login": "opened", "Slettet": "disposed" }.
          actions: {},
          // Datoer som 23-11-2026 ("dayFirst") eller 11/23/2026 ("monthFirst").
          dateOrder: "dayFirst",
          // Det, man ringer til for at aflytte sin egen postkasse.
          ownNumbers: ["*97"],
          // Det, man ringer til for at blive spurgt om en postkasse.
          askingNumbers: ["*98"],
          // Det, man ringer til foran postkassens nummer.
          prefixes: ["*98"],
          // Dage, som en rapport dækker helt, fordi den er trukket for netop dem:
          // { "unityLogins": "2026-11-16/2026-11-22" }; flere skilles af komma.
          covers: {},
          // Filer efter server, hvis der er flere: ellers skjuler de hinandens huller.
          // { "central 1": ["log/c1/*"], "central 2": ["log/c2/*"] }
          servers: {},
        },
    \#(defaultRuleSources)
      },

      // "Voicemailen skal som minimum aflyttes en gang i døgnet."
      access: {
        // "calendarDay" (hver kalenderdag) eller "every24Hours" (aldrig over 24 timer imellem).
        reading: "calendarDay",
        // "all" (som politikken siger) eller "working" (hverdage; helligdage tæller ikke).
        days: "all",
        // Grundlovsdag, 24. og 31. december er også fridage, når kun hverdage tæller: "yes", "no".
        halfHolidays: "no",
        // Kortere tid i postkassen er et forsøg, ikke en aflytning: 0-120 sekunder.
        leastOpenSeconds: 5,
        // Så mange forkerte koder i træk er et fund: 2-20.
        wrongCodes: 3,
        // Adgangskoden er dette og så lokalnummeret ("1 + eget lokalnummer"): 0-8 cifre.
        codePrefix: "1",
        // En midlertidig hilsen, der er ældre, er glemt: 1-365 dage.
        temporaryGreetingDays: 14,
        // Flere timer uden en eneste linje er et hul i loggen: 1-23.
        mostSilentHours: 16,
        // Det samme i telefontiden: 1-12.
        mostSilentBusyHours: 3,
        // "yes": en dag tæller ikke som ikke aflyttet, når nogen har aflyttet en postkasse, som
        // ingen log nævner, for det kan have været denne. "no": den tæller.
        unknownListeningExcuses: "yes",
      },

    \#(defaultRules)

    \#(defaultEvidence)

    \#(defaultLetters)

      // Sproget i oversigter og rapporter: "da" eller "en".
      language: "da",
    }

    """#
}
