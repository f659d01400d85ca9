/// The words that places of introductions are told by.
extension Introduction {
  static let titleEndings: [String] = [
    "konsulent", "leder", "chef", "medarbejder", "behandler", "assistent", "sekretaer", "vejleder",
    "paedagog", "raadgiver", "fuldmaegtig", "terapeut", "plejerske", "ingenioer", "koordinator",
    "direktoer", "specialist", "elev", "laerer", "jurist", "oekonom", "psykolog", "inspektoer",
    "tekniker", "betjent", "diaetist", "arkitekt", "planlaegger", "visitator", "administrator",
    "bibliotekar",
  ]
  static let articles: WordSet = "den det de vores kommunens"
  static let foreign: WordSet = """
    om mod over under efter før omkring siden bag foran overfor inden uden mellem blandt end att
    """
  static let speaking: WordSet = """
    taler talt forbindelse forbundet kontakt snakker forbinder sammen
    """
  static let small: WordSet = """
    i på hos ved fra til af for en et den det de som her desværre normalt daglig dagligt også altså
    ansat afdeling afdelingen navn navnet mit med og jo nemlig kommune kommunen kommunes kommunens
    som ny nye telefonen ansvarlig ovre oppe nede henne mig direkte nærmere bestemt svarer om
    rigtigt rigtig frem hen
    """
  static let greetings: WordSet = """
    hej goddag dav davs hallo velkommen hejsa hejhej dig alle sammen venlig venligst kærlig bedste
    mange hilsen hilsener tak opkald opkaldet dit og nu så ja halløj godmorgen
    """
  static let selves: WordSet = "jeg vi mig undertegnede"
  static let until: WordSet = "klokken kl indtil mandag tirsdag onsdag torsdag fredag"
  static let corrections: PhraseSet = ["hvad siger jeg", "mener jeg", "jeg mener"]
  static let supposing: WordSet = "tror tro troede antager"
  static let hails: WordSet = "hej kære goddag hallo davs"
  static let callers: WordSet = "du de"
  static let reached: WordSet = """
    ringet ringer ringede snakker snakket kontaktet valgt igennem kommet taler talt havnet landet
    nået viderestillet stillet omstillet ramt fanget forbundet forbindelse fat
    """
  static let leaving: WordSet = """
    læg indtal efterlad lægge indtale efterlade
    """
  static let messages: WordSet = "besked beskeden telefonsvarer telefonsvareren"
  static let arriving: WordSet = """
    velkommen opkald opkaldet ringet kommet nummer nummeret telefonsvarer telefonsvareren telefon
    telefonen voicemail linje besked stillet omstillet viderestillet
    """
  static let pointing: WordSet = "det dette her navn navnet denne"
  static let being: WordSet = "er hedder var taler"
  static let working: WordSet = """
    er hedder arbejder sidder kommer svarer tilhører hører repræsenterer
    """
  static let others: WordSet = """
    min vores mine hans hendes deres kollega kolleger kollegaer mand kone søn datter søster bror
    """
  static let heads: WordSet = """
    personalet medarbejderne medarbejder åbningstiderne åbningstid telefonen sagen kollega køen
    afdelingen afdeling kontoret enheden centeret centret telefonsvarer telefonsvareren
    """
  static let answering: WordSet = """
    taler svarer tage tager tale besvare svare komme kommer
    """
  static let turning: WordSet = "skal leder vil kan søger mangler ønsker bør"
  static let finding: WordSet = "finder træffer fanger møder ser får"
  static let away: WordSet = "optaget forhindret fraværende ferie møde møder kursus fri"
  static let reach: WordSet = """
    telefonen telefon stede kontoret pladsen opkald opkaldet plads inde tilgængelig ledig træffes
    træffe nås
    """
  static let belongingHere: WordSet = "ansat chef leder vikar mere længere"
}
