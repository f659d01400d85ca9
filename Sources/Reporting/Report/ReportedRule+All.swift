package import Policy
package import Reports
import Rules

extension ReportedRule {
  /// All rules, in the registry's order.
  package static func all(policy: SitePolicy, tongue: Tongue) -> [ReportedRule] {
    Rule.all.map { rule in
      let texts = rule.texts(tongue, policy)
      return ReportedRule(
        id: rule.id.rawValue, number: rule.number, title: texts.title,
        quote: rule.quotes.joined(separator: " · "),
        severity: (rule.severity.map { policy.severities[$0] } ?? .off).rawValue,
        help: texts.remedy ?? "")
    }
  }
}
