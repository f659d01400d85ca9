/// Names, departments and keys that are said of something else. Written to find wrong passes, without
/// looking at the code: before it listed the places of introductions, most of these passed.
extension CaseTable {
  /// The owner is Mette Hansen.
  static let nameElsewhere = CaseTable(
    """
    review/fail | Du har ringet til Mette Hansens gamle telefon, Borgerservice.
    review/fail | Du har ringet til Mette Nielsen, Borgerservice.
    review/fail | Du har ringet til Mette, Borgerservice.
    review/fail | Du har ringet til Morten Sørensen, Borgerservice.
    review/fail | Du har ringet til Jens, som har overtaget telefonen efter Mette Hansen, Borgerservice.
    review/fail | Det er ikke Mette Hansen, men Borgerservice, du har ringet til.
    review/fail | Mette Hansen arbejder her ikke mere. Du har ringet til Borgerservice.
    review/fail | Du har ringet til Borgerservice. Kontakt Mette Hansen i stedet for.
    review/fail | Du har ringet til Borgerservice. Spørg efter Mette Hansen i omstillingen.
    review/fail | Du har ringet til Mette Marie Hansen Hansdatter i Borgerservice.
    review/fail | Hej, det er Lone, jeg passer Mette Hansens telefon. Du har ringet til Borgerservice.
    review/fail | Du har ringet til Borgerservice. Mette Hansen har ferie, og jeg hedder Pia Holm.
    pass | Goddag, mit navn er Mette Hansen, og du har ringet til Borgerservice.
    pass | Hej, du er kommet til Mette Hansen i Borgerservice i Albertslund Kommune.
    pass | Det er Mette Hansen fra Borgerservice. Jeg sidder desværre i møde.
    pass | Velkommen til telefonsvareren hos Mette Hansen i Borgerservice.
    review/fail | Du har ringet til Borgerservice. Mette Hansen er ikke ansat her.
    review/fail | Du har ringet til Borgerservice. Det er Mette Hansens søster, der taler.
    review/fail | Du har ringet til Borgerservice. Jeg kender Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Mette Hansen er min chef.
    review/fail | Du har ringet til Borgerservice. Send en hilsen til Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Sagen er overtaget af Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Mette Hansen passer telefonen for mig.
    review/fail | Du har ringet til Borgerservice. Jeg holder møde med Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Mette Hansen finder du på lokal 12.
    review/fail | Du har ringet til Borgerservice. Prøv Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Jeg sidder ved siden af Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Mette Hansen kommer først igen på mandag, og jeg er hendes vikar.
    review/fail | Du har ringet til kommunen. Det er nemlig Mette Hansen, der bestemmer i Borgerservice.
    review/fail | Du har ringet til Borgerservice. Det er nok Mette Hansen, du søger.
    review/fail | Du har ringet til Borgerservice. Mette Hansen holder fødselsdag i dag, så vi er ikke ved telefonen.
    review/fail | Du har ringet til Borgerservice. Her sad engang Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Jeg afløser Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Jeg er afløser for Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Jeg er gift med Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Det er ikke længere Mette Hansens nummer.
    review/fail | Du har ringet til Borgerservice. Hvis Mette Hansen har skrevet til dig, så svar hende.
    review/fail | Du har ringet til Borgerservice. Mette Hansen vil ringe dig op inden for et døgn.
    review/fail | Du har ringet til Borgerservice. Beskeder til Mette Hansen lægges andetsteds.
    review/fail | Du har ringet til Borgerservice. Brevet fra Mette Hansen er sendt ved en fejl.
    review/fail | Du har ringet til Borgerservice. Tillykke til Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Mette Hansen og Jens Holm har skiftet kontor.
    review/fail | Du har ringet til Borgerservice. Vi venter på Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Er du Mette Hansen?
    review/fail | Du har ringet til Borgerservice. Jeg troede, du var Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Du har måske ringet efter Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Alle kalder mig Mette Hansens højre hånd.
    review/fail | Du har ringet til Borgerservice. Mette Hansen sidder på værelse fire.
    pass | Du har ringet til Mette Hansen i Borgerservice i Albertslund Kommune. Jeg er desværre optaget.
    pass | Hej, mit navn er Mette Hansen, jeg er ansat i Borgerservice.
    pass | Goddag. Du har ringet til Borgerservice. Mit navn er Mette Hansen.
    pass | Du har ringet til Albertslund Kommune, Borgerservice, du taler med Mette Hansen.
    pass | Du er kommet til telefonsvareren hos Mette Hansen i Borgerservice.
    pass | Her er Mette Hansen, Borgerservice, Albertslund Kommune.
    pass | Det er Mette Hansens telefonsvarer, Borgerservice.
    pass | Hej og velkommen til Mette Hansen, socialrådgiver i Borgerservice.
    pass | Du har ringet til Mette Hansen fra Borgerservice. Jeg er ikke til stede.
    pass | Hej, du har ringet til mig, Mette Hansen, i Borgerservice.
    pass | Tak for dit opkald. Du har ringet til Mette Hansen i Borgerservice.
    pass | Mit navn er Mette Hansen. Jeg er leder af Borgerservice.
    pass | Jeg hedder Mette Hansen og arbejder i Borgerservice.
    pass | Du har ringet til Borgerservice, Mette Hansen. Jeg er på kursus.
    pass | Det er Mette Hansen. Jeg er i Borgerservice og kan ikke tage telefonen.
    pass | Velkommen til Borgerservice. Du har ringet til Mette Hansens direkte nummer.
    pass | Goddag, De taler med Mette Hansens telefonsvarer i Borgerservice.
    pass | Du har ringet til Borgerservice i Albertslund. Det er Mette Hansen, der ikke kan tage telefonen.
    pass | Du har nu ringet til Mette Hansen, som er kontorassistent i Borgerservice.
    pass | Davs, du har fået fat på Mette Hansen, Borgerservice.
    review/fail | Du har ringet til Borgerservice. Det var Mette Hansen, der sad her før.
    review/fail | Du har ringet til Borgerservice. Mette Hansen har fået nyt nummer.
    review/fail | Du har ringet til Borgerservice. Mette Hansens sager er fordelt.
    review/fail | Du har ringet til Borgerservice. Mette Hansen læser ikke sine mails.
    review/fail | Du har ringet til Borgerservice. Opkald til Mette Hansen går hertil.
    review/fail | Du har ringet til Borgerservice. Jeg tager imod for Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Jeg er ikke Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Er du blevet omstillet af Mette Hansen, så vent.
    review/fail | Du har ringet til Borgerservice. Har Mette Hansen bedt dig ringe?
    review/fail | Du har ringet til Borgerservice. Hils Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Vores praktikant er Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Lederen er Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Formanden hedder Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Min chef hedder Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Hendes navn er Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Navnet på den nye leder er Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Det her var engang Mette Hansens telefon.
    review/fail | Du har ringet til Borgerservice. Jeg taler på vegne af Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Jeg ringer til Mette Hansen for dig.
    review/fail | Du har ringet til Borgerservice. Denne besked er godkendt af Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Mette Hansen er ferieafløser andetsteds.
    review/fail | Du har ringet til Borgerservice. Dit brev er fra Mette Hansen.
    review/fail | Du har ringet til Borgerservice. Det er Mette Hansens vagt i morgen.
    review/fail | Du har ringet til Borgerservice. Mette Hansen er desværre død.
    pass | Halløj, det er Mette Hansen ovre fra Borgerservice.
    pass | Du har ringet til Mette Hansens mobil. Jeg arbejder i Borgerservice.
    pass | Du har ringet til Borgerservice på rådhuset, mit navn er Mette Hansen.
    pass | Du har ringet direkte til Mette Hansen i Borgerservice.
    pass | Dette er en besked fra Mette Hansen i Borgerservice.
    pass | Hej, jeg er Mette Hansen fra Borgerservice i Albertslund Kommune.
    pass | Du taler med telefonsvareren for Mette Hansen, Borgerservice.
    pass | Du har kontaktet Mette Hansen i Borgerservice.
    pass | Goddag, her er Mette Hansen fra Borgerservice. Jeg er ikke på kontoret.
    pass | Mette Hansen, Borgerservice. Læg en besked.
    pass | Du har ringet til Borgerservice, Mette Hansens telefon.
    pass | Mit navn er Mette Hansen, og du har ringet til mig i Borgerservice.
    """)

