package import Timing

/// One run of a scan: what it looked at, when, and by what.
package struct RunInfo: Sendable, Hashable {
  /// Counts from 1 in a store; 0 for a run that is not kept.
  package var id: Int64
  package var began: Instant
  package var ended: Instant
  /// The moment that everything was judged at: the clock's, or what `--as-of` says.
  package var asOf: Instant
  package var period: CivilPeriod?
  package var municipality: String
  package var policyTitle: String
  /// SHA-256 of the settings that can change a verdict.
  package var policy: String
  /// Name, version and fingerprint of the ear; empty when nobody listened.
  package var ear: String
  package var klartone: String
  /// `da` or `en`: of the sentences in the report.
  package var language: String
  /// Everything could be evaluated.
  package var isComplete: Bool
  /// `2/16` of a scan in parts; empty for a whole one.
  package var shard: String
  /// SHA-256 of whom and what the run was told of: people, mailboxes, exceptions. Empty where nobody
  /// noted it.
  package var inputs: String

  package init(
    id: Int64 = 0, began: Instant, ended: Instant, asOf: Instant, period: CivilPeriod? = nil,
    municipality: String, policyTitle: String, policy: String, ear: String, klartone: String,
    language: String, isComplete: Bool, shard: String = "", inputs: String = ""
  ) {
    self.id = id
    self.began = began
    self.ended = ended
    self.asOf = asOf
    self.period = period
    self.municipality = municipality
    self.policyTitle = policyTitle
    self.policy = policy
    self.ear = ear
    self.klartone = klartone
    self.language = language
    self.isComplete = isComplete
    self.shard = shard
    self.inputs = inputs
  }
}
