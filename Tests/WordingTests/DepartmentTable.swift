/// Departments said, referred to and left. The owner's is Borgerservice.
extension CaseTable {
  static let department = CaseTable(
    """
    pass | Du har ringet til Borgerservicens telefonsvarer
    pass | Mette Hansen, Borgerservice
    pass | du har ringet til mette hansen borgerservice albertslund kommune
    pass | Velkommen til Borgerservice og Ydelse
    pass | Jeg er afdelingsleder i Borgerservice
    pass | Du har ringet til Mette Hansen i borger service
    pass | Du har ringet til Borgerservice. Tast 1 for Jobcentret
    pass | Du har ringet til Mette Hansen i Borgerservice og jeg kan ikke tage telefonen
    review | Du har ringet til Mette Hansen. Kontakt Borgerservice, hvis det haster
    review | Du har ringet til Mette Hansen. Du kan blive stillet om til Borgerservice
    review | Du har ringet til Mette Hansen, Borgerservice og Kultur
    review | Du har ringet til Mette Hansen i Borgerservice og Jobcentret
    review | Jeg arbejder ikke længere i Borgerservice
    review | Vil du tale med Borgerservice, så tast 1
    fail | Du har ringet til Mette Hansen, Børneservice
    fail | Du har ringet til Mette Hansen i jobcenteret
    fail | Du har ringet til Mette Hansen i Jobcentret, tidligere Borgerservice
    fail | Du har ringet til Jobcentret. Kontakt Borgerservice, hvis det haster
    fail | Du har ringet til Albertslund Kommune
    pass | Goddag, du er kommet til Borgerservice
    pass | her er telefonsvareren for Mette Hansen i Borgerservice
    pass | mette hansen borgerservice jeg kan ikke tage telefonen
    pass | Mette Hansen fra afdelingen Borgerservice
    pass | Du har ringet til Borgerservice og du taler med Mette Hansen
    pass | Jeg arbejder i Borgerservice og har ferie
    pass | Du har ringet til Albertslund Kommune, Borgerservice, Mette Hansen
    review | Du har ringet til Mette Hansen, Jobcentret og Borgerservice
    review | Du har ringet til Mette Hansen. Ring til Borgerservice på 43 68 68 68
    review | Du har ringet til Mette Hansen. Tast 1 for Borgerservice
    review | Mette Hansen. Har du brug for hjælp, kan du henvende dig i Borgerservice
    review | Du har ringet til Mette Hansen. En kollega fra Borgerservice ringer tilbage
    review/fail | Jeg er flyttet fra Borgerservice
    fail | Du har ringet til Mette Hansen, Børneservice i Albertslund Kommune
    fail | Du har ringet til Mette Hansen i kommunen
    fail | Du har ringet til Mette Hansen, Job Centeret
    review/fail | Du har ringet til Mette Hansen, Service
    pass | Velkommen til Borgerservice i Albertslund Kommune
    pass | Velkommen til Borgerservice mit navn er Mette Hansen
    pass | Mit navn er Mette Hansen, og min afdeling er Borgerservice
    review | Min tidligere afdeling er Borgerservice
    review/fail | Er det Borgerservice, du vil tale med, så ring senere
    pass | Du har ringet til Mette Hansen, diætist i Borgerservice
    review | Du har ringet til Mette Hansen, Borgerservice i Glostrup Kommune
    review | du har ringet til mette hansen borgerservice i glostrup kommune
    pass | Du har ringet til Mette Hansen, Borgerservice i vores kommune
    pass | Du taler med Mette Hansen, medarbejder i Borgerservice
    pass | borgerservices telefonsvarer
    pass | Du har ringet til Mette Hansen (Borgerservice)
    pass | Du har ringet til Mette Hansen/Borgerservice
    pass | Jeg er ansat i Borgerservice
    pass | Du har ringet til Borgerservice & Ydelse
    pass | Du er havnet hos Mette Hansen i Borgerservice
    review/fail | Du har ringet til Mette Hansen, stil om til Borgerservice ved at taste 2
    review/fail | Mette Hansen, tidligere Borgerservice
    review/fail | Find Borgerservice på albertslund.dk
    review/fail | Du har ringet til Mette Hansen, Ydelse
    review/fail | Du har ringet til Mette Hansen i Borgerrådgivningen
    review/fail | Har du spørgsmål til Borgerservice, så ring 43 68 68 68
    review/fail | Du kan ringe til Borgerservice
    review/fail | Du har ringet til Jobcentret, som ligger ved siden af Borgerservice
    review/fail | Du har ikke ringet til Borgerservice
    """)
}
