package import Wording

/// Snippets: some seconds of a greeting around the place that a verdict rests on, kept so that a
/// person can check the verdict by ear. A greeting is the employee's own voice, so nothing is kept
/// unless the site says so.
package struct EvidencePolicy: Sendable, Equatable {
  /// Whether snippets are kept.
  package var snippets = YesNo.no
  /// Seconds kept before the place, 0…10.
  package var secondsBefore = 2.0
  /// Seconds kept behind it, 0…10.
  package var secondsAfter = 2.0
  /// The verdicts that they are kept for; never ``Verdict/notEvaluated``, which has no place.
  package var verdicts: [Verdict] = [.review, .fail]
  /// How long a snippet is kept once no scan uses it any more, days, 1…3650.
  package var retentionDays = 30

  package init() {}
}
