/// What a municipality's telephone policy asks of the words of a greeting.
///
/// Data, so that another municipality needs no code. The defaults are Albertslund Kommune's:
/// "så ringer jeg tilbage indenfor et døgn eller vend retur til Omstillingen ved at taste #0".
package struct WordingPolicy: Sendable, Equatable, Codable {
  /// What to make of a promise in working days: Friday to Monday is 72 hours.
  package enum WorkingDays: Sendable, Equatable, Codable {
    /// One working day goes to a person; more is too long.
    case review
    /// The literal reading: a working day is not 24 hours.
    case fail
    /// The policy itself counts in working days; this many are allowed.
    case allowed(upTo: Int)
  }

  /// The longest promise that passes, in hours; above 0.
  package var limitHours: Double
  package var workingDays: WorkingDays
  /// The keys that lead to the switchboard, as on the telephone: digits, `#` and `*`.
  package var keys: String
  /// What the switchboard is called; inflected and compound forms are recognised too.
  package var switchboardNames: [String]
  /// Names that may mean the switchboard: a person decides.
  package var ambiguousSwitchboardNames: [String]
  /// The municipality, which is not a department.
  package var municipality: String
  /// Words and expressions that make a promise uncertain, in addition to the built-in ones.
  package var hedges: [String]
  /// What the beep is called (rule 6f: "Indtal din besked efter klartonen").
  package var toneWords: [String]
  /// Absence reasons that the policy names ("såsom sygdom, ferie eller frokost"); words that start
  /// with one of them count.
  package var absenceReasons: [String]
  /// Absence reasons that follow from "såsom"; reported as an extension of the policy's list.
  package var furtherAbsenceReasons: [String]

  package init(
    limitHours: Double = 24, workingDays: WorkingDays = .review, keys: String = "#0",
    switchboardNames: [String] = WordingPolicy.usualSwitchboardNames,
    ambiguousSwitchboardNames: [String] = ["receptionen", "hovednummeret"],
    municipality: String = "Albertslund Kommune", hedges: [String] = [],
    toneWords: [String] = WordingPolicy.usualToneWords,
    absenceReasons: [String] = ["syg", "sygdom", "sygemeldt", "ferie", "frokost"],
    furtherAbsenceReasons: [String] = WordingPolicy.usualFurtherAbsenceReasons
  ) {
    self.limitHours = limitHours
    self.workingDays = workingDays
    self.keys = keys
    self.switchboardNames = switchboardNames
    self.ambiguousSwitchboardNames = ambiguousSwitchboardNames
    self.municipality = municipality
    self.hedges = hedges
    self.toneWords = toneWords
    self.absenceReasons = absenceReasons
    self.furtherAbsenceReasons = furtherAbsenceReasons
  }

  package static let usualSwitchboardNames = [
    "Omstillingen", "Omstillingsbordet", "Hovedomstillingen", "Telefonomstillingen",
  ]

  package static let usualToneWords = [
    "klartonen", "klartone", "tonen", "tone", "bippet", "bip", "biplyden", "biptonen", "signalet",
    "hyletonen", "duttet", "lydsignalet",
  ]

  package static let usualFurtherAbsenceReasons = [
    "barsel", "kursus", "møde", "orlov", "læge", "lægebesøg", "sygedag", "fri", "hjemmearbejde",
    "begravelse", "tandlæge", "seminar", "konference", "flexfri", "afspadserer", "afspadsering",
    "hospital", "indlagt", "påskeferie", "efteruddannelse", "tjenesterejse",
  ]
}
