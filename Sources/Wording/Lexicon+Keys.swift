/// The words around keys and the switchboard.
extension Lexicon {
  /// Names of the `#` key that callers know.
  static let hashNames: WordSet = """
    firkant firkanten firkanttast firkanttasten firkanttegn firkanttegnet havelåge havelågen
    havelågetasten dobbeltkryds dobbeltkrydset hash hashtasten pound
    """

  /// Names that some callers will not understand.
  static let unusualHashNames: WordSet = """
    kryds krydset rude ruden låge lågen hashtag hashtagget hashtegn hashtegnet nummertegn nummertegnet krydstasten
    """

  static let starNames: WordSet = "stjerne stjernen stjernetast stjernetasten asterisk"

  static let keyVerbs: WordSet = """
    tast taste taster tastes tastet tryk trykke trykker trykkes trykket indtast indtaste indtaster
    indtastes brug bruge bruger bruges benyt benytte benytter vælg vælge vælger anvend anvende
    anvender drej dreje drejer slå
    """

  /// Words between two keys of one sequence.
  static let keyJoints: WordSet = """
    og derefter så efterfulgt fulgt af herefter bagefter dernæst derpå selve plus tasten knappen tegnet tallet
    på efterfølgende tast taste tryk trykke taster trykker indtast først til sidst tallene
    """

  /// Words between keys and switchboard that say the one leads to the other.
  static let keyLinks: WordSet = """
    for at så du de dig man vi jeg hvis når vil ønsker ønske skal kan bliver blive har brug behov
    med til af om i på via ved gennem komme kommer vende vender vend retur tilbage stille stiller
    stilles stillet viderestilles viderestillet viderestille viderestiller omstilles omstillet
    omstille tale taler tal snak snakke få får fat fang forbindelse forbindes forbundet forbinde kontakte kontakt
    nå nås ringe gå går den det der her vores kommunens kommune kommunen igen direkte straks også
    blot bare gerne nu en et ellers dog alternativt valgmulighed mulighed mulighederne muligheden
    altid lige hurtigt snakker stil kom vær tast taste taster tryk trykke trykker indtast indtaste
    vælg vælge vælger brug bruge bruger benytte benyt benytter træffe træffes fanges fange fås og
    derved dermed derefter herefter således hen over ind os velkommen hjælp hjælpe hjælper dertil
    derhen føre fører bringe bringer sende sender samme være er foretrækker foretrække
    kommunes tasten tasterne menuen telefonen rådhusets rådhuset stedet hellere
    medarbejder person medarbejdere hos anvende anvend indtaster fortsætte personlig betjening
    haster vente først tasterne hovednummer telefon hurtig hjælp træffer mig min videre besked da bliv systemet tilbagestilles os
    venligst nemt ryger havner hurtigere let eventuelt evt have bedes selv såmænd giver mellemtiden
    damerne pigerne folkene vupti
    """

  /// "undlad at taste", "lad være med at taste".
  static let keyPrevention: WordSet = """
    undlad undlade undgå undgår glem glemme lad uden nægter frabeder umuligt forbudt stop holdt
    """

  /// Keys that worked once.
  static let outOfUse: WordSet = """
    tidligere førhen plejede nedlagt udgået spærret defekt virker duer lukket nedlukket kunne
    afskaffet fjernet ophørt fungerer kræver kode koden kræves
    """
}
