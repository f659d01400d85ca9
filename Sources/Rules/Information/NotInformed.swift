package import Policy
package import Timing

/// Why rules about listening and calling back are off: they are control measures
/// ("kontrolforanstaltninger"), and employees must have been told.
package enum NotInformed: Error, Sendable, Hashable {
  case purposeMissing
  case dateMissing
  /// The date is still to come.
  case notYet(CivilDate)

  /// Stable code for reports.
  package var code: String {
    switch self {
    case .purposeMissing, .dateMissing: "not_informed"
    case .notYet: "not_yet_informed"
    }
  }
}

extension SitePolicy {
  /// What keeps rules about listening and calling back off on a day; nil when employees have been
  /// told why and when. Nothing else decides it.
  package func notInformed(on today: CivilDate) -> NotInformed? {
    if information.purpose.allSatisfy(\.isWhitespace) { return .purposeMissing }
    guard let date = CivilDate(iso: information.informedOn) else { return .dateMissing }
    return date <= today ? nil : .notYet(date)
  }
}
