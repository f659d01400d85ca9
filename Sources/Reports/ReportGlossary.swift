/// What the codes in a report are called, in one language: an output that shows codes to people is
/// given one.
package struct ReportGlossary: Sendable, Hashable {
  /// How a rule is judged.
  package struct Method: Sendable, Hashable {
    /// What the policy asks for, in plain words.
    package var meaning: String
    /// Nil for what is not judged.
    package var judging: String?
    /// What cannot be seen.
    package var limits: String

    package init(meaning: String, judging: String?, limits: String) {
      self.meaning = meaning
      self.judging = judging
      self.limits = limits
    }
  }

  /// By rule.
  package var methods: [String: Method]
  /// Why a verdict is what it is, without anybody's words: by `ReportedVerdict.reason`, with the
  /// outcome and a full stop before it where that makes a difference.
  package var reasons: [String: String]
  /// Why a greeting could not be evaluated: by `ReportedGreeting.problem`.
  package var problems: [String: String]
  /// What shows, or puts in doubt, that somebody listened: by `ReportedDay.detail`.
  package var dayDetails: [String: String]
  /// Logs: by `ReportedCoverage.source`.
  package var sources: [String: String]
  /// Why a log covers nothing there: by `ReportedCoverage.Gap.reason`.
  package var gaps: [String: String]

  /// Why a verdict is what it is; nil for a code that is not known.
  package func reason(of verdict: ReportedVerdict) -> String? {
    reasons["\(verdict.outcome.rawValue).\(verdict.reason)"] ?? reasons[verdict.reason]
  }

  package init(
    methods: [String: Method] = [:], reasons: [String: String] = [:],
    problems: [String: String] = [:], dayDetails: [String: String] = [:],
    sources: [String: String] = [:], gaps: [String: String] = [:]
  ) {
    self.methods = methods
    self.reasons = reasons
    self.problems = problems
    self.dayDetails = dayDetails
    self.sources = sources
    self.gaps = gaps
  }
}
