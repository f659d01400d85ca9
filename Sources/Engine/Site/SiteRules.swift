package import Rules

/// What the rules beyond greeting and listening say of a site.
package struct SiteRules: Sendable {
  package let results: [RuleResult]

  package init(results: [RuleResult]) {
    self.results = results
  }
}
