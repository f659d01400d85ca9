/// Good greetings whose words stand close to those of the traps.
extension CaseTable {
  static let callbackFair = CaseTable(
    """
    pass | En kollega ringer tilbage inden for et døgn.
    pass/review | Der går højst et døgn, så har jeg ringet tilbage.
    pass/review | Inden der er gået fireogtyve timer, ringer jeg eller en af mine kolleger til dig.
    pass/review | Jeg ringer ikke tilbage samme dag, men inden for et døgn.
    pass | Læg dit navn og nummer, jeg ringer inden for et døgn.
    pass | Så lover jeg, at du er ringet op inden for 24 timer.
    pass/review | Jeg får ringet tilbage til dig i løbet af de næste 24 timer.
    pass | Hvis du lægger en besked og oplyser dit nummer, ringer jeg tilbage inden for et døgn.
    pass | Læg en besked, og oplys dit nummer, så ringer jeg tilbage inden for et døgn.
    pass | Jeg ringer tilbage inden for et døgn til alle, der lægger en besked.
    pass | Jeg kan desværre ikke nå at tage telefonen lige nu, men jeg ringer tilbage inden for \
    et døgn.
    pass | så ringer jeg tilbage inden for et døgn og tak for opkaldet
    pass | så ringer jeg tilbage inden for et døgn og hav en god dag
    pass | så ringer jeg tilbage inden for et døgn, og du kan også taste #0 for Omstillingen
    pass | så ringer jeg tilbage inden for et døgn eller også kan du taste #0 for Omstillingen
    pass | så ringer jeg eller en af mine gode kolleger tilbage inden for et døgn
    pass | så ringer jeg tilbage inden for et døgn efter modtagelse af din besked
    pass | så ringer jeg tilbage senest et døgn efter, du har lagt besked
    pass | Jeg ringer tilbage inden for et døgn. Du er også velkommen til at skrive en mail.
    pass | Jeg ringer tilbage inden for et døgn. Mit kontor har åbent fra 10 til 14.
    pass/review | Om morgenen er jeg på kontoret. Jeg ringer tilbage inden for et døgn.
    pass | Lægger du navn og nummer, så bliver du ringet op inden for et døgn
    pass | Når du lægger en besked bliver du ringet op inden for et døgn
    pass | Efter tonen kan du lægge en besked, og jeg ringer dig op inden for et døgn
    pass | Jeg er til møde til klokken 14. Læg en besked, så ringer jeg tilbage inden for et døgn
    pass | Jeg er tilbage på mandag. Læg en besked, så ringer jeg tilbage inden for et døgn
    pass | Hvis du lægger navn og nummer, ringer jeg tilbage inden for et døgn, og så finder vi \
    ud af det
    pass | Jeg ringer tilbage inden for et døgn. Hvis du ikke kan vente, så tast #0 for \
    Omstillingen.
    pass | Jeg ringer tilbage inden for et døgn. Du kan ikke lægge en besked på engelsk.
    pass/review | Jeg ringer tilbage inden for et døgn. Det går hurtigt.
    pass | vi ringer tilbage indenfor et døgn telefontiden er mandag til torsdag fra ti til fjorten
    pass | så ringer jeg tilbage inden for et døgn. Telefontiden er mandag til torsdag.
    pass | så ringer jeg tilbage inden for et døgn. På genhør.
    pass | så ringer jeg tilbage inden for et døgn. I mellemtiden kan du taste firkant nul for \
    Omstillingen.
    pass | så ringer jeg tilbage inden for et døgn. Er det akut, så tast firkant nul for \
    Omstillingen.
    pass | så ringer jeg tilbage inden for et døgn. Du kan også finde svar på albertslund.dk
    pass | så ringer jeg tilbage inden for et døgn. Med venlig hilsen Mette Hansen
    pass | Du kan lægge en besked efter tonen og så ringer jeg tilbage inden for et døgn
    pass | Jeg lytter min telefonsvarer hver dag og ringer tilbage inden for et døgn
    pass | Indtal navn, nummer og hvad det drejer sig om, så ringer jeg tilbage inden for et døgn
    pass | så vil jeg eller min kollega ringe dig op inden for et døgn
    pass | Indtal en besked. Jeg ringer inden for 24 timer.
    pass | Efterlad dit nummer, vi ringer inden for et døgn.
    pass | Jeg garanterer, at du er blevet ringet op inden for et døgn.
    pass | Inden der er gået et døgn, bliver du ringet op.
    """)

  static let switchboardFair = CaseTable(
    """
    pass | Tast venligst firkant nul for Omstillingen.
    pass | Tast på firkant nul for Omstillingen
    pass | Tryk på tasterne firkant og nul for at komme til Omstillingen
    pass | Vend retur til Omstillingen ved at taste firkant nul på telefonen
    pass | Vend retur til Omstillingen ved at taste firkant nul på din telefon
    pass | Vend retur til Omstillingen ved at taste firkant nul, hvis det haster
    pass | Vend retur til Omstillingen ved at taste #0 nu
    pass | Omstillingen træffer du ved at taste firkant nul
    pass | du kan også ved at taste firkant nul blive stillet om til Omstillingen
    pass | mens du hører beskeden kan du taste firkant nul for Omstillingen
    pass | Du kan også få fat på Omstillingen, hvis du taster firkant nul
    pass | så ringer jeg tilbage inden for et døgn eller tast firkant nul for omstillingen
    pass | Til Omstillingen: tast #0
    pass | Omstillingen får du fat i ved at taste firkant nul
    pass | Få fat i Omstillingen ved at taste firkant nul
    pass | For Omstillingen: firkant nul
    pass | Ellers retur til Omstillingen ved at taste firkant nul
    pass | Kontakt Omstillingen ved at taste firkant nul
    pass | Kontakt eventuelt Omstillingen ved at taste firkant nul
    pass | Kontakt i stedet Omstillingen ved at taste firkant nul
    pass | Hvis du ønsker at komme tilbage til Omstillingen, skal du blot taste firkant nul
    pass | Tast firkant nul for at komme til Omstillingen, som har åbent fra 8 til 15
    pass | du kan komme direkte til omstillingen ved at trykke på tasterne firkant og nul
    """)

  static let nameFair = CaseTable(
    """
    pass | Du har fået fat på Mette Hansen.
    pass | Du har ringet til Mette Hansen, og jeg er her ikke lige nu
    pass | Du har fået fat i Mette Hansens telefonsvarer
    pass | Du har ringet til Mette Hansens private telefonsvarer
    pass | Hej, det er Mette Hansen, jeg er gået hjem for i dag
    pass | Mette Hansen her, jeg har fået mange opkald i dag
    pass | Du har ringet til Mette Hansens arbejdstelefon i Borgerservice
    pass | Mit navn er Mette Hansen, og jeg arbejder med integration
    pass | Jeg hedder Mette Hansen
    pass | Du har ringet til Mette Hansen. Jeg er holdt op for i dag
    pass | Du har fået fat i Mette Hansen fra Borgerservice.
    """)

  static let departmentFair = CaseTable(
    """
    pass | Mette Hansen, jeg er ansvarlig for Borgerservice
    pass | Mette Hansen, jeg arbejder med pension i Borgerservice
    pass | Du har ringet til Mette Hansen i Borgerservice, og jeg er ikke til stede
    pass | Jeg sidder i Borgerservice over biblioteket
    pass | Du har ringet til Borgerservice, der har åbent fra 10 til 14
    """)
}
