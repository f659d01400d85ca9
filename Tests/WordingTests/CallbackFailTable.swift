/// Look-alikes of a promise that fail.
extension CaseTable {
  static let callbackFail = CaseTable(
    """
    fail | Læg en besked. Ventetiden er et døgn.
    fail | Læg en besked. Har du fået mig i røret inden for et døgn, er det ikke min skyld.
    fail | Læg en besked. Jeg får mange opkald, op til ti i timen.
    fail | Læg en besked. Regn med et opkald fra os inden for en uge.
    fail | der går mere end et døgn, før jeg ringer tilbage
    fail | der går højst tre døgn, før jeg ringer tilbage
    fail | hvis jeg ikke har ringet tilbage inden for et døgn, så ring igen
    fail | Hører du ikke fra mig inden for et døgn, så ring igen
    fail | Bliver du ikke ringet op inden for et døgn, så tast #0
    fail | Hvis du ikke er blevet ringet op inden for et døgn, så ring igen
    fail | du kan ringe tilbage inden for et døgn
    fail | du er velkommen til at ringe tilbage inden for et døgn
    fail | jeg beder dig ringe tilbage inden for et døgn
    fail | læg en besked og ring tilbage inden for et døgn
    fail | ring gerne tilbage inden for et døgn
    fail | Du ringer tilbage inden for et døgn
    fail | Du bedes ringe igen inden for 24 timer
    fail | Jeg opfordrer dig til at ringe tilbage inden for et døgn
    fail | jeg ringer tilbage inden for et døgn eller to
    fail | jeg ringer tilbage inden for et til to døgn
    fail | jeg ringer tilbage inden for 1-2 døgn
    fail | jeg ringer tilbage inden for 24-48 timer
    fail | jeg ringer tilbage inden for et og et halvt døgn
    fail | jeg ringer tilbage inden for 1,5 døgn
    fail | jeg ringer tilbage inden for 1½ døgn
    fail | jeg ringer tilbage inden for et døgn og to timer
    fail | jeg ringer tilbage inden for femogtyve timer
    fail | jeg ringer tilbage inden for tredive timer
    fail | jeg ringer tilbage inden for flere døgn
    fail | jeg ringer tilbage inden for de kommende dage
    fail | jeg ringer tilbage en af de nærmeste dage
    fail | jeg ringer tilbage inden for fjorten dage
    fail | jeg ringer tilbage i næste uge
    fail | jeg ringer tilbage på mandag
    fail | jeg ringer tilbage efter weekenden
    fail | jeg ringer tilbage tidligst om et døgn
    fail | jeg ringer først tilbage om to døgn
    fail | jeg ringer tilbage efter mindst et døgn
    fail | jeg ringer tilbage senere end et døgn efter
    fail | jeg ringer tilbage inden for mere end et døgn
    fail | jeg ringer aldrig tilbage inden for et døgn
    fail | jeg kan ikke ringe tilbage inden for et døgn
    fail | jeg kan desværre ikke nå at ringe tilbage inden for et døgn
    fail | du kan ikke regne med, at jeg ringer tilbage inden for et døgn
    fail | det er ikke sikkert, jeg ringer tilbage inden for et døgn
    fail | det er ikke sikkert at jeg ringer tilbage inden for et døgn
    fail | Forvent ikke, at jeg ringer tilbage inden for et døgn
    fail | jeg sletter beskeder inden for et døgn
    fail | jeg lytter min telefonsvarer af inden for et døgn og ringer tilbage
    fail | jeg ringer tilbage. Beskeden slettes inden for et døgn
    fail | jeg ringer, når jeg er tilbage inden for et døgn
    fail | jeg er tilbage på kontoret inden for et døgn, læg en besked, så ringer jeg
    fail | jeg vender ikke tilbage inden for et døgn
    fail | jeg svarer på mails inden for et døgn
    fail | så skriver jeg tilbage inden for et døgn
    fail | jeg bliver ringet op inden for et døgn
    fail | Jeg ringer tilbage inden for et døgn. Ved sygdom ringer jeg tilbage inden for tre dage
    fail | jeg ringer tilbage inden for 24 timer, men det kan tage op til 48 timer
    fail | så ringer jeg tilbage inden for 24 arbejdstimer
    fail | så ringer jeg tilbage inden for et par dage
    fail | så ringer jeg tilbage i overmorgen
    fail | så ringer jeg tilbage inden længe
    fail | så ringer jeg tilbage inden for kort tid
    fail | så ringer jeg tilbage ved lejlighed
    fail | jeg ringer tilbage 24 timer i døgnet
    fail | jeg nægter at ringe tilbage inden for et døgn
    fail | jeg undlader at ringe tilbage inden for et døgn
    fail | jeg ringer næppe tilbage inden for et døgn
    fail | Normalt ringer jeg tilbage inden for et døgn, men lige nu inden for en uge
    fail | jeg ringer tilbage hver dag
    fail | så ringer jeg tilbage inden for telefontiden
    fail | ingen ringer tilbage inden for et døgn
    fail | jeg kommer tilbage inden for et døgn
    fail | ring til mig inden for et døgn, så ringer jeg tilbage
    fail | Mailboksen tømmes inden for et døgn. Jeg ringer tilbage hurtigst muligt.
    fail | jeg ringer tilbage inden for otte dage
    fail | jeg ringer tilbage når der er gået et døgn
    fail | jeg ringer tilbage inden for det næste par døgn
    fail | jeg ringer tilbage ikke inden for et døgn
    fail | jeg ringer dig op inden for toogtredive timer
    fail | jeg ringer tilbage inden for et døgns tid eller to
    fail | vi ringer tilbage inden for en måned
    fail | jeg ringer tilbage inden for 25 timer
    fail | jeg ringer tilbage inden for et døgn plus en time
    fail | jeg ringer tilbage inden for halvandet til to døgn
    fail | jeg ringer tilbage inden for et halvt år
    fail | jeg ringer tilbage inden for en halv uge
    fail | jeg ringer tilbage inden for to en halv dag
    fail | jeg ringer tilbage inden for et døgn eller mere
    fail | jeg ringer tilbage inden for et par hverdage
    fail | jeg ringer tilbage inden for 3-4 hverdage
    fail | jeg ringer tilbage inden for 2 uger
    fail | der går mindst et døgn, før jeg ringer tilbage
    fail | du skal vente over et døgn, før jeg ringer tilbage
    fail | jeg ringer ikke tilbage før om et døgn
    fail | jeg ringer tilbage om en uges tid
    fail | jeg ringer tilbage engang i løbet af ugen
    fail | jeg ringer tilbage i løbet af de næste dage
    fail | jeg ringer tilbage inden for et døgn gange to
    fail | Jeg kan ikke garantere, at jeg ringer tilbage inden for et døgn
    fail | Jeg kan ikke love dig, at du bliver ringet op inden for et døgn
    fail | jeg har ikke mulighed for at ringe tilbage inden for et døgn
    fail | det er ikke altid, jeg ringer tilbage inden for et døgn
    fail | jeg ringer desværre ikke tilbage inden for et døgn
    fail | der bliver ikke ringet tilbage inden for et døgn
    fail | du bliver ikke ringet op inden for et døgn
    fail | hverken jeg eller mine kolleger ringer tilbage inden for et døgn
    fail | jeg ringer ej tilbage inden for et døgn
    fail | vent et døgn og ring så igen
    fail | ring tilbage inden for et døgn, så tager jeg telefonen
    fail | hvis du ikke ringer tilbage inden for et døgn, lukker vi sagen
    fail | du skal selv ringe tilbage inden for et døgn
    fail | jeg vil bede dig om at ringe tilbage inden for et døgn
    fail | prøv at ringe igen inden for et døgn
    fail | husk at ringe tilbage inden for et døgn
    fail | jeg ringer tilbage når jeg er retur om et døgn
    fail | jeg behandler din sag inden for et døgn og ringer tilbage
    fail | Jeg svarer på sms inden for et døgn. Jeg ringer tilbage, når jeg kan.
    fail | beskeden bliver slettet inden for et døgn, så jeg ringer tilbage
    fail | jeg ringer tilbage, og du får en mail inden for et døgn
    fail | jeg ringer tilbage, og beskeden slettes senest efter 24 timer
    fail | Jeg kan træffes igen inden for et døgn. Jeg ringer tilbage.
    fail | Mit nummer er 24 24 24 24. Jeg ringer tilbage.
    fail | Jeg ringer tilbage på nummer 24
    fail | jeg ringer tilbage til min chef
    fail | Send en mail, så svarer jeg inden for et døgn på mail
    fail | jeg vender tilbage hurtigst muligt
    fail | vi ringer dig op, så snart det er din tur
    fail | jeg ringer tilbage uden for døgnet
    fail | jeg ringer tilbage tidligst inden for et døgn
    fail | jeg ringer tilbage inden for et til tre døgn
    fail | jeg ringer tilbage mellem et og to døgn efter
    fail | jeg ringer tilbage inden for fem døgn
    fail | så ringer jeg tilbage inden for to dage
    fail | jeg ringer tilbage inden for tooghalvfjerds timer
    fail | du må ikke forvente, at jeg ringer tilbage inden for et døgn
    fail | Jeg ringer ikke, men sender en sms inden for et døgn
    fail | Jeg ringer tilbage inden for et døgn? Nej, inden for en uge ringer jeg tilbage
    fail | så ringer du tilbage inden for et døgn
    fail | jeg har ingen mulighed for at ringe tilbage inden for et døgn
    fail | du bliver kimet ned inden for et døgn
    """)
}
