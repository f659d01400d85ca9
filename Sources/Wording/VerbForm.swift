/// What a word form can be when it is a verb.
struct VerbForm: OptionSet, Sendable {
  let rawValue: Int

  static let imperative = VerbForm(rawValue: 1)
  static let infinitive = VerbForm(rawValue: 2)
  /// Present or past tense.
  static let finite = VerbForm(rawValue: 4)
  static let participle = VerbForm(rawValue: 8)
  /// "ringes": finite, or an infinitive after a modal.
  static let passive = VerbForm(rawValue: 16)
}

/// The verbs of greetings and their forms.
///
/// Cutting a sentence into clauses needs to know which words are verbs. A verb that is missing here
/// cannot cause a wrong pass: an unknown word inside a promise sends it to review.
enum Verbs {
  static func form(of token: Token) -> VerbForm { table[token.text] ?? [] }

  static let modals: WordSet = """
    kan vil skal må bør kunne ville skulle måtte burde tør gider
    """

  static let auxiliaries: WordSet = """
    kan vil skal må bør kunne ville skulle måtte burde tør gider bliver blive blevet blev er har
    være have får få
    """

  /// Rows: infinitive, imperative, present, past, participle; "-" where there is none or where the
  /// form is far more often another word ("ved", "når", "før", "så").
  private static let rows = """
    ringe ring ringer ringede ringet | telefonere - telefonerer telefonerede telefoneret
    lægge læg lægger lagde lagt | indtale indtal indtaler indtalte indtalt
    efterlade efterlad efterlader efterlod efterladt | tale tal taler talte talt
    give giv giver gav givet | sige sig siger sagde sagt | oplyse oplys oplyser oplyste oplyst
    skrive skriv skriver skrev skrevet | sende send sender sendte sendt | maile mail mailer - mailet
    taste tast taster tastede tastet | trykke tryk trykker trykkede trykket
    indtaste indtast indtaster indtastede indtastet | bruge brug bruger brugte brugt
    vælge vælg vælger valgte valgt | benytte benyt benytter benyttede benyttet
    anvende anvend anvender anvendte anvendt | dreje drej drejer drejede drejet
    vende vend vender vendte vendt | stille stil stiller stillede stillet
    viderestille viderestil viderestiller viderestillede viderestillet
    omstille omstil omstiller omstillede omstillet | forbinde forbind forbinder forbandt forbundet
    komme kom kommer kom kommet | gå gå går gik gået | få - får fik fået | have hav har havde haft
    være vær er var været | blive bliv bliver blev blevet | kunne - kan kunne kunnet
    ville - vil ville villet | skulle - skal skulle skullet | måtte - må måtte måttet
    burde - bør burde burdet | turde - tør turde turdet | gide - gider gad gidet
    tage tag tager tog taget | besvare besvar besvarer besvarede besvaret
    svare svar svarer svarede svaret | høre hør hører hørte hørt | lytte lyt lytter lyttede lyttet
    aflytte aflyt aflytter aflyttede aflyttet | gemme gem gemmer gemte gemt
    slette slet sletter slettede slettet | kontakte kontakt kontakter kontaktede kontaktet
    træffe træf træffer traf truffet | vente vent venter ventede ventet
    prøve prøv prøver prøvede prøvet | forsøge forsøg forsøger forsøgte forsøgt
    håbe - håber håbede håbet | love - lover lovede lovet
    garantere garanter garanterer garanterede garanteret | sørge sørg sørger sørgede sørget
    sikre sikr sikrer sikrede sikret | forsikre - forsikrer forsikrede forsikret
    ønske - ønsker ønskede ønsket | bede bed beder bad bedt | henvende henvend henvender - henvendt
    sidde sid sidder sad siddet | arbejde - arbejder arbejdede arbejdet | hedde - hedder hed heddet
    se se ser - set | finde find finder fandt fundet | gøre - gør gjorde gjort
    ske - sker skete sket | vare - varer varede varet | gælde - gælder gjaldt gældt
    pleje - plejer plejede plejet | regne - regner regnede regnet
    forvente forvent forventer forventede forventet | tro tro tror troede troet
    mene - mener mente ment | vide vid - vidste vidst | haste - haster hastede hastet
    holde hold holder holdt holdt | læse læs læser læste læst
    behandle behandl behandler behandlede behandlet | modtage modtag modtager modtog modtaget
    optage - optager optog - | hjælpe - hjælper hjalp hjulpet | spørge spørg spørger spurgte spurgt
    bemærke bemærk bemærker bemærkede bemærket | huske husk husker huskede husket
    kigge kig kigger kiggede kigget | melde meld melder meldte meldt | følge følg følger fulgte fulgt
    tjekke tjek tjekker tjekkede tjekket | lukke luk lukker lukkede - | åbne - åbner åbnede -
    fortælle fortæl fortæller fortalte fortalt | angive angiv angiver angav angivet
    opgive opgiv opgiver opgav opgivet | notere noter noterer noterede noteret
    gentage gentag gentager gentog gentaget | afslutte afslut afslutter afsluttede afsluttet
    besøge besøg besøger besøgte besøgt | begynde begynd begynder begyndte begyndt
    starte start starter startede startet | slå slå slår slog slået | kalde kald kalder kaldte kaldt
    lade lad lader lod ladet | nå - - nåede nået | stoppe stop stopper stoppede stoppet
    flytte - flytter flyttede flyttet | ansætte - ansætter ansatte - | passe - passer passede passet
    dække - dækker dækkede dækket | afløse - afløser afløste afløst | virke - virker virkede virket
    fungere - fungerer fungerede fungeret | bringe - bringer bragte bragt | føre - fører førte ført
    snakke snak snakker snakkede snakket | betjene - betjener betjente betjent
    glemme glem glemmer glemte glemt | undlade undlad undlader undlod undladt
    nægte - nægter nægtede nægtet | undgå undgå undgår undgik undgået
    kræve - kræver krævede krævet | betyde - betyder betød betydet
    afvente afvent afventer afventede afventet | håndtere - håndterer håndterede håndteret
    bestræbe - bestræber bestræbte bestræbt | stræbe - stræber stræbte stræbt
    tilstræbe - tilstræber tilstræbte tilstræbt | satse - satser satsede satset
    sigte - sigter sigtede sigtet | overveje - overvejer overvejede overvejet
    agte - agter agtede agtet | planlægge - planlægger planlagde planlagt
    forpligte - forpligter forpligtede forpligtet | lave lav laver lavede lavet
    returnere returner returnerer returnerede returneret | takke tak takker takkede takket
    møde mød møder mødte mødt | bo - bor boede boet | rejse rejs rejser rejste rejst
    besidde - besidder - - | tilbyde - tilbyder tilbød tilbudt | meddele - meddeler meddelte meddelt
    afholde - afholder afholdt afholdt | skifte skift skifter skiftede skiftet
    overholde - overholder overholdt overholdt | nævne nævn nævner nævnte nævnt
    videresende - videresender - videresendt | opsøge - opsøger - opsøgt | trække træk trækker trak -
    læse læs læser læste læst | tillade - tillader tillod tilladt | synes - synes syntes -
    vikariere - vikarierer - - | repræsentere - - - - | ankomme - ankommer ankom ankommet
    """

  private static let table: [String: VerbForm] = {
    var table: [String: VerbForm] = [:]
    for row in rows.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
      let forms = row.split(separator: " ").map { Folding.fold($0) }
      guard forms.count == 5 else { continue }
      let kinds: [VerbForm] = [.infinitive, .imperative, .finite, .finite, .participle]
      for (form, kind) in zip(forms, kinds) where !form.isEmpty {
        table[form, default: []].insert(kind)
      }
      if let infinitive = forms.first { table[infinitive + "s", default: []].insert(.passive) }
    }
    return table
  }()
}
