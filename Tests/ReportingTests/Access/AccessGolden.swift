/// Reports of the invented town as they must look.
enum AccessGolden {
  /// 96 columns.
  static let tableDanish = """
    Aflytning af voicemail hos Albertslund Kommune
    "Voicemailen skal som minimum aflyttes en gang i døgnet."
    Periode: 23.–27. oktober 2026 (5 dage). Opgjort 28. oktober 2026 kl. 09.00. Tidszone:
    Europe/Copenhagen.
    "En gang i døgnet" læses som mindst én gang hver kalenderdag, fra midnat til midnat.
    Alle dage kræves, også weekender og helligdage: politikken nævner ingen undtagelse.
    At åbne postkassen er at aflytte den, også når den er tom; kortere end 5 s er kun et forsøg.
    Enhver må gøre det: ejer eller kollega.

    ● aflyttet af ejeren, ○ af en kollega eller ukendt, ✗ ikke aflyttet, ? kan ikke afgøres, ·
    kræves ikke
    Postkasse   Navn                    Afdeling            Resultat              ●○   ✗   ?  Dage
    4512        Mette Hansen            Borgerservice       ✓ aflyttet             5   0   0  ●●● ●●
    4513        Bo Lund                 Borgerservice       ✗ ikke aflyttet        2   2   1  ○○✗ ✗?
                access_missing, access_code, opened_by_others_only
    4590        =Reception�[2J          –                   ✗ ikke aflyttet        0   4   1  ✗✗✗ ✗?
                access_missing, unheard_over_24h

    3 postkasser
                                       ✓     ✗     ?
    Borgerservice                      1     1     0
    (ingen afdeling)                   0     1     0
    i alt                              1     2     0
    ✓ aflyttet, ✗ ikke aflyttet, ? kan ikke afgøres

    Fund (forklaring: --mailbox NUMMER)
      access_missing            2 postkasser
      unheard_over_24h          1 postkasse
      opened_by_others_only     1 postkasse
      access_code               1 postkasse

    Adgangskoder: opfyldt 1, ikke opfyldt 1, kan ikke afgøres 1
    "Adgangskoden til voicemailen skal altid være 1 + eget lokalnummer …"
    Bemærk: en adgangskode, som enhver kan regne ud, lader enhver høre borgernes beskeder, og
    leverandører fraråder eller forbyder den. Kommunen bør overveje reglen igen (GDPR artikel 32).

    Logge (1):
      - Opkaldslog (CDR) (1 fil: Master.csv), fra 15. oktober 2026 kl. 00.00 til 27. oktober 2026
        kl. 12.00. Dækker 4 af 5 dage helt.
        - Opkaldslog (CDR), 27. oktober 2026 kl. 12.00–24.00: loggen slutter før (Master.csv). Tag
          flere logfiler med, eller vælg en anden periode.

    Aflytninger af postkasser, som ikke er i listen (1):
      - 4999@default: 1 linje

    """

  /// 50 columns.
  static let tableEnglish = """
    Listening to voicemail at Albertslund Kommune
    "Voicemailen skal som minimum aflyttes en gang i
    døgnet."
    Period: 23–27 October 2026 (5 days). As of 28
    October 2026 at 09:00. Time zone:
    Europe/Copenhagen.
    "En gang i døgnet" is read as at least once every
    calendar day, midnight to midnight.
    Every day is required, weekends and public
    holidays too: the policy names no exception.
    Opening the mailbox is listening to it, even an
    empty one; less than 5 s is only an attempt.
    Anyone may do it: owner or colleague.

    ● listened to by the owner, ○ by a colleague or
    somebody unknown, ✗ not listened to, ? undecided,
    · not required
    4512 Mette Hansen, Borgerservice
      ✓ listened to       5 ●○  0 ✗  0 ?
      ●●● ●●
    4513 Bo Lund, Borgerservice
      ✗ not listened to   2 ●○  2 ✗  1 ?
      ○○✗ ✗?
      access_missing, access_code,
      opened_by_others_only
    4590 =Reception�[2J
      ✗ not listened to   0 ●○  4 ✗  1 ?
      ✗✗✗ ✗?
      access_missing, unheard_over_24h

    3 mailboxes
                                   ✓     ✗     ?
    Borgerservice                  1     1     0
    (no department)                0     1     0
    in all                         1     2     0
    ✓ listened to, ✗ not listened to, ? undecided

    Findings (explained: --mailbox NUMBER)
      access_missing            2 mailboxes
      unheard_over_24h          1 mailbox
      opened_by_others_only     1 mailbox
      access_code               1 mailbox

    Access codes: pass 1, fail 1, undecided 1
    "Adgangskoden til voicemailen skal altid være 1 +
    eget lokalnummer …"
    Note: an access code that anyone can work out lets
    anyone hear citizens' messages, and vendors advise
    against it or forbid it. The municipality should
    reconsider the rule (GDPR article 32).

    Logs (1):
      - Call records (CDR) (1 file: Master.csv), from
        15 October 2026 at 00:00 to 27 October 2026 at
        12:00. Covers 4 of 5 days in full.
        - Call records (CDR), 27 October 2026 at
          12:00–24:00: the log ends before
          (Master.csv). Include more log files, or
          choose another period.

    Listening to mailboxes that are not in the list
    (1):
      - 4999@default: 1 record

    """

