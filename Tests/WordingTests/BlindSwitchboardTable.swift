// swift-format-ignore-file
extension CaseTable {
  static let switchboardBlind = CaseTable(
    """
    review/fail | Du har ringet til Mette Hansen i Borgerservice. Jeg ringer inden for et døgn. Tryk stjerne nul for at komme tilbage til Omstillingen.
    review/fail | Mette Hansen, Borgerservice. Jeg ringer dig op inden for 24 timer, og vil du tilbage til Omstillingen, trykker du firkant et.
    review/fail | Trykker du firkant nul, bliver din besked slettet. Omstillingen kan du ringe til på 43 68 68 68.
    review/fail | Firkant nul virker desværre ikke i øjeblikket, så læg på, og ring til Omstillingen på ny.
    review/fail | Omstillingen har lukket, så lad være med at trykke firkant nul.
    review/fail | Læg en besked, eller tryk firkant nul, så kommer du til Jobcentret.
    review/fail | Indtil i fjor kunne man trykke firkant nul og komme tilbage til Omstillingen. Den mulighed findes ikke mere.
    review/fail | Fra den 1. maj vil du kunne komme tilbage til Omstillingen ved at trykke firkant nul. I dag må du lægge på og ringe op igen.
    review/fail | Vil du tilbage til Omstillingen, så tryk nul, og kun nul, for firkanten afbryder samtalen.
    review/fail | For at komme til Omstillingen taster du havelåge ni.
    review/fail | Ansatte i kommunen trykker firkant nul for Omstillingen. Er du borger, virker det ikke, og så skal du lægge på.
    review/fail | Afslut din besked med firkant nul, så er den gemt. Du bliver ikke stillet tilbage til Omstillingen.
    review/fail | Omstillingen kan ikke hjælpe dig, så bliv på linjen i stedet for at trykke havelåge nul.
    review/fail | Trykkede du firkant nul, mens du var i Omstillingen, så er det derfor, du er landet hos mig.
    review/fail | Når damerne i Omstillingen trykker firkant nul, ryger opkaldet hen til min svarer.
    review/fail | Hvad der sker, hvis du trykker firkant nul? Ingenting. Omstillingen er nedlagt.
    review/fail | Tryk 1 for pas og 2 for kørekort, og gør du ingenting, stilles du automatisk tilbage til Omstillingen.
    review/fail | Her burde jeg ifølge vejledningen sige, at firkant nul fører dig tilbage til Omstillingen, men det gør det ikke på den her telefon.
    review/fail | Brug endelig ikke havelåge nul, for Omstillingen stiller dig bare tilbage hertil.
    review/fail | Hvis vi havde haft det nye telefonsystem, kunne du have trykket firkant nul og være kommet til Omstillingen.
    review/fail | Tryk firkant nul for at høre beskeden på engelsk. Omstillingen træffes på hovednummeret til klokken 15.
    review/fail | Med firkant nul kommer du til min kollega Hanne og altså ikke til Omstillingen.
    review/fail | Omstillingen når du med havelåge fem og ikke, som mange tror, med havelåge nul.
    review/fail | Haster det, må du ringe til Omstillingen igen i morgen tidlig, når de åbner.
    review/fail | Ringer du til Glostrup Kommune, kan du trykke firkant nul og komme til Omstillingen. Det kan du ikke hos os.
    review/fail | Firkant nul er forbeholdt personalet i Omstillingen, og du bedes derfor ikke bruge den.
    review/fail | Når jeg selv skal have fat i Omstillingen, trykker jeg firkant nul. Du må i stedet slå hovednummeret op på hjemmesiden.
    review/fail | Kan man så trykke firkant nul og komme tilbage til Omstillingen? Nej, ikke herfra.
    review/fail | Omstillingen ligger på firkant syv, og nul er til dig, der vil lægge en besked.
    review/fail | Tryk firkant nul for Omstillingen. Nej, vent, de har lavet det om, det er stjerne ni nu.
    review/fail | Firkant nul til Omstillingen kræver en kode, og den kode udleverer vi ikke til borgere. Læg på, når du er færdig.
    review/fail | Du skulle have trykket firkant nul allerede i menuen, for nu er det for sent at komme tilbage til Omstillingen.
    review/fail | Mange trykker firkant nul i håb om at lande i Omstillingen, men så bliver de bare smidt af.
    review/fail | Send en mail til Omstillingen, og skriv et nul i emnefeltet, så finder de den rette kollega.
    review/fail | Firkant nul gentager denne besked, og stjerne bringer dig til Omstillingen.
    review/fail | Mette Hansen, Borgerservice. Læg en besked, så ringer jeg dig op inden for et døgn. Hav en god dag.
    review/fail | Det nytter ikke noget at trykke havelåge nul, for der sidder ingen i Omstillingen før på mandag.
    review/fail | Tryk firkant nul, så ringer systemet op til vagttelefonen i Hjemmeplejen. Omstillingen er holdt op med at tage mine kald.
    review/fail | Min mor spurgte, om hun skulle trykke firkant nul for at komme tilbage til Omstillingen, og jeg sagde nej, du skal bare lægge på. Det gælder også dig.
    review/fail | Aldrig må du trykke firkant nul, mens du indtaler, for så bliver Omstillingen forstyrret midt i et andet opkald.
    pass | Hej, du har ringet til Mette Hansen i Borgerservice, Albertslund Kommune. Jeg kan ikke tage telefonen lige nu. Læg en besked, så ringer jeg tilbage inden for et døgn. Tryk firkant nul for at komme tilbage til Omstillingen.
    pass/review | Goddag, De er kommet til Mette Hansen, Borgerservice, i Albertslund Kommune. Indtal venligst navn og telefonnummer efter klartonen, så bliver De ringet op inden for 24 timer. Ønsker De at vende tilbage til Omstillingen, bedes De trykke firkant nul.
    pass | Hejsa, det er Mette Hansen fra Borgerservice. Jeg er nok i gang med en borger ved skranken. Smid en besked, så har jeg ringet til dig inden for et døgn. Ellers er det bare havelåge nul tilbage til Omstillingen.
    pass | Albertslund Kommune, Borgerservice, Mette Hansen. Jeg træffes ikke i øjeblikket. Du kan lægge en besked efter tonen, og jeg ringer dig op senest om 24 timer. Du vender tilbage til Omstillingen ved at taste firkant nul.
    pass | Du taler med Mette Hansens telefonsvarer i Borgerservice. Vil du hellere tilbage til Omstillingen, så tryk firkant nul med det samme. Hvis ikke, så sig navn og nummer, og så ringer jeg inden for de næste 24 timer.
    pass | Velkommen til Borgerservice. Mit navn er Mette Hansen, og jeg sidder i møde. Efter bippet kan du indtale en besked, og inden der er gået et døgn, ringer jeg dig op. Firkant nul bringer dig tilbage til Omstillingen.
    pass | Hej, det er Mette Hansen, og jeg arbejder i Borgerservice i Albertslund Kommune. Lige nu har jeg frokost, men jeg ringer til alle, der lægger en besked, inden for et døgn. Omstillingen får du igen ved at trykke firkant nul.
    pass | Tak, fordi du ringer. Du har fået fat i Mette Hansen, Borgerservice. Jeg er optaget, men læg dit nummer, så får du et opkald fra mig inden for 24 timer. Du kan også trykke firkant og derefter nul og komme tilbage til Omstillingen.
    pass | Dette er telefonsvareren hos Mette Hansen, Borgerservice, Albertslund Kommune. Beskeder besvares ved, at jeg ringer tilbage inden for 24 timer. Ønsker du at tale med en anden, så tryk firkant nul, så kommer du tilbage til Omstillingen.
    pass | Øh, hej, du har ringet til Mette Hansen ovre i Borgerservice, og jeg er desværre ikke lige ved telefonen. Men læg en besked, så ringer jeg altså inden for et døgn, og ellers tryk firkant nul, så ryger du tilbage til Omstillingen.
    pass | Mette Hansen, Borgerservice. Jeg holder ferie til og med den 14. juli. Lægger du en besked, ringer en af mine kolleger til dig inden for 24 timer. Tryk firkant nul, hvis du vil tilbage til Omstillingen.
    pass | Du er kommet til Mette Hansen i Borgerservice. Jeg er til kursus hele dagen, men jeg tjekker min svarer og ringer dig op inden for et døgn. Har du brug for hjælp straks, så gå tilbage til Omstillingen ved at trykke havelåge nul.
    pass | Godmorgen eller god eftermiddag, alt efter hvornår du ringer. Her er Mette Hansen i Borgerservice. Senest et døgn efter at du har lagt din besked, ringer jeg. Tryk firkant nul, og så er du tilbage i Omstillingen.
    pass | Hej. Jeg hedder Mette Hansen, og du har ringet til mig i Borgerservice i Albertslund Kommune. Fortæl kort, hvad det drejer sig om, så bliver du ringet op inden for fireogtyve timer. Omstillingen: tryk firkant nul.
    pass | Goddag, du har ringet til Borgerservice i Albertslund, nærmere bestemt til Mette Hansen. Telefonen er ubemandet, men jeg lover at ringe tilbage inden for et døgn, hvis du lægger dit nummer. Firkanten og så nul sender dig tilbage til Omstillingen.
    pass | Det er Mette Hansen, Borgerservice. Jeg kan ikke svare lige nu. Du har to muligheder: læg en besked, så ringer jeg til dig inden for 24 timer, eller tryk firkant nul og kom tilbage til Omstillingen.
    pass | Du har ringet til Mette Hansen, sagsbehandler i Borgerservice, Albertslund Kommune. Jeg er væk fra min plads. Indtal en besked med navn og telefonnummer, så ringer jeg dig op i løbet af et døgn. Tast firkant nul for at vende tilbage til Omstillingen.
    pass | Hej med dig, Mette Hansen her fra Borgerservice. Vi har travlt med pas før sommerferien, men alle bliver ringet op inden for 24 timer, når de har lagt en besked. Vil du til Omstillingen igen, så tryk firkant nul.
    pass | Her er Mette Hansens svarer, Borgerservice, Albertslund Kommune. Er det hurtigt, du skal have fat i nogen, så tryk firkant nul og kom tilbage til Omstillingen. Ellers vent på tonen, læg en besked, og jeg ringer inden for et døgn.
    pass | Borgerservice, du har ringet til Mette Hansen. Min telefontid er fra 9 til 12. Uden for det tidsrum kan du lægge en besked, og jeg ringer tilbage inden for 24 timer. Du kommer tilbage til Omstillingen med firkant nul.
    pass | Hov, du nåede mig ikke. Det er Mette Hansen i Borgerservice. Sig, hvem du er, og hvad dit nummer er, så ringer jeg dig op inden for et døgn. Og skal du tilbage til Omstillingen, så tryk havelåge nul.
    pass | Du har valgt det direkte nummer til Mette Hansen i Borgerservice, Albertslund Kommune. Jeg er i telefonen på den anden linje. Læg en besked, så ringer jeg inden for højst 24 timer. Tilbage til Omstillingen kommer du ved at trykke firkant nul.
    pass | Hej, du har ringet til Mette Hansen i kommunens Borgerservice. Jeg har fri i dag, men inden for et døgn er der en fra afdelingen, der ringer dig op, hvis du lægger en besked. Tryk firkant nul for Omstillingen.
    pass | Mit navn er Mette Hansen, og jeg er ansat i Borgerservice i Albertslund Kommune. Jeg beklager, at jeg ikke kan tage dit opkald. Efter tonen kan du lægge en besked, så ringer jeg inden for 24 timer. Omstillingen nås igen på firkant nul.
    pass | Mette Hansen i Borgerservice, goddag. Jeg sidder med en borger. Læg en besked, så kan du regne med et opkald fra mig inden for et døgn. Hvis du ikke vil vente, så tryk firkant nul og vend tilbage til Omstillingen.
    pass | Hej, du er landet på telefonsvareren hos mig, Mette Hansen, i Borgerservice. Jeg ringer dig op inden for et døgn, bare du husker at sige dit nummer tydeligt. Ved tryk på firkant nul går du tilbage til Omstillingen.
    pass | Du har ringet til Mette Hansen, Borgerservice, Albertslund Kommune. Jeg arbejder hjemme i dag. Læg en besked, så bliver du ringet op fra et skjult nummer inden for 24 timer. For at komme tilbage til Omstillingen skal du trykke firkant nul.
    pass | Goddag og velkommen. De taler med en telefonsvarer, som tilhører Mette Hansen i Borgerservice. Læg en besked, og De vil blive ringet op inden for et døgn. De kan komme tilbage til Omstillingen ved at trykke på firkant efterfulgt af nul.
    pass | Hallo, det er Mette Hansen fra Borgerservice i Albertslund. Jeg er ude af huset, men jeg har min kalender med og ringer til dig inden for tolv timer, hvis du lægger en besked. Firkant nul, så har du Omstillingen igen.
    pass | Desværre kan jeg ikke tage telefonen. Jeg hedder Mette Hansen og sidder i Borgerservice. Ønsker du, at jeg ringer dig op, så læg dit nummer, og så gør jeg det inden for 24 timer. Tryk firkant nul for at vende tilbage til Omstillingen.
    pass | Albertslund Kommune, du har ringet til Mette Hansen i Borgerservice. Der er personalemøde frem til klokken 11. Vi ringer tilbage på alle beskeder inden for et døgn. Du kan trykke dig tilbage til Omstillingen med firkant nul.
    pass | Hej, her er Mette Hansen, Borgerservice. Tryk firkant nul, hvis du vil tilbage til Omstillingen. Vil du have fat i mig, så læg en besked med dit telefonnummer, så ringer jeg, inden der er gået 24 timer.
    pass | Du har ringet til Borgerservice, og det er Mette Hansens telefon. Jeg er syg i dag, men min kollega Hanne aflytter svareren og ringer til dig inden for et døgn. Er det ikke hurtigt nok, så tryk firkant nul tilbage til Omstillingen.
    pass | Mette Hansen, Albertslund Kommune, Borgerservice. Læg venligst navn, nummer og et par ord om din sag. Jeg ringer dig op inden for ét døgn. Ved at trykke firkant nul bliver du stillet tilbage til Omstillingen.
    pass | Hej, det er Mette Hansen i Borgerservice, og jeg er desværre gået til tandlægen. Indtal en besked, så ringer jeg helt sikkert til dig inden for 24 timer. Og tryk firkant nul, hvis du hellere vil tilbage til Omstillingen.
    pass/review | Du har fået forbindelse til Mette Hansen, medarbejder i Borgerservice. Jeg er ikke til stede. Din besked bliver hørt, og du bliver ringet op inden for 24 timer. Tryk firkant nul på din telefon, så kommer du tilbage til Omstillingen.
    pass | Så er det Mette Hansen i Borgerservice, du har fat i, eller rettere min telefonsvarer. Læg en besked, jeg ringer tilbage inden for et døgn. Trænger du til at komme tilbage til Omstillingen, trykker du havelåge nul.
    pass | Hej! Mette Hansen, Borgerservice, Albertslund Kommune. Jeg er på farten i dag. Læg et nummer, jeg kan ringe på, så ringer jeg senest i løbet af de kommende 24 timer. Gå tilbage til Omstillingen ved at taste firkant nul.
    pass | Goddag, du er stillet igennem til Mette Hansen i Borgerservice. Jeg må ikke få cpr-numre på svareren, så sig kun dit navn og telefonnummer. Jeg ringer dig op inden for et døgn. Tryk firkant nul for at komme til Omstillingen igen.
    pass | Dette er Mette Hansen i Borgerservice. Vi har lukket nu og åbner igen i morgen klokken 9. Har du lagt en besked, bliver du ringet op inden for 24 timer. Du kan vende tilbage til Omstillingen ved at trykke firkant nul.
    pass | Hej, du har ringet til Mette Hansen, og jeg sidder i Borgerservice, hvor jeg tager mig af pas og kørekort. Læg en besked, og så ringer jeg inden for et døgn. Med havelåge nul kommer du tilbage til Omstillingen.
    pass | Du har ringet til mig, Mette Hansen, i Albertslund Kommunes Borgerservice. Jeg har glemt telefonen på kontoret eller sidder til møde, men inden for 24 timer ringer jeg dig op, når du lægger en besked. Tilbage til Omstillingen: firkant nul.
    pass | Borgerservice ved Mette Hansen. Jeg kan ikke besvare opkaldet. Læg en besked, hvorefter jeg ringer tilbage inden for 24 timer. Såfremt du ønsker at komme tilbage til Omstillingen, skal du trykke firkant nul.
    pass | Hej, det er Mette Hansen i Borgerservice. Du behøver ikke at ringe igen, for jeg ringer dig op inden for et døgn, hvis du lægger dit nummer. Vil du ikke lægge en besked, så tryk firkant nul, så stilles du tilbage til Omstillingen.
    pass | Mette Hansen her. Du har ringet til min telefon i Borgerservice i Albertslund Kommune, men jeg er gået for i dag. Læg en besked, så er du ringet op inden for 24 timer. Tryk #0 for at komme tilbage til Omstillingen.
    pass | Hejsa, Mette Hansen, Borgerservice. Jeg står lige med en kø af folk foran mig. Jeg lover dig, at jeg ringer inden for et døgn, når du har lagt en besked. Omstillingen kan du komme tilbage til, hvis du trykker firkant nul.
    pass | Goddag. Du har ringet til Mette Hansen i Borgerservice. Alle, der lægger en besked, ringer jeg tilbage til inden for 24 timer, så husk at sige dit nummer. Hvis din henvendelse haster, trykker du firkant nul og vender tilbage til Omstillingen.
    pass | Du er havnet hos Mette Hansen i Borgerservice, fordi jeg ikke nåede telefonen. Tal efter tonen. Inden for et døgn ringer jeg tilbage. Vil du videre til en anden, så kom tilbage til Omstillingen ved at trykke firkant, nul.
    pass | Hej, du har ringet til Mette Hansen, teamkoordinator i Borgerservice. Jeg er på konference onsdag og torsdag, men der bliver ringet tilbage til dig inden for 24 timer, hvis du lægger en besked. Tryk firkant nul, så får du Omstillingen igen.
    pass | Det er Borgerservice i Albertslund Kommune, og det er Mette Hansens telefon, du har ringet til. Du må gerne lægge en besked, og så ringer jeg dig op igen inden for 24 timer. Tryk firkant nul, og du er tilbage i Omstillingen med det samme.
    pass | Her er telefonsvareren for Mette Hansen i Borgerservice. Har du tid, så læg en besked, og jeg ringer dig op inden for et døgn. Har du ikke tid, så tryk havelåge nul og kom tilbage til Omstillingen.
    pass | Hej, du har ringet til Mette Hansen fra Borgerservice, Albertslund Kommune. Jeg har slået lyden fra, mens jeg arbejder. Læg en besked, så ringer jeg maks. 24 timer efter. Tilbage til Omstillingen trykker du firkant nul.
    pass | Velkommen til Mette Hansens telefonsvarer. Jeg er at finde i Borgerservice på rådhuset, men ikke lige nu. Du bliver ringet op inden for et døgn, når du har lagt en besked. Tryk firkant nul, så er det Omstillingen, du vender tilbage til.
    pass | Mette Hansen, Borgerservice. Du ringer uden for vores åbningstid. Læg dit navn og nummer, så ringer jeg til dig, før der er gået 24 timer. Og tryk firkant nul, hvis du ønsker at gå tilbage til Omstillingen. Tak for opkaldet.
    pass | Hej, jeg hedder Mette Hansen og er din kontakt i Borgerservice. Er du utålmodig, så tryk firkant nul og kom tilbage til Omstillingen. Har du tid at vente, så læg en besked. Jeg ringer dig op inden for et døgn, det kan du stole på.
    pass | Ja, goddag, det er Mette Hansen, Borgerservice, Albertslund Kommune. Jeg hjælper borgere på biblioteket i dag, men din besked glemmer jeg ikke, jeg ringer inden for 24 timer. Skal du bruge Omstillingen, kommer du tilbage til den på firkant nul.
    pass | Du har ringet til Mette Hansen i Borgerservice. Kan det vente, så læg en besked, og jeg ringer tilbage inden for et døgn. Kan det ikke, så tryk firkant og nul, så kommer du tilbage til Omstillingen.
    pass | Hej hej, det er Mette Hansen i Borgerservice. Jeg er lige ude at hente kaffe. Læg en besked, så ringer jeg dig op, som regel med det samme og altid inden for 24 timer. Havelåge nul, så er du tilbage i Omstillingen.
    pass | Goddag, mit navn er Mette Hansen fra Borgerservice i Albertslund Kommune. Jeg er ude på et plejehjem for at hjælpe med MitID og er tilbage klokken 14. Læg en besked, så ringer jeg inden for et døgn. Firkant nul stiller dig tilbage til Omstillingen.
    pass | Telefonsvarer for Mette Hansen, Borgerservice, Albertslund Kommune. Indtal besked efter tonen. Du bliver ringet op inden for 24 timer. Ønsker du i stedet at komme tilbage til Omstillingen, så tast firkant nul. På genhør og hav en rigtig god dag.
    """)
}
