// swift-format-ignore-file
extension CaseTable {
  static let callbackBlind = CaseTable(
    """
    review/fail | Du har ringet til Mette Hansen i Borgerservice. Læg en besked, så ringer jeg tilbage inden for 48 timer.
    review/fail | Mette Hansen, Borgerservice. Indtal navn og nummer, så ringer jeg, så snart jeg kan komme til det.
    review/fail | Jeg sidder i telefonen, men du er velkommen til selv at ringe igen inden for 24 timer.
    review/fail | Skriv en mail, så svarer jeg skriftligt inden for et døgn. Beskeder på telefonsvareren bliver ikke besvaret.
    review/fail | Vi har meget travlt i Borgerservice, og jeg kan desværre ikke love, at du bliver ringet op inden for et døgn.
    review/fail | Før i tiden ringede vi altid tilbage inden for 24 timer. Det har vi ikke folk til længere.
    review/fail | Læg en besked. Tidligst om 24 timer har jeg tid til at ringe dig op.
    review/fail | Når der er gået et døgn, begynder vi at ringe tilbage til folk efter tur.
    review/fail | Kommunens retningslinjer siger, at man skal ringes op inden for 24 timer. Jeg er bagud og når det ikke før i næste uge.
    review/fail | Hvis vi bare var én mere på holdet, ville jeg ringe til dig inden for et døgn. Som det er nu, må du regne med tre-fire dage.
    review/fail | Bemærk, at beskeder på svareren slettes efter 24 timer, og at der ikke bliver ringet tilbage.
    review/fail | Fra næste måned ringer vi tilbage inden for et døgn. Indtil da går der op til en uge.
    review/fail | I Jobcentret ringer de tilbage inden for 24 timer, men her i Borgerservice tager det nogle dage.
    review/fail | Inden for 24 timer får du en sms med en kvittering. Selve opkaldet kommer i løbet af fem hverdage.
    review/fail | Inden for et døgn har jeg hørt din besked, og så må vi se, om der overhovedet er grund til at ringe.
    review/fail | Om jeg lover at ringe inden for et døgn? Nej, det tør jeg ikke.
    review/fail | Jeg ringer inden for 24 timer, eller lad os sige inden for en uges tid.
    review/fail | Du bliver ringet op inden for et døgn. Hov, nej, det var den gamle besked. Nu er det tre døgn.
    review/fail | Ikke inden for et døgn, men senest fredag i næste uge ringer jeg dig op.
    review/fail | Inden 24 timer er gået, når jeg det næppe, men jeg ringer på et eller andet tidspunkt.
    review/fail | Tak for dit opkald til Borgerservice. Du bliver kontaktet telefonisk inden for to døgn.
    review/fail | Er du over 80 år, ringer jeg inden for 24 timer. Alle andre må vente, til jeg er hjemme fra ferie.
    review/fail | Du har 24 timer til at ringe tilbage til mig, ellers går din tid videre til en anden.
    review/fail | Har Udbetaling Danmark lovet dig et opkald inden for 24 timer, er det dem, der ringer. Jeg ringer ikke til nogen.
    review/fail | Du skal ikke regne med, at der er nogen, der ringer til dig inden for et døgn.
    review/fail | Svareren kan ikke modtage beskeder i øjeblikket. Prøv igen om 24 timer.
    review/fail | Jeg er tilbage ved skrivebordet inden for et døgn, og så kan du fange mig, hvis du ringer igen.
    review/fail | Ja, jeg ringer selvfølgelig inden for et døgn, og grise kan flyve. Regn med halvanden uge.
    review/fail | Hej, det er Mette Hansen i Borgerservice. Læg en besked efter tonen, så ringer jeg dig op.
    review/fail | Selvbetjeningen på nettet er åben alle døgnets 24 timer, og jeg ringer tilbage, når der er en ledig stund.
    review/fail | Ingen, heller ikke dem med hastesager, bliver i uge 7 ringet op inden for 24 timer.
    review/fail | Det er sjældent, jeg får ringet tilbage inden for et døgn. Som regel går der det dobbelte.
    review/fail | Min afløser skulle have ringet til jer inden for et døgn, men hun er blevet syg, så der er ingen, der ringer før den tiende.
    review/fail | Læg en besked med dit cpr-nummer, og du bliver ringet op inden for 24 dage.
    review/fail | Du må desværre indstille dig på at vente længere end et døgn, før jeg ringer.
    review/fail | Jeg er kun på kontoret om tirsdagen, så jeg ringer tilbage på tirsdag eller på tirsdag om en uge.
    review/fail | Målet er at ringe alle op inden for 24 timer, men det er vi langt fra at kunne, så sæt tre dage af.
    review/fail | Har jeg ikke ringet inden for et døgn, så er det, fordi jeg ikke har tænkt mig det.
    review/fail | I nabokommunen bliver man ringet op inden for et døgn, har jeg læst. Her er det tre.
    review/fail | 24 timer efter at jeg er kommet hjem fra Thailand, ringer jeg til dig, altså om tre uger.
    review/fail | Du ringer mig op inden for 24 timer, og så aftaler vi en tid til dit nye pas.
    review/fail | Ordningen med, at vi ringer tilbage inden for 24 timer, er afskaffet pr. 1. januar.
    review/fail | Opkald inden for et døgn gælder kun virksomheder. Private borgere bliver ringet op inden for 14 dage.
    review/fail | Jeg ville ringe tilbage inden for et døgn, hvis jeg fik lov af min chef, og det får jeg ikke.
    review/fail | Borgmesteren har i avisen lovet jer et opkald inden for 24 timer. Det har jeg ikke, og det kan jeg heller ikke holde.
    review/fail | Husk, at du senest 24 timer før din tid skal ringe til mig, hvis du vil melde afbud.
    review/fail | Vi gemmer din plads i køen i et døgn, men du skal selv ringe op igen.
    review/fail | På den gamle besked sagde jeg, at du ville blive ringet op inden for 24 timer. Det skal du se bort fra.
    review/fail | Før der er gået mindst et døgn, ringer jeg ikke, for jeg skal først have fundet din sag frem.
    review/fail | Svaret lander i din Digital Post inden for 24 timer, så du bliver ikke ringet op.
    pass | Hej, du har ringet til Mette Hansen i Borgerservice, Albertslund Kommune. Jeg kan ikke tage telefonen lige nu. Læg en besked, så ringer jeg tilbage inden for et døgn. Tryk firkant nul for at komme tilbage til Omstillingen.
    pass | Goddag, De er kommet til Mette Hansen, Borgerservice, i Albertslund Kommune. Indtal venligst navn og telefonnummer efter klartonen, så bliver De ringet op inden for 24 timer. Ønsker De at vende tilbage til Omstillingen, bedes De trykke firkant nul.
    pass/review | Hejsa, det er Mette Hansen fra Borgerservice. Jeg er nok i gang med en borger ved skranken. Smid en besked, så har jeg ringet til dig inden for et døgn. Ellers er det bare havelåge nul tilbage til Omstillingen.
    pass | Albertslund Kommune, Borgerservice, Mette Hansen. Jeg træffes ikke i øjeblikket. Du kan lægge en besked efter tonen, og jeg ringer dig op senest om 24 timer. Du vender tilbage til Omstillingen ved at taste firkant nul.
    pass | Du taler med Mette Hansens telefonsvarer i Borgerservice. Vil du hellere tilbage til Omstillingen, så tryk firkant nul med det samme. Hvis ikke, så sig navn og nummer, og så ringer jeg inden for de næste 24 timer.
    pass/review | Velkommen til Borgerservice. Mit navn er Mette Hansen, og jeg sidder i møde. Efter bippet kan du indtale en besked, og inden der er gået et døgn, ringer jeg dig op. Firkant nul bringer dig tilbage til Omstillingen.
    pass/review | Hej, det er Mette Hansen, og jeg arbejder i Borgerservice i Albertslund Kommune. Lige nu har jeg frokost, men jeg ringer til alle, der lægger en besked, inden for et døgn. Omstillingen får du igen ved at trykke firkant nul.
    pass | Tak, fordi du ringer. Du har fået fat i Mette Hansen, Borgerservice. Jeg er optaget, men læg dit nummer, så får du et opkald fra mig inden for 24 timer. Du kan også trykke firkant og derefter nul og komme tilbage til Omstillingen.
    pass/review | Dette er telefonsvareren hos Mette Hansen, Borgerservice, Albertslund Kommune. Beskeder besvares ved, at jeg ringer tilbage inden for 24 timer. Ønsker du at tale med en anden, så tryk firkant nul, så kommer du tilbage til Omstillingen.
    pass | Øh, hej, du har ringet til Mette Hansen ovre i Borgerservice, og jeg er desværre ikke lige ved telefonen. Men læg en besked, så ringer jeg altså inden for et døgn, og ellers tryk firkant nul, så ryger du tilbage til Omstillingen.
    pass/review | Mette Hansen, Borgerservice. Jeg holder ferie til og med den 14. juli. Lægger du en besked, ringer en af mine kolleger til dig inden for 24 timer. Tryk firkant nul, hvis du vil tilbage til Omstillingen.
    pass | Du er kommet til Mette Hansen i Borgerservice. Jeg er til kursus hele dagen, men jeg tjekker min svarer og ringer dig op inden for et døgn. Har du brug for hjælp straks, så gå tilbage til Omstillingen ved at trykke havelåge nul.
    pass/review | Godmorgen eller god eftermiddag, alt efter hvornår du ringer. Her er Mette Hansen i Borgerservice. Senest et døgn efter at du har lagt din besked, ringer jeg. Tryk firkant nul, og så er du tilbage i Omstillingen.
    pass | Hej. Jeg hedder Mette Hansen, og du har ringet til mig i Borgerservice i Albertslund Kommune. Fortæl kort, hvad det drejer sig om, så bliver du ringet op inden for fireogtyve timer. Omstillingen: tryk firkant nul.
    pass | Goddag, du har ringet til Borgerservice i Albertslund, nærmere bestemt til Mette Hansen. Telefonen er ubemandet, men jeg lover at ringe tilbage inden for et døgn, hvis du lægger dit nummer. Firkanten og så nul sender dig tilbage til Omstillingen.
    pass | Det er Mette Hansen, Borgerservice. Jeg kan ikke svare lige nu. Du har to muligheder: læg en besked, så ringer jeg til dig inden for 24 timer, eller tryk firkant nul og kom tilbage til Omstillingen.
    pass | Du har ringet til Mette Hansen, sagsbehandler i Borgerservice, Albertslund Kommune. Jeg er væk fra min plads. Indtal en besked med navn og telefonnummer, så ringer jeg dig op i løbet af et døgn. Tast firkant nul for at vende tilbage til Omstillingen.
    pass/review | Hej med dig, Mette Hansen her fra Borgerservice. Vi har travlt med pas før sommerferien, men alle bliver ringet op inden for 24 timer, når de har lagt en besked. Vil du til Omstillingen igen, så tryk firkant nul.
    pass | Her er Mette Hansens svarer, Borgerservice, Albertslund Kommune. Er det hurtigt, du skal have fat i nogen, så tryk firkant nul og kom tilbage til Omstillingen. Ellers vent på tonen, læg en besked, og jeg ringer inden for et døgn.
    pass | Borgerservice, du har ringet til Mette Hansen. Min telefontid er fra 9 til 12. Uden for det tidsrum kan du lægge en besked, og jeg ringer tilbage inden for 24 timer. Du kommer tilbage til Omstillingen med firkant nul.
    pass/review | Hov, du nåede mig ikke. Det er Mette Hansen i Borgerservice. Sig, hvem du er, og hvad dit nummer er, så ringer jeg dig op inden for et døgn. Og skal du tilbage til Omstillingen, så tryk havelåge nul.
    pass | Du har valgt det direkte nummer til Mette Hansen i Borgerservice, Albertslund Kommune. Jeg er i telefonen på den anden linje. Læg en besked, så ringer jeg inden for højst 24 timer. Tilbage til Omstillingen kommer du ved at trykke firkant nul.
    pass/review | Hej, du har ringet til Mette Hansen i kommunens Borgerservice. Jeg har fri i dag, men inden for et døgn er der en fra afdelingen, der ringer dig op, hvis du lægger en besked. Tryk firkant nul for Omstillingen.
    pass | Mit navn er Mette Hansen, og jeg er ansat i Borgerservice i Albertslund Kommune. Jeg beklager, at jeg ikke kan tage dit opkald. Efter tonen kan du lægge en besked, så ringer jeg inden for 24 timer. Omstillingen nås igen på firkant nul.
    pass/review | Mette Hansen i Borgerservice, goddag. Jeg sidder med en borger. Læg en besked, så kan du regne med et opkald fra mig inden for et døgn. Hvis du ikke vil vente, så tryk firkant nul og vend tilbage til Omstillingen.
    pass | Hej, du er landet på telefonsvareren hos mig, Mette Hansen, i Borgerservice. Jeg ringer dig op inden for et døgn, bare du husker at sige dit nummer tydeligt. Ved tryk på firkant nul går du tilbage til Omstillingen.
    pass/review | Du har ringet til Mette Hansen, Borgerservice, Albertslund Kommune. Jeg arbejder hjemme i dag. Læg en besked, så bliver du ringet op fra et skjult nummer inden for 24 timer. For at komme tilbage til Omstillingen skal du trykke firkant nul.
    pass | Goddag og velkommen. De taler med en telefonsvarer, som tilhører Mette Hansen i Borgerservice. Læg en besked, og De vil blive ringet op inden for et døgn. De kan komme tilbage til Omstillingen ved at trykke på firkant efterfulgt af nul.
    pass | Hallo, det er Mette Hansen fra Borgerservice i Albertslund. Jeg er ude af huset, men jeg har min kalender med og ringer til dig inden for tolv timer, hvis du lægger en besked. Firkant nul, så har du Omstillingen igen.
    pass/review | Desværre kan jeg ikke tage telefonen. Jeg hedder Mette Hansen og sidder i Borgerservice. Ønsker du, at jeg ringer dig op, så læg dit nummer, og så gør jeg det inden for 24 timer. Tryk firkant nul for at vende tilbage til Omstillingen.
    pass | Albertslund Kommune, du har ringet til Mette Hansen i Borgerservice. Der er personalemøde frem til klokken 11. Vi ringer tilbage på alle beskeder inden for et døgn. Du kan trykke dig tilbage til Omstillingen med firkant nul.
    pass | Hej, her er Mette Hansen, Borgerservice. Tryk firkant nul, hvis du vil tilbage til Omstillingen. Vil du have fat i mig, så læg en besked med dit telefonnummer, så ringer jeg, inden der er gået 24 timer.
    pass | Du har ringet til Borgerservice, og det er Mette Hansens telefon. Jeg er syg i dag, men min kollega Hanne aflytter svareren og ringer til dig inden for et døgn. Er det ikke hurtigt nok, så tryk firkant nul tilbage til Omstillingen.
    pass | Mette Hansen, Albertslund Kommune, Borgerservice. Læg venligst navn, nummer og et par ord om din sag. Jeg ringer dig op inden for ét døgn. Ved at trykke firkant nul bliver du stillet tilbage til Omstillingen.
    pass | Hej, det er Mette Hansen i Borgerservice, og jeg er desværre gået til tandlægen. Indtal en besked, så ringer jeg helt sikkert til dig inden for 24 timer. Og tryk firkant nul, hvis du hellere vil tilbage til Omstillingen.
    pass | Du har fået forbindelse til Mette Hansen, medarbejder i Borgerservice. Jeg er ikke til stede. Din besked bliver hørt, og du bliver ringet op inden for 24 timer. Tryk firkant nul på din telefon, så kommer du tilbage til Omstillingen.
    pass | Så er det Mette Hansen i Borgerservice, du har fat i, eller rettere min telefonsvarer. Læg en besked, jeg ringer tilbage inden for et døgn. Trænger du til at komme tilbage til Omstillingen, trykker du havelåge nul.
    pass | Hej! Mette Hansen, Borgerservice, Albertslund Kommune. Jeg er på farten i dag. Læg et nummer, jeg kan ringe på, så ringer jeg senest i løbet af de kommende 24 timer. Gå tilbage til Omstillingen ved at taste firkant nul.
    pass | Goddag, du er stillet igennem til Mette Hansen i Borgerservice. Jeg må ikke få cpr-numre på svareren, så sig kun dit navn og telefonnummer. Jeg ringer dig op inden for et døgn. Tryk firkant nul for at komme til Omstillingen igen.
    pass | Dette er Mette Hansen i Borgerservice. Vi har lukket nu og åbner igen i morgen klokken 9. Har du lagt en besked, bliver du ringet op inden for 24 timer. Du kan vende tilbage til Omstillingen ved at trykke firkant nul.
    pass | Hej, du har ringet til Mette Hansen, og jeg sidder i Borgerservice, hvor jeg tager mig af pas og kørekort. Læg en besked, og så ringer jeg inden for et døgn. Med havelåge nul kommer du tilbage til Omstillingen.
    pass | Du har ringet til mig, Mette Hansen, i Albertslund Kommunes Borgerservice. Jeg har glemt telefonen på kontoret eller sidder til møde, men inden for 24 timer ringer jeg dig op, når du lægger en besked. Tilbage til Omstillingen: firkant nul.
    pass | Borgerservice ved Mette Hansen. Jeg kan ikke besvare opkaldet. Læg en besked, hvorefter jeg ringer tilbage inden for 24 timer. Såfremt du ønsker at komme tilbage til Omstillingen, skal du trykke firkant nul.
    pass | Hej, det er Mette Hansen i Borgerservice. Du behøver ikke at ringe igen, for jeg ringer dig op inden for et døgn, hvis du lægger dit nummer. Vil du ikke lægge en besked, så tryk firkant nul, så stilles du tilbage til Omstillingen.
    pass/review | Mette Hansen her. Du har ringet til min telefon i Borgerservice i Albertslund Kommune, men jeg er gået for i dag. Læg en besked, så er du ringet op inden for 24 timer. Tryk #0 for at komme tilbage til Omstillingen.
    pass/review | Hejsa, Mette Hansen, Borgerservice. Jeg står lige med en kø af folk foran mig. Jeg lover dig, at jeg ringer inden for et døgn, når du har lagt en besked. Omstillingen kan du komme tilbage til, hvis du trykker firkant nul.
    pass | Goddag. Du har ringet til Mette Hansen i Borgerservice. Alle, der lægger en besked, ringer jeg tilbage til inden for 24 timer, så husk at sige dit nummer. Hvis din henvendelse haster, trykker du firkant nul og vender tilbage til Omstillingen.
    pass | Du er havnet hos Mette Hansen i Borgerservice, fordi jeg ikke nåede telefonen. Tal efter tonen. Inden for et døgn ringer jeg tilbage. Vil du videre til en anden, så kom tilbage til Omstillingen ved at trykke firkant, nul.
    pass | Hej, du har ringet til Mette Hansen, teamkoordinator i Borgerservice. Jeg er på konference onsdag og torsdag, men der bliver ringet tilbage til dig inden for 24 timer, hvis du lægger en besked. Tryk firkant nul, så får du Omstillingen igen.
    pass | Det er Borgerservice i Albertslund Kommune, og det er Mette Hansens telefon, du har ringet til. Du må gerne lægge en besked, og så ringer jeg dig op igen inden for 24 timer. Tryk firkant nul, og du er tilbage i Omstillingen med det samme.
    pass | Her er telefonsvareren for Mette Hansen i Borgerservice. Har du tid, så læg en besked, og jeg ringer dig op inden for et døgn. Har du ikke tid, så tryk havelåge nul og kom tilbage til Omstillingen.
    pass | Hej, du har ringet til Mette Hansen fra Borgerservice, Albertslund Kommune. Jeg har slået lyden fra, mens jeg arbejder. Læg en besked, så ringer jeg maks. 24 timer efter. Tilbage til Omstillingen trykker du firkant nul.
    pass | Velkommen til Mette Hansens telefonsvarer. Jeg er at finde i Borgerservice på rådhuset, men ikke lige nu. Du bliver ringet op inden for et døgn, når du har lagt en besked. Tryk firkant nul, så er det Omstillingen, du vender tilbage til.
    pass | Mette Hansen, Borgerservice. Du ringer uden for vores åbningstid. Læg dit navn og nummer, så ringer jeg til dig, før der er gået 24 timer. Og tryk firkant nul, hvis du ønsker at gå tilbage til Omstillingen. Tak for opkaldet.
    pass | Hej, jeg hedder Mette Hansen og er din kontakt i Borgerservice. Er du utålmodig, så tryk firkant nul og kom tilbage til Omstillingen. Har du tid at vente, så læg en besked. Jeg ringer dig op inden for et døgn, det kan du stole på.
    pass/review | Ja, goddag, det er Mette Hansen, Borgerservice, Albertslund Kommune. Jeg hjælper borgere på biblioteket i dag, men din besked glemmer jeg ikke, jeg ringer inden for 24 timer. Skal du bruge Omstillingen, kommer du tilbage til den på firkant nul.
    pass/review | Du har ringet til Mette Hansen i Borgerservice. Kan det vente, så læg en besked, og jeg ringer tilbage inden for et døgn. Kan det ikke, så tryk firkant og nul, så kommer du tilbage til Omstillingen.
    pass/review | Hej hej, det er Mette Hansen i Borgerservice. Jeg er lige ude at hente kaffe. Læg en besked, så ringer jeg dig op, som regel med det samme og altid inden for 24 timer. Havelåge nul, så er du tilbage i Omstillingen.
    pass | Goddag, mit navn er Mette Hansen fra Borgerservice i Albertslund Kommune. Jeg er ude på et plejehjem for at hjælpe med MitID og er tilbage klokken 14. Læg en besked, så ringer jeg inden for et døgn. Firkant nul stiller dig tilbage til Omstillingen.
    pass | Telefonsvarer for Mette Hansen, Borgerservice, Albertslund Kommune. Indtal besked efter tonen. Du bliver ringet op inden for 24 timer. Ønsker du i stedet at komme tilbage til Omstillingen, så tast firkant nul. På genhør og hav en rigtig god dag.
    """)
}
