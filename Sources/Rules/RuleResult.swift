package import Policy
package import Timing
package import Voicemail

/// What a rule is judged for.
package enum RuleSubject: Sendable, Hashable {
  /// An employee, by extension.
  case `extension`(String)
  case department(String)
  case site
}

/// What a rule says of one subject.
package enum RuleVerdict: Sendable, Hashable {
  case pass
  case fail
  /// An indication: a person should look.
  case review
  /// A figure, with no verdict.
  case figure
  case notEvaluated(NotEvaluated)
}

/// Why nothing could be said.
package enum NotEvaluated: Sendable, Hashable {
  /// Data that were not given.
  case missing([RuleData])
  /// The call records do not cover the time; what of it they lack.
  case callsNotCovered([Range<Instant>])
  /// There was nothing to judge: no absence, no message.
  case nothingToJudge
  /// The municipality has switched the rule off.
  case off
  /// Employees have not been told why and when, or that day is still to come.
  case notInformed(NotInformed)
  /// Callers' numbers are withheld, or not Danish: a call back cannot be seen.
  case numbersUnknown
  /// So few people or calls that a figure would be about one of them.
  case tooFew
  /// What is needed of this subject is not known: the greeting, the forward, the calendar.
  case subjectUnknown(RuleData)
}

/// What a rule says of one subject, and why.
package struct RuleResult: Sendable, Hashable {
  package let rule: RuleID
  package let subject: RuleSubject
  package let verdict: RuleVerdict
  /// What a finding weighs; `off` for what is no finding.
  package let severity: Severity
  package let addressee: RuleAddressee
  /// What was found, with figures; nil when nothing could be.
  package let detail: RuleDetail?
  /// Where the evidence stands, in order; at most twenty of them.
  package let places: [SourcePlace]

  package init(
    _ rule: RuleID, _ subject: RuleSubject, _ verdict: RuleVerdict, severity: Severity = .off,
    to addressee: RuleAddressee, detail: RuleDetail? = nil, places: [SourcePlace] = []
  ) {
    self.rule = rule
    self.subject = subject
    self.verdict = verdict
    self.severity = severity
    self.addressee = addressee
    self.detail = detail
    self.places = Array(Set(places).sorted().prefix(20))
  }
}
