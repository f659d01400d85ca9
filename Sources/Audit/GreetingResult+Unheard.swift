package import Policy
package import Signal
import Wording

extension GreetingResult {
  /// The result for a file that gave no sound, or that nobody could listen to.
  package static func notEvaluated(
    _ reason: ResultReason, quality: [QualityFinding] = [], policy: SitePolicy
  ) -> GreetingResult {
    GreetingResult(
      elements: Element.allCases.map {
        ElementResult(element: $0, verdict: .notEvaluated, reason: reason)
      },
      quality: quality, policy: policy)
  }

  /// The result for a mailbox without a greeting: the caller hears none of what must be said.
  package static func noGreeting(policy: SitePolicy) -> GreetingResult {
    GreetingResult(
      elements: Element.allCases.map {
        ElementResult(element: $0, verdict: .fail, reason: .noGreeting)
      }, policy: policy)
  }
}
