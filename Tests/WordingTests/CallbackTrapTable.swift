/// Promises that something in or around them spoils: agents, limits, questions.
extension CaseTable {
  static let callbackTraps = CaseTable(
    """
    review | Jeg ringer tilbage inden for et døgn eller hurtigst muligt.
    review | Jeg ringer tilbage inden for et døgn eller snarest.
    review | Jeg ringer tilbage hurtigst muligt eller inden for et døgn.
    review | Jeg ringer tilbage inden for et døgn eller når jeg kan.
    review | Sekretæren ringer tilbage inden for et døgn.
    review | Afdelingen ringer dig op inden for et døgn.
    review | Teamet ringer tilbage inden for et døgn.
    review | En medarbejder ringer tilbage inden for et døgn.
    review | bliver du ringet op inden for et døgn
    review | Jeg ringer tilbage i løbet af formiddagen.
    review | Jeg ringer tilbage om lidt.
    review | Jeg ringer tilbage inden for et døgn, bortset fra i weekenden.
    review | Så tager jeg kontakt til dig inden for et døgn.
    review/fail | Jeg ringer tilbage inden for et døgn i teorien.
    review/fail | Jeg ringer tilbage inden for et døgn, med forbehold.
    review/fail | Jeg ringer tilbage inden for et døgn med forbehold for sygdom.
    review/fail | Jeg ringer tilbage inden for et døgn på dage hvor jeg arbejder.
    review/fail | Jeg ringer tilbage inden for et døgn i den bedste af alle verdener.
    review/fail | Jeg ringer tilbage inden for et døgn eller også gør jeg ikke.
    review/fail | Jeg ringer tilbage inden for et døgn eller måske aldrig.
    review/fail | Jeg ringer tilbage inden for et døgn, det er i hvert fald planen.
    review/fail | Jeg ringer tilbage inden for et døgn, håber jeg.
    review/fail | Jeg ringer tilbage inden for et døgn, ja, hvis jeg gider.
    review/fail | Jeg ringer tilbage inden for et døgn; det kan dog trække ud.
    review/fail | Jeg ringer tilbage inden for et døgn. Der kan dog gå længere tid.
    review/fail | Jeg ringer tilbage inden for et døgn, men forvent op til tre dage.
    review/fail | Jeg ringer tilbage inden for et døgn. Forvent dog længere svartid.
    review/fail | Jeg ringer tilbage inden for et døgn fra klokken otte næste hverdag.
    review/fail | Jeg ringer tilbage inden for et døgn efter at have talt med min chef.
    review/fail | Jeg ringer tilbage inden for et døgn regnet fra mandag.
    review/fail | Jeg ringer tilbage senest et døgn efter, at sagen er oprettet.
    review/fail | Jeg ringer tilbage senest 24 timer efter modtagelse af dine papirer.
    review/fail | Jeg ringer tilbage inden for et døgn, når du har betalt.
    review/fail | Jeg ringer tilbage inden for et døgn, såfremt du har lagt nummer og er visiteret.
    review/fail | Hvis du har lagt nummer og har et CPR-nummer, ringer jeg tilbage inden for et \
    døgn.
    review/fail | Jeg ringer tilbage inden for et døgn til jer der har lagt besked før kl. 12.
    review/fail | Jeg ringer tilbage inden for et døgn, hvis du ringer før klokken 12.
    review/fail | Læg besked før kl. 12, så ringer jeg tilbage inden for et døgn.
    review/fail | Lægger du besked inden fredag, ringer jeg tilbage inden for et døgn.
    review/fail | Jeg lover intet, men jeg ringer tilbage inden for et døgn.
    review/fail | Jeg kan ikke love noget, men jeg ringer tilbage inden for et døgn.
    review/fail | Jeg ringer tilbage inden for et døgn. Det er dog ikke noget, jeg kan garantere.
    review/fail | Jeg ringer tilbage inden for et døgn. Desværre er det ikke altid muligt.
    review/fail | Jeg ringer tilbage inden for et døgn. Det kan desværre ikke altid lade sig gøre.
    review/fail | Jeg ringer tilbage inden for et døgn. I ferieperioder dog inden for en uge.
    review/fail | Jeg ringer tilbage inden for et døgn. I juli svarer vi inden for en uge.
    review/fail | Jeg ringer tilbage inden for et døgn. Nogle gange senere.
    review/fail | Jeg ringer tilbage inden for et døgn. Somme tider to.
    review/fail | Jeg ringer tilbage inden for et døgn, i weekenden to.
    review/fail | Jeg ringer tilbage inden for et døgn, fredag dog først mandag.
    review/fail | Jeg ringer tilbage inden for et døgn om fredagen.
    review/fail | Jeg ringer tilbage inden for et døgn i januar.
    review/fail | Jeg ringer tilbage inden for et døgn indtil jul.
    review/fail | Jeg ringer tilbage inden for et døgn fra næste uge.
    review/fail | I næste uge ringer jeg tilbage inden for et døgn.
    review/fail | Efter den 1. maj ringer jeg tilbage inden for et døgn.
    review/fail | Før ringede jeg, nu ringer jeg ikke tilbage inden for et døgn.
    review/fail | Ikke alle beskeder bliver der ringet tilbage på inden for et døgn.
    review/fail | Kun hastesager bliver ringet op inden for et døgn.
    review/fail | Udvalgte borgere bliver ringet op inden for et døgn.
    review/fail | De heldige bliver ringet op inden for et døgn.
    review/fail | Vagten bliver ringet op inden for et døgn.
    review/fail | Lægen bliver ringet op inden for et døgn.
    review/fail | Din mor bliver ringet op inden for et døgn.
    review/fail | Der bliver ringet til din arbejdsgiver inden for et døgn.
    review/fail | Du bliver ringet op af en robot inden for et døgn.
    review/fail | Du bliver ringet op, måske inden for et døgn.
    review/fail | Du kunne blive ringet op inden for et døgn.
    review/fail | Du skulle blive ringet op inden for et døgn.
    review/fail | Du burde være ringet op inden for et døgn.
    review/fail | Du blev ringet op inden for et døgn.
    review/fail | Du er blevet ringet op inden for et døgn.
    review/fail | Du bliver måske ikke ringet op inden for et døgn.
    review/fail | Kan du regne med, at jeg ringer tilbage inden for et døgn
    review/fail | Skal jeg ringe tilbage inden for et døgn
    review/fail | Vil du ringes op inden for et døgn
    review/fail | Hvem ringer tilbage inden for et døgn
    review/fail | Hvorfor ringer jeg tilbage inden for et døgn
    review/fail | Hvordan bliver du ringet op inden for et døgn
    review/fail | Ringer vi tilbage inden for et døgn, får du svar
    review/fail | Jeg sørger for, at min kollega ringer tilbage inden for et døgn, hvis han kan.
    review/fail | Jeg beder en kollega om at ringe tilbage inden for et døgn.
    review/fail | Jeg får en kollega til at ringe tilbage inden for et døgn.
    review/fail | Jeg lover at en anden ringer tilbage inden for et døgn.
    review/fail | Jeg lover at bede om at ringe tilbage inden for et døgn.
    review/fail | Jeg lover at prøve at ringe tilbage inden for et døgn.
    review/fail | Jeg lover at overveje at ringe tilbage inden for et døgn.
    review/fail | Jeg lover ingenting, så ringer jeg tilbage inden for et døgn.
    review/fail | Jeg håber at kunne love at ringe tilbage inden for et døgn.
    review/fail | Jeg ville ringe tilbage inden for et døgn.
    review/fail | Jeg skal ringe tilbage inden for et døgn, siger loven.
    review/fail | Jeg skal prøve at ringe tilbage inden for et døgn.
    review/fail | Jeg ringer tilbage inden for et døgn til min kone.
    review/fail | Jeg ringer tilbage til Jens inden for et døgn.
    review/fail | Jeg ringer til dig inden for et døgn efter mandag.
    review/fail | Jeg ringer tilbage inden for et døgn på tirsdage.
    review/fail | Jeg ringer tilbage et døgn for sent.
    review/fail | Jeg ringer tilbage inden for et døgn for meget.
    review/fail | Jeg ringer tilbage inden for et kvarter eller et par dage.
    review/fail | Jeg ringer tilbage inden for 24 til 36.
    review/fail | Jeg ringer tilbage inden for 24 eller 48 timer.
    review/fail | Jeg ringer tilbage inden for 2 x 12 timer gange to.
    review/fail | Jeg ringer tilbage inden for to gange et døgn.
    review/fail | Jeg ringer tilbage inden for et døgn og lidt til.
    review/fail | Jeg ringer tilbage inden for et døgn plus weekend.
    review/fail | Jeg ringer tilbage inden for et døgn ekskl. weekend.
    review/fail | Jeg ringer tilbage inden for et døgn minus weekender.
    review/fail | Jeg ringer tilbage inden for et hverdagsdøgn.
    review/fail | Jeg ringer tilbage inden for et arbejdsdøgn.
    review/fail | Jeg ringer tilbage inden for 24 åbningstimer.
    review/fail | Jeg ringer tilbage inden for et langt døgn.
    review/fail | Jeg ringer tilbage inden for et godt døgn.
    review/fail | Jeg ringer tilbage inden for et døgn eller halvandet.
    review/fail | Jeg ringer tilbage inden for et døgn, senest to.
    review/fail | Jeg ringer tilbage inden for et døgn senest inden for en uge.
    review/fail | Jeg ringer tilbage inden for et døgn hhv. to døgn.
    review/fail | Jeg ringer tilbage indenfor en døgnrytme.
    review/fail | Jeg ringer tilbage når et døgn er gået.
    review/fail | Når der er gået et døgn, ringer jeg tilbage.
    review/fail | Efter et døgn ringer jeg tilbage.
    review/fail | Først om et døgn ringer jeg tilbage.
    review/fail | Jeg ringer tilbage, men ikke inden for et døgn.
    review/fail | Jeg ringer tilbage, bare ikke inden for et døgn.
    review/fail | Jeg ringer tilbage, dog næppe inden for et døgn.
    review/fail | Jeg ringer sjældent tilbage inden for et døgn.
    review/fail | Jeg ringer helst ikke tilbage inden for et døgn.
    review/fail | Jeg ringer tilbage inden for et døgn — not.
    review/fail | Jeg ringer tilbage inden for et døgn, NOT
    review/fail | Det passer ikke, at jeg ringer tilbage inden for et døgn.
    review/fail | Det er løgn, at jeg ringer tilbage inden for et døgn.
    review/fail | Glem alt om, at jeg ringer tilbage inden for et døgn.
    review/fail | Jeg nægter, at jeg ringer tilbage inden for et døgn.
    review/fail | Tro ikke på, at jeg ringer tilbage inden for et døgn.
    review/fail | Man siger, jeg ringer tilbage inden for et døgn.
    review/fail | Hvis du er i tvivl, om jeg ringer tilbage inden for et døgn, så ring igen.
    review/fail | Bliver jeg rask, ringer jeg tilbage inden for et døgn.
    review/fail | Med lidt held ringer jeg tilbage inden for et døgn.
    review/fail | Om Gud vil, ringer jeg tilbage inden for et døgn.
    review/fail | På en god dag ringer jeg tilbage inden for et døgn.
    review/fail | I bedste fald ringer jeg tilbage inden for et døgn.
    review/fail | Ved lejlighed ringer jeg tilbage inden for et døgn.
    review/fail | Man ringer tilbage inden for et døgn i andre kommuner.
    review/fail | Vi ringer tilbage inden for et døgn til medlemmer.
    review/fail | Vi ringer kun til dig inden for et døgn ved akut brug.
    review/fail | En kollega ringer måske tilbage inden for et døgn.
    review/fail | En kollega fra en anden kommune ringer tilbage inden for et døgn.
    review/fail | Min tidligere kollega ringer tilbage inden for et døgn.
    review/fail | Ingen kollega ringer tilbage inden for et døgn.
    review/fail | Kollegaens kone ringer tilbage inden for et døgn.
    review/fail | Mette ringer dig op inden for et døgn.
    review/fail | Kommunen ringer dig op inden for et døgn.
    review/fail | Borgerservice ringer tilbage inden for et døgn.
    review/fail | Omstillingen ringer tilbage inden for et døgn.
    review/fail | Jens ringer jeg tilbage til inden for et døgn.
    review/fail | Jeg eller ingen ringer tilbage inden for et døgn.
    review/fail | Jeg ringer dig op eller ned inden for et døgn.
    review/fail | Jeg ringer tilbage inden for et døgn eller ej.
    review/fail | Jeg ringer tilbage inden for et døgn, eller hvad det nu bliver.
    review/fail | Jeg ringer tilbage inden for et døgn eller deromkring.
    review/fail | Jeg ringer tilbage inden for et døgn eller i morgen.
    review/fail | Jeg ringer tilbage inden for et døgn eller på mandag.
    review/fail | Jeg ringer tilbage i dag eller en anden dag.
    review/fail | Jeg ringer tilbage i dag eller når jeg får tid.
    review/fail | Jeg ringer tilbage samme dag i næste uge.
    review/fail | Jeg ringer tilbage senere i dag om en uge.
    review/fail | Jeg ringer tilbage i dag om otte dage.
    review/fail | Jeg ringer tilbage mandag i løbet af dagen.
    review/fail | Jeg ringer tilbage om et minut eller to dage.
    review/fail | Jeg ringer tilbage inden for et døgn hvis nogen minder mig om det.
    review/fail | Jeg ringer tilbage inden for et døgn efter fyraften.
    review/fail | Jeg ringer tilbage inden for et døgn, men jeg kan ikke garantere det.
    review/fail | Jeg ringer tilbage inden for et døgn. Jeg kan dog ikke garantere det.
    review/fail | Jeg ringer tilbage inden for et døgn. Vi kan ikke altid nå det.
    review/fail | Jeg ringer tilbage inden for et døgn. Det lykkes sjældent.
    review/fail | Jeg ringer tilbage inden for et døgn. Det sker dog sjældent.
    review/fail | Jeg ringer tilbage inden for et døgn. Det er målet.
    review/fail | Jeg ringer tilbage inden for et døgn. Det håber jeg.
    review/fail | Jeg ringer tilbage inden for et døgn. Det plejer jeg.
    review/fail | Jeg ringer tilbage inden for et døgn. Sådan var det engang.
    review/fail | Jeg ringer tilbage inden for et døgn. Bare ikke i dag.
    review/fail | Jeg ringer tilbage inden for et døgn. Ikke.
    review/fail | Jeg ringer tilbage inden for et døgn. Undtagen fredag.
    review/fail | Jeg ringer tilbage inden for et døgn. På hverdage.
    review/fail | Jeg ringer tilbage inden for et døgn. Mandag til torsdag.
    review/fail | Jeg ringer tilbage inden for et døgn. Det gælder mandag til torsdag.
    review/fail | Jeg ringer tilbage inden for et døgn. Dette tilbud er ophørt.
    """)
}
