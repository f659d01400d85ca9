package import Timing

/// A finding from when it came until it was gone; one that came back has another.
package struct FindingSpell: Sendable, Hashable {
  package var rule: String
  package var finding: String
  package var firstSeen: Instant
  /// The last run that had it, as of the run that is asked about.
  package var lastSeen: Instant
  /// When it was no longer found; nil while it is open.
  package var fixed: Instant?
  /// The run that asks found it gone.
  package var isFixedNow: Bool
  /// It had been there before.
  package var isReopened: Bool

  package init(
    rule: String, finding: String, firstSeen: Instant, lastSeen: Instant, fixed: Instant? = nil,
    isFixedNow: Bool = false, isReopened: Bool = false
  ) {
    self.rule = rule
    self.finding = finding
    self.firstSeen = firstSeen
    self.lastSeen = lastSeen
    self.fixed = fixed
    self.isFixedNow = isFixedNow
    self.isReopened = isReopened
  }
}
