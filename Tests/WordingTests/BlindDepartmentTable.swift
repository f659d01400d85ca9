// swift-format-ignore-file
extension CaseTable {
  static let departmentBlind = CaseTable(
    """
    review/fail | Du har ringet til Mette Hansen i Jobcentret. Ønsker du Borgerservice, så find nummeret på albertslund.dk.
    review/fail | Mette Hansen her. Jeg arbejdede i Borgerservice frem til nytår, men er nu i Økonomiafdelingen.
    review/fail | Hej, det er Mette Hansen i Teknisk Forvaltning. Vi ligger lige oven på Borgerservice, hvis du kommer forbi.
    review/fail | Goddag, du har ringet til Mette Hansen, Albertslund Kommune. Jeg ringer tilbage inden for et døgn. Tryk firkant nul for at komme tilbage til Omstillingen.
    review/fail | Mette Hansen, Albertslund Kommune. Pas og kørekort skal du bestille i Borgerservice, det har jeg ikke noget med at gøre.
    review/fail | Du har ikke fået fat i Borgerservice, men i Mette Hansen i Opkrævningen.
    review/fail | Du er havnet hos Mette Hansen. Til sommer begynder jeg i Borgerservice, men lige nu sidder jeg stadig på Hovedbiblioteket.
    review/fail | Mette Hansen, Sundhedshuset. Nogle af jer er blevet stillet om fra Borgerservice, og I må også gerne lægge en besked.
    review/fail | Du taler med Mette Hansens telefonsvarer. Jeg er i dialog med Borgerservice om en del sager, men selv hører jeg til i Børne- og Familieafdelingen.
    review/fail | Hvis jeg stadig sad i Borgerservice, kunne jeg hjælpe dig med MitID, men det gør jeg ikke. Hilsen Mette Hansen, Ydelsescentret.
    review/fail | Mette Hansen i HR. Jeg ansætter folk til Borgerservice, men jeg kan ikke udstede pas.
    review/fail | Hej, du har ringet til Mette Hansen. Har du spørgsmål om folkeregistret, så er det Borgerservice, du skal kontakte, og ikke mig.
    review/fail | Borgerservice har lukket om onsdagen. Det har vi ikke her i Byggesag, men jeg, Mette Hansen, er lige gået til frokost.
    review/fail | Mange ringer til mig, Mette Hansen, fordi de tror, at jeg er i Borgerservice. Det er jeg ikke. Jeg sidder i Ejendomsafdelingen.
    review/fail | Mette Hansen her, kommunens it-afdeling. Er du ansat i Borgerservice og kan ikke logge på, så opret en sag i systemet.
    review/fail | Er det Borgerservice, du har brug for? Så læg på, og ring til 43 68 68 68. Du har ringet til Mette Hansen.
    review/fail | Du har ringet til Mette Hansen. Min mand er i Borgerservice, jeg er i Hjemmeplejen, og vi bliver tit byttet om.
    review/fail | Dette er Mette Hansens svarer. Afdelingen hed Borgerservice, før den blev delt, og jeg kom over i Kultur og Fritid.
    review/fail | Mette Hansen fra Pladsanvisningen, jeg er til møde nede i Borgerservice hele formiddagen, så læg en besked.
    review/fail | Godmorgen, det er Mette Hansen. Jeg har søgt en stilling i Borgerservice, men indtil videre finder du mig i Socialpsykiatrien.
    review/fail | Du har ringet til Mette Hansen, som kontrollerer Borgerservices regnskaber fra sin plads i Intern Revision.
    review/fail | Hej, her er Mette Hansen. Jeg er på vej ned til Borgerservice for at hente mit nye pas, så jeg tager ikke telefonen.
    review/fail | Mette Hansen, Pensionskontoret. Borgerservice sender jeres sager op til mig, og jeg ringer inden for 24 timer.
    review/fail | Du har ringet til Mette Hansen. Og nej, ikke hende i Borgerservice, men hende i Miljøafdelingen.
    review/fail | Det er rigtigt, at der står Borgerservice ud for mit navn på hjemmesiden, men det er en fejl. Mette Hansen, Vej og Park.
    review/fail | »Mette Hansen i Borgerservice« står der på sedlen, at jeg skal sige, men sedlen er forkert. Jeg hedder ganske vist Mette Hansen, men jeg sidder i Byrådssekretariatet.
    review/fail | Du er kommet igennem til Mette Hansen. Hvis din henvendelse hører under Borgerservice, er den endt det forkerte sted.
    review/fail | Mette Hansens telefon. Beskeder, der egentlig var til Borgerservice, må jeg slette, for dem kan vi ikke behandle her i Rengøringen.
    review/fail | Mette Hansen, Albertslund Bibliotek. Vi deler indgang, kantine og kaffemaskine med Borgerservice, men ikke telefonnummer.
    review/fail | Hej, det er Mette Hansen. Jeg kunne godt tænke mig at komme over i Borgerservice en dag, men foreløbig er jeg glad for at være i Beredskabet.
    review/fail | Du har ringet til Mette Hansen. Borgerservice ønsker alle en god sommer, og det samme gør vi her i Dagtilbud.
    review/fail | Goddag. Mette Hansen, Kontrolgruppen. Fik du nummeret af Borgerservice, så oplys det gerne i din besked.
    review/fail | Her er Mette Hansen. Hverken Borgerservice eller Jobcentret er min afdeling, for jeg er ansat på Boligkontoret.
    review/fail | Du har ringet til Mette Hansen, der i sin tid startede som elev i Borgerservice og nu er konsulent i Skoleafdelingen.
    review/fail | Mette Hansen, Tandplejen. Skal du skifte tandlæge, eller er det lægen, du vil skifte? Det sidste klarer Borgerservice.
    review/fail | Jeg hedder Mette Hansen, og jeg er ikke ved mit skrivebord. Læg en besked efter tonen, så ringer jeg inden for et døgn.
    review/fail | Siden omlægningen i marts er det ikke længere Borgerservice, jeg repræsenterer. Mette Hansen, Digitalisering og Udvikling.
    review/fail | Først til august skifter jeg til Borgerservice. Indtil da er det Genoptræningen, du får, når du ringer til mig, Mette Hansen.
    review/fail | Du har ringet til Mette Hansen i Kundeservice hos Albertslund Forsyning. Læg en besked, og husk dit kundenummer.
    review/fail | Hej, du har fat i Mette Hansen, kommunens borgerrådgiver. Jeg er uafhængig og behandler klager over blandt andet Borgerservice.
    review/fail | Mette Hansen, Albertslund Kommune. Jeg er den eneste på gangen, der ikke er i Borgerservice.
    review/fail | Man skulle tro, at jeg var ansat i Borgerservice, så mange spørgsmål om pas jeg får. Mette Hansen, Byplan.
    review/fail | Det her er Mette Hansen, og jeg sidder i Ungeenheden. Ole fra Borgerservice tager mine opkald i uge 42.
    review/fail | I Borgerservice er der åbent til klokken 18 om torsdagen, men i min afdeling går vi hjem klokken 15. Hilsen Mette Hansen.
    review/fail | Mette Hansen, rådhusvagten. Borgerservice ligger til venstre for hovedindgangen, og der er ingen grund til at ringe og spørge mig.
    review/fail | Du har ringet til Mette Hansen, ja, men Borgerservice må du lede efter et andet sted, for her er det Lønkontoret.
    review/fail | Havde du ringet i sidste uge, var det Borgerservice, du havde fået. Nu er jeg, Mette Hansen, rykket over i Handicapafdelingen.
    review/fail | Mette Hansen, Integrationsafdelingen. Når du har fået dit cpr-nummer i Borgerservice, ringer du til mig igen.
    review/fail | Hej hej, det er Mette Hansen. Nu må I altså holde op med at skrive Borgerservice på brevene til mig, for jeg er i Arkivet.
    review/fail | Mette Hansen, Visitationen. Tidsbestilling hos Borgerservice foregår på nettet og ikke gennem mig.
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
    pass/review | Her er Mette Hansens svarer, Borgerservice, Albertslund Kommune. Er det hurtigt, du skal have fat i nogen, så tryk firkant nul og kom tilbage til Omstillingen. Ellers vent på tonen, læg en besked, og jeg ringer inden for et døgn.
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
    pass/review | Mette Hansen her. Du har ringet til min telefon i Borgerservice i Albertslund Kommune, men jeg er gået for i dag. Læg en besked, så er du ringet op inden for 24 timer. Tryk #0 for at komme tilbage til Omstillingen.
    pass | Hejsa, Mette Hansen, Borgerservice. Jeg står lige med en kø af folk foran mig. Jeg lover dig, at jeg ringer inden for et døgn, når du har lagt en besked. Omstillingen kan du komme tilbage til, hvis du trykker firkant nul.
    pass | Goddag. Du har ringet til Mette Hansen i Borgerservice. Alle, der lægger en besked, ringer jeg tilbage til inden for 24 timer, så husk at sige dit nummer. Hvis din henvendelse haster, trykker du firkant nul og vender tilbage til Omstillingen.
    pass | Du er havnet hos Mette Hansen i Borgerservice, fordi jeg ikke nåede telefonen. Tal efter tonen. Inden for et døgn ringer jeg tilbage. Vil du videre til en anden, så kom tilbage til Omstillingen ved at trykke firkant, nul.
    pass | Hej, du har ringet til Mette Hansen, teamkoordinator i Borgerservice. Jeg er på konference onsdag og torsdag, men der bliver ringet tilbage til dig inden for 24 timer, hvis du lægger en besked. Tryk firkant nul, så får du Omstillingen igen.
    pass | Det er Borgerservice i Albertslund Kommune, og det er Mette Hansens telefon, du har ringet til. Du må gerne lægge en besked, og så ringer jeg dig op igen inden for 24 timer. Tryk firkant nul, og du er tilbage i Omstillingen med det samme.
    pass | Her er telefonsvareren for Mette Hansen i Borgerservice. Har du tid, så læg en besked, og jeg ringer dig op inden for et døgn. Har du ikke tid, så tryk havelåge nul og kom tilbage til Omstillingen.
    pass | Hej, du har ringet til Mette Hansen fra Borgerservice, Albertslund Kommune. Jeg har slået lyden fra, mens jeg arbejder. Læg en besked, så ringer jeg maks. 24 timer efter. Tilbage til Omstillingen trykker du firkant nul.
    pass/review | Velkommen til Mette Hansens telefonsvarer. Jeg er at finde i Borgerservice på rådhuset, men ikke lige nu. Du bliver ringet op inden for et døgn, når du har lagt en besked. Tryk firkant nul, så er det Omstillingen, du vender tilbage til.
    pass | Mette Hansen, Borgerservice. Du ringer uden for vores åbningstid. Læg dit navn og nummer, så ringer jeg til dig, før der er gået 24 timer. Og tryk firkant nul, hvis du ønsker at gå tilbage til Omstillingen. Tak for opkaldet.
    pass/review | Hej, jeg hedder Mette Hansen og er din kontakt i Borgerservice. Er du utålmodig, så tryk firkant nul og kom tilbage til Omstillingen. Har du tid at vente, så læg en besked. Jeg ringer dig op inden for et døgn, det kan du stole på.
    pass | Ja, goddag, det er Mette Hansen, Borgerservice, Albertslund Kommune. Jeg hjælper borgere på biblioteket i dag, men din besked glemmer jeg ikke, jeg ringer inden for 24 timer. Skal du bruge Omstillingen, kommer du tilbage til den på firkant nul.
    pass | Du har ringet til Mette Hansen i Borgerservice. Kan det vente, så læg en besked, og jeg ringer tilbage inden for et døgn. Kan det ikke, så tryk firkant og nul, så kommer du tilbage til Omstillingen.
    pass | Hej hej, det er Mette Hansen i Borgerservice. Jeg er lige ude at hente kaffe. Læg en besked, så ringer jeg dig op, som regel med det samme og altid inden for 24 timer. Havelåge nul, så er du tilbage i Omstillingen.
    pass | Goddag, mit navn er Mette Hansen fra Borgerservice i Albertslund Kommune. Jeg er ude på et plejehjem for at hjælpe med MitID og er tilbage klokken 14. Læg en besked, så ringer jeg inden for et døgn. Firkant nul stiller dig tilbage til Omstillingen.
    pass | Telefonsvarer for Mette Hansen, Borgerservice, Albertslund Kommune. Indtal besked efter tonen. Du bliver ringet op inden for 24 timer. Ønsker du i stedet at komme tilbage til Omstillingen, så tast firkant nul. På genhør og hav en rigtig god dag.
    """)
}
