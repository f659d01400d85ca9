package import Rules
package import Timing

extension NotEvaluated {
  /// Stable code for reports.
  package var code: String {
    switch self {
    case .missing: "data_missing"
    case .callsNotCovered: "calls_not_covered"
    case .nothingToJudge: "nothing_to_judge"
    case .off: "off"
    case .notInformed(let reason): reason.code
    case .numbersUnknown: "numbers_unknown"
    case .tooFew: "too_few"
    case .subjectUnknown: "subject_unknown"
    }
  }

  /// Why nothing could be said, and what would help.
  package func sentence(_ tongue: Tongue, zone: TimeZoneRules) -> String {
    switch self {
    case .missing(let data):
      let names = data.map { tongue.name(of: $0) }.joined(separator: ", ")
      return tongue("Mangler: \(names).", "Missing: \(names).")
    case .callsNotCovered(let ranges):
      let days = Set(
        ranges.filter { !$0.isEmpty }.flatMap { range in
          CivilPeriod(
            first: zone.civilTime(at: range.lowerBound).date,
            last: zone.civilTime(at: range.upperBound - 1).date)?.days ?? []
        }
      ).sorted()
      let dates = days.isEmpty ? "" : ": \(tongue.days(days))"
      return tongue(
        "Opkaldsloggen dækker ikke hele tiden\(dates).",
        "The call records do not cover all of the time\(dates).")
    case .nothingToJudge:
      return tongue("Der er intet at bedømme.", "There is nothing to judge.")
    case .off:
      return tongue("Reglen er slået fra.", "The rule is switched off.")
    case .notInformed(let reason):
      return reason.sentence(tongue)
    case .tooFew:
      return tongue(
        "Så få, at et tal ville handle om en enkelt person.",
        "So few that a figure would be about one person.")
    case .numbersUnknown:
      return tongue(
        "De, der ringede, har hemmeligt eller ukendt nummer: et opkald tilbage kan ikke ses.",
        "Those who rang have withheld or unknown numbers: a call back cannot be seen.")
    case .subjectUnknown(let data):
      return tongue(
        "Det vides ikke her: \(tongue.name(of: data)).",
        "It is not known here: \(tongue.name(of: data)).")
    }
  }
}
