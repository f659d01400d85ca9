// swift-format-ignore-file
/// 250 greetings written by somebody who had not seen the code: near misses with the right words, and
/// good greetings. When it was first judged 44 of the 190 near misses passed, and 6 of the 60 good
/// promises failed; it is no longer blind.
extension CaseTable {
  static let nameBlind = CaseTable(
    """
    review/fail | Du har ringet til Lars Holm i Borgerservice. Skal du have fat i Mette Hansen, sidder hun på lokal 4412. Læg en besked, så ringer jeg inden for et døgn.
    review/fail | Goddag, du taler med telefonsvareren hos Karin Bach, som deler kontor med Mette Hansen i Borgerservice.
    review/fail | Nej, det er ikke Mette Hansen, du er havnet hos. Det er Jonas Friis, vi sidder bare i samme afdeling.
    review/fail | Indtil påske var det her Mette Hansens nummer. Nu er det Pia Lund i Borgerservice, du har fået fat i.
    review/fail | Mange, der hører den her besked, tror, at de har ringet til Mette Hansen, men jeg hedder altså Mette Simonsen og arbejder i Borgerservice.
    review/fail | Fra den første i næste måned overtager Mette Hansen denne telefon. Så længe er det mig, Ole Kragh, der har den.
    review/fail | Velkommen til Borgerservice i Albertslund Kommune. Er det Mette Hansen, du søger, så prøv i stedet hendes direkte nummer, som står på vores hjemmeside.
    review/fail | Bent Olsen her, leder af Borgerservice og chef for blandt andre Mette Hansen. Jeg kan desværre ikke tage telefonen, men jeg ringer inden for et døgn.
    review/fail | Du har ringet til Amalie Toft, der er vikar for Mette Hansen, mens hun er på barsel.
    review/fail | Hvis jeg var Mette Hansen, havde jeg nok taget telefonen, men det er jeg ikke. Jeg er Troels Winther, og jeg sidder i møde.
    review/fail | Hej, det er Sofie Dam i Borgerservice, og jeg er ikke på kontoret. I øvrigt skulle jeg hilse fra Mette Hansen og sige, at hun er rask igen.
    review/fail | Telefonen her er min, Gitte Ravns. Beskeden er indtalt efter en skabelon, som Mette Hansen har skrevet.
    review/fail | I vejledningen står der: »Du har ringet til Mette Hansen i Borgerservice.« Men jeg hedder Kasper Lind, så det siger jeg i stedet.
    review/fail | Har du ringet til Mette Hansen? Så har du tastet forkert, for det her er Tina Juhls telefonsvarer.
    review/fail | Mette Hansen arbejder her ikke længere. Nummeret bruges i dag af Flemming Graae i Borgerservice, og det er ham, du kan lægge en besked til.
    review/fail | Alle henvendelser om pas skal til Mette Hansen. I andre sager kan du lægge en besked her hos mig, Yasmin Karimi.
    review/fail | Du har fat i hende fra Borgerservice, som kollegerne tit forveksler med Mette Hansen, nemlig Marianne Sørensen.
    review/fail | Hej, du har ringet til Mette Pedersen i Borgerservice, Albertslund Kommune. Jeg ringer tilbage inden for et døgn, og med firkant nul kommer du til Omstillingen.
    review/fail | Her er Birthe Sørensen, Borgerservice. Jeg sidder ved skranken lige nu, men ringer dig op inden for 24 timer.
    review/fail | Goddag, du er kommet til Borgerservice i Albertslund Kommune. Vi kan ikke tage telefonen lige nu, men læg en besked efter tonen.
    review/fail | Tak til Mette Hansen for at lægge stemme til vores ventetone. Selv hedder jeg Niels Brandt, og jeg er ikke ved telefonen.
    review/fail | Hende, du kan høre grine i baggrunden, er Mette Hansen. Jeg er Rikke Skov, og det er min telefon, du ringer til.
    review/fail | Står der Mette Hansen på dit brev, er det hende, der har din sag, og så skal du bruge nummeret øverst på brevet. Det her er Henrik Bjerre i Borgerservice.
    review/fail | Du har valgt lokalnummeret til Dorthe Munk. Under mit fravær henvises til stedfortræderen, Mette Hansen.
    review/fail | Jeg ville ønske, jeg kunne sige, at du havde ringet til Mette Hansen, for hun ved alt om pas. Men du må nøjes med Jens Vestergaard.
    review/fail | Hverken Mette Hansen eller Camilla Holst har den her telefon mere. Den er gået i arv til mig, Simon Bødker.
    review/fail | Det er ikke her, Mette Hansen har sin telefon, selv om det fremgår sådan af den gamle telefonliste. Mit navn er Lone Kjær.
    review/fail | Næste gang du ringer, er det måske Mette Hansen, du får i røret, for vi bytter plads på fredag. I dag er det stadig Erik Nørgaards svarer.
    review/fail | Mette Hansen? Ja, det kunne du tro. Næ, du har fået fat i Kurt Dige i Borgerservice.
    review/fail | Det påstås på intranettet, at nummeret tilhører Mette Hansen. Det passer ikke. Du har ringet til Ellen Thorup.
    review/fail | Du har ringet til Maja Lykke, som er elev hos Mette Hansen i Borgerservice. Jeg er på skole i denne uge.
    review/fail | Min kollega Mette Hansen er tilbage på onsdag, og så kan hun svare dig på det om sundhedskortet. Du er havnet hos Vibeke Storm.
    review/fail | Hej, det er mig! Jeg er ikke lige ved telefonen, men læg en besked, så ringer jeg inden for 24 timer.
    review/fail | »Du taler med Mette Hansens telefonsvarer«, plejede der at blive sagt her, men siden august har nummeret været Julie Falks.
    review/fail | Jeg blev ansat samme dag som Mette Hansen, og derfor bytter folk rundt på os. Men det er altså Anja Riis, du har ringet til.
    review/fail | Goddag, du har ringet til Mads Ipsen i Borgerservice. Klager over min sagsbehandling sendes til Mette Hansen.
    review/fail | Når Mette Hansen engang får sin egen telefon, bliver det på et andet nummer end dette, der er Pernille Qvists.
    review/fail | Hedder du Mette Hansen, så ligger dit nye pas klar til afhentning. Alle andre bedes lægge en besked til Borgerservice.
    review/fail | Vil du tale med Mette Hansen, så tryk 2, og vil du tale med Hans Kofoed, så tryk 3. Du har ringet til hovednummeret i Borgerservice.
    review/fail | Vi siger tillykke til Mette Hansen med de 25 år i kommunen, og derfor holder hele Borgerservice lukket i eftermiddag.
    review/fail | Som Mette Hansen altid siger: Læg en besked, så skal det nok gå. Venlig hilsen Thomas Mølgaard, Borgerservice.
    review/fail | Det var Mette Hansen, du ville have ringet til, ikke? Du ramte et ciffer ved siden af. Jeg hedder Bodil Ernst.
    review/fail | Du er kommet til Birgit Hald. At du bad Omstillingen om Mette Hansen, ændrer desværre ikke på det.
    review/fail | Uden Mette Hansen havde jeg aldrig fået sat den her telefonsvarer op. Nå, men du har altså ringet til Steen Aagaard i Borgerservice.
    review/fail | Skulle du være i tvivl, så er Mette Hansen ikke den, du har ringet til, for jeg er Nanna Bruun.
    review/fail | Mette Hansen er den, du skal spørge efter, når du ringer til Omstillingen. Hos mig, Claus Berg, får du kun svar om kørekort.
    review/fail | Du har ringet til kontoret over for Mette Hansens. Her sidder Heidi Frost, og jeg er gået for i dag.
    review/fail | Tro det eller ej, men jeg bliver kaldt Mette Hansen mindst tre gange om dagen. Jeg hedder Merete Sørensen, og jeg er i Borgerservice.
    review/fail | Hvem der har den her telefon? Ikke Mette Hansen i hvert fald, hun fik en ny. Det er Bo Tang, du kan lægge en besked til.
    review/fail | Goddag, mit navn er Ulla Dyhr, og jeg svarer på vegne af hele Borgerservice, bortset fra Mette Hansen, som har sin egen svarer.
    pass | Hej, du har ringet til Mette Hansen i Borgerservice, Albertslund Kommune. Jeg kan ikke tage telefonen lige nu. Læg en besked, så ringer jeg tilbage inden for et døgn. Tryk firkant nul for at komme tilbage til Omstillingen.
    pass | Goddag, De er kommet til Mette Hansen, Borgerservice, i Albertslund Kommune. Indtal venligst navn og telefonnummer efter klartonen, så bliver De ringet op inden for 24 timer. Ønsker De at vende tilbage til Omstillingen, bedes De trykke firkant nul.
    pass | Hejsa, det er Mette Hansen fra Borgerservice. Jeg er nok i gang med en borger ved skranken. Smid en besked, så har jeg ringet til dig inden for et døgn. Ellers er det bare havelåge nul tilbage til Omstillingen.
    pass/review | Albertslund Kommune, Borgerservice, Mette Hansen. Jeg træffes ikke i øjeblikket. Du kan lægge en besked efter tonen, og jeg ringer dig op senest om 24 timer. Du vender tilbage til Omstillingen ved at taste firkant nul.
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
    pass | Du har fået forbindelse til Mette Hansen, medarbejder i Borgerservice. Jeg er ikke til stede. Din besked bliver hørt, og du bliver ringet op inden for 24 timer. Tryk firkant nul på din telefon, så kommer du tilbage til Omstillingen.
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
