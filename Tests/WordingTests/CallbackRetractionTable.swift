/// Promises with further limits, conditions and second thoughts.
extension CaseTable {
  static let callbackRetractions = CaseTable(
    """
    review/fail | Jeg ringer tilbage inden for et døgn. Ordningen er ophørt.
    review/fail | Indtil i sommer kunne vi love, at vi ringer tilbage inden for et døgn, men det kan vi desværre ikke længere.
    review/fail | Vi ringer tilbage inden for et døgn, men det gør vi ikke mere.
    review/fail | Jeg ringer tilbage inden for et døgn. I uge 29 ringer jeg ikke tilbage.
    review/fail | Jeg ringer tilbage inden for et døgn. I weekenden ringer jeg ikke.
    review/fail | Jeg ringer tilbage inden for et døgn. Lige nu har vi dog en uges ventetid.
    review/fail | Jeg ringer tilbage inden for et døgn. Lige nu er ventetiden en uge.
    review/fail | Jeg ringer tilbage inden for et døgn. Ventetiden er for tiden to dage.
    review/fail | Jeg ringer tilbage inden for et døgn. Regn med to dage.
    review/fail | Jeg ringer tilbage inden for et døgn, dog kan der gå to dage.
    review/fail | Jeg ringer tilbage inden for et døgn, ved travlhed op til to døgn.
    review/fail | Jeg ringer tilbage inden for et døgn, ved travlhed lidt længere.
    review/fail | Jeg ringer tilbage inden for et døgn, i ferier dog længere.
    review/fail | Jeg ringer tilbage inden for et døgn, i særlige tilfælde senere.
    review/fail | Jeg ringer tilbage inden for et døgn, oftest.
    review/fail | Jeg ringer tilbage inden for et døgn - hvis altså jeg husker det.
    review/fail | Jeg ringer tilbage inden for et døgn (hverdage).
    review/fail | Jeg ringer tilbage inden for et døgn (hvis muligt).
    review/fail | Jeg ringer tilbage (måske) inden for et døgn.
    review/fail | Jeg ringer tilbage inden for et døgn*, *gælder ikke weekender.
    review/fail | Jeg ringer tilbage inden for 1-3 døgn.
    review/fail | Jeg ringer tilbage inden for 0,5-2 døgn.
    review/fail | Jeg ringer tilbage inden for 24/7.
    review/fail | Jeg ringer tilbage inden for 2 * 24 timer.
    review/fail | Jeg ringer tilbage inden for ca 24 timer.
    review/fail | Jeg ringer tilbage inden for ~24 timer.
    review/fail | Jeg ringer tilbage inden for >24 timer.
    review/fail | Jeg ringer tilbage inden for 24+ timer.
    review/fail | Jeg ringer tilbage inden for 24 timer+.
    review/fail | Jeg ringer tilbage inden for 240 timer.
    review/fail | Jeg ringer tilbage inden for 2 4 timer.
    review/fail | Jeg ringer tilbage inden for et hundrede timer.
    review/fail | Jeg ringer tilbage inden for en halv snes døgn.
    review/fail | Jeg ringer tilbage inden for tre fjerdedele uge.
    review/fail | Jeg ringer tilbage inden for et par og tyve timer.
    review/fail | Jeg ringer tilbage inden for fire og tyve dage.
    review/fail | Jeg ringer tilbage inden for tyve fire timer.
    review/fail | Jeg ringer tilbage inden for syv gange 24 timer.
    review/fail | Jeg ringer tilbage inden for de næste par timer eller dage.
    review/fail | Jeg ringer tilbage inden for timer eller dage.
    review/fail | Jeg ringer tilbage inden for et døgn eller ti.
    review/fail | Jeg ringer tilbage i løbet af i dag eller i morgen.
    review/fail | Jeg ringer tilbage i dag, i morgen eller en anden dag.
    review/fail | Jeg ringer tilbage i dag eller senere.
    review/fail | Jeg ringer tilbage senere i dag, hvis jeg når det.
    review/fail | Jeg ringer tilbage samme dag som jeg er tilbage.
    review/fail | Jeg ringer tilbage samme dag som jeg er tilbage fra ferie.
    review/fail | Jeg ringer tilbage samme dag, som din sag er afgjort.
    review/fail | Jeg ringer tilbage i dag mellem klokken 8 og 9.
    review/fail | Jeg er på ferie, og jeg ringer tilbage inden for et døgn, når jeg er hjemme.
    review/fail | Når jeg er hjemme igen, ringer jeg tilbage inden for et døgn.
    review/fail | Jeg ringer tilbage, når jeg er hjemme, inden for et døgn.
    review/fail | Jeg er tilbage mandag og ringer inden for et døgn derefter.
    review/fail | Jeg er tilbage mandag. Derefter ringer jeg tilbage inden for et døgn.
    review/fail | Jeg er tilbage den 3. august, og så ringer jeg tilbage inden for et døgn.
    review/fail | Jeg er tilbage på mandag, hvor jeg ringer tilbage inden for et døgn.
    review/fail | Jeg er på ferie til den 3. august, hvorefter jeg ringer tilbage inden for et døgn.
    review/fail | Fra og med mandag ringer jeg tilbage inden for et døgn.
    review/fail | Jeg ringer dig op inden for et døgn, efter at jeg er vendt tilbage.
    review/fail | Jeg ringer dig op inden for et døgn efter du har fået svar.
    review/fail | Du får et opkald inden for et døgn fra en robot.
    review/fail | Du får et opkald fra Jobcentret inden for et døgn.
    review/fail | Du får måske et opkald inden for et døgn.
    review/fail | Du får ikke et opkald inden for et døgn.
    review/fail | Du får intet opkald inden for et døgn.
    review/fail | Du får kun et opkald inden for et døgn, hvis det haster.
    review/fail | Du får et brev og et opkald inden for et døgn efter mødet.
    review/fail | Jeg giver dig ikke et ring inden for et døgn.
    review/fail | Giv mig et ring inden for et døgn.
    review/fail | Jeg har ringet tilbage inden for et døgn.
    review/fail | Jeg har ikke ringet tilbage inden for et døgn.
    review/fail | Jeg vil have ringet tilbage inden for et døgn.
    review/fail | Jeg vil have, at du ringer tilbage inden for et døgn.
    review/fail | Jeg vil gerne have, at du bliver ringet op inden for et døgn.
    review/fail | Jeg kræver, at du ringer tilbage inden for et døgn.
    review/fail | Jeg foretrækker at ringe tilbage inden for et døgn.
    review/fail | Jeg synes, du skal ringe tilbage inden for et døgn.
    review/fail | Det er vigtigt for mig at ringe tilbage inden for et døgn.
    review/fail | Vi har som ambition at ringe tilbage inden for et døgn.
    review/fail | Ambitionen er, at jeg ringer tilbage inden for et døgn.
    review/fail | Vi arbejder på, at du bliver ringet op inden for et døgn.
    review/fail | Vi har travlt med at ringe tilbage inden for et døgn.
    review/fail | Jeg kan risikere, at jeg ringer tilbage inden for et døgn.
    review/fail | Der er mulighed for, at jeg ringer tilbage inden for et døgn.
    review/fail | Der er chance for, at du bliver ringet op inden for et døgn.
    review/fail | Du vil muligvis blive ringet op inden for et døgn.
    review/fail | Du har krav på at blive ringet op inden for et døgn.
    review/fail | Du har ret til at blive ringet op inden for et døgn.
    review/fail | Jeg lover, at jeg prøver at ringe tilbage inden for et døgn.
    review/fail | Jeg lover at gøre mit bedste for at ringe tilbage inden for et døgn.
    review/fail | Jeg lover dig, at Jens ringer tilbage inden for et døgn.
    review/fail | Jeg lover, at det ikke bliver mig, der ringer tilbage inden for et døgn.
    review/fail | Jeg husker ikke at ringe tilbage inden for et døgn.
    review/fail | Husk mig på at ringe tilbage inden for et døgn.
    review/fail | Mind mig om at ringe tilbage inden for et døgn.
    review/fail | Vid, at jeg ikke ringer tilbage inden for et døgn.
    review/fail | Bemærk, at jeg ikke altid ringer tilbage inden for et døgn.
    review | Så er du ringet op inden for 24 timer.
    review | Jeg tror, at du er ringet op inden for 24 timer.
    fail | Inden der er gået to døgn, ringer jeg tilbage.
    review | Der går højst 24 timer, og så ringer jeg tilbage.
    fail | Der går højst to døgn, så har jeg ringet tilbage.
    review | Vi ringer ikke tilbage i dag, men inden for 24 timer.
    fail | Jeg ringer ikke tilbage i dag, men inden for en uge.
    fail | Jeg ringer ikke tilbage inden for et døgn, men så snart jeg kan.
    review | Jeg ringer tilbage i løbet af eftermiddagen.
    review | Jeg ringer tilbage om et øjeblik.
    review | Jeg ringer tilbage inden for et døgn, bortset fra om fredagen.
    review | Så tager vi kontakt til dig inden for 24 timer.
    review | Så får du svar inden for et døgn.
    review/fail | Jeg ringer tilbage inden for et døgn, efter du har talt med min sekretær.
    review/fail | Jeg ringer tilbage inden for et døgn som min kollega bad mig om.
    review/fail | Jeg ringer tilbage senest inden for et døgn fra du hører fra os.
    review/fail | Jeg ringer tilbage inden for et døgn på de dage jeg er her.
    review/fail | Jeg ringer tilbage inden for et døgn så længe jeg er ansat.
    review/fail | Jeg ringer tilbage inden for et døgn alt afhængig af travlhed.
    review/fail | Jeg ringer tilbage inden for et døgn, tidspunktet kan variere.
    review/fail | Jeg ringer tilbage inden for et døgn, men svartiden kan variere.
    review/fail | Jeg ringer tilbage inden for et døgn, men i sommerferien går der længere tid.
    review/fail | Jeg ringer tilbage inden for et døgn, men ikke altid.
    review/fail | Jeg ringer tilbage inden for et døgn, sådan cirka.
    review/fail | Jeg ringer tilbage inden for et døgn, plus minus.
    review/fail | Jeg ringer tilbage inden for et døgn eller du ringer igen.
    review/fail | Jeg ringer tilbage inden for et døgn eller en kollega skriver til dig.
    review/fail | Jeg ringer tilbage, enten inden for et døgn eller inden for en uge.
    review/fail | Jeg ringer tilbage inden for et døgn alternativt to.
    review/fail | Jeg ringer tilbage inden for et døgn, alternativt hurtigst muligt.
    review/fail | Jeg ringer tilbage hurtigst muligt, ikke nødvendigvis inden for et døgn.
    review/fail | Jeg ringer tilbage hurtigst muligt, gerne inden for et døgn.
    review/fail | Jeg ringer tilbage hurtigst muligt, tidligst inden for et døgn.
    review/fail | Jeg ringer tilbage så snart jeg kan, men ikke inden for et døgn.
    review/fail | Jeg ringer tilbage. Ikke inden for et døgn.
    review/fail | Jeg ringer tilbage. Normalt inden for et døgn.
    review/fail | Jeg ringer tilbage. Måske inden for et døgn.
    review/fail | Jeg ringer tilbage. Inden for et døgn sletter jeg din besked.
    review/fail | Jeg ringer tilbage. Inden for et døgn er jeg på kontoret.
    review/fail | Jeg ringer tilbage. Det gør jeg ikke inden for et døgn.
    review/fail | Jeg ringer tilbage. Det gør jeg normalt inden for et døgn.
    review/fail | Jeg ringer tilbage. Det er jeg inden for et døgn.
    review/fail | Du bliver ringet op. Det bliver du ikke inden for et døgn.
    review/fail | Min datter ringer tilbage inden for et døgn.
    review/fail | Chefen ringer tilbage inden for et døgn.
    review/fail | Min chef ringer tilbage inden for et døgn.
    review/fail | En vikar ringer tilbage inden for et døgn.
    review/fail | Nogen ringer tilbage inden for et døgn.
    review/fail | Andre ringer tilbage inden for et døgn.
    review/fail | Alle ringer tilbage inden for et døgn.
    review/fail | Det er min kollega, der ringer tilbage inden for et døgn.
    review/fail | Så er det en kollega, der måske ringer tilbage inden for et døgn.
    review/fail | En af mine kolleger skriver eller ringer tilbage inden for et døgn.
    review/fail | Jeg og min kollega ringer ikke tilbage inden for et døgn.
    review/fail | Min kollega og min chef ringer tilbage inden for et døgn.
    review/fail | En kollega eller Jens ringer tilbage inden for et døgn.
    review/fail | To kolleger skændes og ringer tilbage inden for et døgn.
    review/fail | Du ringer tilbage til mig inden for et døgn.
    review/fail | Så skal du ringe tilbage inden for et døgn.
    review/fail | Ring mig op inden for et døgn.
    review/fail | Sig til, hvis du vil ringes op inden for et døgn.
    review/fail | Oplys, om du skal ringes op inden for et døgn.
    review/fail | Tast 2 for at blive ringet op inden for et døgn.
    review/fail | Tast 2, så ringer jeg tilbage inden for et døgn.
    review/fail | Send en mail, så ringer jeg tilbage inden for et døgn.
    review/fail | Skriv en sms, så bliver du ringet op inden for et døgn.
    review/fail | Vent, så ringer jeg måske tilbage inden for et døgn.
    review/fail | Jeg ringer tilbage inden for et døgn før jul.
    review/fail | Jeg ringer tilbage inden for et døgn efter jul.
    review/fail | Jeg ringer tilbage inden for et døgn i ulige uger.
    review/fail | Jeg ringer tilbage inden for et døgn til og med fredag.
    review/fail | Jeg ringer tilbage inden for et døgn, når klokken er otte.
    review/fail | Jeg ringer tilbage inden for et døgn. I ferien går der en uge.
    review/fail | Jeg ringer tilbage inden for et døgn. Der går dog normalt tre dage.
    review/fail | Jeg ringer tilbage inden for et døgn. Svartiden er tre dage.
    review/fail | Jeg ringer tilbage inden for et døgn. På grund af travlhed ringer vi først \
    tilbage efter tre dage.
    review/fail | Jeg ringer tilbage inden for et døgn. På grund af travlhed svarer vi først \
    efter tre dage.
    review/fail | Jeg ringer tilbage inden for et døgn. På grund af travlhed må du vente en uge.
    review/fail | Jeg er først tilbage om en uge, men ringer inden for et døgn derefter.
    review/fail | Jeg er syg, men når jeg er rask, ringer jeg tilbage inden for et døgn.
    review/fail | Jeg er syg. Når jeg er rask, ringer jeg tilbage inden for et døgn.
    review/fail | Når sagen er afsluttet, ringer jeg tilbage inden for et døgn.
    review/fail | Er sagen afsluttet, ringer jeg tilbage inden for et døgn.
    review/fail | Har du en sag hos os, ringer jeg tilbage inden for et døgn.
    review/fail | Er du under 18, ringer jeg tilbage inden for et døgn.
    review/fail | Ringer du før 12, ringer jeg tilbage inden for et døgn.
    review/fail | Vi ringer tilbage inden for et døgn, hvis du er over 18.
    review/fail | Vi ringer tilbage inden for et døgn, hvis beskeden er vigtig.
    review/fail | Vi ringer tilbage inden for et døgn, når beskeden er vigtig.
    review/fail | Vi ringer tilbage inden for et døgn, hvis vi forstår beskeden.
    review/fail | Vi ringer tilbage inden for et døgn, efter beskeden er behandlet.
    """)
}
