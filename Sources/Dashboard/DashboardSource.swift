package import Reports
package import Timing

/// What a dashboard is made from.
package struct DashboardSource: Sendable {
  /// A run's counts, by rule and department.
  package struct Past: Sendable {
    package var run: RunInfo
    package var tallies: [Tally]

    package init(run: RunInfo, tallies: [Tally]) {
      self.run = run
      self.tallies = tallies
    }
  }

  package var report: Report
  /// All rules, in the registry's order.
  package var rules: [ReportedRule]
  /// The runs before the report's, oldest first; its own does not belong here.
  package var past: [Past]
  /// What was found in all runs until this one, by subject.
  package var spells: [SubjectKey: [FindingSpell]]
  package var glossary: ReportGlossary
  package var language: DashboardLanguage
  /// Of the dates on the pages.
  package var zone: TimeZoneRules
  /// Names, numbers and words were left out of the report.
  package private(set) var isPseudonymised = false

  package init(
    report: Report, rules: [ReportedRule], past: [Past] = [],
    spells: [SubjectKey: [FindingSpell]] = [:], glossary: ReportGlossary = ReportGlossary(),
    language: DashboardLanguage = .danish, zone: TimeZoneRules = .utc
  ) {
    self.report = report
    self.rules = rules
    self.past = past
    self.spells = spells
    self.glossary = glossary
    self.language = language
    self.zone = zone
  }

  /// The same without anything that tells who somebody is.
  package func pseudonymised(_ pseudonyms: Pseudonyms) -> DashboardSource {
    var source = self
    source.report = report.pseudonymised(pseudonyms)
    source.spells = Dictionary(
      spells.map { (pseudonyms.key(of: $0.key), $0.value) }, uniquingKeysWith: { a, _ in a })
    source.isPseudonymised = true
    return source
  }
}
