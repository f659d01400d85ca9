import Audit
package import Rules
import Wording

extension GreetingFacts {
  /// What a greeting says that other rules build on.
  ///
  /// A day of return is certain where the words tell one day only, no word around it was doubtful to
  /// the ear, and nobody can mean another year's.
  ///
  /// - Returns: nil where the greeting could not be read or heard, so that nothing is known of it.
  package init?(_ report: GreetingReport) {
    guard report.problem == nil else { return nil }
    let found = report.result.advice.first { $0.topic == .returnDate }
    let day = found?.returnDay
    self.init(
      returnDate: day.flatMap { $0.isExact ? $0.day : nil },
      mayNameReturn: found.map { $0.status != .missing } ?? false, recorded: report.recorded)
  }
}