  /// 4513, 90 columns.
  static let calendarMissed = """
    4513@default, Bo Lund, Borgerservice
    ✗ Postkassen er ikke aflyttet så ofte, som politikken kræver.

     fr 23. oktober             ○ aflyttet
       - 09.00 postkassen åbnet, af en kollega i afdelingen (4512)
           Master.csv:105: 09.00.00 postkassen åbnet, 34 s
     lø 24. oktober             ○ aflyttet
       - 09.00 postkassen åbnet, af en kollega i afdelingen (4512)
           Master.csv:135: 09.00.00 postkassen åbnet, 34 s
     sø 25. oktober (25 timer)  ✗ ikke aflyttet
       - Ingen aflytning i opkaldslog (CDR), som dækker hele dagen.
     ma 26. oktober             ✗ ikke aflyttet
       - Ingen aflytning i opkaldslog (CDR), som dækker hele dagen.
     ti 27. oktober             ? kan ikke afgøres
       - Ingen log dækker hele tiden – opkaldslog (CDR), 27. oktober 2026 kl. 12.00–24.00:
         loggen slutter før (Master.csv). Find de manglende logfiler, og kør igen.

    Fund (3):
     access_missing (brud, til medarbejderen)
       Ikke aflyttet i 2 dage: 25.–26. oktober. Seneste aflytning før: 24. oktober 2026 kl.
       09.00. Aflyt postkassen hver dag, eller lad en kollega gøre det.
       - voicemail.conf:4513
     access_code (brud, til medarbejderen)
       Adgangskoden er en anden end politikken siger: "Adgangskoden til voicemailen skal altid
       være 1 + eget lokalnummer …" Skift den, eller få reglen ændret. Bemærk: en adgangskode,
       som enhver kan regne ud, lader enhver høre borgernes beskeder, og leverandører fraråder
       eller forbyder den. Kommunen bør overveje reglen igen (GDPR artikel 32).
       - voicemail.conf:4513
     opened_by_others_only (oplysning, til medarbejderen)
       Kun kolleger har aflyttet postkassen (2 gange); det må de. Kontrollér, at ejeren stadig
       har brug for den.
       - Master.csv:105
       - Master.csv:135

    """

  /// 4512, 90 columns.
  static let calendarListened = """
    4512@default, Mette Hansen, Borgerservice
    ✓ Postkassen er aflyttet alle de dage, der kræves.

     fr 23. oktober             ● aflyttet
       - 08.12 besked hørt, af ejeren (4512)
           Master.csv:101: 08.12.00 postkassen åbnet, 34 s
           full:88: 08.12.00 besked hørt
     lø 24. oktober             ● aflyttet
       - 08.05 postkassen åbnet, af ejeren (4512)
           Master.csv:131: 08.05.00 postkassen åbnet, 34 s
     sø 25. oktober (25 timer)  ● aflyttet
       - 02.12 (sommer- eller normaltid) postkassen åbnet, af ejeren (4512)
           Master.csv:151: 02.12.00 (sommer- eller normaltid) postkassen åbnet, 34 s
     ma 26. oktober             ● aflyttet
       - 08.30 postkassen åbnet, af ejeren (4512)
           Master.csv:171: 08.30.00 postkassen åbnet, 34 s
     ti 27. oktober             ● aflyttet
       - 08.01 postkassen åbnet, af ejeren (4512)
           Master.csv:191: 08.01.00 postkassen åbnet, 34 s

    Adgangskoden er som politikken siger. Bemærk: en adgangskode, som enhver kan regne ud,
    lader enhver høre borgernes beskeder, og leverandører fraråder eller forbyder den.
    Kommunen bør overveje reglen igen (GDPR artikel 32).

    """
}
