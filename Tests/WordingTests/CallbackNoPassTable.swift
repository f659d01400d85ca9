/// Traps where review and fail are both right, but never pass.
extension CaseTable {
  static let callbackNoPass = CaseTable(
    """
    review/fail | jeg ringer tilbage inden for et døgn, men det kan jeg ikke love
    review/fail | Jeg håber at jeg ringer tilbage inden for et døgn
    review/fail | Vil du have, at jeg ringer tilbage inden for et døgn, så læg en besked
    review/fail | Ønsker du at blive ringet op inden for et døgn, så læg en besked
    review/fail | Bliver du ringet op inden for et døgn?
    review/fail | du kan forvente at blive ringet op inden for et døgn
    review/fail | jeg bør ringe tilbage inden for et døgn
    review/fail | jeg ringede tilbage inden for et døgn
    review/fail | så har jeg ringet tilbage inden for et døgn
    review/fail | jeg ved ikke, om jeg ringer tilbage inden for et døgn
    review/fail | i stedet for at ringe tilbage inden for et døgn sender jeg en mail
    review/fail | jeg aflytter beskeden uden at ringe tilbage inden for et døgn
    review/fail | jeg ringer tilbage beskeder slettes inden for et døgn
    review/fail | vi ringer retur inden for to gange 24 timer
    review/fail | jeg ringer tilbage inden for et døgn, dog først efter weekenden
    review/fail | jeg ringer tilbage dagen efter
    review/fail | det kan være, at jeg ringer tilbage inden for et døgn
    review/fail | jeg ringer tilbage til dem, der har lagt nummer inden for et døgn
    review/fail | jeg ringer tilbage for at aftale et møde inden for et døgn
    review/fail | Kan du vente, ringer jeg tilbage inden for et døgn
    review/fail | jeg ringer tilbage inden for et ukendt antal døgn
    review/fail | jeg ringer tilbage inden for et døgn, eller rettere sagt to døgn
    review/fail | jeg plejede at ringe tilbage inden for et døgn
    review/fail | jeg er holdt op med at ringe tilbage inden for et døgn
    review/fail | jeg stoppede med at ringe tilbage inden for et døgn
    review/fail | vi er gået væk fra at ringe tilbage inden for et døgn
    review/fail | jeg gider ikke love at jeg ringer tilbage inden for et døgn
    review/fail | det er umuligt for mig at ringe tilbage inden for et døgn
    review/fail | jeg er forhindret i at ringe tilbage inden for et døgn
    review/fail | desværre kan ingen af os ringe tilbage inden for et døgn
    review/fail | jeg ringer tilbage inden for et døgn eller måske to
    review/fail | jeg ringer tilbage inden for et døgn, måske to
    review/fail | jeg ringer tilbage inden for et døgn, højst to
    review/fail | jeg ringer tilbage inden for et døgn, tror jeg
    review/fail | jeg ringer tilbage inden for et døgn. Måske.
    review/fail | jeg ringer tilbage inden for et døgn. Eller to.
    review/fail | Jeg ringer tilbage inden for et døgn. Nej, det gør jeg ikke.
    review/fail | jeg ringer ikke altid tilbage inden for et døgn
    review/fail | jeg lover ikke at ringe tilbage inden for et døgn
    review/fail | jeg ringer tilbage inden for et døgn i uge 30
    review/fail | jeg ringer tilbage inden for et døgn ved akut behov
    review/fail | kun hvis det er akut, ringer jeg tilbage inden for et døgn
    review/fail | kun ved akutte sager ringer jeg tilbage inden for et døgn
    review/fail | jeg ringer tilbage inden for et døgn eller senere
    review/fail | jeg ringer tilbage inden for et døgn eller når jeg har tid
    review/fail | jeg ringer tilbage inden for et døgn eller så
    review/fail | jeg ringer til Omstillingen inden for et døgn
    review/fail | jeg ringer dig ikke op inden for et døgn
    review/fail | jeg ringer tilbage et døgn
    review/fail | jeg ringer tilbage inden for
    review/fail | jeg ringer tilbage døgn
    review/fail | kollegaer, der ringer tilbage inden for et døgn, sidder i Jobcentret
    review/fail | telefonpolitikken siger, at vi ringer tilbage inden for et døgn
    review/fail | vi skal ifølge reglerne ringe tilbage inden for et døgn
    review/fail | Mange spørger, om jeg ringer tilbage inden for et døgn
    review/fail | før i tiden ringede jeg tilbage inden for et døgn
    review/fail | i gamle dage ringer jeg tilbage inden for et døgn
    review/fail | fra 1. august ringer jeg tilbage inden for et døgn
    review/fail | så ringer jeg tilbage, men først når jeg er hjemme om et døgn
    review/fail | så ringer jeg tilbage et døgn efter min ferie
    review/fail | så ringer jeg tilbage senest et døgn efter min hjemkomst
    review/fail | så ringer jeg tilbage senest et døgn efter på mandag
    review/fail | så ringer jeg tilbage inden for et døgn efter jeg har aflyttet beskeden
    review/fail | ikke alle bliver ringet op inden for et døgn
    review/fail | næsten alle bliver ringet op inden for et døgn
    review/fail | de fleste bliver ringet op inden for et døgn
    review/fail | ni ud af ti bliver ringet op inden for et døgn
    review/fail | hvis du er heldig, bliver du ringet op inden for et døgn
    review/fail | er du heldig, ringer jeg tilbage inden for et døgn
    review/fail | en robot ringer tilbage inden for et døgn
    review/fail | jeg ringer tilbage inden for et døgn efter aftale
    review/fail | efter aftale ringer jeg tilbage inden for et døgn
    review/fail | jeg ringer tilbage med svar inden for et døgn eller skriver
    review/fail | jeg drømmer om at ringe tilbage inden for et døgn
    review/fail | jeg elsker at ringe tilbage inden for et døgn
    review/fail | jeg overvejer at ringe tilbage inden for et døgn
    review/fail | det er mit ønske at ringe tilbage inden for et døgn
    review/fail | jeg er god til at ringe tilbage inden for et døgn
    review/fail | jeg er dårlig til at ringe tilbage inden for et døgn
    review/fail | jeg er nødt til at ringe tilbage inden for et døgn
    review/fail | jeg ringer dig op inden for et døgn, måske først i morgen
    review/fail | jeg ringer tilbage inden for et lille døgns tid
    review/fail | Du kan bede om, at jeg ringer tilbage inden for et døgn
    review/fail | Tast 1, hvis du vil have, at jeg ringer tilbage inden for et døgn
    review/fail | jeg ringer tilbage inden for et døgn, hvis du er medlem
    review/fail | jeg ringer tilbage inden for et døgn, bare ikke i dag
    review/fail | jeg ringer tilbage inden for et døgn bortset fra fredage
    review/fail | jeg ringer tilbage inden for et døgn i lige uger
    review/fail | jeg ringer tilbage inden for et døgn når jeg er på arbejde
    review/fail | på mine arbejdsdage ringer jeg tilbage inden for et døgn
    review/fail | når vi har åbent, ringer jeg tilbage inden for et døgn
    review/fail | i åbningstiden bliver du ringet op inden for et døgn
    review/fail | mandag til fredag bliver du ringet op inden for et døgn
    review/fail | jeg tager den med ro og ringer tilbage uden at love et døgn
    review/fail | jeg ringer uden videre ikke tilbage inden for et døgn
    review/fail | det er slut med at jeg ringer tilbage inden for et døgn
    review/fail | jeg ringer tilbage efter et døgn
    review/fail | jeg ringer tilbage først efter et døgn
    review/fail | jeg ringer tilbage inden for et døgn, hvis ikke jeg glemmer det
    review/fail | glem at jeg ringer tilbage inden for et døgn
    review/fail | jeg venter med at ringe tilbage inden for et døgn
    review/fail | jeg holder ferie og ringer tilbage inden for en måned, ikke et døgn
    review/fail | jeg ringer tilbage, ikke inden for et døgn, men inden for en uge
    review/fail | så ringer jeg tilbage inden for et døgn sagde min chef
    review/fail | Indtal besked inden for et døgn så ringer jeg tilbage
    review/fail | læg en besked inden for et døgn ringer jeg tilbage
    review/fail | jeg ringer tilbage besked gives inden for et døgn
    review/fail | jeg ringer tilbage dit nummer gemmes inden for et døgn
    review/fail | jeg ringer tilbage sagen afsluttes inden for et døgn
    review/fail | jeg ringer tilbage du skal betale inden for et døgn
    review/fail | jeg ringer tilbage hvis du betaler inden for et døgn
    review/fail | jeg ringer tilbage så du kan komme inden for et døgn
    review/fail | jeg ringer tilbage med en tid inden for et døgn
    review/fail | jeg ringer tilbage om din aftale inden for et døgn
    review/fail | jeg ringer tilbage til patienter indlagt inden for et døgn
    review/fail | jeg ringer tilbage hvis sagen skal løses inden for et døgn
    review/fail | jeg ringer tilbage på opkald modtaget inden for et døgn
    review/fail | jeg ringer tilbage på beskeder lagt inden for et døgn
    review/fail | jeg ringer tilbage til dig der ringede inden for et døgn
    review/fail | jeg kan kun ringe tilbage inden for et døgn
    review/fail | du kan kun blive ringet op inden for et døgn
    review/fail | to gange inden for et døgn ringer jeg tilbage
    review/fail | jeg ringer tilbage inden for det dobbelte af et døgn
    review/fail | jeg ringer tilbage inden for et kvartal
    review/fail | jeg ringer tilbage inden for et halvt hundrede timer
    review/fail | jeg ringer tilbage inden for hundrede timer
    review/fail | jeg ringer tilbage inden for en snes timer eller to
    review/fail | jeg ringer tilbage inden for tre kvart uge
    review/fail | jeg ringer tilbage inden for et døgn og et kvarter
    review/fail | jeg ringer tilbage inden for et døgn minus ingenting måske mere
    review/fail | jeg ringer tilbage inden for et dusin døgn
    review/fail | så ringer jeg tilbage inden for en til fjorten dage
    """)
}
