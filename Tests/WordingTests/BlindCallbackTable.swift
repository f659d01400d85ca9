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
    review/fail | Læg en besked, så ringer jeg tilbage inden for en uge.
    review/fail | Jeg kan desværre ikke love dig, at jeg får ringet inden for 24 timer.
    review/fail | Prøv mig igen inden for et døgn, så er jeg sikkert tilbage ved bordet.
    review/fail | Får jeg mod forventning tid, ringer jeg inden for et døgn, men det er der ingen garanti for.
    review/fail | Min gamle chef lovede alle et opkald inden for et døgn. Den slags løfter giver jeg ikke.
    review/fail | Før i tiden ringede vi tilbage inden for 24 timer. Nu kan der gå op til fem hverdage.
    review/fail | Du får en sms inden for 24 timer. Opringninger gør vi ikke i længere.
    review/fail | Der går mindst et døgn, før jeg kan ringe tilbage, og ofte to eller tre.
    review/fail | Inden for et døgn er din besked slettet, for båndet er kort, og jeg når sjældent at høre det.
    review/fail | Jeg ringer dig op inden for 24 timer, nej vent, det var den gamle regel, nu siger vi 72.
    review/fail | Jeg vender tilbage telefonisk inden for et døgn, medmindre jeg har travlt, og det har jeg hele måneden.
    review/fail | Normalt ringer jeg inden for et døgn, men jeg er gået på sommerferie og ringer først, når jeg møder igen om tre uger.
    review/fail | Ingen bliver ringet op inden for 24 timer her i huset, så tag det roligt.
    review/fail | Vi ringer alle op, det tager højst 24 arbejdsdage.
    review/fail | Målet om at ringe folk op inden for et døgn har vi måttet opgive i år.
    review/fail | Skriv din mailadresse ind på båndet, eller rettere sig den, så mailer jeg til dig inden for et døgn.
    review/fail | Jeg ringer inden for 24 timer efter, at udvalget har truffet sin afgørelse, og det møde ligger i marts.
    review/fail | Hører du ikke fra mig inden for et døgn, er det helt, som det skal være, for jeg ringer aldrig til nogen.
    review/fail | Ved vandskade ringer vi inden for 24 timer. Alle andre må vente, til det bliver deres tur, og køen er på tre uger.
    review/fail | VVS-firmaet har lovet at ringe til mig inden for et døgn, og før det sker, hører du ikke noget.
    review/fail | Indtal navn og nummer, så ringer jeg, når der engang bliver et hul i kalenderen.
    review/fail | Skulle jeg virkelig nå at ringe til jer alle sammen inden for et døgn? Glem det, det kan intet menneske.
    review/fail | Jeg ville gerne have lovet dig et opkald inden for 24 timer, men det har min leder sagt, jeg ikke må.
    review/fail | Inden for to døgn har du mig i røret, det kan du regne med.
    review/fail | Ring selv op inden for 24 timer, ellers giver vi din tid til en anden.
    review/fail | Jeg gør et forsøg på at nå dig inden for et døgn, men regn hellere med, at det ikke lykkes.
    review/fail | Til og med i går blev alle ringet op inden for 24 timer. Den ordning er stoppet fra i dag.
    review/fail | På kontoret hedder det sig, at jeg ringer til folk inden for et døgn. Tro ikke på det.
    review/fail | Svareren tømmes en gang hvert døgn, og så ringer vi til dem, vi synes, det haster for.
    review/fail | Ønsker du at blive ringet op inden for et døgn, så skal du ikke lægge besked her, for her bliver intet besvaret.
    review/fail | Svaret ligger inden for 24 timer i din digitale postkasse, så du skal ikke vente ved telefonen.
    review/fail | Jeg har sat mig for altid at ringe tilbage inden for 42 timer.
    review/fail | Fra nytår bliver det sådan, at I bliver ringet op inden for et døgn. Lige nu må I væbne jer med tålmodighed.
    review/fail | Hverken i dag eller i morgen får jeg ringet tilbage, men i næste uge lykkes det.
    review/fail | Enten ringer jeg inden for et døgn, eller også hører du aldrig fra mig. Sådan er det bare.
    review/fail | Håndværkere med rammeaftale ringer jeg til inden for 24 timer; private ringer jeg ikke op.
    review/fail | Nogle af mine kolleger ringer jo tilbage inden for et døgn. Jeg selv tager mig gerne en fjorten dage.
    review/fail | Vi ringer inden for et døgn til den nabo, du klager over. Dig selv sender vi et brev.
    review/fail | Jeg ringer tilbage inden for et døgn. Det løfte må jeg trække i land, så længe vi mangler tre folk, så vent venligst til fredag i næste uge.
    pass | Hej, du har ringet til Mette Hansen i Borgerservice. Jeg kan ikke tage telefonen lige nu, men læg en besked, så ringer jeg tilbage inden for et døgn. Tryk firkant nul for at komme tilbage til Omstillingen.
    pass | Goddag, De taler med telefonsvareren hos Mette Hansen, Borgerservice, Albertslund Kommune. Indtal venligst navn og nummer, så ringer jeg Dem op inden for 24 timer. Ønsker De Omstillingen, tast da firkant nul.
    pass | Hejsa, det er Mette Hansen fra Borgerservice. Jeg er nok ude på en byggeplads. Smid en besked, så ringer jeg til dig inden for et døgn, eller tryk havelåge nul og kom retur til Omstillingen.
    pass | Velkommen til Borgerservice. Mit navn er Mette Hansen. Jeg sidder i møde, men du bliver ringet op inden for 24 timer, når du lægger din besked. Vil du hellere tilbage til Omstillingen, så tast #0.
    pass | Mette Hansen, Borgerservice. Tryk firkant nul, hvis du skal tilbage til Omstillingen. Ellers læg navn og telefonnummer efter tonen, så får du et opkald fra mig inden for et døgn.
    pass | Det her er Mette Hansens telefonsvarer i Borgerservice. Jeg er optaget i øjeblikket. Læg en besked, og jeg ringer inden for 24 timer. Du kommer tilbage til Omstillingen ved at trykke på firkant og nul.
    pass | Hej med dig. Jeg hedder Mette Hansen, og jeg sidder i Borgerservice. Sig hvad det drejer sig om, så ringer jeg dig op inden for et døgn. Haster det, så tast firkant nul, så får du Omstillingen igen.
    pass | Tak fordi du ringer. Du er kommet til Mette Hansen i afdelingen Borgerservice. Jeg ringer altid tilbage inden for 24 timer, så læg trygt en besked. Firkant nul bringer dig tilbage til Omstillingen.
    pass | Du har fået fat i Mette Hansen i Borgerservice i Albertslund Kommune. Jeg er ikke på kontoret lige nu. Efter bippet kan du lægge en besked, og så ringer jeg tilbage inden for et døgn. Omstillingen: tryk firkant nul.
    pass | Mette her, Mette Hansen, Borgerservice. Jeg har desværre ikke mulighed for at svare. Jeg ringer tilbage inden for fire timer, hvis du lægger dit nummer. Tilbage til Omstillingen kommer du med havelåge nul.
    pass | God dag, du taler med Mette Hansens svarer, Borgerservice. Vil du tale med en anden, så tryk firkant nul, og du er tilbage i Omstillingen. Vil du tale med mig, så læg besked, jeg ringer inden for 24 timer.
    pass | Hej! Mette Hansen, jeg arbejder i Borgerservice. Telefonen er på lydløs, for jeg har borgere inde. Læg en besked, så ringer jeg op inden for et døgn. Tast havelåge nul for at komme tilbage til Omstillingen.
    pass/review | Borgerservice, Mette Hansen. Jeg kan ikke komme til telefonen. Lægger du navn, nummer og adresse på ejendommen, ringer jeg til dig inden for 24 timer. Omstillingen får du igen ved at trykke firkant nul.
    pass | Dav, det er Mette Hansen i Borgerservice. Jeg er ude at syne et tag. Læg et par ord, så lover jeg at ringe inden for et døgn. Kan det ikke vente, så tryk firkant nul og gå tilbage til Omstillingen.
    pass/review | Du har ringet til Albertslund Kommune, Borgerservice, og det er Mette Hansens telefon. Læg venligst en besked. Du vil blive kontaktet telefonisk inden for 24 timer. For at vende tilbage til Omstillingen skal du trykke firkant nul.
    pass | Hallo, her er Mette Hansen fra Borgerservice. Jeg er lige gået fra bordet. Indtal en besked, jeg ringer tilbage inden for to timer. Du kan også taste firkant nul og komme tilbage til Omstillingen.
    pass | Mit navn er Mette Hansen, jeg er sagsbehandler i Borgerservice. Jeg er til møde, men svareren er tændt. Inden for et døgn ringer jeg dig op. Skal du tilbage til Omstillingen, så tryk på firkanten og derefter nul.
    pass | Hej, Mette Hansen i Borgerservice. Ingen panik, jeg ringer tilbage inden for 24 timer, bare du husker at lægge dit nummer. Vil du ikke vente, så tryk firkant nul, så ryger du tilbage til Omstillingen.
    pass | Dette er telefonsvareren for Mette Hansen i Borgerservice. Efter klartonen kan du indtale en besked. Jeg ringer til dig senest 24 timer efter. Ved tryk på firkant nul vender du tilbage til Omstillingen.
    pass | Du er landet på Mette Hansens telefonsvarer, Borgerservice. Jeg taler i den anden telefon. Læg en besked, så ringer jeg op igen inden for et døgn, eller tast #0, så er du tilbage ved Omstillingen.
    pass | Hej, det er Mette Hansen, ingeniør i Borgerservice. Jeg gennemgår tegninger og har slukket for lyden. Læg besked, så bliver du ringet op inden for 24 timer. Til Omstillingen: tryk firkant nul.
    pass | Goddag og velkommen. De har ringet til Mette Hansen, som arbejder i Borgerservice. Jeg beklager, at jeg ikke kan svare. Jeg ringer Dem op inden for et døgn. Tryk havelåge nul for at returnere til Omstillingen.
    pass | Hey, du har ramt Mette Hansen i Borgerservice. Jeg har hænderne fulde lige nu. Læg dit nummer, så ringer jeg inden for 24 timer. Ellers firkant nul, så kommer du tilbage til Omstillingen.
    pass | Mette Hansen fra Borgerservice i Albertslund Kommune. Jeg holder frokost. Læg en besked, så ringer jeg tilbage inden for en time. Skal du tilbage til Omstillingen i mellemtiden, trykker du bare firkant nul.
    pass | Jeg er ikke ved telefonen, men du er kommet rigtigt: Mette Hansen, Borgerservice. Læg en besked, så ringer jeg til dig inden for et døgn. Firkant nul, hvis du vil tilbage til Omstillingen.
    pass | Tryk firkant nul, hvis du ønsker Omstillingen. Du har ringet til Mette Hansen i Borgerservice, og jeg er desværre optaget. Indtal din besked, så ringer jeg dig op inden for 24 timer.
    pass/review | Hej, her taler Mette Hansen, Borgerservice. Min telefontid er slut for i dag. Læg gerne en besked, du får svar med et opkald inden for et døgn. Du kan komme tilbage til Omstillingen på havelåge nul.
    pass | Det er Mette Hansen, og du har ringet til mig i Borgerservice. Jeg hører beskeder flere gange om dagen og ringer tilbage inden for 24 timer. Tast firkant nul, så får du fat i Omstillingen igen.
    pass | Halløj, Mette Hansen i Borgerservice. Jeg kører bil og tager den ikke. Læg navn og nummer, så ringer jeg inden for et døgn, det er et løfte. Omstillingen kommer du tilbage til med firkant nul.
    pass | Du taler med Mette Hansens telefonsvarer. Jeg er ansat i Borgerservice i Albertslund Kommune. Lægger du en besked, bliver du ringet op af mig inden for 24 timer. Vil du retur til Omstillingen, så tryk #0.
    pass | Hej, jeg er Mette Hansen fra Borgerservice. Lige nu er jeg på tilsyn. Giv mig dit nummer efter tonen, så har du et opkald fra mig inden for et døgn. Tryk havelåge nul, så stilles du tilbage til Omstillingen.
    pass | Telefonen her er Mette Hansens, Borgerservice. Jeg er desværre ikke til at få fat på. Jeg ringer tilbage, inden der er gået 24 timer, så læg bare besked. Omstillingen nås ved tryk på firkant nul.
    pass | Borgerservice i Albertslund, du taler med Mette Hansen på bånd. Fortæl kort, hvad du vil, så ringer jeg til dig inden for et døgn. Firkant nul sender dig tilbage til Omstillingen.
    pass | Hej og tak for dit opkald. Det er Mette Hansen i Borgerservice. Du skal bare lægge dit navn og nummer, så ringer jeg inden for 24 timer. Har du brug for Omstillingen, så tast firkant nul.
    pass/review | Mette Hansen, Borgerservice, goddag. Jeg kan ikke svare nu, da jeg er til undervisning. Alle beskeder bliver besvaret med et opkald inden for et døgn. De kommer tilbage til Omstillingen ved at taste havelåge nul.
    pass | Så fik du min telefonsvarer. Jeg hedder Mette Hansen og hører til i Borgerservice. Jeg ringer dig op inden for 24 timer, hvis du lægger en besked. Tryk firkant nul for at vende tilbage til Omstillingen.
    pass | Hej, Borgerservice, det er Mette Hansen. Jeg sidder i telefon med en anden borger. Læg en besked eller bare dit nummer, jeg ringer inden for tre timer. Med firkant nul er du tilbage i Omstillingen.
    pass | Du har ringet direkte til Mette Hansen i Borgerservice. Er jeg ikke her, så læg en besked, og jeg ringer tilbage inden for et døgn. Hvis du vil stilles tilbage til Omstillingen, tryk firkant nul.
    pass/review | Hej, du har ringet til mig, Mette Hansen, i Borgerservice. Jeg er på farten. Lad mig få dit navn og nummer, så ringer jeg op inden for 24 timer. Eller tryk havelåge nul og få Omstillingen tilbage.
    pass | Her er Mette Hansen, Borgerservice, Albertslund Kommune. Jeg arbejder hjemme i dag og hører svareren løbende. Du bliver ringet op inden for et døgn. Omstillingen kan du gå tilbage til ved at trykke firkant nul.
    pass | Goddag, mit navn er Mette Hansen, og jeg arbejder i Borgerservice. Læg venligst navn, telefonnummer og sagsnummer, så ringer jeg tilbage inden for 24 timer. Du returnerer til Omstillingen ved at taste firkant og så nul.
    pass | Hej, det er Mettes svarer, Mette Hansen i Borgerservice. Jeg er ikke lige til at træffe. Jeg ringer tilbage til dig inden for et døgn. Tryk firkant nul, hvis du hellere vil tale med Omstillingen igen.
    pass | Mette Hansen fra Borgerservice her. Beklager, jeg kan ikke tage din opringning. Læg en besked, så skal jeg nok ringe inden for 24 timer. Skal du videre til en kollega, så gå tilbage til Omstillingen med #0.
    pass | Du er stillet om til Mette Hansen i Borgerservice, men jeg svarer ikke i øjeblikket. Tryk havelåge nul for at komme tilbage til Omstillingen, eller læg en besked, så ringer jeg inden for et døgn.
    pass | Hej, jeg hedder Mette Hansen. Du har ringet til mig i Borgerservice, og jeg er et andet sted i huset. Læg en besked, så ringer jeg dig op inden for 24 timer. Tast firkant nul for Omstillingen.
    pass | Ja goddag, det er Mette Hansen i Borgerservice. Jeg er lige nede efter kaffe. Lægger du en besked, ringer jeg til dig inden for et døgn. Vil du tilbage til Omstillingen, trykker du firkant nul.
    pass | Telefonsvarer for Mette Hansen, Borgerservice. Indtal besked efter tonen. Jeg ringer tilbage inden for 24 timer. Tryk firkant nul for at komme tilbage til Omstillingen. Tak for opkaldet.
    pass | Hej, Mette Hansen, Borgerservice. Jeg er til fysioterapeut og tilbage om lidt. Læg en besked, så ringer jeg inden for et par timer. Ellers tast havelåge nul, så kommer du tilbage til Omstillingen.
    pass | Du har kontaktet Mette Hansen i Borgerservice ved Albertslund Kommune. Jeg er forhindret i at svare. Læg en besked, så vil jeg ringe til dig inden for et døgn. Tast #0, såfremt du ønsker at vende tilbage til Omstillingen.
    pass | Hejhej, Mette Hansen fra Borgerservice. Du kender turen: navn, nummer og hvad det handler om. Jeg ringer dig op inden for 24 timer. Firkant nul, så er du tilbage hos Omstillingen.
    pass/review | Det er Borgerservice, og du taler med Mette Hansens telefonsvarer. Jeg ringer til alle, der lægger en besked, inden for et døgn. Ønsker du at komme tilbage til Omstillingen, så tryk firkant nul nu.
    pass | Hej, det er Mette Hansen, arkitekt i Borgerservice. Jeg sidder begravet i ansøgninger. Læg en besked, så ringer jeg tilbage inden for tolv timer. Du trykker havelåge nul, hvis du vil tilbage til Omstillingen.
    pass | Mette Hansen i Borgerservice. Jeg er ikke på min plads. Du kan vælge at lægge en besked, så ringer jeg inden for 24 timer, eller du kan trykke firkant nul og vende tilbage til Omstillingen.
    pass | Goddag, De har ringet til Borgerservice, og det er Mette Hansens telefon, De har fået. Jeg har besøg af en bygherre. Læg en besked, så bliver De ringet op af mig inden for et døgn. Tilbage til Omstillingen: firkant nul.
    pass | Hej, Mette Hansen, Borgerservice. Jeg går hjem klokken to om fredagen, men hører mine beskeder og ringer tilbage inden for 24 timer. Firkant nul stiller dig tilbage til Omstillingen, så tryk den, hvis det haster.
    pass | Du har ringet til Mette Hansen. Jeg sidder i Borgerservice og har optaget linjen. Tal efter bippet, så ringer jeg dig op inden for et døgn. Omstillingen kommer du tilbage til, når du trykker firkant nul.
    pass | Hej, tak fordi du ringede til Mette Hansen i Borgerservice. Min telefon er slået fra, mens jeg skriver afgørelser. Læg en besked, jeg ringer inden for 24 timer. Tryk havelåge nul for at gå tilbage til Omstillingen.
    pass | Mette Hansen, Borgerservice i Albertslund Kommune. Hvis du lægger en besked med dit telefonnummer, ringer jeg til dig inden for et døgn. Hvis du trykker firkant nul, kommer du tilbage til Omstillingen.
    pass | Hej, jeg er desværre optaget. Mit navn er Mette Hansen, min afdeling er Borgerservice. Du får et opkald inden for 24 timer, når du har lagt besked. Tast firkant nul, hvis du vil tilbage til Omstillingen.
    pass | Velkommen til min telefonsvarer. Jeg er Mette Hansen, og jeg er i Borgerservice. Tal langsomt, når du siger dit nummer, så ringer jeg tilbage inden for et døgn. Tryk #0, så kommer du tilbage til Omstillingen.
    """)
}
