/// The words of promises: who rings, what weakens a promise, what leaves it unchanged.
extension Lexicon {
  static let negations: WordSet = """
    ikke aldrig ingen intet ingenting hverken næppe ej ejheller ingenlunde ingensinde umuligt
    """

  /// Single words that make a promise uncertain.
  static let hedges: WordSet = """
    normalt normalvis typisk sædvanligvis sædvanlig oftest ofte almindeligvis gerne måske muligvis
    eventuelt evt nok vist vistnok formentlig formentligt formodentlig sandsynligvis sandsynligt
    antagelig antageligt forhåbentlig forhåbentligt generelt principielt helst næsten nogenlunde
    cirka ca omkring omtrent sjældent indimellem stundom vanligvis jævnligt tit egentlig teoretisk
    ideelt gennemsnitligt muligt tilstræbt lejlighedsvis sommetider undertiden somme mestendels
    overvejende gængs forventeligt forventet
    """

  static let hedgePhrases: PhraseSet = [
    "så vidt muligt", "så vidt det er muligt", "hvis muligt", "om muligt", "når muligt",
    "hvis det er muligt", "som regel", "i reglen", "som oftest", "for det meste", "for det mest",
    "stort set", "i princippet", "i udgangspunktet", "som udgangspunkt", "efter bedste evne",
    "så godt jeg kan", "så godt som", "i de fleste tilfælde", "i mange tilfælde", "nogle gange",
    "af og til", "en gang imellem", "under normale omstændigheder", "i gennemsnit", "alt efter",
    "i bedste fald", "med lidt held", "hvis alt går vel", "rundt regnet", "mere eller mindre",
    "hvis jeg kan", "hvis vi kan", "efter planen", "i visse tilfælde", "i nogle tilfælde",
    "så vidt jeg kan", "så vidt vi kan", "så vidt som muligt", "i teorien", "i særlige tilfælde",
    "i øvrigt ikke", "gør mit bedste", "gøre mit bedste", "gør vores bedste", "gør hvad jeg kan",
    "har til hensigt", "har mulighed for", "har som mål", "mit mål", "vores mål", "målet er",
    "hvor muligt", "til tider", "tit og ofte",
  ]

  /// Verbs that put the ringing in doubt: "prøver at ringe".
  static let hedgeVerbs: WordSet = """
    prøver prøve forsøger forsøge plejer pleje håber håbe satser satse forventer forvente
    bestræber bestræbe stræber stræbe tilstræber tilstræbe sigter sigte overvejer overveje agter
    agte planlægger planlægge ønsker ønske tror tro mener synes regner ser har kan kunne burde
    bør må måtte skulle ville tør gider når nå får tilbyder tilstræbes forsøges forventes
    """

  /// Verbs whose infinitive is not done: "undlader at ringe".
  static let negativeVerbs: WordSet = """
    undlader undlade undgår undgå nægter nægte glemmer glemme frabeder afviser afstår
    """

  /// Verbs that bind the speaker: "lover at ringe".
  static let commitments: WordSet = """
    lover love lovet garanterer garantere garanteret sørger sørge sikrer sikre forsikrer forsikre
    forpligter forpligte husker huske indestår bekræfter
    """

  /// Verbs by which another is asked to act: "jeg beder dig ringe".
  static let requests: WordSet = """
    bede beder bedes bed opfordrer opfordre opfordres anmoder anmode anmodes foreslår foreslå
    anbefaler anbefale anbefales tilbyde kræver venligst lad lader lade
    """

  /// Times and places that a promise is limited to.
  static let scopes: WordSet =
    weekdays + weekdayPlurals
      + """
      hverdage hverdagene hverdag arbejdsdage arbejdsdagene bankdage telefontid telefontiden
      telefontider åbningstid åbningstiden åbningstider kontortid kontortiden arbejdstid arbejdstiden
      dagtimerne dagtiden ferie ferien ferier weekend
      """

  /// Words that take something back or make it depend on something.
  static let restrictors: WordSet = """
    undtagen undtaget medmindre såfremt forudsat bortset dog men kun afhængigt afhængig desværre
    ellers næst uden hvis ifald trods betinget eneste alene blandt visse nogle enkelte udvalgte
    """

