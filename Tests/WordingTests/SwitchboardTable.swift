/// Keys and switchboard in other words.
extension CaseTable {
  static let switchboard = CaseTable(
    """
    pass | vil du tale med Omstillingen, så tast firkant nul
    pass | Vil du tale med Omstillingen? Tast #0.
    pass | ønsker du ikke at lægge en besked, kan du taste #0 for at komme til Omstillingen
    pass | kan det ikke vente, så tast firkant nul for Omstillingen
    pass | tast firkant nul, hvis du vil have fat i Omstillingen igen
    pass | så tast hash nul, og vupti, så er du tilbage i Omstillingen
    pass | med firkant nul stiller du dig selv tilbage til Omstillingen
    pass | ønsker du at komme retur til Omstillingen, bedes du taste havelåge nul
    pass | så tryk firkant nul, og så kommer du tilbage til damerne i Omstillingen
    pass | og er det Omstillingen, du vil tilbage til, så trykker du såmænd bare firkant nul
    pass | såfremt De ønsker at vende tilbage til Omstillingen, bedes De trykke firkant nul
    pass | firkant nul giver dig Omstillingen tilbage
    review | kan du ikke vente, så firkant nul, så er du i Omstillingen
    review | hvis du ikke vil tale med en maskine, så firkant nul, så er du i Omstillingen
    review | kolleger i huset kan taste firkant nul og komme til Omstillingen
    review | når vi til efteråret får ny telefon, kan du taste firkant nul for Omstillingen
    review | når vi har fået ny telefon efter nytår, bringer firkant nul dig til Omstillingen
    review | med firkant nul kommer du ind om omstillingen og direkte ned til vores vagttelefon
    review | i næste måned kan du taste firkant nul for Omstillingen
    pass | så ringer jeg tilbage inden for de næste fireogtyve timer tast firkant nul for omstillingen
    review | ringer du internt, giver firkant nul dig Omstillingen, men udefra sker der ikke noget
    pass | tast havelågen efterfulgt af et nul for at komme til Omstillingen
    pass | tryk firkanten og derpå nullet, så kommer du til Omstillingen
    review/fail | tast firkant et nul for at komme til Omstillingen
    review/fail | tast firkant og så et ettal for at komme til Omstillingen
    review | så ringer jeg at være med at trykke firkant nul for at komme til omstillingen
    pass | vil du tale med en kollega, kan du taste firkant nul for Omstillingen
    pass | Omstillingen: tast #0
    pass | du kan få fat i omstillingen på firkant nul
    pass | tast firkant efterfulgt af nul, så kommer du til Omstillingen
    pass | tryk først på firkant og så på nul for at blive stillet om til omstillingen
    pass | tryk på # 0 for at komme til omstillings bordet
    pass | tast #-0 for Omstillingen
    pass | tast # og derefter 0 for at vende tilbage til Omstillingen
    pass | Tast #0. Så kommer du til Omstillingen.
    pass | jeg kan ikke tage telefonen vend retur til omstillingen ved at taste firkant nul
    pass | hvis du taster firkant nul, kommer du til Omstillingen
    pass | tast pound zero for omstillingen
    pass | firkant nul fører dig til Omstillingen
    pass | har du brug for hjælp nu, så tryk #0, så bliver du stillet om til Omstillingen
    pass | tast firkant nul for omstilling
    pass | via firkant nul kommer du til vores omstilling
    pass | Omstillingen nås ved at taste "#0"
    pass | tast #0 for Omstillingen eller 1 for Borgerservice
    pass | tast 1 for at slette beskeden eller tast #0 for Omstillingen
    pass | TAST FIRKANT NUL FOR AT KOMME TIL OMSTILLINGEN
    pass | hvis du ikke vil vente, så tast #0 for at komme til Omstillingen
    pass | tast ＃０ for Omstillingen
    pass | tast #️⃣0️⃣ for Omstillingen
    pass | tast firkanttasten og nul, så stiller vi dig om til Omstillingen
    pass | du kan også taste firkant, nul for at komme til Omstillingen
    pass | tast firkant nul for at komme retur til kommunens omstilling
    pass | tast firkant nul hvis du hellere vil tale med omstillingen
    fail | tast firkant nul et for Omstillingen
    fail | tast firkant nul nul for Omstillingen
    fail | tast #01 for Omstillingen
    fail | tast nul firkant for Omstillingen
    fail | tast 0# for Omstillingen
    fail | du kan ikke taste #0 for at komme til Omstillingen
    fail | det er ikke muligt at taste firkant nul for Omstillingen
    fail | tast aldrig firkant nul for Omstillingen
    fail | tast firkant stjerne for Omstillingen
    fail | tast *0 for Omstillingen
    fail | tast firkant ti for Omstillingen
    fail | tast firkant 10 for Omstillingen
    fail | Omstillingen kan ringes op på fire tre seks otte seks otte seks otte
    fail | du kan ringe til Omstillingen på 43686868
    fail | Omstillingen tager telefonen
    fail | jeg ringer tilbage inden for et døgn
    review/fail | Omstillingen kan ikke nås på #0
    review | tast #0 eller ring til Omstillingen
    review | tast #0 for at slette beskeden, og ring til Omstillingen
    review | tast #0 for at indtale en besked til Omstillingen
    review | tast #0 i stedet for Omstillingen
    review | jeg kan desværre ikke stille dig om til Omstillingen, så tast #0
    review | tast #0 eller 9 for Omstillingen
    review | tast firkant nul for at afslutte. Omstillingen har åbent fra 8 til 15
    review | Omstillingen har åbent fra 8. Tast #0 for at gentage beskeden
    review | tast #0 hvis du er stillet om fra Omstillingen
    review/fail | tast #0 hvis du ikke vil tale med Omstillingen
    review | #0 virker ikke, men før førte den til Omstillingen
    review | tidligere kunne du taste #0 for Omstillingen
    review | tast #0 for omstilling til Jobcentret
    review | tast firkant nul for at tale med en medarbejder
    review | tast #0 for at komme videre
    review | tast #0 for Omstillingen. Du kan også taste 9 for Omstillingen
    review | tast firkant nul to gange for Omstillingen
    review | tast hashtag nul for Omstillingen
    review | tast #0, så kommer du ikke til Omstillingen
    review | Omstillingen har lukket, tast #0
    review | tast firkant nul for hovednummeret eller Omstillingen
    review/fail | tast firkant nul eller ni for Omstillingen
    review/fail | tast firkant, vent på tonen, og tast nul for Omstillingen
    pass | for at komme til omstillingen skal du taste firkant nul
    pass | ønsker du at tale med omstillingen, tast da firkant nul
    pass | Har du brug for at tale med en anden, kan du vende retur til Omstillingen ved at \
    taste #0
    pass | du kommer tilbage til Omstillingen, hvis du taster #0
    pass | Omstillingen træffes på #0
    pass | med firkant nul kommer du til Omstillingen
    pass | tast firkant og nul hvis du vil stilles om til omstillingsbordet
    pass | Hvis det haster, så tast #0 for Omstillingen
    pass | tryk på firkant, tryk derefter på nul, og du kommer til Omstillingen
    pass | tast #0 og bliv stillet om til Omstillingen
    pass | du kan altid trykke firkant nul og få fat i Omstillingen
    pass | tast firkant nul for at blive viderestillet til Omstillingen i Albertslund Kommune
    pass | vend tilbage til Omstillingen: #0
    pass | læg en besked eller tast #0 for at komme til Omstillingen
    pass | læg en besked efter tonen. Ellers tast firkant nul, så kommer du retur til Omstillingen
    pass | du kan også trykke firkant nul, så stiller systemet dig om til Omstillingen
    pass | ved tryk på firkant nul kommer du til Omstillingen
    pass | ring ikke igen, men tast #0 for Omstillingen
    review | tast firkant nul, hvis Omstillingen ikke svarer
    review/fail | tast firkant nul, men ikke for Omstillingen
    review | tast #0 for at undgå Omstillingen
    review | tast #0 for at springe Omstillingen over
    review | tast #0 for at ændre hilsen. Omstillingen er åben
    review | kollegaerne i Omstillingen beder dig taste #0
    review | omstillingen til vinter: tast #0
    review | tast #0 for at tale med Jobcentret
    review | gem beskeden med #0, eller vent på Omstillingen
    review | Tast #0. Omstillingen har lukket
    fail | tast firkant og vent på Omstillingen
    fail | tast #9 for Omstillingen
    fail | tast ## for Omstillingen
    fail | tast 00 for Omstillingen
    fail | tast firkant otte for omstillingen
    review/fail | firkant nul kan ikke bruges til Omstillingen
    fail | undlad at taste firkant nul for Omstillingen
    review/fail | tast firkant nul ni for Omstillingen
    review/fail | tast kun nul, ikke firkant nul, for Omstillingen
    fail | tast stjerne efterfulgt af nul for at komme til Omstillingen
    fail | tryk firkant og derefter ni, så kommer du til Omstillingen
    fail | du skal ikke taste #0 for at komme til Omstillingen
    fail | tast nul nul for Omstillingen
    fail | Omstillingen har nummer 43 68 68 68
    pass | Du kan også taste firkant nul og komme til Omstillingen.
    pass | du kan nemt vende tilbage til Omstillingen med #0
    pass | kan du ikke vente så tast firkant nul så ryger du tilbage til omstillingen
    pass | vil du ikke indtale en besked kan du taste firkant nul for omstillingen
    pass | eller vend retur til omstillingen ved at taste firkant nul indtal din besked efter \
    klartonen
    pass | Hvis du hellere vil tale med en kollega i Omstillingen, så tast #0
    pass | tast firkant og nul så er du tilbage hos Omstillingen
    review/fail | tast #0 for at komme uden om Omstillingen
    review/fail | Omstillingen ringer til dig, hvis du taster #0
    review/fail | tast #0 før du ringer til Omstillingen
    review/fail | tast #0 når Omstillingen svarer
    review/fail | tast #0 og sig dit navn til Omstillingen
    review/fail | når du kommer fra Omstillingen, tast #0
    review/fail | tast #0 1 for Omstillingen
    review/fail | tast firkant nul fem for Omstillingen
    review/fail | tast 1 firkant nul for Omstillingen
    review/fail | tast #0 for at komme til indbakken. Du kan også ringe til Omstillingen
    review/fail | tast # for Omstillingen eller 0 for Borgerservice
    review/fail | tast 0 for Omstillingen og #0 for at slette
    review/fail | tast #0 for Borgerservice og 9 for Omstillingen
    review/fail | jeg taster #0 for at komme til Omstillingen
    review/fail | har du tastet #0 og ikke er kommet til Omstillingen, så ring igen
    review/fail | det nytter ikke at taste #0 for Omstillingen
    review/fail | #0 til Omstillingen er afskaffet
    review/fail | Omstillingen er lukket. Tast #0 for at lægge en besked
    review/fail | hvis du vil lægge en besked, så tast #0. Hvis du vil tale med Omstillingen, så \
    vent
    review/fail | tast #0 eller vent på Omstillingen
    review/fail | du kan ringe til Omstillingen eller taste #0 for at slette beskeden
    """)
}
