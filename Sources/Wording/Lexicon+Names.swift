/// Words around names and departments.
extension Lexicon {
  /// What makes the following name the one whose greeting this is.
  static let introductions: WordSet = """
    ringet kommet taler talt navn hedder velkommen hos telefonsvarer telefonsvareren telefonsvare
    voicemail voicemailen sidder arbejder ansat hilsen afdeling afdelingen her dette er fra ved
    lokalnummer mobilsvar indtalt besked beskeden læg indtal efterlad viderestillet fået
    """

  /// What makes the following name somebody else's, or a place to turn to.
  static let referrals: WordSet = """
    kontakt kontakte kontakter kontaktes ring ringe skriv skrive mail maile send sende henvend
    henvende henvendelse spørg spørge kollega kolleger kollegaer kollegerne leder chef lederen
    chefen vikar vikaren stedfortræder stedfortræderen afløser afløseren sekretær sekretæren tale
    snakke fat fange fanger vegne passer stille stilles stillet omstilling omstilles viderestilles
    viderestille omstillet komme kommer tast taste taster tryk trykke firkant stjerne vælg vælge
    hjælp hjælpe hjælper besøg besøge finde find nå træffe henvises henviser gå forbindes forbindelse nabo samarbejder samarbejde samarbejdspartner uden over
    afdelingsleder teamleder vagten kontakten får få bestil bestille brug behov stedet søge
    """

  static let formerly: WordSet = """
    tidligere forhenværende førhen eks stoppet fratrådt opsagt ophørt pensioneret flyttet rejst
    """

  /// What a telephone owner owns: "Mette Hansens telefonsvarer".
  static let belongings: WordSet = """
    telefonsvarer telefonsvare telefonsvarere voicemail voicemailboks voicebox telefon mobil
    mobiltelefon mobilsvar svarer lokalnummer nummer telefonnummer kontor postkasse talepostkasse
    indtalingsboks telefonboks besked boks linje direkte arbejdstelefon arbejdsmobil mailbox
    mobilsvarer personlige ny nye egen egne private tjenestetelefon mobiltelefonsvarer svar telefonlinje
    """

  /// The most frequent Danish first names; to notice that somebody else introduces herself.
  static let firstNames: WordSet = """
    anne mette kirsten hanne anna helle susanne lene maria marianne inge karen lone bente camilla
    pia louise charlotte jette tina gitte ida emma lise annette birgit heidi ulla jens lars michael
    søren henrik thomas niels peter hans jan christian kim morten martin kurt jesper mads rasmus
    anders bent ole erik per jørgen torben bo kasper mikkel mikael claus klaus finn poul paul
    brian john allan steen carsten karsten jakob jacob kristian frederik mathias emil oliver magnus
    simon nikolaj sofie julie laura katrine caroline cecilie sara sarah line maja mia trine
    stine rikke dorthe dorte birthe lis lisbeth lisbet grethe vibeke winnie britta karin
    kirstine kristine johanne marie nina rie signe sanne randi merete inger jytte ellen
    tove bodil irene jonna vivi conny conni betina bettina mona anita anja tanja malene
    pernille nanna amalie freja clara alma ella josefine mathilde lærke isabella
    ahmed ali mohammed fatima hassan ibrahim yusuf amira leila aisha omar mustafa mehmet
    gert leif svend knud viggo arne villy preben flemming frank dennis rene tommy benny johnny
    ronni ronnie stefan steffen sebastian tobias victor viktor william noah oscar oskar
    august valdemar alexander benjamin daniel david jonas jonathan lukas lucas marcus markus
    nicolai patrick philip robert tim troels ulrik uffe vagn verner asger asbjørn esben gorm
    kenneth rene kristoffer christoffer christina kristina eva elin else edith edel gudrun gunhild
    hedvig helga ingrid jane janne joan jeanette jeannette lotte margit margrethe mie
    nadia natasja olga regitze ruth sidsel solveig sonja tine vera yvonne zenia zainab
    """

  static let surnames: WordSet = """
    møller lund holm schmidt koch bach dahl bang berg friis krogh kjær kjeldgaard winther skov
    bruun vestergaard østergaard lauridsen juul brandt frandsen kruse kragh thygesen dam
    nygaard søndergaard munk bech beck toft bjerregaard hedegaard lindholm fischer haugaard bertelsen
    """

  static let relativePronouns: WordSet = "som der"
}
