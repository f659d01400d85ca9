package import Policy
package import Timing

/// Whether the employees have been told that their listening and calling back is looked at.
///
/// "Aftale om kontrolforanstaltninger": information comes before the control. So those rules stay
/// off until purpose and date are in the site file, and the date has come.
package enum InformationStanding: Sendable, Hashable {
  case given(CivilDate)
  /// The settings that are empty.
  case missing([InformationSetting])
  /// The date is still to come.
  case notYet(CivilDate)

  package var isGiven: Bool {
    if case .given = self { true } else { false }
  }

  /// Stable code for reports; nil when the rules are on.
  package var code: String? {
    switch self {
    case .given: nil
    case .missing: "not_informed"
    case .notYet: "not_yet_informed"
    }
  }
}

/// What the information sheet is filled in with; the raw value is the key in the configuration.
package enum InformationSetting: String, Sendable, Hashable, CaseIterable {
  case controller
  case purpose
  case legalBasis
  case recipients
  case contact
  case informedOn

  package var key: String { "information.\(rawValue)" }
}

extension InformationPolicy {
  /// On a day of the scan.
  package func standing(on today: CivilDate) -> InformationStanding {
    let lacking = [InformationSetting.purpose, .informedOn].filter(unfilled.contains)
    guard lacking.isEmpty, let date = CivilDate(iso: informedOn) else {
      return .missing(lacking.isEmpty ? [.informedOn] : lacking)
    }
    return date <= today ? .given(date) : .notYet(date)
  }

  /// The settings without anything in them.
  package var unfilled: [InformationSetting] {
    InformationSetting.allCases.filter { setting in
      let texts =
        switch setting {
        case .controller: [controller]
        case .purpose: [purpose]
        case .legalBasis: [legalBasis]
        case .recipients: recipients
        case .contact: [contact]
        case .informedOn: [informedOn]
        }
      return texts.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    }
  }
}

extension RuleGround {
  /// Rules about listening and calling back may be judged.
  var isInformed: Bool {
    policy.information.standing(on: zone.civilTime(at: now).date).isGiven
  }
}
