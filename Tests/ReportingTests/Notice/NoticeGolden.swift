/// The information sheet as it must look.
enum NoticeGolden {
  static let greetingsDanish = """
    # Orientering til medarbejderne: kontrol af telefonsvarere hos Birkeager Kommune

    Birkeager Kommune kontrollerer med programmet Klartone, om telefonsvarere (voicemail) følger \
    "Telefonpolitik med borgeren i centrum". Logge over, hvem der aflytter, indgår ikke.

    Dato for orienteringen: 1. oktober 2026

    ## 1 Hvem er ansvarlig (dataansvarlig)

    Birkeager Kommune, Torvet 1

    ## 2 Formål og driftsmæssig begrundelse

    Borgere skal have svar # inden for et døgn.

    ## 3 Retsgrundlag

    Ledelsesretten | aftalen

    ## 4 Hvilke oplysninger der bruges

    - **Hilsner på telefonsvarere**: lyden af den hilsen, som den, der ringer, hører: stemme, navn, \
    afdeling og ordlyd. I rapporten står: resultat for hvert krav, hvor i lyden det blev hørt, og en \
    omtrentlig afskrift.
    - **Medarbejderliste**: lokalnummer, navn, afdeling og postkassens type; CPR-numre beholdes \
    aldrig. I rapporten står: lokalnummer, navn og afdeling.

    ## 5 Hvordan oplysningerne behandles

    - Alt sker på en maskine, som kommunen råder over. Intet sendes til andre.
    - Kontrollen er maskinel og kan høre forkert. Er den i tvivl, siger den det, og et menneske lytter.

    ## 6 Hvad der ikke sker

    - Borgernes beskeder åbnes aldrig.
    - Din stemme bruges ikke til at genkende dig.
    - Adgangskoder sammenlignes med politikkens regel og glemmes straks. De vises og gemmes aldrig.
    - Numre på dem, der ringer, gemmes og vises aldrig. Skal to opkald kunne kendes igen, bruges en \
    nøgle, som kun gælder den ene kørsel.
    - Grunden til fravær læses aldrig.

    ## 7 Hvem der ser resultaterne

    - Afdelingens leder
    - IT

    ## 8 Hvor længe de gemmes

    Rapporter gemmes højst 60 dage. Samlede tal uden navne kan gemmes længere.

    ## 9 Dine rettigheder

    - **Indsigt**: du kan få at vide, hvad der er registreret om dig og din postkasse, og hvilke \
    linjer og lydsteder det bygger på.
    - **Indsigelse**: du kan gøre indsigelse mod behandlingen, og du kan få rettet det, der er \
    forkert. Er du uenig i et resultat, så sig det: så lytter et menneske.
    - **Klage**: du kan klage til Datatilsynet (datatilsynet.dk).

    ## 10 Hvem du kan spørge

    dpo@birkeager.example

    """
}
