package import Timing

/// A verdict as reports and stores have it; the raw values are in files.
package enum ReportedOutcome: String, Sendable, Hashable, CaseIterable {
  case pass
  case review
  case fail
  case notEvaluated = "not_evaluated"
  /// A figure, with no verdict.
  case figure
}

/// How a finding compares with the runs before.
package enum FindingStatus: String, Sendable, Hashable, CaseIterable {
  case new
  case known
  /// It was gone, and is back.
  case reopened
}

/// What a verdict rests on: a stretch of sound, words, a line of a log.
package struct ReportedEvidence: Sendable, Hashable, Codable {
  /// `sound`, `text` or `record`.
  package var source: String
  package var file: String?
  package var line: Int?
  /// Seconds into the recording.
  package var start: Double?
  package var end: Double?
  package var quote: String?
  /// 0…1.
  package var probability: Double?

  package init(
    source: String, file: String? = nil, line: Int? = nil, start: Double? = nil,
    end: Double? = nil, quote: String? = nil, probability: Double? = nil
  ) {
    self.source = source
    self.file = file
    self.line = line
    self.start = start
    self.end = end
    self.quote = quote
    self.probability = probability
  }
}

/// Why a finding does not count: somebody answers for it, until a day.
package struct ReportedWaiver: Sendable, Hashable, Codable {
  package var reason: String
  package var owner: String
  /// ISO.
  package var expires: String

  package init(reason: String, owner: String, expires: String) {
    self.reason = reason
    self.owner = owner
    self.expires = expires
  }
}

/// What one rule says of one subject.
package struct ReportedVerdict: Sendable, Hashable {
  /// The rule's code.
  package var rule: String
  /// What of the rule was found; the rule's code where there is only one thing.
  package var finding: String
  package var outcome: ReportedOutcome
  /// `fail`, `warn`, `info` or `off`.
  package var severity: String
  /// `employee`, `leader`, `it`, `policy_owner` or `waiver_owner`.
  package var addressee: String
  /// Stable code of the reason.
  package var reason: String
  /// In the run's language.
  package var explanation: String
  package var remedy: String?
  package var evidence: [ReportedEvidence]
  package var waiver: ReportedWaiver?
  /// What of the sound is kept to check it by; in order of time.
  package var snippets: [ReportedSnippet]
  /// What the store knows; nil in a run that is not kept, or without a finding.
  package var status: FindingStatus?
  package var firstSeen: Instant?

  package init(
    rule: String, finding: String? = nil, outcome: ReportedOutcome, severity: String = "off",
    addressee: String = "employee", reason: String, explanation: String, remedy: String? = nil,
    evidence: [ReportedEvidence] = [], waiver: ReportedWaiver? = nil,
    snippets: [ReportedSnippet] = [], status: FindingStatus? = nil, firstSeen: Instant? = nil
  ) {
    self.rule = rule
    self.finding = finding ?? rule
    self.outcome = outcome
    self.severity = severity
    self.addressee = addressee
    self.reason = reason
    self.explanation = explanation
    self.remedy = remedy
    self.evidence = evidence
    self.waiver = waiver
    self.snippets = snippets
    self.status = status
    self.firstSeen = firstSeen
  }

  /// Something to be put right or looked at: it is followed from run to run.
  package var isFinding: Bool {
    (outcome == .fail || outcome == .review) && severity != "off" || waiver != nil
  }
}
