package import Policy
package import Reports
import Rules

extension ReportedRule {
  /// All rules, in the registry's order.
  package static func all(policy: SitePolicy, tongue: Tongue) -> [ReportedRule] {
    RuleID.allCases.map { rule in
      ReportedRule(
        id: rule.rawValue, number: "", title: rule.rawValue, quote: "",
        severity: policy.severities.severity(ofCode: rule.rawValue)?.rawValue ?? "off", help: "")
    }
  }
}
