// swift-format-ignore-file
/// Greetings written by people who had not seen the code: near misses with the right words, and good
/// greetings (`BlindGreetingTable`). When the first 250 were judged, 44 of the 190 near misses passed and 6
/// of the 60 good promises failed; of the next 220, judged after that was learnt from, 7 of 160 passed (40
/// before) and nothing good failed. They are no longer blind.
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
    review/fail | Hej, du taler med Kirsten Holm i Borgerservice. Mette Hansen sidder lige ved siden af mig, men hun tager ikke min telefon.
    review/fail | Dette er ikke Mette Hansens telefonsvarer, selv om nummeret stadig står under hende i telefonbogen.
    review/fail | Søger du Mette Hansen, så er du kommet forkert; her er det Jens Toft fra Borgerservice, og jeg ringer inden for et døgn.
    review/fail | Nummeret tilhørte indtil påske Mette Hansen, som nu nyder sit otium. Jeg hedder Mads og har overtaget både telefonen og sagerne i Borgerservice.
    review/fail | Goddag, Pia Munk her. Jeg er barselsvikar for Mette Hansen, der først er tilbage til foråret. Læg en besked til mig her i Borgerservice.
    review/fail | Du har ringet til Tue, som er elev i Borgerservice. Skal du klage over noget, så stil brevet til min chef, Mette Hansen.
    review/fail | Det er Mette fra Borgerservice – Mette Vestergaard altså, ikke Mette Hansen, vi to bliver tit forvekslet.
    review/fail | Havde det været Mette Hansen, du havde fået fat i, kunne hun have svaret dig på stedet, men det er Ole, og jeg er på taget af en skole.
    review/fail | Velkommen til fællestelefonen i Borgerservice. Vi er Hanne, Torben og Susanne, der deles om den; Mette Hansen har sit eget nummer.
    review/fail | Min datter siger, jeg lyder som Mette Hansen i en telefon. Det gør jeg nok også, men jeg hedder Bodil og sidder i Borgerservice.
    review/fail | Er det Mette Hansen? Det spørger folk om hver eneste dag. Svaret er nej, det er Kasper.
    review/fail | Du har ringet til Lene Bjerregaard i Borgerservice, Albertslund Kommune. Læg en besked, så hører du fra mig inden for 24 timer.
    review/fail | Borgerservice, goddag. Mit navn får du, når vi tales ved.
    review/fail | Hej Mette Hansen, hvis det er dig, der ringer, så ligger nøglerne hos pedellen. Alle I andre kan lægge en besked til mig, Finn.
    review/fail | Her er Borgerservices telefonsvarer for skriftlige henvendelser. Breve sendes til rådhuset, att. Mette Hansen, og så skal vi nok få dem fordelt.
    review/fail | Mette Hansen er på kursus i dag, men du har heller ikke ringet til hende, du har ringet til Rikke Lund i Borgerservice.
    review/fail | Det her er Steens mobil. Ja, jeg er gift med Mette Hansen fra Borgerservice, men hendes telefon er det altså ikke.
    review/fail | Ifølge skærmen nede i receptionen er det Mette Hansen, du får i røret nu. Skærmen tager fejl; telefonen er Ulla Frosts.
    review/fail | Fra den første august vil det være Mette Hansen, som svarer på dette nummer. Indtil da har du fat i Birgit fra Borgerservice.
    review/fail | Gid jeg var Mette Hansen, for hun ligger på en strand på Kreta. Jeg er bare Søren, og jeg står i en kælder med vand til knæene.
    review/fail | Tillykke til Mette Hansen med de femogtyve år! Hele Borgerservice er til reception, og derfor tager denne automat imod.
    review/fail | Jeg er den nye talerobot i Borgerservice. Noget navn har de ikke givet mig, og Mette Hansen har jeg aldrig mødt.
    review/fail | Sig navnet på den medarbejder, du søger, for eksempel »Mette Hansen«, så finder systemet vedkommende.
    review/fail | Det er Mette Bjerreg... nej, undskyld, jeg læste op fra det gamle ark. Du har ringet til Charlotte Riis i Borgerservice.
    review/fail | Tast et for Mette Hansen, to for Mogens Krag og tre for den, der har vagten i Borgerservice.
    review/fail | Glædelig jul og godt nytår ønskes du af alle i Borgerservice, undtagen Mette Hansen, som er fratrådt hos os.
    review/fail | Anders Bech, bygningsinspektør. Har du fået et brev underskrevet af Mette Hansen, er det hende, du skal tale med, og ikke mig.
    review/fail | Vagttelefonen i Borgerservice går på skift. I denne uge er det Jonas, der har den; Mette Hansen havde den i forrige.
    review/fail | Måske håbede du på Mette Hansen. Så må jeg skuffe dig, for det er kun praktikantens telefon, altså min, og jeg hedder Emil.
    review/fail | Mette Hansen har bedt mig hilse og sige, at hun ikke længere kan træffes her, for nummeret er nu Dortes.
    review/fail | Mette Hansen er min mor, og jeg har bare fået hendes gamle mobil. Jeg er Sofie, jeg går i 3.g og ved intet om carporte.
    review/fail | Tror du måske, Mette Hansen gider indtale hilsner på andre folks telefoner? Næ vel. Det er Bents, og det er Bent selv, der taler.
    review/fail | Hverken Mette Hansen eller Yvonne Friis bruger mere denne telefon, som nu står i mødelokale to hos Borgerservice.
    review/fail | Per Ladefogeds telefonsvarer. Jeg vandrer i Norge til den tyvende, og så længe passes mine sager i Borgerservice af Mette Hansen.
    review/fail | Står der Mette Hansen på døren, er det kun, fordi ingen har skiftet skiltet. Både kontor og telefon er Nadias.
    review/fail | Kære borger, bed endelig ikke om Mette Hansen i den her sag. Læg i stedet din besked her hos mig, Gitte i Borgerservice.
    review/fail | En dame sagde i går »Det er Mette Hansen« og smækkede røret på. Hvad hun ville, ved jeg ikke. Vagn hedder jeg, og jeg er fra Borgerservice.
    review/fail | Det var vist meningen, at Mette Hansen skulle have haft denne telefon, men så fik jeg den. Du har ringet til Abdi i Borgerservice.
    review/fail | Sygeplejerske Annette Kjær taler. Jeg har fået en del opkald til en, der hedder Mette Hansen, og hende kender jeg slet ikke.
    review/fail | Min kollega Mette Hansen har lagt stemme til denne besked, fordi jeg selv er hæs, men telefonen er min, Henrik Dams.
    """)

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
    review/fail | Hej, det er Mette Hansen i Jobcentret. Jeg sad i Borgerservice indtil oktober, men det er slut nu.
    review/fail | Det er Mette Hansen. Drejer det sig om en byggesag, så hav sagsnummeret klar, når du indtaler din besked.
    review/fail | Mette Hansen her, nærmeste nabo til Borgerservice, men selv hører jeg til på Vej og Park.
    review/fail | Du taler med Mette Hansens telefonsvarer. Døren til højre er Borgerservice, jeg sidder bag døren til venstre, hos Miljø.
    review/fail | Efter sommerferien rykker jeg over i Borgerservice, men endnu hører jeg under Ejendomsdrift. Mange hilsner Mette Hansen.
    review/fail | Mit navn er Mette Hansen, og nej, jeg er ikke ansat i Borgerservice, uanset hvad der står på hjemmesiden.
    review/fail | Mette Hansen, Sundhedsplejen. Vil du bygge en carport, så er det Borgerservice, du skal have fat i.
    review/fail | Goddag, De har ringet til Mette Hansen, Albertslund Kommune. Jeg er gået for i dag, men læg gerne en besked.
    review/fail | Mette Hansen, Byplan. Hende den anden Mette, hun er i Borgerservice.
    review/fail | I telefonlisten har de sat Mette Hansen under Borgerservice. Det er en tastefejl; jeg står i skranken på biblioteket.
    review/fail | Hej, her er Mette Hansen fra Trafik. Jeg er til møde ovre hos Borgerservice hele formiddagen og ringer bagefter.
    review/fail | Ville det ikke være smart, hvis jeg sad i Borgerservice? Det gør jeg bare ikke. Mette Hansen, Kultur og Fritid.
    review/fail | Her bor Mette Hansen, pensioneret fra Borgerservice siden nytår og nu mest at finde i drivhuset.
    review/fail | Du har fat i Mette Hansen. Havde jeg sagt ja til jobbet i Borgerservice, kunne jeg have hjulpet med din altan, men jeg blev på Lønkontoret.
    review/fail | Mette Hansen hedder jeg, det er min mand, der er i Borgerservice, så spørg ham om skorstenen og mig om børnehavepladser.
    review/fail | Det er Mette Hansen fra Borgerservice, øh, hvad siger jeg, fra Opkrævningen, sådan skal det være.
    review/fail | Hej, det er Mette Hansen. Borgerservice har lukket i uge 29, men vi i Dagplejen holder åbent hele sommeren.
    review/fail | Mette Hansen i Bygningsdrift. Hvis varmen er gået på skolen, så indtal hvilket lokale.
    review/fail | Folk tror, jeg kommer fra Borgerservice, bare fordi jeg går rundt med hjelm. Jeg cykler, og jeg bestyrer kantinen. Hilsen Mette Hansen.
    review/fail | Mette Hansen fra Hjemmeplejen. Jeg kører ud i en bil, vi har lånt af Borgerservice, og der må jeg ikke snakke i telefon.
    review/fail | Chefen påstår, at jeg hører under Borgerservice. Det har hun ikke ret i. Mette Hansen, Beredskabet.
    review/fail | Hverken Borgerservice, Vand eller Varme, kære ven. Jeg er tandplejer, og jeg hedder Mette Hansen.
    review/fail | Du er havnet hos Mette Hansen, Pension. Borgerservice har et helt andet nummer, som jeg ikke lige har i hovedet.
    review/fail | Hvis du tror, at du nu taler med Borgerservice, så tager du fejl. Det er Mette Hansen fra Rengøringen.
    review/fail | Mette Hansens telefon. Hvad min afdeling hedder efter den sidste omlægning, kan jeg ærlig talt ikke huske.
    review/fail | Tast et for Borgerservice eller to for mig, Mette Hansen i Indkøb.
    review/fail | Jeg hedder Mette Hansen og har søgt om at komme over i Borgerservice. Svar får jeg til jul, og indtil da passer jeg Arkivet.
    review/fail | Borgerservice? Nej tak, håndværkere har jeg nok af derhjemme. Det er Mette Hansen på Sygeplejeklinikken.
    review/fail | Mette Hansen siger goddag. Telefonen har jeg arvet efter en i Borgerservice, så spørg mig ikke om tagrender; jeg er skolesekretær.
    review/fail | Glædelig jul fra Mette Hansen og resten af Natur og Klima. Vi sender også en tanke til de flinke folk i Borgerservice.
    review/fail | Mette Hansen fra IT-supporten. Til klokken to kravler jeg rundt under bordene i Borgerservice og skifter kabler.
    review/fail | Sidste arbejdsdag i Borgerservice var den 31. marts. Nu om stunder finder du Mette Hansen i Familieafsnittet.
    review/fail | Er du utilfreds med den måde, Borgerservice har behandlet dig på, så læg en besked til borgerrådgiveren, og det er mig, Mette Hansen.
    review/fail | Formanden for Husflidsforeningen, Mette Hansen. Vi venter stadig på, at Borgerservice godkender skuret, så spørg ikke til det.
    review/fail | Du taler med Mette Hansen, Ældrerådets sekretariat. Jeg har Borgerservice på den anden linje og kan derfor ikke tage den.
    review/fail | Jeg hedder Mette Hansen, og mit kontor hedder alt muligt andet end Borgerservice, nærmere bestemt Ydelsescentret.
    review/fail | Hejsa, Mette Hansen her. Jeg er vikar i Ungehuset og ikke, som der stod i avisen, leder af Borgerservice.
    review/fail | Kommer der en pakke til Borgerservice, må buddet stille den ved porten; jeg er pedel, jeg hedder Mette Hansen, og jeg kvitterer ikke for andre.
    review/fail | Mette Hansen, plejecentret. Elevatoren står stille, og ja, vi har sagt det til Borgerservice.
    """)

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
    """)

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
    review/fail | Tryk stjerne nul, hvis du vil tilbage til Omstillingen.
    review/fail | Du kommer tilbage til Omstillingen ved at taste firkant ni.
    review/fail | Tryk firkant nul, når du er færdig med at tale, så bliver din besked gemt.
    review/fail | Du må ikke trykke firkant nul, for så ryger du tilbage til Omstillingen, og de kan ikke hjælpe med det her.
    review/fail | Firkant nul er ude af drift for tiden, så vil du have Omstillingen, må du lægge på og ringe til rådhusets hovednummer.
    review/fail | Med havelåge nul bliver du stillet videre til Lægevagten.
    review/fail | Førhen kom man tilbage til Omstillingen ved at trykke havelåge nul. Den mulighed er nedlagt.
    review/fail | Omstillingen sidder klar mellem ni og femten, i weekenden er der lukket.
    review/fail | I næste måned kan du trykke firkant nul og komme tilbage til Omstillingen, men teknikerne er ikke færdige endnu.
    review/fail | Tast først nul og så firkant, det er vejen tilbage til Omstillingen.
    review/fail | Kolleger på rådhusets egne apparater taster #0 og får Omstillingen. Ringer du udefra, virker det ikke, og så må du lægge på.
    review/fail | Firkant og to nuller efter hinanden sender dig retur til Omstillingen.
    review/fail | Havelåge nul, hvis du vil høre hilsenen en gang til. Bliv hængende i røret, hvis du vil til Omstillingen.
    review/fail | Pigerne i Omstillingen trykkede firkant nul til firmafesten, og så gik alt lyset.
    review/fail | Hvem i alverden har fortalt dig, at man kommer til Omstillingen med firkant nul? Det gør man ikke.
    review/fail | Tilbage til Omstillingen kommer du med firkant nul, nej, det passer ikke mere, det er firkant seks.
    review/fail | Læg på, og ring op igen på 43 68 68 68, så tager Omstillingen den.
    review/fail | Har du selv trykket firkant nul og er havnet her, så er det, fordi Omstillingen er lukket. Læg en besked i stedet.
    review/fail | Vil du tilbage til Omstillingen, så tast nul.
    review/fail | Et enkelt tryk på firkanten, så er du tilbage hos Omstillingen.
    review/fail | Havde vi haft et ordentligt anlæg, kunne du have tastet firkant nul og fået Omstillingen. Det har vi ikke.
    review/fail | Min kollega siger i sin hilsen, at man skal trykke firkant nul for Omstillingen. Det er noget sludder, det virker ikke.
    review/fail | Skal du sende en fax, så tryk firkant nul nu.
    review/fail | Menuen er som følger: firkant et for byggesager, firkant to for Omstillingen, firkant nul for at afslutte samtalen.
    review/fail | Koden til porten er havelåge nul, og når du er inde, finder du Omstillingen til venstre for trappen.
    review/fail | Herfra kan du ikke komme tilbage til Omstillingen, heller ikke selv om du trykker havelåge nul.
    review/fail | Tryk på hvad som helst, bare ikke firkant nul, for i Omstillingen er de ved at drukne i opkald.
    review/fail | Er du interesseret i den grønne omstilling og vil have varmepumpe, så tryk firkant nul og hør mere.
    review/fail | Du bliver helt af dig selv ført tilbage til Omstillingen, du skal ikke trykke på noget, hverken firkant nul eller andet.
    review/fail | Gå ned til Omstillingen i stueetagen, og ring på klokken på disken.
    review/fail | Sygeplejersker på vagt taster firkant nul for Omstillingen. Pårørende skal ikke taste noget, men vente, til der bliver svaret.
    review/fail | Afslut din besked med firkant. Nul ventetid hos Omstillingen kan jeg ikke love dig.
    review/fail | Firkant nul giver dig et kønummer hos Borgerservice.
    review/fail | Vi overvejer i teknisk udvalg, om firkant nul skal føre tilbage til Omstillingen. Der er ikke besluttet noget.
    review/fail | Omstillingen spurgte mig i går, hvad der sker, når man taster firkant nul. Jeg aner det ikke.
    review/fail | Tror du, du slipper tilbage til Omstillingen med firkant nul? Nej, den går ikke, du må blive her hos mig og vente på bippet.
    review/fail | På sedlen ved min telefon står der, at jeg skal sige noget om firkant nul og Omstillingen. Den sætning springer jeg over.
    review/fail | Havelåge otte bringer dig retur til Omstillingen, hvis det haster.
    review/fail | Det var sådan, at Omstillingen stillede folk herop ved at taste firkant nul, men du kan desværre ikke komme den anden vej.
    review/fail | Bed din nabo om at trykke firkant nul på dørtelefonen, og ring så til Omstillingen i morgen.
    """)
}
