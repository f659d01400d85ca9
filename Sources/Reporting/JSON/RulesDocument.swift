package import Policy
package import Rules
package import Timing

/// `klartone rules --json`.
package struct RulesDocument: Encodable {
  struct StandingItem: Encodable {
    /// `judged`, `off`, `missing_data`, `not_informed`, `not_yet_informed`, `never` or `not_built`.
    let code: String
    let sentence: String
    /// All of these are missing.
    let missing: [String]
    /// So are these, of which one is enough.
    let missingOneOf: [String]

    init(_ standing: RuleStanding, _ rule: Rule, _ tongue: Tongue) {
      code = standing.code
      sentence = standing.sentence(tongue, severitySetting: rule.severitySetting)
      let (all, one): ([RuleData], [RuleData]) =
        switch standing {
        case .missing(let all, let one): (all, one)
        case .notInformed(_, let all, let one):
          (RuleData.allCases.filter { $0 == .information || all.contains($0) }, one)
        case .judged, .off, .never, .notBuilt: ([], [])
        }
      missing = all.map(\.rawValue)
      missingOneOf = one.map(\.rawValue)
    }
  }

  struct ExampleItem: Encodable {
    let passes: String?
    let fails: String?
  }

  struct RuleItem: Encodable {
    /// The code, such as `absence_voicemail`.
    let id: String
    /// As the audit table numbers it; absent for what it does not.
    let number: String?
    let title: String
    /// The policy's own words, Danish in every language.
    let quotes: [String]
    /// Codes of rules that pull the other way.
    let counterparts: [String]
    /// `automatic`, `partly` or `never`.
    let auditability: String
    let core: Bool
    /// Figures of departments, never a verdict on a person.
    let figure: Bool
    let addressee: String
    /// `off`, `info`, `warn` or `fail`, as the configuration has it; absent for what has none.
    let severity: String?
    /// The configuration's setting of it.
    let setting: String?
    let needs: [String]
    let needsOneOf: [String]
    let wants: [String]
    let standing: StandingItem
    let meaning: String
    let judging: String?
    let limits: String
    let remedy: String?
    let examples: ExampleItem
    let note: String?

    init(_ rule: Rule, _ standing: RuleStanding, _ policy: SitePolicy, _ tongue: Tongue) {
      func codes(_ data: Set<RuleData>) -> [String] {
        RuleData.allCases.filter(data.contains).map(\.rawValue)
      }
      let texts = rule.texts(tongue, policy)
      id = rule.id.rawValue
      number = rule.number.isEmpty ? nil : rule.number
      title = texts.title
      quotes = rule.quotes
      counterparts = rule.counterparts.map(\.id.rawValue)
      auditability = rule.auditability.rawValue
      core = rule.isCore
      figure = rule.isFigure
      addressee = rule.addressee.rawValue
      severity = rule.severity.map { policy.severities[$0].rawValue }
      setting = rule.severitySetting
      needs = codes(rule.needs)
      needsOneOf = codes(rule.needsOneOf)
      wants = codes(rule.wants)
      self.standing = StandingItem(standing, rule, tongue)
      meaning = texts.meaning
      judging = texts.judging
      limits = texts.limits
      remedy = texts.remedy
      examples = ExampleItem(passes: texts.passes, fails: texts.fails)
      note = texts.note
    }
  }

  /// Changes when a key changes its meaning or goes.
  private let schema = "klartone-rules/1"
  private let klartone: String
  private let language: String
  private let municipality: String
  private let policyTitle: String
  /// Codes of the data that the site file gives.
  private let given: [String]
  private let rules: [RuleItem]

  package init(
    _ rules: [Rule], given: Set<RuleData>, policy: SitePolicy, on today: CivilDate,
    version: String, tongue: Tongue
  ) {
    klartone = version
    language = tongue.language.rawValue
    municipality = policy.municipality.name
    policyTitle = policy.municipality.policyTitle
    self.given = RuleData.allCases.filter(given.contains).map(\.rawValue)
    self.rules = rules.map {
      RuleItem($0, $0.standing(given: given, policy: policy, on: today), policy, tongue)
    }
  }
}