  /// The owner's is Borgerservice.
  static let departmentElsewhere = CaseTable(
    """
    review/fail | Du har ringet til Mette Hansen. Har du brug for Borgerservice, så ring til hovednummeret.
    review/fail | Du har ringet til Mette Hansen i Jobcentret. Borgerservice er flyttet.
    review/fail | Du har ringet til Mette Hansen. Jeg arbejder ikke længere i Borgerservice.
    review/fail | Du har ringet til Mette Hansen, tidligere Borgerservice, nu Jobcenter.
    review/fail | Du har ringet til Mette Hansen. For Borgerservice tast firkant nul.
    review/fail | Du har ringet til Mette Hansen ved siden af Borgerservice.
    review/fail | Du har ringet til Mette Hansen, Borgerrådgivningen.
    review/fail | Du har ringet til Mette Hansen. Jeg holder i dag møde med Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Kom ned i Borgerservice, hvis du vil have et pas.
    pass | Du har ringet til Borgerservice og Mette Hansen.
    pass | Du har ringet til Mette Hansen, der arbejder i Borgerservice.
    pass | Borgerservice, Mette Hansen. Jeg er ikke ved telefonen.
    pass | Du har ringet til Albertslund Kommunes Borgerservice, du taler med Mette Hansens telefonsvarer.
    review/fail | Du har ringet til Mette Hansen. Min kollega i Borgerservice passer telefonen.
    review/fail | Du har ringet til Mette Hansen. Jeg står i køen hos Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Jeg er til møde i Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Jeg er på kursus sammen med Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Borgerservice har lukket i dag.
    review/fail | Du har ringet til Mette Hansen. Borgerservice har åbent fra ti til fjorten.
    review/fail | Du har ringet til Mette Hansen. Borgerservice finder du på rådhuset.
    review/fail | Du har ringet til Mette Hansen. Min mand arbejder i Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Bestil tid i Borgerservice på nettet.
    review/fail | Du har ringet til Mette Hansen. Aflever papirerne i Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Pas og kørekort klares i Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Sagen ligger nu hos Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Det er Borgerservice, der behandler den slags sager.
    review/fail | Du har ringet til Mette Hansen. Det er ikke mig, men Borgerservice, du skal tale med.
    review/fail | Du har ringet til Mette Hansen. Jeg vikarierer i dag i Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Jeg var før i Borgerservice.
    review/fail | Du har ringet til Mette Hansen på kontoret over for Borgerservice.
    review/fail | Du har ringet til Mette Hansen, der ikke er fra Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Personalet i Borgerservice kan hjælpe dig.
    review/fail | Du har ringet til Mette Hansen. Åbningstiderne i Borgerservice er ændret.
    review/fail | Du har ringet til Mette Hansen. Prøv Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Så er det nok Borgerservice, du leder efter.
    review/fail | Du har ringet til Mette Hansen. Borgerservice ringer dig op.
    review/fail | Du har ringet til Mette Hansen. En medarbejder fra Borgerservice ringer tilbage inden for et døgn.
    review/fail | Du har ringet til Mette Hansen. Vi deler lokaler med Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Vent i Borgerservice, til jeg henter dig.
    review/fail | Du har ringet til Mette Hansen. Jeg henter dig i Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Mød op i Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Jeg begynder i Borgerservice til januar.
    review/fail | Du har ringet til Mette Hansen. Jeg skal flytte til Borgerservice.
    pass | Du har ringet til Mette Hansen i Albertslund Kommune, Borgerservice.
    pass | Hej, det er Mette Hansen i Borgerservice.
    pass | Hej, det er Mette fra Borgerservice.
    pass | Velkommen hos Borgerservice, mit navn er Mette Hansen.
    pass | Du har ringet til Borgerservice, hvor jeg, Mette Hansen, sidder.
    pass | Jeg hedder Mette Hansen, og jeg sidder i Borgerservice.
    pass | Du har ringet til Mette Hansen, sagsbehandler i Borgerservice.
    pass | Du har fået fat i Mette Hansen, Borgerservice.
    pass | Du har ringet til telefonsvareren i Borgerservice.
    pass | Mit navn er Mette Hansen, og jeg er konsulent i Borgerservice.
    pass | Dette er Mette Hansens telefonsvarer i Borgerservice.
    pass | Du taler med telefonsvareren hos Mette Hansen, afdelingen Borgerservice.
    pass | Goddag og velkommen til Albertslund Kommune. Du har ringet til Mette Hansen i Borgerservice.
    pass | Borgerservice, du taler med Mette Hansens telefonsvarer.
    pass | Du har ringet til Mette Hansen, og jeg arbejder i Borgerservice.
    pass | Du har ringet til Mette Hansen, der er leder af Borgerservice.
    pass | Du har ringet til Mette Hansen, leder for Borgerservice.
    pass | Mette Hansen, Borgerservice, kan ikke tage telefonen lige nu.
    pass | Tak fordi du ringer til Mette Hansen i Borgerservice.
    pass | Tak for dit opkald til Borgerservice, mit navn er Mette Hansen.
    pass/review | Mit navn er Mette Hansen, og jeg kommer fra Borgerservice.
    pass/review | Du er stillet om til Mette Hansen i Borgerservice.
    review/fail | Du har ringet til kommunen. Det er nemlig Mette Hansen, der bestemmer i Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Vi er naboer til Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Jeg hjælper Borgerservice i dag.
    review/fail | Du har ringet til Mette Hansen. Jeg har et møde i Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Jeg har ferie, og Borgerservice har travlt.
    review/fail | Du har ringet til Mette Hansen. Jeg er i Borgerservice til klokken to.
    review/fail | Du har ringet til Mette Hansen. Hav tålmodighed, Borgerservice er presset.
    review/fail | Du har ringet til Mette Hansen. Jeg sidder i bestyrelsen med Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Jeg taler med Borgerservice om din sag.
    review/fail | Du har ringet til Mette Hansen. Du har fået brev fra Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Du har ringet forkert, hvis du skulle have fat i Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Du har tid i Borgerservice på mandag.
    review/fail | Du har ringet til Mette Hansen. Du taler bedst med Borgerservice om det.
    review/fail | Du har ringet til Mette Hansen. Er det Borgerservice, du vil have fat i?
    review/fail | Du har ringet til Mette Hansen. Når du kommer til Borgerservice, så tag et nummer.
    review/fail | Du har ringet til Mette Hansen. Hver tirsdag sidder jeg i Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Jeg kommer forbi Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Jeg er vikar for en dag i Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Husk: Borgerservice lukker klokken tre.
    review/fail | Du har ringet til Mette Hansen. Læs mere hos Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Læg papirerne i Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Læg en besked, så giver jeg den til Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Giv besked til Borgerservice.
    pass | Du har ringet til Mette Hansen i Borgerservice i Albertslund Kommune. Jeg er desværre optaget.
    pass | Hej, mit navn er Mette Hansen, jeg er ansat i Borgerservice.
    pass | Goddag. Du har ringet til Borgerservice. Mit navn er Mette Hansen.
    pass | Du har ringet til Albertslund Kommune, Borgerservice, du taler med Mette Hansen.
    pass | Du er kommet til telefonsvareren hos Mette Hansen i Borgerservice.
    pass | Her er Mette Hansen, Borgerservice, Albertslund Kommune.
    pass | Det er Mette Hansens telefonsvarer, Borgerservice.
    pass | Hej og velkommen til Mette Hansen, socialrådgiver i Borgerservice.
    pass | Du har ringet til Mette Hansen fra Borgerservice. Jeg er ikke til stede.
    pass/review | Hej, du har ringet til mig, Mette Hansen, i Borgerservice.
    pass | Tak for dit opkald. Du har ringet til Mette Hansen i Borgerservice.
    pass | Mit navn er Mette Hansen. Jeg er leder af Borgerservice.
    pass | Jeg hedder Mette Hansen og arbejder i Borgerservice.
    pass | Du har ringet til Borgerservice, Mette Hansen. Jeg er på kursus.
    pass | Det er Mette Hansen. Jeg er i Borgerservice og kan ikke tage telefonen.
    pass | Velkommen til Borgerservice. Du har ringet til Mette Hansens direkte nummer.
    pass | Goddag, De taler med Mette Hansens telefonsvarer i Borgerservice.
    pass | Du har ringet til Borgerservice i Albertslund. Det er Mette Hansen, der ikke kan tage telefonen.
    pass | Du har nu ringet til Mette Hansen, som er kontorassistent i Borgerservice.
    pass | Davs, du har fået fat på Mette Hansen, Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Det er ikke Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Vores nabo er Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Mit gamle kontor er Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Det hedder ikke Borgerservice mere.
    review/fail | Du har ringet til Mette Hansen. Afdelingen hed Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Jeg kommer i Borgerservice på mandag.
    review/fail | Du har ringet til Mette Hansen. Jeg er kunde i Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Jeg har sat telefonen over til Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Telefonen er stillet om til Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Du er nummer tre i køen til Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Du har ringet til den person, der kender Borgerservice bedst.
    review/fail | Du har ringet til Mette Hansen, som er gift med en fra Borgerservice.
    review/fail | Du har ringet til Mette Hansen, som snart begynder i Borgerservice.
    review/fail | Du har ringet til Mette Hansen og ikke til Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Hilsen til Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Tak til Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Velkommen i Borgerservice til borgmesterens reception på fredag.
    review/fail | Du har ringet til Mette Hansen. Her er nyt fra Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Her er nummeret til Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Det er en fejl i Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Navnet er ændret fra Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Jeg arbejder med at lukke Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Jeg hører til dem, der savner Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Der er kø i Borgerservice.
    review/fail | Du har ringet til Mette Hansen. Borgerservice er her ikke i dag.
    pass | Halløj, det er Mette Hansen ovre fra Borgerservice.
    pass | Du har ringet til Mette Hansens mobil. Jeg arbejder i Borgerservice.
    pass | Du har ringet til Borgerservice på rådhuset, mit navn er Mette Hansen.
    pass | Du har ringet direkte til Mette Hansen i Borgerservice.
    pass | Dette er en besked fra Mette Hansen i Borgerservice.
    pass | Hej, jeg er Mette Hansen fra Borgerservice i Albertslund Kommune.
    pass | Du taler med telefonsvareren for Mette Hansen, Borgerservice.
    pass | Du har kontaktet Mette Hansen i Borgerservice.
    pass | Goddag, her er Mette Hansen fra Borgerservice. Jeg er ikke på kontoret.
    pass | Mette Hansen, Borgerservice. Læg en besked.
    pass | Du har ringet til Borgerservice, Mette Hansens telefon.
    pass | Mit navn er Mette Hansen, og du har ringet til mig i Borgerservice.
    """)

