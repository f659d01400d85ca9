/// Word lists. Everything is written in normal Danish spelling and folded once.
enum Lexicon {}

/// Spelling, abbreviations and the calendar.
extension Lexicon {
  static let fillers: WordSet = """
    øh øhh øhm øhmm øøh ehm eh hm hmm mm mmm æh æhm altså
    """

  static let abbreviations: WordSet = """
    kl d nr ca evt bla f.eks feks fx dvs mm mv osv tlf mob lok lokal afd dir min maks max hr fr st
    att inkl ekskl mht pga vedr jf pt pr ifm ift ang iht mfl stk tirs ons tors man fre jan feb mar apr
    aug sept okt nov dec int red udg dr prof ass sekr
    """

  static let months: WordSet = """
    januar februar marts april maj juni juli august september oktober november december
    jan feb mar apr jun jul aug sep sept okt nov dec
    """

  static let weekdays: WordSet = """
    mandag tirsdag onsdag torsdag fredag lørdag søndag
    """

  static let weekdayPlurals: WordSet = """
    mandage tirsdage onsdage torsdage fredage lørdage søndage mandagen tirsdagen onsdagen torsdagen
    fredagen lørdagen søndagen weekend weekenden weekender weekenderne helligdag helligdage
    helligdagene helligdagen
    """

  /// Words written together or in plain letters, and how the grammar wants them.
  static let respellings: [String: [String]] = {
    let rows = [
      "indenfor: inden for", "udenfor: uden for", "idag: i dag", "imorgen: i morgen",
      "iaften: i aften", "ieftermiddag: i eftermiddag", "iløbet: i løbet", "såvidt: så vidt",
      "såsnart: så snart", "ligenu: lige nu", "ifald: i fald", "iøjeblikket: i øjeblikket",
      "hurtigstmuligt: hurtigst muligt", "snarestmuligt: snarest muligt", "overfor: over for",
      "tilbageindenfor: tilbage inden for", "somregel: som regel", "udover: ud over",
      "sa: så", "pa: på", "nar: når", "dogn: døgn", "dognet: døgnet", "lobet: løbet",
      "hojst: højst", "hojest: højst", "højest: højst", "een: en", "eet: et", "firkantet: firkant",
      "sålænge: så længe", "ihvertfald: i hvert fald",
    ]
    var result: [String: [String]] = [:]
    for row in rows {
      let halves = row.split(separator: ":")
      guard let from = halves.first, let to = halves.last else { continue }
      result[Folding.fold(from)] = to.split(separator: " ").map { Folding.fold($0) }
    }
    return result
  }()
}
