/// Keys, names and departments that only look right.
extension CaseTable {
  static let switchboardTraps = CaseTable(
    """
    review/fail | Tast dobbelt firkant nul for Omstillingen.
    review/fail | Tast dobbelt-firkant nul for Omstillingen.
    review/fail | Tast to gange firkant nul for Omstillingen.
    review/fail | Tast firkant to gange og så nul for Omstillingen.
    review/fail | Tast dobbelt nul for Omstillingen.
    review/fail | Tast omvendt firkant nul for Omstillingen.
    review/fail | Tast lang firkant nul for Omstillingen.
    review/fail | Tast firkant dobbelt nul for Omstillingen.
    review | Tast hashtegn nul for Omstillingen.
    review/fail | Vend retur til Omstillingen ved at taste firkant nul dobbelt
    review/fail | Vend retur til Omstillingen ved at taste firkant nul to gange
    review/fail | Vend retur til Omstillingen ved at taste dobbelt firkant nul
    review/fail | Vend retur til Omstillingen ved at taste firkant nul baglæns
    review/fail | Vend retur til Omstillingen ved at taste firkant nul og din kode
    review/fail | Vend retur til Omstillingen ved at taste firkant nul efterfulgt af stjerne
    review/fail | Vend retur til Omstillingen ved at taste firkant nul efterfulgt af lokalnummer
    review/fail | Vend retur til Omstillingen ved næsten at taste firkant nul
    review/fail | Vend retur til Omstillingen ved at holde firkant nul nede
    review/fail | Tast kun firkant nul for Omstillingen om mandagen
    review/fail | Tast måske firkant nul for Omstillingen
    review/fail | Tast enten firkant nul eller stjerne for Omstillingen
    review/fail | Tast firkant nul eller ring på hovednummeret for Omstillingen
    review/fail | Tast firkant nul for Omstillingen? Nej, tast ni
    review/fail | Tast firkant nul. Nej, tast firkant ni for Omstillingen
    review/fail | Tast ni, ikke firkant nul, for Omstillingen
    review/fail | Tast firkant og så ikke nul for Omstillingen
    review/fail | Firkant nul var for Omstillingen
    review/fail | Tast firkant nul for det der engang var Omstillingen
    review/fail | Tast firkant nul for at høre, hvornår Omstillingen har åbent
    review/fail | Tast firkant nul for at klage over Omstillingen
    review/fail | Tast firkant nul for andet end Omstillingen
    review/fail | Tast firkant nul for alt undtagen Omstillingen
    review/fail | Tast firkant nul og vent en time på Omstillingen
    review/fail | Tast firkant nul for Omstillingen, det virker dog ikke
    review/fail | Tast firkant nul for Omstillingen. Det virker desværre ikke.
    review/fail | Tast firkant nul for Omstillingen. Den er nedlagt.
    review/fail | Tast firkant nul for Omstillingen, som er lukket
    review/fail | Omstillingen er nedlagt, tast firkant nul
    review/fail | Hvis Omstillingen ikke svarer, så tast firkant nul
    review/fail | Kom ikke til Omstillingen ved at taste firkant nul
    review/fail | Du kan ikke komme til Omstillingen ved at taste firkant nul
    review/fail | Du kan ikke længere komme til Omstillingen på firkant nul
    review/fail | Før kunne du komme til Omstillingen ved at taste firkant nul
    review/fail | Snart kan du taste firkant nul for Omstillingen
    review/fail | Fra 1. maj kan du taste firkant nul for Omstillingen
    review/fail | Kan du taste firkant nul for Omstillingen?
    review/fail | Tast firkant nul for at afbryde Omstillingen
    review/fail | Tast firkant nul for at lægge en besked til Omstillingen
    review/fail | Tast tre firkant nul for Omstillingen
    review/fail | Tast tre, firkant nul for Omstillingen
    review/fail | Tast firkant nul, tre for Omstillingen
    review/fail | Tast firkant, tast ikke nul, for Omstillingen
    review/fail | Tast firkant tyve for Omstillingen
    review/fail | Tast firkant nul komma fem for Omstillingen
    review/fail | Tast firkant 00 for Omstillingen
    review/fail | Tast #0# for Omstillingen
    review/fail | Tast *#0 for Omstillingen
    review/fail | Tast 9#0 for Omstillingen
    review/fail | Tast ni og firkant nul for Omstillingen
    review/fail | Tast stjerne firkant nul for Omstillingen
    review/fail | Tast #O for Omstillingen
    review/fail | Tast firkant o for Omstillingen
    review/fail | Ring på firkant nul til Omstillingen hvis nummeret ellers virker
    review/fail | Omstillingen bad mig taste firkant nul
    review/fail | Omstillingen taster firkant nul
    review/fail | Min kollega taster firkant nul for Omstillingen
    review/fail | Lad være med at taste firkant nul for Omstillingen
    review/fail | Undgå Omstillingen ved at taste firkant nul
    review/fail | Spring Omstillingen over ved at taste firkant nul
    review/fail | Forlad Omstillingen ved at taste firkant nul
    review/fail | Slet beskeden til Omstillingen ved at taste firkant nul
    review/fail | Klag over Omstillingen ved at taste firkant nul
    review/fail | Læg en besked til Omstillingen ved at taste firkant nul
    review/fail | Hør åbningstider for Omstillingen ved at taste firkant nul
    review/fail | Send en sms til Omstillingen ved at taste firkant nul
    review | Tast hashtegnet og nul for Omstillingen.
    review/fail | Tast først stjerne og derefter firkant nul for Omstillingen
    review/fail | Tast firkant og hold nul nede for Omstillingen
    review/fail | Tast firkant nul tre gange for Omstillingen
    review/fail | Tast firkant nul og så dit cpr-nummer for Omstillingen
    review/fail | Tast din kode og firkant nul for Omstillingen
    review/fail | Tast cpr-nummer og afslut med firkant nul for Omstillingen
    review/fail | Tast lokalnummer firkant nul for Omstillingen
    review/fail | Tast 4512 firkant nul for Omstillingen
    review/fail | Tast firkant nul 4512 for Omstillingen
    review/fail | Tast havelåge nul nul for Omstillingen
    review/fail | Tast firkant nul for Omstillingen eller firkant ni for Omstillingen
    review/fail | Tast ikke nul, men firkant for Omstillingen
    review/fail | Tast firkant men ikke nul for Omstillingen
    review/fail | Du taster aldrig firkant nul for Omstillingen
    review/fail | Hvis du taster firkant nul, ringer jeg til Omstillingen
    review/fail | Hvis du taster firkant nul, bliver beskeden slettet, og Omstillingen får besked
    review/fail | Hvis du taster firkant nul, lukker Omstillingen
    review/fail | Har du tastet firkant nul for Omstillingen?
    review/fail | Du har tastet firkant nul for Omstillingen
    review/fail | Du kunne taste firkant nul for Omstillingen
    review/fail | Du skulle have tastet firkant nul for Omstillingen
    review/fail | Prøv ikke firkant nul for Omstillingen
    review/fail | Firkant nul er ikke Omstillingen
    review/fail | Omstillingen er ikke firkant nul
    review/fail | Omstillingen har tasterne firkant ni
    """)

