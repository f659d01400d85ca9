"""Sentences greetings are made of, as a grammar: what is likely said, compliant or not.

A rule is a line of alternatives; `a/b` chooses, `(a)` may be left out, `<rule>` is filled in, and
`[class]` is a slot that the program fills with its own words (Sources/Hearing/Slots.swift). The wording is
that of the telephone policy, of tools/ear/texts.py and tools/fixtures/phrases.py and their like;
nothing of what greetings are evaluated with (tools/fixtures/phrases_heldout.py, blind3.tsv) is here.
"""

# What a greeting may consist of, in order; a rule's number is how often it is there, in percent.
ORDER = [("hello", 30), ("opening", 97), ("extra", 8), ("away", 62), ("promise_block", 88),
         ("redirect", 12), ("keys_block", 66), ("late_ask", 32), ("end", 48)]

RULES = {
    "person": """[first] [last]|[first] [last]|[first] [last]|[first] [last]|[first] [last]
        [first] [last]|[first] [last]|[first] [last]|[first] [first] [last]|[first] [last] [last]
        [first]""",
    "genitive": "[first] [lasts]|[first] [lasts]|[first] [first] [lasts]|[first] [last] [lasts]",
    "place": "[place] kommune|[place] kommune|kommunen|rådhuset",
    "department": "[department]|[department]|[department]|[department]|[department]|<unit>",
    "unit": """<subject>|<subject> og <subject>|<subject> i [place] kommune
        afdelingen for <subject>|kontoret for <subject>""",
    "subject": """børn|unge|familier|skoler|dagtilbud|ældre|sundhed|omsorg|social|teknik|miljø|natur
        klima|veje|parker|trafik|kultur|fritid|erhverv|vækst|løn|personale|økonomi|regnskab|indkøb
        it|digitalisering|kommunikation|byggesager|byggeri|plan|ejendomme|arbejdsmarked|integration
        ydelser|pension|handicap|psykiatri|misbrug|hjælpemidler|sygedagpenge|borgerservice
        sekretariatet|jobcentret|visitationen|biblioteket|tandplejen|hjemmeplejen|sundhedsplejen""",
    "title": """sagsbehandler|socialrådgiver|afdelingsleder|leder|konsulent|medarbejder|ingeniør
        lærer|sygeplejerske|pædagog|jurist|arkitekt|sekretær|rådgiver|psykolog|sundhedsplejerske
        kontorassistent|projektleder|teamleder|planlægger|bibliotekar|koordinator|fuldmægtig
        faglig koordinator|faglig leder|familierådgiver|ydelsesrådgiver|vejleder|visitator|tekniker
        uddannelsesvejleder|jobkonsulent|virksomhedskonsulent|sundhedskonsulent|specialkonsulent
        chefkonsulent|udviklingskonsulent|lønkonsulent|økonomikonsulent|it medarbejder|souschef
        fysioterapeut|ergoterapeut|terapeut|diætist|tandlæge|tandplejer|skoleleder|institutionsleder
        byplanlægger|landinspektør|byggesagsbehandler|servicemedarbejder|teknisk servicemedarbejder
        driftsleder|støttepædagog|hjælpemiddelterapeut|økonom|controller|direktør|centerchef
        områdeleder|afdelingschef|kontorchef|vicedirektør|assistent|elev|praktikant|studentermedhjælper
        hjemmevejleder|demenskoordinator|misbrugskonsulent|integrationskonsulent|kulturkonsulent""",
    "hello": "hej|hej|goddag|god dag|velkommen|halløj|hej og velkommen",
    "opening": """du har ringet til <who>|du har ringet til <who>|du har ringet til <who>
        du har ringet til <who>|du taler med <genitive> telefonsvarer (i <department>)
        du er kommet til <who>|du er kommet til telefonsvareren hos <who>|det er <who>
        det er <who>|dette er <who>|her er <who>|mit navn er <who>|mit navn er <who>
        jeg hedder <who>|<who>|<department> du taler med <person>
        velkommen til <department> (du har ringet til <person>)|<elsewhere>
        velkommen til <department> (du taler med <person>)
        du taler med <who>|dette er telefonsvareren hos <who>|det er <genitive> telefonsvarer
        du har ringet til <department> og du taler med <genitive> telefonsvarer
        du har ringet til <department>|du har ringet til en medarbejder i <department>
        dette er en telefonsvarer|du har ringet til <place>|du har ringet forkert
        du har ringet til telefonsvareren hos <person> i <department>
        tak fordi du ringer til <department>|tak fordi du har ringet til <who>
        du har fået fat i <genitive> telefonsvarer|du har fået fat i <who>|du har fået fat i <who>
        du har fået fat på <who>|du har fået forbindelse til <who>|du er kommet igennem til <who>
        du er kommet igennem til <genitive> <machine>|du har kontaktet <who>|du har kontaktet <department>
        du er havnet hos <who>|du er landet hos <who>|du er stillet om til <who>
        du er blevet stillet om til <who>|du er viderestillet til <who>|du snakker med <who>
        du snakker med <genitive> <machine>|du har ramt <genitive> <machine>|du har ramt <who>
        du har valgt det direkte nummer til <who>|du har valgt nummeret til <who>
        du har valgt <genitive> (direkte) nummer|du har ringet til <genitive> (direkte) <line>
        dette nummer tilhører <who>|dette er <genitive> <machine>|det her er <genitive> <machine>
        det her er <who>|her er <genitive> <machine>|her er telefonsvareren for <who>
        det er telefonsvareren for <who>|du er kommet til telefonsvareren for <who>
        du er kommet til <genitive> <machine>|du har ringet til et direkte nummer i <department>
        <person> hedder jeg (og jeg arbejder i <department>)|jeg hedder <person> og jeg er <title> i <department>
        tak fordi du ringer til <department> du er kommet igennem til <person>
        goddag og velkommen (du har ringet til <who>)|du har ringet til <department> (det er) <person>""",
    "machine": "telefonsvarer|telefonsvarer|voicemail|mobilsvarer|mobil|postkasse|svarer",
    "line": "telefon|telefon|mobil|arbejdstelefon|arbejdsmobil|nummer|linje|kontor|lokalnummer",
    "elsewhere": """jeg sidder (på kontor) sammen med <person>|jeg deler kontor med <person>
        jeg er vikar for <person>|jeg passer telefonen for <person>|dette er ikke <person>
        jeg svarer på vegne af <person>|<person> er min (kollega/leder)|spørg efter <person>
        <person> er ikke længere ansat (i <department>)|<person> er stoppet (i <department>)
        <person> arbejder her ikke mere|jeg har overtaget telefonen efter <person>
        jeg arbejder ikke længere i <department>|jeg er flyttet fra <department> til <department>
        jeg er ikke længere i <department>|mit kontor ligger ved siden af <department>
        jeg har tidligere arbejdet i <department>|jeg samarbejder med <department>
        du har ikke ringet til <department>|du har ikke ringet til <person>
        <department> er lukket|<department> er flyttet|<person> er gået på pension""",
    "who": """<person> i <department>|<person> i <department>|<person> <department>
        <person> <department>|<person> fra <department>|<person> fra <department> i <place>
        <person> hos <department>|<person> i <place>|<person> <place>|<person>|<person>
        <person> og jeg arbejder i <department>|<person> jeg er <title> i <department>
        <person> og jeg sidder i <department>|<person> jeg arbejder hos <department> i <place>
        <person> og jeg er <title> i <department>|<person> <title> i <department>
        <person> <title> ved <department>|<person> <title> hos <department>|<person> <title> <department>
        <person> som er <title> i <department>|<person> der er <title> i <department>
        <person> og jeg er ansat i <department>|<person> jeg er ansat som <title> i <department>
        <person> jeg arbejder som <title> i <department>|<person> på <department>|<person> ved <department>
        <person> og jeg arbejder med <subject> i <department>|<person> jeg arbejder med <subject>
        <person> <department> <place>|<person> på <place>|<person> i <department> i <place>""",
    "extra": """mit direkte nummer er <number>|mit nummer er <number>|du kan skrive til mig på mail
        vi har åbent mandag til torsdag fra klokken <hour> til klokken <hour>
        du kan træffe mig mellem klokken <hour> og <hour>|min telefontid er mellem <hour> og <hour>
        telefontiden er <weekday> fra <hour> til <hour>""",
    "away": """jeg kan ikke (besvare/tage) telefonen <now>|jeg kan ikke tage telefonen (<now>)
        jeg kan desværre ikke tage telefonen (<now>)|jeg kan ikke besvare telefonen <now>
        jeg kan ikke besvare dit opkald <now>|jeg kan desværre ikke tage din opringning <now>
        jeg er optaget (<now>)|jeg er desværre optaget|jeg sidder i møde (<now>)
        jeg sidder til møde|jeg er i møde|jeg er til møde|jeg taler i telefon|jeg er på kursus
        jeg træffes ikke (<now>)|jeg er ikke ved min plads|jeg er ikke ved telefonen
        jeg er gået for i dag|jeg er ikke på kontoret (i dag)|jeg arbejder hjemme i dag
        jeg er på ferie (<until>)|jeg holder ferie <until>|jeg har ferie <until>|jeg er syg
        jeg er syg i dag|jeg holder fri (<until>)|jeg er på barsel|jeg er på orlov <until>
        jeg er tilbage <when>|jeg er tilbage igen <when>|jeg træffes igen <when>
        jeg er tilbage på kontoret <when>|jeg er på ferie og er tilbage <when>
        vi har lukket <now>|vi holder lukket|kontoret er lukket|telefonen er lukket for i dag
        vi kan ikke tage telefonen <now>|vi er alle optaget|jeg er ude af huset
        jeg har (desværre) ikke mulighed for at (tage telefonen/besvare dit opkald) (<now>)
        jeg er i telefonen på den anden linje|jeg taler på den anden linje|jeg er i gang med en samtale
        jeg sidder i telefonen|jeg er gået hjem|jeg har fri (i dag/<weekday>)|jeg er ude på besøg
        jeg er på hjemmebesøg|jeg holder frokost|jeg er til frokost|jeg er på besøg hos en borger
        jeg har ofte (besøg/borgere) på kontoret|jeg har mange møder|der er mange henvendelser (<now>)
        jeg arbejder ikke om <weekday_the>|jeg har telefontid mellem <hour> og <hour>
        jeg passer ikke telefonen om <weekday_the>|jeg er ikke tilgængelig (<now>)|jeg er desværre ikke inde
        jeg har travlt (<now>)|jeg kan ikke komme til telefonen (<now>)|jeg kan ikke svare (<now>)
        jeg kan ikke tage imod dit opkald (<now>)|jeg er væk fra min plads|jeg er ude at køre
        jeg er i møde til klokken <hour>|jeg er ikke at træffe (<now>)|jeg underviser (<now>)
        jeg er forhindret i at tage telefonen|telefonen er lukket <until>""",
    "now": "lige nu|lige nu|i øjeblikket|i øjeblikket|i dag|for tiden|netop nu|i denne uge",
    "until": """til og med <date>|til og med den <date>|til <weekday>|indtil <weekday>
        indtil den <date>|frem til den <date>|resten af ugen|hele ugen|i uge <count>""",
    "when": """på <weekday>|<weekday>|<weekday> den <date>|den <date>|i morgen|i næste uge
        mandag morgen|efter ferien|klokken <hour>|om en uge|igen i morgen""",
    "weekday_the": "mandagen|tirsdagen|onsdagen|torsdagen|fredagen",
    "weekday": "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
    "date": "<ordinal> <month>",
    "ordinal": """første|anden|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|ellevte
        tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|tyvende
        enogtyvende|toogtyvende|treogtyvende|fireogtyvende|femogtyvende|seksogtyvende
        syvogtyvende|otteogtyvende|niogtyvende|tredivte|enogtredivte""",
    "month": """januar|februar|marts|april|maj|juni|juli|august|september|oktober|november
        december""",
    "hour": """otte|ni|ti|elleve|tolv|et|to|tre|fire|halv ni|halv ti|otte tredive|femten|tretten
        fjorten|seksten""",
    "digit": "nul|et|to|tre|fire|fem|seks|syv|otte|ni",
    "pair": """<digit> <digit>|<digit> <digit>|enogtyve|fireogtyve|femogtredive|otteogfyrre
        toogtres|treogfirs|tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems|toogtyve
        tooghalvfjerds|seksogfyrre|niogtredive|otteogtres|ti|tolv|femten|atten""",
    "number": """<pair> <pair> <pair> <pair>|<pair> <pair> <pair> <pair>
        <digit> <digit> <digit> <digit> <digit> <digit> <digit> <digit>|<pair> <pair>""",
    "ask": """læg dit navn og nummer|læg dit navn og telefonnummer|læg (venligst) en besked
        læg en besked med (dit) navn og (telefonnummer/nummer)|læg din besked
        læg venligst navn og telefonnummer|indtal dit navn og (nummer/telefonnummer)
        indtal din besked|indtal venligst en besked|indtal en besked (med navn og nummer)
        læg navn og nummer|oplys dit navn og (dit) (nummer/telefonnummer)|læg gerne en besked
        oplys (venligst) dit navn og hvad det drejer sig om|efterlad en besked
        efterlad (venligst) dit navn og nummer|sig dit navn og (telefonnummer/nummer)
        læg en besked (efter tonen/efter klartonen/efter bippet)
        læg navn nummer og en kort besked|du kan lægge en besked|du må gerne lægge en besked
        husk at oplyse dit navn og nummer|husk at sige dit nummer|husk dit telefonnummer
        skriv en mail til mig|send en mail|du er velkommen til at lægge en besked
        læg dit navn (dit) nummer og din besked|oplys dit cpr nummer|læg dit cpr nummer
        læg en besked med dit cpr nummer|fortæl hvem du er og hvad det drejer sig om""",
    "promise": """<act> <limit>|<act> <limit>|<act> <limit>|<act> <limit>|<act> <limit>
        <act>|<act> <limit> <tail>|<limit> <inverted>|<doubt> <limit>|<doubt> (<limit>)
        <other> (<limit>)|<other> <limit>|<past> <limit>|<act> <limit> <taken_back>""",
    "past": """før i tiden ringede (jeg/vi) tilbage|tidligere ringede (jeg/vi) tilbage
        (jeg/vi) plejede at ringe tilbage|engang ringede (jeg/vi) tilbage|vi har ringet tilbage
        indtil nu har jeg ringet tilbage|det var engang at vi ringede tilbage""",
    "taken_back": """undtagen <when_not>|bortset fra <when_not>|medmindre <unless>
        med mindre <unless>|men ikke <when_not>|dog ikke <when_not>|men kun <when_only>
        dog kun <when_only>|hvis altså <unless>|forudsat at <unless>|men regn ikke med det
        men det holder ikke altid|det kan jeg dog ikke love|men det kan jeg ikke garantere
        når jeg er på arbejde|hvis du er heldig|men det er ikke sikkert|eller også gør jeg ikke
        på nær <when_not>|det gælder ikke <when_not>|men lige nu tager det længere tid""",
    "when_not": """når jeg har fri|når jeg holder fri|når jeg er på ferie|i weekenden|i ferien
        i ferier|når jeg er syg|på helligdage|når vi har travlt|om fredagen|i denne uge|i dag
        når jeg er på kursus|i juli|mellem jul og nytår|hvis jeg har travlt""",
    "when_only": """på hverdage|når jeg er på arbejde|hvis det haster|hvis jeg har tid
        når jeg har tid|om formiddagen|mandag til torsdag|i åbningstiden|hvis du lægger en besked""",
    "unless": """jeg har fri|jeg holder ferie|jeg er på ferie|jeg er syg|det er weekend
        vi har travlt|jeg sidder i møde|jeg når det|jeg har tid|du selv ringer igen
        der er for mange beskeder""",
    "act": """så ringer jeg tilbage|så ringer jeg tilbage|så ringer jeg tilbage (til dig)
        så ringer jeg dig op|så ringer jeg dig op (igen)|og jeg ringer tilbage (til dig)
        jeg ringer tilbage|jeg ringer dig op|så bliver du ringet op|du bliver ringet op
        så vil jeg ringe tilbage|så vil jeg ringe dig op|så vil du blive ringet op
        så skal jeg nok ringe tilbage|så skal jeg nok ringe dig op|så ringer vi tilbage
        vi ringer tilbage|så ringer vi dig op|så ringer jeg eller en kollega tilbage
        så ringer jeg eller en kollega dig op|jeg lover at ringe tilbage
        så lover jeg at ringe tilbage|så ringer jeg retur|så giver jeg dig et ring
        og så ringer jeg tilbage|så ringer en kollega tilbage|så ringer jeg dig tilbage
        så bliver du ringet op af mig eller en kollega|jeg ringer retur|jeg skal nok ringe tilbage
        jeg skal nok ringe dig op|så skal du nok blive ringet op|du kan regne med at jeg ringer tilbage
        jeg garanterer at jeg ringer tilbage|jeg garanterer at du bliver ringet op
        jeg sørger for at ringe tilbage|så sørger jeg for at du bliver ringet op|så får du et opkald
        jeg ringer tilbage til dig|jeg ringer til dig|så ringer jeg til dig|jeg ringer altid tilbage
        så ringer min kollega tilbage|så ringer vi alle tilbage|du bliver kontaktet telefonisk
        så bliver du ringet op igen|og du bliver ringet op|og så bliver du ringet op""",
    "inverted": "ringer jeg tilbage|ringer jeg dig op|ringer vi tilbage|bliver du ringet op",
    "other": """så vender jeg tilbage|så vender jeg tilbage til dig|jeg vender tilbage
        så vender vi tilbage|så kontakter jeg dig|så kontakter vi dig|jeg kontakter dig
        så hører du fra mig|så hører du fra os|du hører fra mig|så skriver jeg til dig
        så svarer jeg dig|så sender jeg en mail|så får du svar|eller ring igen|ring igen
        prøv igen|eller prøv igen senere|du kan ringe igen|så er jeg tilbage
        kan du ringe igen|ringer du igen|jeg aflytter mine beskeder|så tager jeg kontakt til dig""",
    "doubt": """jeg kan ikke love at ringe tilbage|men jeg kan ikke love at ringe tilbage
        men jeg ringer ikke tilbage|jeg ringer ikke tilbage|jeg ringer aldrig tilbage
        jeg kan desværre ikke ringe tilbage|så prøver jeg at ringe tilbage
        så forsøger jeg at ringe tilbage|så vil jeg prøve at ringe tilbage
        så vil jeg forsøge at ringe tilbage|så håber jeg at ringe tilbage
        så håber jeg at kunne ringe tilbage|så regner jeg med at ringe tilbage
        så forventer jeg at ringe tilbage|så ringer jeg måske tilbage|måske ringer jeg tilbage
        så ringer jeg normalt tilbage|jeg ringer normalt tilbage|så ringer jeg typisk tilbage
        så ringer jeg som regel tilbage|så ringer jeg så vidt muligt tilbage
        så ringer jeg om muligt tilbage|så ringer jeg forhåbentlig tilbage
        så vil jeg gerne ringe tilbage|så bestræber jeg mig på at ringe tilbage
        jeg plejer at ringe tilbage|så ringer jeg tilbage hvis jeg kan
        det er ikke sikkert at jeg ringer tilbage|så ringer jeg som udgangspunkt tilbage
        hvis det haster ringer jeg tilbage|hvis jeg kan ringer jeg tilbage""",
    "limit": """inden for et døgn|inden for et døgn|inden for et døgn|inden for et døgn
        indenfor et døgn|i løbet af et døgn|senest om et døgn|inden et døgn|om et døgn
        inden for fireogtyve timer|inden for fireogtyve timer|i løbet af fireogtyve timer
        inden for de næste fireogtyve timer|<within> <count> <unit_of_time>
        <within> <count> <unit_of_time>|<within> <count> <unit_of_time>|inden for en uge
        inden for en dag|inden for et par dage|inden for et par døgn|inden for et par timer
        inden for halvandet døgn|inden for et halvt døgn|inden for højst et døgn
        inden for cirka et døgn|inden for mere end et døgn|inden for et døgns tid
        hurtigst muligt|hurtigst muligt|snarest muligt|snarest|så snart jeg kan|så snart som muligt
        så hurtigt som muligt|så hurtigt jeg kan|når jeg kan|når jeg er tilbage|når jeg får tid
        i morgen|senest i morgen|næste dag|senest næste dag|næste hverdag|senest næste hverdag
        næste arbejdsdag|samme dag|senere i dag|i løbet af dagen|i løbet af ugen|i næste uge
        inden for en arbejdsdag|inden for en hverdag|på hverdage|inden for en time
        inden for et kvarter|inden for en måned|inden for fjorten dage|på mandag|efter ferien
        uden for et døgn|efter et døgn|døgnet rundt|hurtigst muligt og senest inden for et døgn""",
    "within": """inden for|inden for|inden for|inden for|i løbet af|senest om|om|inden
        inden for de næste|inden for højst|efter|om cirka|inden for cirka""",
    "count": """to|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|fjorten|tyve|fireogtyve|femogtyve
        seksogtredive|otteogfyrre|tooghalvfjerds|et par|et|en|halvandet""",
    "unit_of_time": "døgn|døgn|timer|timer|dage|dage|hverdage|arbejdsdage|uger|uger|minutter",
    "tail": """men det kan tage (op til) <count> <unit_of_time>|hvis jeg kan|hvis det er muligt
        men det kan tage længere tid|på hverdage|hvis jeg har tid|dog senest <limit>
        undtagen i weekenden|ellers <limit>|eller når jeg kan|tak|hvis det haster
        med mindre det er weekend|på nær i ferien""",
    "promise_block": """<ask> <promise>|<ask> <promise>|<ask> <promise>|<ask> <promise>
        <ask> <promise>|<ask> <promise> eller <keys>|<ask> <promise> eller <keys>|<promise>
        <ask>|<ask> eller <keys>""",
    "redirect": """hvis det haster (så) <urgent>|hvis det haster kan du <urgent_can>
        har du brug for hjælp nu så <urgent>|du kan også <urgent_can>|ellers <urgent>
        i hastende tilfælde <urgent>|ved akut behov <urgent>|du kan finde mere på vores hjemmeside
        se mere på kommunens hjemmeside""",
    "urgent": """ring til (min kollega/en kollega) <person> på <number>|ring til <place>
        ring til hovednummeret på <number>|kontakt <department>|ring til <department>
        ring til omstillingen på <number>|skriv en mail|kontakt min kollega <person>""",
    "urgent_can": """ringe til (min kollega/en kollega) <person> på <number>|ringe til <place>
        ringe til hovednummeret på <number>|kontakte <department>|kontakte <person>
        ringe til omstillingen på <number>|skrive en mail|skrive til mig|sende en sms""",
    "keys_block": "<keys>|<keys>|eller <keys>|eller <keys>|<keys> eller <keys>",
    "keys": """<press> <sequence> <lead>|<press> <sequence> <lead>|<press> <sequence> <lead>
        vend retur til omstillingen ved at <press_to> <sequence>
        vend tilbage til omstillingen ved at <press_to> <sequence>
        vend retur til omstillingen|kom tilbage til omstillingen ved at <press_to> <sequence>
        du kan komme (tilbage) til <destination> ved at <press_to> <sequence>
        du kan vende retur til omstillingen ved at <press_to> <sequence>
        ønsker du at tale med <destination> så <press> <sequence>
        vil du tale med <destination> så <press> <sequence>
        hvis du vil tale med <destination> (så) <press> <sequence>
        hvis du ønsker <destination> <press> <sequence>|for <destination> <press> <sequence>
        du kan <press_to> <sequence> for at komme til <destination>
        du kan <press_to> <sequence> for at komme tilbage til omstillingen
        for at komme til <destination> <press> <sequence>|<press> <sequence>
        omstillingen træffes på <sequence>|omstillingen træffer du på <sequence>
        omstillingen får du på <sequence>|omstillingen når du ved at <press_to> <sequence>
        omstillingen kan du få ved at <press_to> <sequence>|du kommer til <destination> på <sequence>
        du kommer til <destination> ved at <press_to> <sequence>|du stilles om ved at <press_to> <sequence>
        du bliver stillet om (til <destination>) ved at <press_to> <sequence>
        har du brug for <destination> (så) <press> <sequence>|du kan altid <press_to> <sequence> <lead>
        skal du tale med en anden (så) <press> <sequence> <lead>|<sequence> fører til <destination>
        <sequence> stiller dig om til <destination>|med <sequence> kommer du til <destination>
        ved tryk på <sequence> kommer du til <destination>|<sequence> er kun for <insiders>
        <sequence> til omstillingen er kun for <insiders>|haster det (så) <press> <sequence> <lead>
        bliv i røret så stilles du om til <destination>
        bliv i røret så kommer du til <destination>|vent så stilles du om til omstillingen
        du kan ikke komme til omstillingen ved at <press_to> <sequence>
        <press> ikke <sequence>|<sequence> virker ikke|<sequence> <dead>|<dead_keys>|ring til omstillingen på <number>
        ellers ring til omstillingen på <number>|ved at <press_to> <sequence> kommer du til <destination>
        ønsker du at vende tilbage til omstillingen så <press> <sequence>""",
    "insiders": """medarbejdere|medarbejderne|ansatte|kommunens egne medarbejdere|kolleger|ledere
        personalet|kommunens ansatte|brug internt|læger|pårørende""",
    "dead": """virker ikke mere|virker ikke længere|virker ikke i øjeblikket|er nedlagt|er ude af drift
        fører ikke længere til <destination>|fører ikke til <destination>|er lukket
        kan ikke bruges mere|er ikke i brug|er ændret|går ikke længere til <destination>
        gik tidligere til <destination>|plejede at gå til <destination>""",
    "dead_keys": """du kan ikke længere <press_to> <sequence>|du skal ikke <press_to> <sequence>
        tidligere kunne du <press_to> <sequence> (for at komme til <destination>)
        før i tiden kunne man <press_to> <sequence>|du kan hverken <press_to> <sequence>
        det er ikke (længere) muligt at <press_to> <sequence>|undgå at <press_to> <sequence>
        i stedet for <sequence> skal du <press_to> <sequence>|lad være med at <press_to> <sequence>""",
    "press": "tast|tast|tast|tryk|tryk|indtast|vælg|brug",
    "press_to": "taste|taste|trykke|trykke på|trykke|indtaste|vælge|bruge",
    "sequence": """firkant nul|firkant nul|firkant nul|firkant nul|firkant og nul
        firkant og derefter nul|firkant efterfulgt af nul|havelåge nul|havelåge nul|havelåge og nul
        havelåge og derefter nul|stjerne nul|stjerne nul|stjerne og nul|stjerne <digit>
        nul|firkant|havelåge|firkant <digit>|havelåge <digit>|<digit>|hash nul|dobbeltkryds nul
        kryds nul|rude nul|firkanten nul|på firkant nul|nul firkant|firkant nul nul""",
    "lead": """for at komme til <destination>|for at komme til <destination>
        for at komme tilbage til <destination>|for at vende retur til omstillingen
        for at vende tilbage til omstillingen|for at tale med <destination>
        for at blive stillet om|for at blive stillet om til <destination>|for <destination>
        så kommer du til <destination>|så kommer du tilbage til <destination>
        så stilles du om til <destination>|så bliver du stillet om til <destination>
        for at komme i kontakt med <destination>|for at afslutte|for at vende retur
        hvis du vil tale med <destination>|hvis du ønsker <destination>|så stiller vi dig om
        for at høre <again>|for at slette <again>|for at indtale <again>|for at få fat i <destination>
        for at komme videre til <destination>|for hjælp|så får du <destination>""",
    "again": "beskeden igen|denne besked igen|denne besked en gang til|beskeden forfra|din besked",
    "destination": """omstillingen|omstillingen|omstillingen|omstillingen|omstillingen|omstillingen
        omstillingen|omstillingen|omstillingsbordet|receptionen|receptionen|hovednummeret
        en kollega|en kollega|en medarbejder|vagten|menuen|borgerservice|[department]
        sekretæren|kommunens omstilling|kommunens hovednummer|min kollega|afdelingen
        indstillingen|bestillingen|kommunen""",
    "late_ask": """(indtal/læg) din besked efter (klartonen/tonen/bippet)|tal efter tonen
        tal efter (klartonen/bippet)|læg (venligst) en besked efter (klartonen/tonen/bippet)
        indtal (venligst) en besked efter (klartonen/tonen)|du kan tale efter tonen|<ask>""",
    "end": """tak for dit opkald|tak for dit opkald|tak for opkaldet|hav en god dag|hav en god dag
        tak|tak og hav en god dag|på genhør|farvel|hej|hej hej|venlig hilsen <person>
        med venlig hilsen <person>|vi glæder os til at høre fra dig|jeg glæder mig til at tale med dig
        fortsat god dag|ha en god dag|rigtig god dag|god weekend|tak fordi du ringede|god sommer
        tak for dit opkald og hav en god dag|glædelig jul|på gensyn|god påske|tak for henvendelsen""",
}
