/// A unit of time and the longest it can last.
struct TimeUnit: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// Measured by the clock.
    case clock
    /// "dag": a calendar day or a working day, nobody knows.
    case day
    /// Working days; evenings, weekends and holidays come on top.
    case working
  }

  let kind: Kind
  /// Hours for `.clock` and `.day`, working days for `.working`.
  let size: Double
  var plural = false
  /// "døgns", as in "et døgns tid".
  var genitive = false

  static func of(_ token: Token) -> TimeUnit? { table[token.text] }

  private static let table: [String: TimeUnit] = {
    // Maximum hours; forms are singular, plural and definite.
    let rows: [(Kind, Double, String, String)] = [
      (.clock, 1 / 3600, "sekund sekundet", "sekunder"),
      (.clock, 1 / 60, "minut minuttet min", "minutter"),
      (.clock, 0.25, "kvarter kvarteret", "kvarterer"),
      (.clock, 0.5, "halvtime halvtimen", "halvtimer"),
      (.clock, 1, "time timen t", "timer timerne"),
      (.clock, 12, "halvdøgn", "halvdøgnene"),
      (.clock, 24, "døgn døgnet", "døgnene"),
      (.day, 24, "dag dagen", "dage dagene"),
      (
        .working, 1,
        "hverdag hverdagen arbejdsdag arbejdsdagen bankdag bankdagen virkedag kontordag",
        "hverdage hverdagene arbejdsdage arbejdsdagene bankdage bankdagene virkedage kontordage"
      ),
      (.working, 1, "hverdagsdøgn arbejdsdøgn", ""),
      (.working, 1 / 7.0, "arbejdstime", "arbejdstimer telefontimer åbningstimer kontortimer"),
      (.clock, 96, "weekend weekenden", "weekender"),
      (.clock, 168, "uge ugen", "uger ugerne"),
      (.working, 5, "arbejdsuge arbejdsugen", "arbejdsuger"),
      (.clock, 744, "måned måneden", "måneder månederne"),
      (.clock, 2208, "kvartal kvartalet", "kvartaler"),
      (.clock, 4416, "halvår halvåret", ""),
      (.clock, 8784, "år året", "årene"),
      (.clock, 87_840, "årti årtiet", "årtier"),
      (.clock, 878_400, "århundrede århundredet", "århundreder"),
    ]
    var table: [String: TimeUnit] = [:]
    for (kind, size, singular, plural) in rows {
      for (forms, isPlural) in [(singular, false), (plural, true)] {
        for form in forms.split(separator: " ").map({ Folding.fold($0) }) {
          table[form] = TimeUnit(kind: kind, size: size, plural: isPlural)
          if form.count > 2 {
            table[form + "s"] = TimeUnit(kind: kind, size: size, plural: isPlural, genitive: true)
          }
        }
      }
    }
    return table
  }()
}