  static let nameTraps = CaseTable(
    """
    review/fail | Du har ringet til Mette Hansens gamle nummer
    review/fail | Du har ringet til Mette Hansens mor
    review/fail | Du har ringet til Mette Hansens sekretariat
    review/fail | Du har ikke fået fat på Mette Hansen
    review/fail | Når du har fået fat på Mette Hansen, så ring igen
    review/fail | Har du fået fat på Mette Hansen
    review/fail | Du har ringet til Mette Hansens tidligere telefon
    review/fail | Du har ringet forgæves til Mette Hansen, dette er Jens Olsen
    review/fail | Du har ringet til en, der ikke er Mette Hansen
    review/fail | Det er ikke Mette Hansen, det er Jens Olsen
    review/fail | Jeg er ikke Mette Hansen
    review/fail | Mette Hansen har fået nyt nummer
    review/fail | Mette Hansen arbejder her ikke mere
    review/fail | Mette Hansen er gået på pension
    review/fail | Mette Hansen er død
    review/fail | Du har ringet til Mette Lund Hansen-Berg
    review/fail | Du har ringet til Mette Hansen Jensen
    review/fail | Du har ringet til Mette og Hans Hansen
    review/fail | Du har ringet til Mette Olsen Hansen
    review/fail | Du har ringet til familien Mette Hansen og Jens Olsen
    review/fail | Du har ringet til Jens, som sidder ved siden af Mette Hansen
    review/fail | Jeg hedder Jens og er vikar for Mette Hansen
    review/fail | Jens her, jeg tager telefonen for Mette Hansen
    review/fail | Du taler med vikaren for Mette Hansen
    review/fail | Du taler med afløseren for Mette Hansen
    review/fail | Dette nummer tilhørte Mette Hansen
    review/fail | Dette nummer tilhører ikke Mette Hansen
    review/fail | Dette var Mette Hansen
    review/fail | Min chef er Mette Hansen
    review/fail | Min chef hedder Mette Hansen
    review/fail | Opkald til Mette Hansen bliver viderestillet til Jens Olsen
    review/fail | Jeg arbejder sammen med Mette Hansen
    review/fail | Jeg arbejder for Mette Hansen
    review/fail | Du har ringet til Borgerservice, hvor Mette Hansen er leder
    review/fail | Du har ringet til Mette Hansen-Olsen
    fail | Du har fået fat på Jens Olsen.
    """)

  static let departmentTraps = CaseTable(
    """
    review/fail | Du har ikke ringet til Borgerservice, men til Jobcentret
    review/fail | Mette Hansen, ikke Borgerservice
    review/fail | Mette Hansen fra det tidligere Borgerservice
    review/fail | Mette Hansen, Jobcentret, over for Borgerservice
    review/fail | Mette Hansen, nabo til Borgerservice
    review/fail | Mette Hansen, jeg samarbejder med Borgerservice
    review/fail | Mette Hansen, jeg har forladt Borgerservice
    review/fail | Mette Hansen, jeg er holdt op i Borgerservice
    review/fail | Borgerservice er nedlagt
    review/fail | Borgerservice er flyttet til Jobcentret
    review/fail | Jeg er skiftet fra Borgerservice til Jobcentret
    review/fail | Borgerservice hedder nu Jobcentret
    review/fail | Jeg arbejdede i Borgerservice
    review/fail | Mette Hansen, snart Borgerservice
    review/fail | Mette Hansen, uden for Borgerservice
    review/fail | Jeg er ikke i Borgerservice
    review/fail | Har du spørgsmål om Borgerservice
    """)
}
