/// Names said, half said and somebody else's. The owner is Mette Hansen.
extension CaseTable {
  static let name = CaseTable(
    """
    pass | Hej, det er Mette Hansens voicemail
    pass | Mette Hansen, Borgerservice. Læg en besked.
    pass | du har ringet til mette hansen i borgerservice
    pass | Velkommen til Mette Kirstine Hansens telefonsvarer
    pass | Du har ringet til Mette K. Hansen, Borgerservice
    pass | Du har ringet til sagsbehandler Mette Hansen
    pass | Du har ringet til Mette Hansen. Kontakt min kollega Jens Olsen, hvis det haster.
    pass | Jeg hedder Mette Hansen og sidder i Borgerservice
    pass | Læg en besked til Mette Hansen
    pass | Du taler med telefonsvareren for Mette Hansen
    pass | Jeg kan ikke tage telefonen lige nu. Venlig hilsen Mette Hansen
    pass | Mette Hansen kan ikke tage telefonen lige nu
    pass | Du har fat i Mette Hansen i Borgerservice, men kun på svareren
    pass | De er stillet igennem til Mette Hansen i Borgerservice
    pass | Velkommen til Borgerservice mit navn er Mette Hansen der er mange henvendelser for tiden
    pass | hov du ramte min telefonsvarer Mette Hansen hedder jeg
    review/fail | Er det Mette Hansen, du har ringet efter, så sidder hun et lokale længere nede
    review/fail | Vil du have fat i Mette Hansen, så ring senere
    review/fail | Du skal have fat i Mette Hansen
    review/fail | det Mette Hansen du har ringet efter så sidder hun et andet sted
    pass | du taler med mette hansens telefonsvarer jeg kan ikke tage telefonen
    pass | du har ringet til mette hansen fra ydelseskontor jeg kan ikke tage telefonen
    pass | du har ringet til mette hansen i byggesager jeg kan ikke tage telefonen
    pass | du har ringet til mette hansen sagsbehandler jeg er optaget
    review | Du har ringet til Mette i Borgerservice
    review | Du har ringet til fru Hansen i Borgerservice
    review | Kontakt min kollega Mette Hansen
    review | Ring til Mette Hansen
    review | Du har ringet til Mette Hansen og Jens Olsen
    review | Du har ringet til M. Hansen
    review | Du har ringet til Mette Hanssen
    review | Mette Hansen er ikke længere ansat
    review/fail | Du taler med Mette Hansens vikar
    review | Du har ringet til Anne-Mette Hansen
    review | Du har ringet til Mette Hansen Berg
    review/fail | Det er Jens Olsen, jeg passer telefonen for Mette Hansen
    fail | Du har ringet til Anne Berg. Kontakt min kollega Mette Hansen
    fail | Det er Jens Olsen i Borgerservice
    fail | du har ringet til lars nielsen i borgerservice
    fail | Du har ringet til Borgerservice
    fail | Læg en besked efter tonen
    fail | Du har ringet til Hansen og Mette? Nej, til Lone Hansen
    review/fail | Du har ringet til Hansen Mette
    pass | Goddag, du er kommet til telefonsvareren for Mette Hansen
    pass | Her er telefonsvareren for Mette Hansen i Borgerservice
    pass | mette hansen borgerservice jeg kan ikke tage telefonen
    pass | Du har ringet på Mette Hansens lokalnummer
    pass | Hej du snakker med Mette Hansens telefonsvarer
    pass | Du har ringet til METTE HANSEN
    pass | Mit navn er Mette Hansen
    pass | Det er Mette fra Borgerservice, Mette Hansen
    pass | Du har ringet til socialrådgiver Mette Hansen, Borgerservice
    review | Hej, det er Mette
    review | Hvis du vil tale med Mette Hansen, så tast 1
    review | Du har ringet til Mette Nielsen i Borgerservice
    review | Skriv til Mette Hansen
    review | Du kan også kontakte Mette Hansen
    review/fail | Du har ikke ringet til Mette Hansen
    fail | Du har ringet til Jens Olsen. Du kan også kontakte Mette Hansen
    fail | Du har ringet til Anne Berg, Borgerservice
    fail | Dette er en telefonsvarer
    review/fail | Du har ringet til Metta Hansen
    fail | du har ringet til søren nielsen
    fail | Mit navn er Fatima Al-Sayed, og jeg sidder i Borgerservice
    fail | Du har ringet til Hanne Mettesen
    pass | Du har ringet til Mette Hansen, jeg kan ikke tage telefonen. Kontakt Jens Olsen i \
    stedet
    pass | Du har ringet til Mette Hansen i Borgerservice. Jeg er desværre ikke til stede
    pass | Hej! Du taler med Mette Hansen :-)
    pass | Her er Mette Hansens telefonsvarer
    pass | Telefonsvareren for Mette Hansen
    pass | jeg hedder mette hansen og jeg arbejder i borgerservice
    pass | Du har ringet til Mette Marie Hansen
    pass | Goddag, mit navn er Mette Hansen. Ønsker du at tale med Jens Olsen, så ring 43 68 00 00
    pass | det er mette hansen jeg ringer tilbage inden for et døgn
    pass | Du har ringet til Mette Hansens telefon hos Borgerservice
    review | Mettes telefonsvarer
    review | Du har ringet til Hansen
    review | Mette Hansen er stoppet i Borgerservice
    review/fail | Jens Olsen her. Jeg afløser Mette Hansen
    review/fail | Du har ringet til Jens Olsen eller Mette Hansen
    review/fail | du taler med anne mette olsen
    fail | Du har ringet til Mogens Hansen
    fail | Hej, det er Peter
    fail | Du har ringet til Borgerservice. Jens Olsen kan ikke tage telefonen
    fail | ...
    review/fail | Spørg efter Mette Hansen
    review/fail | Mette Hansens kollega Jens Olsen her
    review/fail | Du har ringet til Jette Hansen
    review/fail | På vegne af Mette Hansen siger jeg tak for opkaldet
    review/fail | Dette er ikke Mette Hansen
    """)
}