  static let soon: PhraseSet = [
    "så snart jeg kan", "så snart vi kan", "så snart som muligt", "så snart det er muligt",
    "så snart som jeg kan", "så hurtigt jeg kan", "så hurtigt vi kan", "så hurtigt som muligt",
    "så hurtigt som jeg kan", "så hurtigt som vi kan", "så hurtigt det er muligt",
    "så hurtigt som det er muligt", "så snart jeg har mulighed for det", "så snart jeg har tid",
    "så snart jeg har mulighed", "så snart jeg får tid", "så snart jeg får mulighed for det",
    "så snart jeg er ledig", "så snart vi har mulighed for det", "så snart der er tid",
    "hurtigst muligt", "snarest muligt", "snarest", "så hurtigt jeg overhovedet kan",
    "så snart jeg får mulighed", "så snart vi er ledige", "så tidligt som muligt",
  ]

  /// As `soon`, but they overrule nothing only when a firm limit follows ("…, dog senest …").
  static let whenPossible: PhraseSet = [
    "når jeg kan", "når vi kan", "når jeg har tid", "når jeg får tid", "når jeg er ledig",
    "når jeg er tilbage", "når jeg er tilbage på kontoret", "så snart jeg er tilbage",
    "så snart jeg er tilbage på kontoret", "så snart jeg er tilbage på min plads",
    "når jeg har mulighed for det", "når jeg har mulighed", "når jeg får mulighed for det",
    "når jeg igen er ledig", "når jeg er fri", "når det er muligt", "når der er tid",
    "så snart jeg er på plads", "så snart jeg har hørt din besked",
    "når jeg har hørt din besked", "når jeg har aflyttet din besked",
  ]

  /// Somebody corrects what was just said.
  static let corrections: WordSet = "hov ups nej næ"
  /// The same, and words that take a whole sentence back.
  static let takingBack: WordSet = corrections + "forkert løgn glem"

  static let owners: WordSet = "jeg vi man"
  static let thirds: WordSet = "han hun hen denne disse"

  /// Whose promise is as good as the owner's own.
  static let peers: WordSet = "kollega kolleger kollegaer kollegerne kollegaen"

  /// Others of the house. Whether they may promise for the owner is for a person to decide.
  static let staff: WordSet = """
    medarbejder medarbejdere medarbejderne medarbejderen nogen teamet sekretær sekretæren
    sagsbehandler sagsbehandleren afdelingen holdet vagten personalet kontoret sekretariatet
    """

  /// Nouns that can be the subject of a promise.
  static let colleagues: WordSet = peers + staff

  /// What may stand inside the noun phrase around a colleague.
  static let nounPhraseWords: WordSet = """
    en et et min mine vores af de andre anden os til gode dygtige
    """

  static let callNouns: WordSet = """
    ring opkald kald opringning telefonopkald tilbagekald genkald
    """

  static let particles: WordSet = "tilbage op retur igen"
  static let callers: WordSet = "dig jer dem"

  /// Ways of answering that are not the telephone.
  static let otherMedia: WordSet = """
    mail mails email emails post brev skriftligt skriftlig sms sms'er digital digitalt eboks boks
    chat teams mailen
    """

  /// Words that leave a promise as it is.
  static let neutral: WordSet = """
    jeg vi man du dig de dem jer jeres deres din dit dine mig os min mit mine vores selv en et den
    det der dette så nu da jo også altid hurtigt straks omgående prompte snarest snarligt hurtigst
    hurtigere tilbage op retur igen til på for i om af fra med ved pr per hos efter under over og
    eller at derefter herefter bagefter igen naturligvis selvfølgelig bestemt helt sikkert med
    garanti garanteret lige bare blot personligt snart venligst venlig kollega kolleger kollegaer
    kollegerne medarbejder medarbejdere nogen besked beskeden beskeder beskederne telefonbesked
    telefonbeskeder opkald opkaldet henvendelse henvendelsen henvendelser nummer nummeret
    telefonnummer telefonnummeret telefon telefonen mobil mobilen mobiltelefon mobilnummer oplyste
    oplyst lagte indtalte opgivne angivne alle hver gang vedkommende anden andre gode dygtige enten
    ja hej mod naturligt ring opkald kald opringning telefonisk navn afdelingen afdeling kommunen
    teamet team her samt sammen tak både ubetinget fast venligt skal bliver bliv
    blive vil ske sker gør inden senest højst maks hvorefter dermed derved således dog hel hele
    sagsbehandler sekretær sekretæren vagten jer ovenstående tilbagemelding rette den rigtige
    endnu en samme tidspunkt hurtig opfølgning efterfølgende dernæst eventuelle
    """

  /// Words that may follow a promise without belonging to it.
  static let closings: WordSet = """
    hilsen hilsner venlig venligst kærlig gensyn genhør hør farvel hej tak god dag dejlig rigtig
    fortsat klartonen tonen bippet biplyden signalet hyletonen biptonen mvh vh held lykke
    forståelse forståelsen opkaldet tålmodigheden weekend aften
    """
}
