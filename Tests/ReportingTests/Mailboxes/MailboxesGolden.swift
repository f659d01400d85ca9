/// What is printed of ``SampleSite``, in Danish.
enum MailboxesGolden {
  static let table = """
    Postkasse    Navn                      System         Nye/hørt  Det hører opkalderen
    4501@default Mette Hansen              Asterisk       1/2       unavail.wav: hilsenen, når \
    ingen svarer
    4502@default Ole Lund                  Asterisk       1?/0      temp.wav: den midlertidige \
    hilsen skjuler unavail.wav (temporary_greeting, abandoned_recording)
    4503@default =Ida Ny                   Asterisk       0/0       systemets meddelelse: ingen \
    hilsen er indtalt (never_used)
    4504@default –                         Asterisk       0/0       systemets meddelelse: kun \
    navnet er indtalt
    4505@default flere ejere               andet system   0/0       tekst: systemet læser den op
    4506@default Fælles �postkasse med et… Cisco Unity    0/0       kan ikke afgøres: flere \
    hilsner, ukendt hvilken er slået til
    4502@gammel  Ole Lund                  Asterisk       0/0       systemets meddelelse: ingen \
    hilsen er indtalt (disabled)
    4503@gammel  =Ida Ny                   Asterisk       0/0       unavail.wav: hilsenen, når \
    ingen svarer

    8 postkasser hos Albertslund Kommune
    indtalt hilsen              3
    tekst, der læses op         1
    systemets meddelelse        3
    kan ikke afgøres            1
    ? ved nye: aflyttede beskeder bliver også i indbakken.

    Postkasser uden ejer (1):
      - 4506@default Fælles �postkasse med et meget langt navn

    Medarbejdere uden postkasse (1):
      - 4599 Kim Uden (Jobcentret)

    Samme nummer i flere postkasser (1):
      - 4503: 4503@default, 4503@gammel

    I flere systemer; den første er brugt (1):
      - 4501@default

    Postkasser i brug, hvis ejer er fratrådt (1):
      - 4504@default Per Gået (sidste dag 2026-10-31)

    Indtalt, men aldrig godkendt (1):
      - 4502@default: vm/4502/unavail.tmp.wav

    Fejl i filer og konfiguration (2):
      - etc/voicemail.conf:12: filen "vm�.conf" findes ikke, så dens postkasser mangler. Kopiér \
    den med,
        eller ret navnet.
      - etc/x: odd_thing (y).

    """

  static let recorded = """
    Postkasse 4501@default (Asterisk)
    Ejer: Mette Hansen, Borgerservice.
    Fundet i etc/voicemail.conf:7.

    Det hører opkalderen:
      - Opkalderen hører vm/4501/unavail.wav, ændret 2026-11-21: hilsenen, når ingen svarer.
      - Samme hilsen i andre formater: unavail.gsm.
      - Andre gange høres busy.wav: hilsenen ved optaget.

    Opsætning:
      - Beskeder sendes ikke som e-mail.
      - Aflyttede beskeder forlader indbakken.
      - Der er plads til 100 beskeder.
      - Tasten 0 fører til Omstillingen.
      - Adgangskoden er den, politikken kræver. En kode, som alle kan regne ud, lader dem høre \
    borgernes
        beskeder: overvej reglen igen (GDPR artikel 32).
      - Beskeder: 1 ny, 2 aflyttede; den ældste nye fra 2026-11-21.

    """

  static let temporary = """
    Postkasse 4502@default (Asterisk)
    Ejer: Ole Lund, Borgerservice. Voicemailsystemet kalder den "Ole L.".
    Fundet i etc/voicemail.conf:7.

    Det hører opkalderen:
      - Opkalderen hører vm/4502/temp.wav, ændret 2026-11-21: den midlertidige hilsen skjuler
        unavail.wav, så længe den er slået til.
      - unavail.wav (hilsenen, når ingen svarer) høres ikke nu.

    Opsætning:
      - Aflyttede beskeder bliver i indbakken (moveheard=no), så det ses ikke, hvilke der er \
    aflyttet.
      - Tasten 0 fører ikke til Omstillingen: operator=yes mangler i voicemail.conf. Tilføj det.
      - Beskeder: 0 nye, 0 aflyttede, 1 i indbakken, hvor aflyttede også bliver.

    Til it-afdelingen:
      - vm/4502/temp.wav: en midlertidig hilsen er slået til, fra 2026-11-21. Slet den, når den \
    ikke
        gælder mere.
      - vm/4502/unavail.tmp.wav: en hilsen er indtalt, men aldrig godkendt, så ingen hører den. \
    Indtal
        den igen, og godkend den.

    """
}
