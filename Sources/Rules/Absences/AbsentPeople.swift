import Absence
import Policy
import Timing

/// Somebody who was away in the period.
struct AbsentPerson {
  let `extension`: String
  let absences: [Absence]

  func periods(in zone: TimeZoneRules) -> [CivilPeriod] {
    absences.compactMap { $0.days(in: zone) }
  }
}

extension RuleGround {
  /// Those with absences that count, by extension, the absences in order of time. What has not begun
  /// by now, or lies outside the period, counts for nothing.
  func absent(_ counts: (Absence) -> Bool) -> [AbsentPerson] {
    var found: [String: [Absence]] = [:]
    for absence in (absences ?? []).joined where counts(absence) && !looked(absence).isEmpty {
      found[absence.extension, default: []].append(absence)
    }
    return found.sorted { $0.key < $1.key }
      .map { AbsentPerson(extension: $0.key, absences: $0.value) }
  }

  /// The part of an absence that is looked at.
  func looked(_ absence: Absence) -> Range<Instant> {
    let end = min(period.upperBound, now)
    guard period.lowerBound < end else { return period.lowerBound..<period.lowerBound }
    return absence.span.clamped(to: period.lowerBound..<end)
  }

  /// What the call records lack of some spans of time; all of it without records.
  func uncovered(_ spans: [Range<Instant>]) -> [Range<Instant>] {
    let covered = callCoverage ?? InstantSet()
    return spans.flatMap { covered.complement(in: $0).ranges }
  }

  /// The one result of a rule that is switched off, or whose data were not given; nil when it can be
  /// judged.
  func standstill(
    _ rule: RuleID, _ code: FindingCode, to addressee: RuleAddressee, missing: [RuleData]
  ) -> [RuleResult]? {
    if policy.severities[code] == .off {
      return [RuleResult(rule, .site, .notEvaluated(.off), to: addressee)]
    }
    if !missing.isEmpty {
      return [RuleResult(rule, .site, .notEvaluated(.missing(missing)), to: addressee)]
    }
    return nil
  }

  /// The severity of an indication: a warning at most.
  func reviewSeverity(_ code: FindingCode) -> Severity { min(policy.severities[code], .warn) }
}
