/// A rule as reports tell of it, also when nothing came of it.
package struct ReportedRule: Sendable, Hashable, Codable {
  /// The code.
  package var id: String
  /// As the policy's audit table numbers it; may be empty.
  package var number: String
  package var title: String
  /// The policy's own words; may be empty.
  package var quote: String
  /// What it weighs: `fail`, `warn`, `info` or `off`.
  package var severity: String
  package var help: String

  package init(
    id: String, number: String, title: String, quote: String, severity: String, help: String
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.quote = quote
    self.severity = severity
    self.help = help
  }
}