  /// The keys are #0.
  static let switchboardElsewhere = CaseTable(
    """
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast ikke firkant nul, for omstillingen er lukket.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Omstillingen har firkant nul, men det virker ikke.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast firkant ni for omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast nul for omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast stjerne nul for at komme til omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast firkant nul nul for omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast nul firkant for at vende tilbage til omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast firkant nul for at slette din besked.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast firkant nul for at høre beskeden igen, eller ring til omstillingen på hovednummeret.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Omstillingen kan ikke længere nås med firkant nul.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Hvis du vil til omstillingen, så læg på og ring igen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast firkant for at afslutte, nul for omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast firkant og så ti for omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast firkant nul for at tale med min kollega Jens.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tidligere kunne man taste firkant nul for omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast firkant nul et for omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Omstillingen åbner klokken ti, og firkanten har nul betydning.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Omstillingen beder dig lade være med at taste firkant nul.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Du kan komme til omstillingen ved at taste havelåge et.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast firkant nul for lægevagten.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast nul for omstillingen og afslut med firkant.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast 0 eller firkant for omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Fra på mandag kan du taste firkant nul for omstillingen.
    pass | Du har ringet til Mette Hansen, Borgerservice. Vend retur til omstillingen ved at taste firkant nul.
    pass | Du har ringet til Mette Hansen, Borgerservice. Tryk #0 for at komme tilbage til omstillingen.
    pass | Du har ringet til Mette Hansen, Borgerservice. Ønsker du omstillingen, så tryk havelåge nul.
    pass | Du har ringet til Mette Hansen, Borgerservice. Du kommer til omstillingen, når du taster firkant og derefter nul.
    pass | Du har ringet til Mette Hansen, Borgerservice. Vil du tale med en anden, så tast firkant nul, så kommer du til omstillingen.
    pass | Du har ringet til Mette Hansen, Borgerservice. Firkant nul fører dig til omstillingen.
    pass | Du har ringet til Mette Hansen, Borgerservice. Hvis det haster, kan du taste firkant efterfulgt af nul og blive stillet om til omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Fra næste uge kan du taste firkant nul for omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Først efter klokken ti virker firkant nul til omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Du skal ikke bruge omstillingen eller firkant nul.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Nogle taster firkant nul for omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Omstillingen er det gamle firkant nul.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Har du tastet firkant nul, er du kommet fra omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Omstillingen kommer du til med stjerne nul, ikke firkant nul.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Firkant nul er ikke længere nødvendigt for at få omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Med firkant nul kommer du til Jobcentret og ikke til omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Med firkant nul undgår du omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast firkant nul, hvis du kommer fra omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast firkant nul otte for omstillingen.
    review/fail | Du har ringet til Mette Hansen, Borgerservice. Tast firkant nul, og glem alt om omstillingen.
    pass | Du har ringet til Mette Hansen, Borgerservice. Hvis du taster firkant nul, kommer du til omstillingen.
    pass | Du har ringet til Mette Hansen, Borgerservice. Du kan altid vende tilbage til omstillingen på firkant nul.
    pass | Du har ringet til Mette Hansen, Borgerservice. For omstillingen, tast firkant nul.
    """)
}
